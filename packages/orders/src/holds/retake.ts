import type { Instant } from '@stallkeep/promise';
import { type Selectable, sql } from 'kysely';
import { toPoolOf } from '../acceptance/give-back.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools } from '../capacity/pools.ts';
import { takePieces, takeUnit } from '../capacity/take.ts';
import type { Tables } from '../database/tables.ts';
import { toTime } from '../database/time.ts';

/**
 * Takes again all that an order gave back when its hold expired: the same places, seats, days and pieces, or nothing. Resolves with
 * whether it was all there. The order's row must be locked.
 */
export async function retake(tx: Tx, orderId: string, now: Instant): Promise<boolean> {
  const takings = await tx.selectFrom('takings').selectAll().where('order_id', '=', orderId).orderBy('id').execute();
  const pools = takings.map(toPoolOf);
  await lockPools(tx, pools);
  await sql`savepoint retake`.execute(tx);
  for (const taking of takings) {
    if (await retakeOne(tx, taking, now)) continue;
    await sql`rollback to savepoint retake`.execute(tx);
    return false;
  }
  await tx.updateTable('takings').set({ given_back_at: null }).where('order_id', '=', orderId).execute();
  await announcePools(tx, pools);
  return true;
}

/** In one guarded statement, by the capacity as it was last known. */
async function retakeOne(tx: Tx, taking: Selectable<Tables['takings']>, now: Instant): Promise<boolean> {
  const { kind, source_id, sku, amount, on_date, order_id } = taking;
  const at = toTime(taking.at ?? 0);
  switch (kind) {
    case 'stock':
      return await takePieces(tx, { keptAt: source_id, sku: sku ?? '', quantity: amount });
    case 'unit':
      return await takeUnit(tx, sku ?? '', order_id);
    case 'slot': {
      const { rows } = await sql`
        update capacity_slots set taken = taken + ${amount}::int
        where slots_id = ${source_id} and starts_at = ${at} and ends_at > ${toTime(now)}
          and taken + ${amount}::int <= capacity
        returning taken
      `.execute(tx);
      return rows.length > 0;
    }
    case 'departure': {
      const { rows } = await sql`
        update capacity_departures set taken_milli = taken_milli + ${amount}, orders = orders + 1
        where run_id = ${source_id} and departs_at = ${at} and departs_at > ${toTime(now)} and state = 'planned'
          and (seats_milli is null or taken_milli + ${amount} <= seats_milli)
        returning taken_milli
      `.execute(tx);
      return rows.length > 0;
    }
    case 'making': {
      const { rows } = await sql`
        update capacity_days set committed_milli = committed_milli + ${amount}
        where resource_id = ${source_id} and on_date = ${on_date}::date
          and committed_milli + ${amount} <= capacity_milli
        returning committed_milli
      `.execute(tx);
      return rows.length > 0;
    }
    case 'batch':
      // A batch that has gone went without it; its days are its own all the same.
      await sql`
        update making_batches set units_milli = units_milli + ${amount}
        where resource_id = ${source_id} and opened_on = ${on_date}::date
      `.execute(tx);
      return true;
  }
}
