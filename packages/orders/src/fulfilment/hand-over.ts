import type { Instant } from '@stallkeep/promise';
import { type Tx, withOrderLock } from '../acceptance/order-lock.ts';
import { addEvent } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { planPartStep } from './part-steps.ts';
import { type PartRow, type StepAnswer, takePartStep } from './take-step.ts';

export interface HandOverRequest {
  readonly orderId: string;
  /** All of them, or nothing. */
  readonly partIds: readonly string[];
  /** What the buyer pays now is in the seller's hand. */
  readonly payment: 'paid_now' | 'as_it_is';
}

export type HandOverAnswer =
  | { readonly kind: 'handed_over'; readonly at: Instant; readonly paidMinor: number }
  /** Nothing was written. */
  | { readonly kind: 'refused'; readonly partId: string; readonly answer: Extract<StepAnswer, { kind: 'refused' }> }
  | { readonly kind: 'payment_due'; readonly amountMinor: number }
  | { readonly kind: 'unknown' };

/** Hands parts of one order to the buyer, and where it is paid at the stall marks it paid. One transaction; twice is once. */
export async function handOverParts(context: OrdersContext, request: HandOverRequest): Promise<HandOverAnswer> {
  const known = await context.db.selectFrom('orders').select('id').where('id', '=', request.orderId).executeTakeFirst();
  if (known === undefined || request.partIds.length === 0) return { kind: 'unknown' };
  return await withOrderLock(context, request.orderId, async (tx, now, order): Promise<HandOverAnswer> => {
    const parts = await tx
      .selectFrom('order_parts')
      .selectAll()
      .where('order_id', '=', order.id)
      .where('id', 'in', [...new Set(request.partIds)])
      .orderBy('position')
      .execute();
    if (parts.length !== new Set(request.partIds).size) return { kind: 'unknown' };
    const refused = findRefused(parts, order.state);
    if (refused !== undefined) return refused;
    const dueMinor = await findDue(tx, order.id);
    if (dueMinor > 0 && request.payment !== 'paid_now') return { kind: 'payment_due', amountMinor: dueMinor };
    if (dueMinor > 0) await recordPaid(tx, order.id, now);
    for (const part of parts) await takePartStep(tx, { order, part, step: 'handed_over', now });
    return { kind: 'handed_over', at: now, paidMinor: dueMinor };
  });
}

export type StallPaymentAnswer =
  | { readonly kind: 'paid'; readonly amountMinor: number }
  /** Paid before, or nothing is to be paid at the stall. */
  | { readonly kind: 'nothing_due' }
  | { readonly kind: 'unknown' };

/** A buyer paid the seller before anything was handed over, such as for a parcel that a courier brings. */
export async function recordStallPayment(
  context: OrdersContext,
  { orderId }: { readonly orderId: string },
): Promise<StallPaymentAnswer> {
  const known = await context.db.selectFrom('orders').select('id').where('id', '=', orderId).executeTakeFirst();
  if (known === undefined) return { kind: 'unknown' };
  return await withOrderLock(context, orderId, async (tx, now): Promise<StallPaymentAnswer> => {
    const amountMinor = await findDue(tx, orderId);
    if (amountMinor === 0) return { kind: 'nothing_due' };
    await recordPaid(tx, orderId, now);
    return { kind: 'paid', amountMinor };
  });
}

function findRefused(
  parts: readonly PartRow[],
  orderState: Parameters<typeof planPartStep>[1]['orderState'],
): HandOverAnswer | undefined {
  for (const part of parts) {
    const planned = planPartStep('handed_over', { kind: part.kind, state: part.state, orderState });
    if (planned.kind === 'moves') continue;
    const answer = { kind: 'refused', reason: planned.reason, state: part.state, since: part.done_at } as const;
    return { kind: 'refused', partId: part.id, answer };
  }
  return undefined;
}

/** What is to be paid at the stall, 0 where nothing is. */
async function findDue(tx: Tx, orderId: string): Promise<number> {
  const payment = await tx
    .selectFrom('payments')
    .select('amount_minor')
    .where('order_id', '=', orderId)
    .where('method', '=', 'stall')
    .where('state', '=', 'due')
    .executeTakeFirst();
  return payment?.amount_minor ?? 0;
}

async function recordPaid(tx: Tx, orderId: string, now: Instant): Promise<void> {
  await tx
    .updateTable('payments')
    .set({ state: 'paid', paid_at: toTime(now) })
    .where('order_id', '=', orderId)
    .where('state', '=', 'due')
    .execute();
  await addStep(tx, { orderId, at: now, by: 'seller', kind: 'paid_at_stall' });
  await addEvent(tx, { kind: 'order_paid', orderId });
}
