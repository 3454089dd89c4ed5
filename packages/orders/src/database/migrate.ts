import { sql } from 'kysely';
import type { Database } from './database.ts';
import { sql as orders } from './migrations/0001-orders.ts';

/** Forward only: what was once released is never changed, and nothing is ever taken back. In the order they are run. */
const migrations: readonly { readonly name: string; readonly sql: string }[] = [{ name: '0001-orders', sql: orders }];

/** Any number nobody else locks by: two processes that start at once wait for each other. */
const LOCK = 7_255_025;

/**
 * Brings the tables to the newest form, in one transaction a migration. Resolves with the names of those it ran.
 *
 * @throws when the database was written by a newer Stallkeep: its names are said, and nothing is changed.
 */
export async function migrate(db: Database): Promise<readonly string[]> {
  return await db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(${LOCK})`.execute(tx);
    await sql`create table if not exists stallkeep_migrations (name text primary key, at timestamptz not null default now())`.execute(
      tx,
    );
    const { rows } = await sql<{ name: string }>`select name from stallkeep_migrations order by name`.execute(tx);
    const done = new Set(rows.map(({ name }) => name));
    const strange = [...done].filter((name) => !migrations.some((one) => one.name === name));
    if (strange.length > 0) {
      throw new Error(
        `The database has migrations this version does not know: ${strange.join(', ')}. Run the version that made them, or a newer one.`,
      );
    }
    const due = migrations.filter(({ name }) => !done.has(name));
    for (const one of due) {
      for (const statement of splitStatements(one.sql)) await sql.raw(statement).execute(tx);
      await sql`insert into stallkeep_migrations (name) values (${one.name})`.execute(tx);
    }
    return due.map(({ name }) => name);
  });
}

/** One statement at a time, as PGlite takes them. Our migrations have no semicolon inside a statement. */
function splitStatements(text: string): readonly string[] {
  return text
    .replaceAll(/^\s*--.*$/gm, '')
    .split(';')
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}
