import type { Instant } from '@stallkeep/promise';
import { type Selectable, sql } from 'kysely';
import { announcePools, lockPools, type Pool, toPool } from '../capacity/pools.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import type { Tx } from './order-lock.ts';

export type TakingRow = Selectable<Tables['takings']>;

/**
 * Gives back what an order, or one part of it, took of stock and capacity, and has not given back nor handed over: once, whole. The
 * order's row must be locked.
 */
export async function giveBack(
  tx: Tx,
  whose: { readonly orderId: string; readonly partId?: string; readonly kinds?: readonly TakingRow['kind'][] },
  now: Instant,
): Promise<void> {
  await giveBackAll(tx, await listTaken(tx, whose), now);
}

/** What is taken still. */
export async function listTaken(
  tx: Database,
  whose: { readonly orderId: string; readonly partId?: string; readonly kinds?: readonly TakingRow['kind'][] },
): Promise<readonly TakingRow[]> {
  let query = tx
    .selectFrom('takings')
    .selectAll()
    .where('order_id', '=', whose.orderId)
    .where('given_back_at', 'is', null)
    .where('used_at', 'is', null)
    .orderBy('id');
  if (whose.partId !== undefined) query = query.where('part_id', '=', whose.partId);
  if (whose.kinds !== undefined) query = query.where('kind', 'in', whose.kinds);
  return await query.execute();
}

/** Locks the pools, and marks and gives back each that nobody gave back before. */
export async function giveBackAll(tx: Tx, takings: readonly TakingRow[], now: Instant): Promise<void> {
  if (takings.length === 0) return;
  const pools = takings.map(toPoolOf);
  await lockPools(tx, pools);
  const marked = await tx
    .updateTable('takings')
    .set({ given_back_at: toTime(now) })
    .where(
      'id',
      'in',
      takings.map(({ id }) => id),
    )
    .where('given_back_at', 'is', null)
    .where('used_at', 'is', null)
    .returning('id')
    .execute();
  const ids = new Set(marked.map(({ id }) => id));
  for (const taking of takings) if (ids.has(taking.id)) await giveBackOne(tx, taking, now);
  await announcePools(tx, pools);
}

export function toPoolOf({ kind, source_id, sku }: TakingRow): Pool {
  switch (kind) {
    case 'stock':
    case 'unit':
      return toPool.stock({ keptAt: source_id, sku: sku ?? '' });
    case 'slot':
      return toPool.slots(source_id);
    case 'departure':
      return toPool.run(source_id);
    case 'making':
    case 'batch':
      return toPool.resource(source_id);
  }
}

async function giveBackOne(tx: Tx, taking: TakingRow, now: Instant): Promise<void> {
  const { kind, source_id, sku, amount, on_date, order_id } = taking;
  const startsAt = toTime(taking.at ?? 0);
  switch (kind) {
    case 'stock':
      await sql`
        update stock_levels set reserved = reserved - ${amount}::int, updated_at = ${toTime(now)}
        where kept_at = ${source_id} and sku = ${sku}
      `.execute(tx);
      return;
    case 'unit':
      await sql`
        update stock_units set state = 'free', order_id = null, updated_at = ${toTime(now)}
        where unit_id = ${sku} and state = 'reserved' and order_id = ${order_id}
      `.execute(tx);
      return;
    case 'slot':
      await sql`
        update capacity_slots set taken = taken - ${amount}::int
        where slots_id = ${source_id} and starts_at = ${startsAt}
      `.execute(tx);
      return;
    case 'departure':
      await sql`
        update capacity_departures set taken_milli = taken_milli - ${amount}, orders = orders - 1
        where run_id = ${source_id} and departs_at = ${startsAt}
      `.execute(tx);
      return;
    case 'making':
      await sql`
        update capacity_days set committed_milli = committed_milli - ${amount}
        where resource_id = ${source_id} and on_date = ${on_date}::date
      `.execute(tx);
      return;
    case 'batch':
      await leaveBatch(tx, taking);
  }
}

/** A batch that has gone meanwhile is not filled anew. */
async function leaveBatch(tx: Tx, { source_id, on_date, amount }: TakingRow): Promise<void> {
  await sql`
    delete from making_batches
    where resource_id = ${source_id} and opened_on = ${on_date}::date and units_milli <= ${amount}
  `.execute(tx);
  await sql`
    update making_batches set units_milli = units_milli - ${amount}
    where resource_id = ${source_id} and opened_on = ${on_date}::date
  `.execute(tx);
}
