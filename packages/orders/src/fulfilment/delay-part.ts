import type { Instant } from '@stallkeep/promise';
import { withPartLock } from '../acceptance/order-lock.ts';
import { addPromiseChange } from '../acceptance/promise-changes.ts';
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
  const answer = await withPartLock(context, partId, async (tx, now, { order, part }): Promise<DelayAnswer> => {
    if (order.state !== 'accepted' || part.state === 'done' || part.state === 'cancelled') return { kind: 'over' };
    if (until <= now) return { kind: 'past' };
    const shownUntil = part.now_until ?? part.promised_until;
    if (shownUntil !== null && until <= shownUntil) return { kind: 'not_later', until: shownUntil };
    const later = shownUntil === null ? 0 : until - shownUntil;
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
    const sentence = request.say({ locale: order.locale, zone: part.zone });
    const change = { kind: 'delayed', by: 'seller', holds: { from, until }, sentence, reason } as const;
    await addPromiseChange(tx, { orderId: order.id, partId, at: now, ...change });
    await offerRemedy(tx, { orderId: order.id, partId, words: part.remedy, cause: 'delayed', now });
    return { kind: 'delayed' };
  });
  return answer ?? { kind: 'unknown_part' };
}
