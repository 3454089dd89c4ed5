import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';

export interface DepartureMove {
  readonly orderId: string;
  readonly partId: string;
  readonly runId: string;
  readonly from: Instant;
  readonly to: Instant;
}

/** Moves what a part took of one departure to another of the same run, where that has the seats. One guarded statement decides. */
export async function moveToDeparture(tx: Tx, { orderId, partId, runId, from, to }: DepartureMove): Promise<boolean> {
  await lockPools(tx, [toPool.run(runId)]);
  const taking = await tx
    .selectFrom('takings')
    .select(['id', 'amount'])
    .where('order_id', '=', orderId)
    .where('part_id', '=', partId)
    .where('kind', '=', 'departure')
    .where('given_back_at', 'is', null)
    .executeTakeFirst();
  if (taking === undefined) return false;
  await sql`
    insert into capacity_departures (run_id, departs_at, unit, seats_milli, taken_milli, orders)
    select run_id, ${toTime(to)}, unit, seats_milli, 0, 0 from capacity_departures
    where run_id = ${runId} and departs_at = ${toTime(from)}
    on conflict do nothing`.execute(tx);
  const isCounted = await findIsCounted(tx, { runId, at: to });
  const amount = isCounted ? taking.amount : 0;
  const { rows } = await sql`
    update capacity_departures set taken_milli = taken_milli + ${amount}, orders = orders + 1
    where run_id = ${runId} and departs_at = ${toTime(to)} and state = 'planned'
      and (seats_milli is null or taken_milli + ${amount} <= seats_milli)
    returning 1 as one`.execute(tx);
  if (rows.length === 0) return false;
  await sql`
    update capacity_departures set taken_milli = greatest(0, taken_milli - ${amount}), orders = greatest(0, orders - 1)
    where run_id = ${runId} and departs_at = ${toTime(from)}`.execute(tx);
  await tx
    .updateTable('takings')
    .set({ at: toTime(to) })
    .where('id', '=', taking.id)
    .execute();
  await announcePools(tx, [toPool.run(runId)]);
  return true;
}

async function findIsCounted(
  tx: Tx,
  { runId, at }: { readonly runId: string; readonly at: Instant },
): Promise<boolean> {
  const row = await tx
    .selectFrom('capacity_departures')
    .select('seats_milli')
    .where('run_id', '=', runId)
    .where('departs_at', '=', toTime(at))
    .executeTakeFirst();
  return row?.seats_milli !== null && row?.seats_milli !== undefined;
}
