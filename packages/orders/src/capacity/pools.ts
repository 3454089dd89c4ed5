import { type RawBuilder, sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';

/** What is locked before it is counted and taken: the slots of a place, a run, a resource, the stock of one variant. */
export type Pool = string;

export const toPool = {
  slots: (id: string): Pool => `slots:${id}`,
  run: (id: string): Pool => `run:${id}`,
  resource: (id: string): Pool => `resource:${id}`,
  stock: ({ keptAt, sku }: { readonly keptAt: string; readonly sku: string }): Pool => `stock:${keptAt}/${sku}`,
};

/** On this channel other processes hear which pools have changed. */
export const COUNTS_CHANNEL = 'stallkeep_counts';
/** What a notification can carry, bytes. */
const LONGEST_NOTE = 7900;

/** Locks pools in the order of their keys until the end of the transaction; those nobody used yet are made. */
export async function lockPools(tx: Tx, pools: Iterable<Pool>): Promise<void> {
  const keys = [...new Set(pools)].sort();
  if (keys.length === 0) return;
  const locked = await selectLocked(tx, keys);
  if (locked.length === keys.length) return;
  await sql`insert into capacity_pools (pool) values ${toRows(keys)} on conflict do nothing`.execute(tx);
  await selectLocked(tx, keys);
}

/** Under "C" collation and code units alike, keys are of one order; the query sorts as sort() did. */
async function selectLocked(tx: Tx, keys: readonly Pool[]): Promise<readonly Pool[]> {
  const { rows } = await sql<{ pool: string }>`
    select pool from capacity_pools where pool in (${sql.join(keys)}) order by pool collate "C" for update
  `.execute(tx);
  return rows.map(({ pool }) => pool);
}

function toRows(keys: readonly Pool[]): RawBuilder<unknown> {
  return sql.join(keys.map((key) => sql`(${key})`));
}

/** After something was taken or given back: the pools' epochs grow, and when the transaction ends everybody who listens hears of it. */
export async function announcePools(tx: Tx, pools: Iterable<Pool>): Promise<void> {
  const keys = [...new Set(pools)].sort();
  if (keys.length === 0) return;
  await sql`update capacity_pools set epoch = epoch + 1 where pool in (${sql.join(keys)})`.execute(tx);
  const note = keys.join('\n');
  await sql`select pg_notify(${COUNTS_CHANNEL}, ${Buffer.byteLength(note) > LONGEST_NOTE ? '*' : note})`.execute(tx);
}
