import type { Instant } from '@stallkeep/promise';
import type { Selectable } from 'kysely';
import { z } from 'zod';
import { noteAcceptance } from '../acceptance/accept-order.ts';
import { giveBack } from '../acceptance/give-back.ts';
import { type LockedOrder, lockOrder, runTransaction, type Tx } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import type { RefundReason, Tables } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import { retake } from './retake.ts';

/** Whose payment: by the order, or by what the provider calls it. */
export type PaymentOf = { readonly orderId: string } | { readonly providerRef: string };

export type PaymentAnswer =
  | { readonly kind: 'accepted' | 'refund_due' | 'lapsed'; readonly orderId: string; readonly isRepeat: boolean }
  /** There is no such payment. */
  | { readonly kind: 'unknown' };

type Payment = Selectable<Tables['payments']>;

/** Notes what the provider calls the payment of an order. Resolves with false where it is called otherwise already. */
export async function recordProviderRef(
  context: OrdersContext,
  { orderId, providerRef }: { readonly orderId: string; readonly providerRef: string },
): Promise<boolean> {
  const noted = await context.db
    .updateTable('payments')
    .set({ provider_ref: providerRef })
    .where('order_id', '=', orderId)
    .where((where) => where.or([where('provider_ref', 'is', null), where('provider_ref', '=', providerRef)]))
    .returning('id')
    .executeTakeFirst();
  return noted !== undefined;
}

/**
 * The provider has the money: from the webhook and from the buyer's browser, in any order and as often as they come. Where the hold
 * expired meanwhile, everything is taken again with the promise as it was sold, or it is paid back.
 */
export async function completePayment(
  context: OrdersContext,
  payment: PaymentOf & { readonly eventId: string; readonly paidAt: Instant },
): Promise<PaymentAnswer> {
  return await withPayment(context, payment, async (tx, found) => {
    const { order, row, now } = found;
    await noteEvent(tx, payment.eventId, 'paid');
    if (row.state === 'paid') return await answerAgain(tx, order, row);
    await tx
      .updateTable('payments')
      .set({ state: 'paid', paid_at: toTime(payment.paidAt) })
      .where('id', '=', row.id)
      .execute();
    await addStep(tx, { orderId: order.id, at: now, by: 'buyer', kind: 'paid_online' });
    await addEvent(tx, { kind: 'order_paid', orderId: order.id });
    const isHeld = order.state === 'awaiting_payment';
    const isInTime = isHeld && !(await isHoldOver(tx, order.id, now));
    const isWanted = isHeld || (order.state === 'lapsed' && row.state !== 'void');
    if (
      isInTime ||
      (isWanted && (await isStillTrue(tx, order, now)) && (isHeld || (await retake(tx, order.id, now))))
    ) {
      await bind(tx, order, now);
      return { kind: 'accepted', orderId: order.id, isRepeat: false };
    }
    if (order.state === 'accepted') return { kind: 'accepted', orderId: order.id, isRepeat: false };
    if (isHeld) await endHold(tx, order.id, now);
    await oweBack(tx, { order, row, now });
    return { kind: 'refund_due', orderId: order.id, isRepeat: false };
  });
}

/** The provider says the payment will not come: what was held is given back, and the order lapses. */
export async function failPayment(
  context: OrdersContext,
  payment: PaymentOf & { readonly eventId: string },
): Promise<PaymentAnswer> {
  return await withPayment(context, payment, async (tx, { order, row, now }) => {
    await noteEvent(tx, payment.eventId, 'failed');
    if (row.state === 'paid') return await answerAgain(tx, order, row);
    if (row.state === 'failed') return { kind: 'lapsed', orderId: order.id, isRepeat: true };
    await tx.updateTable('payments').set({ state: 'failed' }).where('id', '=', row.id).execute();
    await addStep(tx, { orderId: order.id, at: now, by: 'system', kind: 'payment_failed' });
    if (order.state === 'awaiting_payment') await endHold(tx, order.id, now);
    return { kind: 'lapsed', orderId: order.id, isRepeat: false };
  });
}

async function withPayment(
  context: OrdersContext,
  payment: PaymentOf,
  run: (
    tx: Tx,
    found: { readonly order: LockedOrder; readonly row: Payment; readonly now: Instant },
  ) => Promise<PaymentAnswer>,
): Promise<PaymentAnswer> {
  return await runTransaction(context, async (tx) => {
    const known = await findPayment(tx, payment);
    if (known === undefined) return { kind: 'unknown' };
    const order = await lockOrder(tx, known.order_id);
    // As it stands under the lock.
    const row = await findPayment(tx, payment);
    if (row === undefined) return { kind: 'unknown' };
    return await run(tx, { order, row, now: await context.readNow(tx) });
  });
}

async function findPayment(tx: Tx, payment: PaymentOf): Promise<Payment | undefined> {
  const rows = tx.selectFrom('payments').selectAll();
  const own =
    'orderId' in payment
      ? rows.where('order_id', '=', payment.orderId)
      : rows.where('provider_ref', '=', payment.providerRef);
  return await own.executeTakeFirst();
}

/** What came is kept, for the record; that nothing happens twice is decided by the payment's own state. */
async function noteEvent(tx: Tx, id: string, kind: string): Promise<void> {
  await tx
    .insertInto('payment_events')
    .values({ id, kind })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function answerAgain(tx: Tx, order: LockedOrder, row: Payment): Promise<PaymentAnswer> {
  const refund = await tx
    .selectFrom('refunds')
    .select('id')
    .where('payment_id', '=', row.id)
    .where('reason', '=', 'hold_expired')
    .executeTakeFirst();
  return { kind: refund === undefined ? 'accepted' : 'refund_due', orderId: order.id, isRepeat: true };
}

const promiseShape = z.object({ orderUntil: z.number() });

/** Whether somebody who ordered now would still get what was promised: no part's own deadline has passed. */
async function isStillTrue(tx: Tx, order: LockedOrder, now: Instant): Promise<boolean> {
  const parts = await tx.selectFrom('order_parts').select('promise').where('order_id', '=', order.id).execute();
  return parts.every(({ promise }) => now < promiseShape.parse(JSON.parse(promise)).orderUntil);
}

/** Past its time, though nobody swept it: what it holds is still its own as long as the promise is true. */
async function isHoldOver(tx: Tx, orderId: string, now: Instant): Promise<boolean> {
  const hold = await tx.selectFrom('holds').select('expires_at').where('order_id', '=', orderId).executeTakeFirst();
  return hold !== undefined && hold.expires_at <= now;
}

/** The order lapses, and what it held is given back. */
async function endHold(tx: Tx, orderId: string, now: Instant): Promise<void> {
  await giveBack(tx, { orderId }, now);
  await tx.updateTable('holds').set({ state: 'expired' }).where('order_id', '=', orderId).execute();
  await tx
    .updateTable('orders')
    .set({ state: 'lapsed', ended_at: toTime(now) })
    .where('id', '=', orderId)
    .execute();
  await addEvent(tx, { kind: 'order_lapsed', orderId });
}

async function bind(tx: Tx, order: LockedOrder, now: Instant): Promise<void> {
  await tx
    .updateTable('orders')
    .set({ state: 'accepted', accepted_at: toTime(now), ended_at: null })
    .where('id', '=', order.id)
    .execute();
  await tx.updateTable('holds').set({ state: 'kept' }).where('order_id', '=', order.id).execute();
  await noteAcceptance(tx, { orderId: order.id, now });
}

/** Money came for an order that is over. */
async function oweBack(
  tx: Tx,
  { order, row, now }: { readonly order: LockedOrder; readonly row: Payment; readonly now: Instant },
): Promise<void> {
  if (row.amount_minor === 0) return;
  const reason: RefundReason =
    order.state === 'withdrawn' || order.state === 'cancelled' ? order.state : 'hold_expired';
  const refund = await tx
    .insertInto('refunds')
    .values({
      payment_id: row.id,
      amount_minor: row.amount_minor,
      state: 'due',
      reason,
      case_id: null,
      provider_ref: null,
      created_at: toTime(now),
      done_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await addStep(tx, { orderId: order.id, at: now, by: 'system', kind: 'refund_due', detail: { reason } });
  await addLetter(tx, { kind: 'refund_due_hold_expired', orderId: order.id, payload: { refundId: refund.id } });
  await addEvent(tx, { kind: 'refund_due', orderId: order.id, payload: { refundId: refund.id } });
}
