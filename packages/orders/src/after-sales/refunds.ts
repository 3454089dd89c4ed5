import type { Instant } from '@stallkeep/promise';
import type { Tx } from '../acceptance/order-lock.ts';
import { addEvent } from '../acceptance/outbox.ts';
import type { RefundReason } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import type { OrderRecord } from '../timeline/order-record.ts';
import { findRefundable } from './money.ts';

export type Settlement =
  /** Owed to the buyer: by hand at the stall, or through the provider that took it. */
  | { readonly kind: 'refund'; readonly refundId: string; readonly amountMinor: number }
  /** It was not paid yet: so much less is to be paid. */
  | { readonly kind: 'not_to_pay'; readonly amountMinor: number }
  | { readonly kind: 'nothing' };

export interface SettlementRequest {
  readonly amountMinor: number;
  readonly reason: RefundReason;
  readonly caseId?: string;
  readonly now: Instant;
}

/**
 * Gives a buyer back what no longer is theirs to pay: never more than was paid less what was refunded or is owed already. Call it
 * with the order's lock held, and with the order as it stands under it.
 */
export async function settle(tx: Tx, order: OrderRecord, request: SettlementRequest): Promise<Settlement> {
  const { payment } = order;
  const { amountMinor, reason, caseId, now } = request;
  if (payment === undefined || amountMinor <= 0) return { kind: 'nothing' };
  if (payment.state === 'paid') {
    const given = Math.min(amountMinor, findRefundable(payment));
    if (given <= 0) return { kind: 'nothing' };
    const row = await tx
      .insertInto('refunds')
      .values({
        payment_id: payment.id,
        amount_minor: given,
        state: 'due',
        reason,
        case_id: caseId ?? null,
        provider_ref: null,
        created_at: toTime(now),
        done_at: null,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await addEvent(tx, { kind: 'refund_due', orderId: order.id, payload: { refundId: row.id } });
    return { kind: 'refund', refundId: row.id, amountMinor: given };
  }
  if (payment.state !== 'due') return { kind: 'nothing' };
  const less = Math.min(amountMinor, payment.amountMinor);
  const left = payment.amountMinor - less;
  await tx
    .updateTable('payments')
    .set({ amount_minor: left, ...(left === 0 ? { state: 'void' as const } : {}) })
    .where('id', '=', payment.id)
    .execute();
  return { kind: 'not_to_pay', amountMinor: less };
}
