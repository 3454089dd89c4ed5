import type { Instant } from '@stallkeep/promise';
import { giveBack } from '../acceptance/give-back.ts';
import { runTransaction, type Tx, withOrderLock } from '../acceptance/order-lock.ts';
import { addPromiseChange } from '../acceptance/promise-changes.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';
import { offerRemedy } from '../outcomes/record-outcome.ts';
import { moveToDeparture } from './move-to-departure.ts';

/** Where parcels of a run that does not go travel instead: the next departure, with what it delivers in [from, until). */
export interface NextDeparture {
  readonly departsAt: Instant;
  readonly from: Instant;
  readonly until: Instant;
}

export interface DepartureCancellation {
  readonly runId: string;
  readonly departsAt: Instant;
  /** By the run's own rule; undefined: buyers are offered the remedy instead. */
  readonly next: NextDeparture | undefined;
  /** Told to the buyers as it is. */
  readonly reason: string;
  /** Says what holds now in the language of an order; `next` undefined: that it does not come on this run. */
  readonly say: (order: { readonly locale: string; readonly zone: string }, next: NextDeparture | undefined) => string;
}

interface DepartureCancelled {
  readonly kind: 'cancelled';
  readonly rolledOver: number;
  readonly offeredRemedy: number;
}

export type CancelDepartureAnswer =
  | DepartureCancelled
  /** It went already. */
  | { readonly kind: 'gone' };

/**
 * A departure does not go. Its parcels go on the next one as long as that has seats. Whoever gets theirs later than promised, or not at
 * all, is told and offered the remedy. Asked again it goes on where it was interrupted, and finds nothing left once all are told.
 */
export async function cancelDeparture(
  context: OrdersContext,
  request: DepartureCancellation,
): Promise<CancelDepartureAnswer> {
  const { runId, departsAt } = request;
  const isGone = await runTransaction(context, async (tx) => {
    await lockPools(tx, [toPool.run(runId)]);
    const known = await tx
      .selectFrom('capacity_departures')
      .select('state')
      .where('run_id', '=', runId)
      .where('departs_at', '=', toTime(departsAt))
      .executeTakeFirst();
    if (known?.state === 'gone') return true;
    await tx
      .insertInto('capacity_departures')
      .values({
        run_id: runId,
        departs_at: toTime(departsAt),
        unit: null,
        seats_milli: null,
        taken_milli: 0,
        orders: 0,
        state: 'cancelled',
      })
      .onConflict((conflict) => conflict.columns(['run_id', 'departs_at']).doUpdateSet({ state: 'cancelled' }))
      .execute();
    await announcePools(tx, [toPool.run(runId)]);
    return false;
  });
  if (isGone) return { kind: 'gone' };
  const parts = await context.db
    .selectFrom('order_parts')
    .select(['id', 'order_id'])
    .where('run_id', '=', runId)
    .where('departs_at', '=', toTime(departsAt))
    .where('state', 'in', ['to_make', 'to_pick', 'picked', 'packed'])
    .orderBy('order_id')
    .execute();
  let [rolledOver, offeredRemedy] = [0, 0];
  for (const part of parts) {
    const became = await withOrderLock(context, part.order_id, async (tx, now, order) =>
      order.state === 'accepted'
        ? await settlePart(tx, { partId: part.id, orderId: order.id, locale: order.locale, now, request })
        : 'nothing',
    );
    if (became === 'rolled_over') rolledOver += 1;
    if (became === 'run_cancelled') offeredRemedy += 1;
  }
  return { kind: 'cancelled', rolledOver, offeredRemedy };
}

interface PartOfDeparture {
  readonly partId: string;
  readonly orderId: string;
  readonly locale: string;
  readonly now: Instant;
  readonly request: DepartureCancellation;
}

async function settlePart(
  tx: Tx,
  { partId, orderId, locale, now, request }: PartOfDeparture,
): Promise<'rolled_over' | 'run_cancelled' | 'nothing'> {
  const { runId, departsAt, reason, say } = request;
  const part = await tx
    .selectFrom('order_parts')
    .select(['zone', 'remedy', 'run_id', 'departs_at', 'promised_until'])
    .where('id', '=', partId)
    .executeTakeFirstOrThrow();
  // Settled by somebody else meanwhile.
  if (part.run_id !== runId || part.departs_at !== departsAt) return 'nothing';
  const known = await tx
    .selectFrom('promise_changes')
    .select('id')
    .where('part_id', '=', partId)
    .where('kind', '=', 'run_cancelled')
    .executeTakeFirst();
  if (known !== undefined) return 'nothing';
  const next =
    request.next !== undefined &&
    (await moveToDeparture(tx, { orderId, partId, runId, from: departsAt, to: request.next.departsAt }))
      ? request.next
      : undefined;
  const kind = next === undefined ? 'run_cancelled' : 'rolled_over';
  if (next === undefined) await giveBack(tx, { orderId, partId, kinds: ['departure'] }, now);
  else {
    await tx
      .updateTable('order_parts')
      .set({ departs_at: toTime(next.departsAt), now_from: toTime(next.from), now_until: toTime(next.until) })
      .where('id', '=', partId)
      .execute();
  }
  await addPromiseChange(tx, {
    orderId,
    partId,
    at: now,
    by: 'seller',
    kind,
    holds: next && { from: next.from, until: next.until },
    sentence: say({ locale, zone: part.zone }, next),
    reason,
  });
  // A promise may have reckoned with the next run: then it holds as it was sold, and nothing is owed.
  const isInTime = next !== undefined && part.promised_until !== null && next.until <= part.promised_until;
  if (!isInTime) await offerRemedy(tx, { orderId, partId, words: part.remedy, cause: 'run_cancelled', now });
  return kind;
}
