import { createHash } from 'node:crypto';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { TableShape } from './table-shapes.ts';

const PAGE = 500;

/** What a table holds: how many rows, and a SHA-256 over all of them. */
export interface TableSum {
  readonly rows: number;
  readonly hash: string;
}

/** Adds rows up, in the order they come. */
export function startSum(): { add(row: string): void; end(): TableSum } {
  const hash = createHash('sha256');
  let rows = 0;
  return {
    add: (row) => {
      hash.update(`${row}\n`);
      rows += 1;
    },
    end: () => ({ rows, hash: hash.digest('hex') }),
  };
}

/**
 * Every row of a table as PostgreSQL writes a row in text, exact for every type, in the order of their bytes: the same rows come in the
 * same order from any server. A page at a time; call it within a transaction.
 */
export async function* readRows(tx: Database, { name }: TableShape): AsyncGenerator<string> {
  const cursor = sql.raw('stallkeep_rows');
  await sql`declare ${cursor} no scroll cursor for
    select t::text as row from ${sql.table(name)} t order by t::text collate "C"`.execute(tx);
  for (;;) {
    const { rows } = await sql<{ row: string }>`fetch forward ${sql.raw(String(PAGE))} from ${cursor}`.execute(tx);
    for (const { row } of rows) yield row;
    if (rows.length < PAGE) break;
  }
  await sql`close ${cursor}`.execute(tx);
}

/** Puts rows back, numbers of their own included. */
export async function writeRows(tx: Database, { name }: TableShape, rows: readonly string[]): Promise<void> {
  if (rows.length === 0) return;
  const table = sql.table(name);
  await sql`insert into ${table} overriding system value
    select (one.row).* from (select text::${table} as row from unnest(${[...rows]}::text[]) as text offset 0) one`.execute(
    tx,
  );
}

/** Lets the database number on behind the rows that are there. */
export async function numberOn(tx: Database, { name, numbered }: TableShape): Promise<void> {
  if (numbered === undefined) return;
  const column = sql.ref(numbered);
  await sql`select setval(pg_get_serial_sequence(${name}, ${numbered}), coalesce(max(${column}), 0) + 1, false)
    from ${sql.table(name)}`.execute(tx);
}

export async function sumTable(tx: Database, shape: TableShape): Promise<TableSum> {
  const sum = startSum();
  for await (const row of readRows(tx, shape)) sum.add(row);
  return sum.end();
}
