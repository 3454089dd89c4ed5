import { PGlite, types } from '@electric-sql/pglite';
import { Kysely, PGliteDialect } from 'kysely';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { parseTimestamp } from '../database/time.ts';

/** PGlite in memory: one connection, gone with the process. It never syncs, so nothing that must last is kept in it. */
export function openMemory(): Database {
  const pglite = new PGlite({
    parsers: {
      [types.TIMESTAMPTZ]: parseTimestamp,
      [types.DATE]: (text) => text,
      [types.INT8]: Number,
    },
  });
  return new Kysely<Tables>({ dialect: new PGliteDialect({ pglite }) });
}
