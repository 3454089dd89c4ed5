import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../database/database.ts';
import { migrate } from '../database/migrate.ts';
import { sql as migration } from '../database/migrations/0001-orders.ts';
import type { Tables } from '../database/tables.ts';
import { parseTimestamp } from '../database/time.ts';

const require = createRequire(import.meta.url);
const parsers = {
  [types.TIMESTAMPTZ]: parseTimestamp,
  [types.DATE]: (text: string) => text,
  [types.INT8]: Number,
};

/**
 * PGlite in memory with all tables: one connection, gone with the process. It never syncs, so nothing that must last is kept in it.
 * Making an empty one takes seconds, so the first of a version leaves a copy that the others begin from.
 */
export async function openMemory(): Promise<Database> {
  const copy = findCopyPath();
  if (existsSync(copy)) return toDatabase(new PGlite({ parsers, loadDataDir: new Blob([readFileSync(copy)]) }));
  const pglite = new PGlite({ parsers });
  const db = toDatabase(pglite);
  await migrate(db);
  const files = await pglite.dumpDataDir('none');
  // Under a name of its own until it is whole: other test files begin at the same moment.
  const part = `${copy}.${randomUUID()}`;
  writeFileSync(part, Buffer.from(await files.arrayBuffer()));
  renameSync(part, copy);
  return db;
}

function toDatabase(pglite: PGlite): Database {
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}

/** Another copy for other tables, or another PGlite. */
function findCopyPath(): string {
  const engine = readFileSync(join(require.resolve('@electric-sql/pglite'), '..', '..', 'package.json'));
  const hash = createHash('sha256').update(engine).update(migration).update(migrate.toString()).digest('hex');
  return join(tmpdir(), `stallkeep-pglite-${hash.slice(0, 16)}.tar`);
}
