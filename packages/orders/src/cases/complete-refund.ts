import { sql } from 'kysely';
import { withOrderLock } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { isUuid } from '../timeline/is-uuid.ts';

export interface CompleteRefundRequest {
  readonly refundId: string;
  /** The provider's own id of it; absent where it was given by hand. */
  readonly providerRef?: string;
  readonly by: 'seller' | 'system';
}

export type CompleteRefundAnswer =
  | { readonly kind: 'done'; readonly isRepeat: boolean }
  | { readonly kind: 'refused'; readonly reason: 'unknown_refund' | 'failed' };

/** The buyer has the money. A second time says so again and changes nothing. Closes the case it settles. */
export async function completeRefund(
  context: OrdersContext,
  { refundId, providerRef, by }: CompleteRefundRequest,
): Promise<CompleteRefundAnswer> {
  if (!isUuid(refundId)) return { kind: 'refused', reason: 'unknown_refund' };
  const found = await context.db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .select('payments.order_id')
    .where('refunds.id', '=', refundId)
    .executeTakeFirst();
  if (found === undefined) return { kind: 'refused', reason: 'unknown_refund' };
  const orderId = found.order_id;
  return await withOrderLock(context, orderId, async (tx, now) => {
    const refund = await tx.selectFrom('refunds').selectAll().where('id', '=', refundId).executeTakeFirstOrThrow();
    if (refund.state === 'done') return { kind: 'done', isRepeat: true };
    if (refund.state === 'failed') return { kind: 'refused', reason: 'failed' };
    await tx
      .updateTable('refunds')
      .set({ state: 'done', done_at: toTime(now), provider_ref: providerRef ?? null })
      .where('id', '=', refundId)
      .execute();
    await tx
      .updateTable('payments')
      .set({ refunded_minor: sql<number>`refunded_minor + ${refund.amount_minor}::bigint` })
      .where('id', '=', refund.payment_id)
      .execute();
    if (refund.case_id !== null) {
      await tx
        .updateTable('cases')
        .set({ state: 'closed', closed_at: toTime(now) })
        .where('id', '=', refund.case_id)
        .where('state', '=', 'decided')
        .execute();
    }
    await addStep(tx, { orderId, by, kind: 'refunded', at: now, detail: { refundId } });
    await addLetter(tx, { kind: 'refunded', orderId, payload: { refundId } });
    await addEvent(tx, { kind: 'refunded', orderId, payload: { refundId } });
    return { kind: 'done', isRepeat: false };
  });
}
