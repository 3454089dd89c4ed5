import { sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';
import type { Database } from '../database/database.ts';

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

/**
 * Makes the pools nobody used yet, outside of any transaction that may be rolled back: a row that comes and goes with each buyer who
 * was too late would have them wait for each other crosswise.
 */
export async function ensurePools(db: Database, pools: Iterable<Pool>): Promise<void> {
  const known = knownPools.get(db) ?? new Set<Pool>();
  knownPools.set(db, known);
  const keys = [...new Set(pools)].filter((key) => !known.has(key)).sort();
  if (keys.length === 0) return;
  await insertMissing(db, keys);
  if (known.size > MOST_KNOWN) known.clear();
  for (const key of keys) known.add(key);
}

/** Pools are never taken away, so one that was there once is not asked for again. */
const knownPools = new WeakMap<Database, Set<Pool>>();
/** A guard, not a limit that is met: the pools of a market are some hundreds. */
const MOST_KNOWN = 50_000;

async function insertMissing(db: Database, keys: readonly Pool[]): Promise<void> {
  const { rows } = await sql<{ pool: string }>`
    select pool from capacity_pools where pool in (${sql.join(keys)})
  `.execute(db);
  const known = new Set(rows.map(({ pool }) => pool));
  const missing = keys.filter((key) => !known.has(key));
  if (missing.length === 0) return;
  const values = sql.join(missing.map((key) => sql`(${key})`));
  await sql`insert into capacity_pools (pool) values ${values} on conflict do nothing`.execute(db);
}

/** Locks pools in the order of their keys until the end of the transaction. Those that are missing are made before any is locked. */
export async function lockPools(tx: Tx, pools: Iterable<Pool>): Promise<void> {
  const keys = [...new Set(pools)].sort();
  if (keys.length === 0) return;
  await insertMissing(tx, keys);
  await lockKnownPools(tx, keys);
}

/**
 * As lockPools, of pools that ensurePools made.
 *
 * @throws Error where one is not there: rows were taken away behind our back, and without them nobody waits for anybody.
 */
export async function lockKnownPools(tx: Tx, pools: Iterable<Pool>): Promise<void> {
  const keys = [...new Set(pools)];
  if (keys.length === 0) return;
  // Sorted as sort() does: every transaction locks in one order.
  const { rows } = await sql`
    select pool from capacity_pools where pool in (${sql.join(keys)}) order by pool collate "C" for update
  `.execute(tx);
  if (rows.length < keys.length) throw new Error(`Pools are missing in the database: ${keys.join(', ')}. Start anew.`);
}

/** After something was taken or given back: the pools' epochs grow, and when the transaction ends everybody who listens hears of it. */
export async function announcePools(tx: Tx, pools: Iterable<Pool>): Promise<void> {
  const keys = [...new Set(pools)].sort();
  if (keys.length === 0) return;
  const keysOrAll = keys.join('\n');
  const note = Buffer.byteLength(keysOrAll) > LONGEST_NOTE ? '*' : keysOrAll;
  await sql`
    with grown as (update capacity_pools set epoch = epoch + 1 where pool in (${sql.join(keys)}))
    select pg_notify(${COUNTS_CHANNEL}, ${note})
  `.execute(tx);
}
