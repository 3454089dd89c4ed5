import type { Instant } from '@stallkeep/promise';
import { withOrderLock } from '../acceptance/order-lock.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { offerRemedy } from '../outcomes/record-outcome.ts';

export interface DelayRequest {
  readonly partId: string;
  /** What holds now, [from, until). */
  readonly from: Instant;
  readonly until: Instant;
  /** Told to the buyer as it is. */
  readonly reason: string;
  /** Says the new window in the language of the order. */
  readonly say: (order: { readonly locale: string; readonly zone: string }) => string;
}

export type DelayAnswer =
  | { readonly kind: 'delayed' }
  /** Not later than what the buyer reads now: that would be no delay. */
  | { readonly kind: 'not_later'; readonly until: Instant }
  | { readonly kind: 'past' }
  | { readonly kind: 'over' }
  | { readonly kind: 'unknown_part' };

/**
 * A seller says that a part will be later than it was promised: what was sold stays where it is, the new window and why stand beside
 * it, the buyer is told, and offered what is owed with the choice to wait or to cancel.
 */
export async function delayPart(context: OrdersContext, request: DelayRequest): Promise<DelayAnswer> {
  const { partId, from, until, reason } = request;
  const found = await context.db
    .selectFrom('order_parts')
    .select('order_id')
    .where('id', '=', partId)
    .executeTakeFirst();
  if (found === undefined) return { kind: 'unknown_part' };
  return await withOrderLock(context, found.order_id, async (tx, now, order): Promise<DelayAnswer> => {
    const part = await tx.selectFrom('order_parts').selectAll().where('id', '=', partId).executeTakeFirstOrThrow();
    if (order.state !== 'accepted' || part.state === 'done' || part.state === 'cancelled') return { kind: 'over' };
    if (until <= now) return { kind: 'past' };
    const shownUntil = part.now_until ?? part.promised_until;
    if (shownUntil !== null && until <= shownUntil) return { kind: 'not_later', until: shownUntil };
    const later = shownUntil === null ? 0 : until - shownUntil;
    const sentence = request.say({ locale: order.locale, zone: part.zone });
    await tx
      .updateTable('order_parts')
      .set({
        now_from: toTime(from),
        now_until: toTime(until),
        // It is kept for the buyer as long after the new time as after the old one.
        ...(part.held_until === null ? {} : { held_until: toTime(part.held_until + later) }),
      })
      .where('id', '=', partId)
      .execute();
    await tx
      .insertInto('promise_changes')
      .values({
        part_id: partId,
        at: toTime(now),
        kind: 'delayed',
        by: 'seller',
        now_from: toTime(from),
        now_until: toTime(until),
        sentence,
        reason,
      })
      .execute();
    await addStep(tx, { orderId: order.id, partId, at: now, by: 'seller', kind: 'delayed' });
    await offerRemedy(tx, { orderId: order.id, partId, words: part.remedy, cause: 'delayed', now });
    return { kind: 'delayed' };
  });
}
