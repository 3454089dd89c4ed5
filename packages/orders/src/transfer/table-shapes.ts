import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/** A table as it is copied: its name and its columns in the order their values are written. */
export interface TableShape {
  readonly name: string;
  readonly columns: readonly string[];
  /** The column the database numbers by itself. */
  readonly numbered: string | undefined;
}

/** What has been migrated is not copied: whoever imports has migrated before. */
const MIGRATIONS = 'stallkeep_migrations';

/** The orders' tables, each behind those its rows point to. */
export async function readShapes(db: Database): Promise<readonly TableShape[]> {
  const { rows: columns } = await sql<{ table: string; column: string; numbered: boolean }>`
    select c.table_name as "table", c.column_name as "column", c.is_identity = 'YES' as numbered
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = current_schema() and t.table_type = 'BASE TABLE' and c.table_name <> ${MIGRATIONS}
    order by c.table_name, c.ordinal_position`.execute(db);
  const { rows: links } = await sql<{ from: string; to: string }>`
    select a.relname as "from", b.relname as "to"
    from pg_constraint k join pg_class a on a.oid = k.conrelid join pg_class b on b.oid = k.confrelid
    where k.contype = 'f' and k.connamespace = current_schema()::regnamespace`.execute(db);
  const names = [...new Set(columns.map(({ table }) => table))];
  return sortByLinks(names, links).map((name) => {
    const own = columns.filter(({ table }) => table === name);
    return {
      name,
      columns: own.map(({ column }) => column),
      numbered: own.find(({ numbered }) => numbered)?.column,
    };
  });
}

/** @throws where tables point to each other in a circle: a migration then has to say how they are copied. */
function sortByLinks(
  names: readonly string[],
  links: readonly { readonly from: string; readonly to: string }[],
): readonly string[] {
  const sorted: string[] = [];
  let left = [...names];
  while (left.length > 0) {
    const free = left.filter((name) =>
      links.every(({ from, to }) => from !== name || to === name || sorted.includes(to)),
    );
    if (free.length === 0) throw new Error(`These tables point to each other in a circle: ${left.join(', ')}.`);
    sorted.push(...free);
    left = left.filter((name) => !free.includes(name));
  }
  return sorted;
}

export async function readMigrations(db: Database): Promise<readonly string[]> {
  const { rows } = await sql<{ name: string }>`select name from ${sql.table(MIGRATIONS)} order by name`.execute(db);
  return rows.map(({ name }) => name);
}

/** How values are written as text, whatever the server or the session is set to; and no limit of time for this transaction. */
export async function settleTransaction(tx: Database): Promise<void> {
  for (const setting of [
    `timezone = 'UTC'`,
    `datestyle = 'ISO, YMD'`,
    `bytea_output = 'hex'`,
    'extra_float_digits = 1',
    'statement_timeout = 0',
    'idle_in_transaction_session_timeout = 0',
  ]) {
    await sql.raw(`set local ${setting}`).execute(tx);
  }
}
