import { completePayment, failPayment, recordProviderRef } from '@stallkeep/orders';
import { absoluteUrl, homeHref, orderHref, paidHref, payHref } from '../../../paths.ts';
import type { Answer } from '../../answers.server.ts';
import type { Desk, DeskRequest } from '../desk.ts';
import { hashOrderToken } from '../order-link.server.ts';
import { seeOther } from '../see-other.ts';
import { giveDueRefunds } from './give-refunds.server.ts';
import { type OnlinePayments, PaymentError } from './online-payments.ts';

interface UnpaidOrder {
  readonly id: string;
  readonly token: string;
  readonly reference: string;
  readonly event_name: string;
  readonly event_slug: string;
  readonly currency: string;
  readonly state: string;
  readonly amount_minor: number;
  readonly provider_ref: string | null;
  readonly expires_at: number | null;
}

/** Leads on to the provider's page for an order that waits for its payment; any other order is past that, and its page says how it stands. */
export async function answerPay(desk: Desk, request: DeskRequest): Promise<Answer> {
  const order = await findOrder(desk, request);
  if (order === undefined) return answerNoOrder(desk);
  const { payments } = desk;
  if (payments === undefined || order.state !== 'awaiting_payment') return seeOther(orderHref(order.token));
  try {
    return seeOther(await findPayHref(desk, payments, order));
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    desk.log.error('payment not started', error, { operation: error.operation, reason: error.reason });
    return answerNotPaid(
      desk,
      order,
      'The payment page cannot be reached just now. Your order is held for you for some minutes: try again in a moment.',
    );
  }
}

/** Back from the provider's page. Whether it is paid is asked of the provider: what the address says counts for nothing. */
export async function answerReturn(desk: Desk, request: DeskRequest): Promise<Answer> {
  const order = await findOrder(desk, request);
  if (order === undefined) return answerNoOrder(desk);
  const { payments } = desk;
  if (payments === undefined || order.provider_ref === null) return seeOther(orderHref(order.token));
  try {
    const found = await payments.findPayment(order.provider_ref);
    // Somebody else's session is no payment of this order.
    if (found.orderId !== order.id) return seeOther(orderHref(order.token));
    const eventId = `return ${order.provider_ref}`;
    switch (found.kind) {
      case 'paid':
        await completePayment(desk.orders, { orderId: order.id, eventId, paidAt: found.paidAt });
        await giveDueRefunds(desk, order.id);
        return seeOther(orderHref(order.token));
      case 'failed':
        await failPayment(desk.orders, { orderId: order.id, eventId });
        return seeOther(orderHref(order.token));
      case 'open':
        if (order.state !== 'awaiting_payment') return seeOther(orderHref(order.token));
        return answerNotPaid(
          desk,
          order,
          'Nothing was charged. What you ordered is held for you for some minutes more.',
        );
    }
  } catch (error) {
    if (!(error instanceof PaymentError)) throw error;
    // The webhook brings it, too: the order's page shows it as soon as it came.
    desk.log.error('payment not asked about', error, { operation: error.operation, reason: error.reason });
    return seeOther(orderHref(order.token));
  }
}

/** The page that was made for this order before, as long as it is open; else a new one. */
async function findPayHref(desk: Desk, payments: OnlinePayments, order: UnpaidOrder): Promise<string> {
  if (order.provider_ref !== null) {
    const found = await payments.findPayment(order.provider_ref);
    if (found.kind === 'open' && found.href !== undefined) return found.href;
    return paidHref(order.token);
  }
  const startedAt = await desk.orders.readNow(desk.orders.db);
  const { href, providerRef } = await payments.startPayment({
    orderId: order.id,
    reference: order.reference,
    title: `${order.event_name}, order ${order.reference}`,
    totalMinor: order.amount_minor,
    currency: order.currency,
    startedAt,
    holdUntil: order.expires_at ?? startedAt,
    returnUrl: absoluteUrl(desk.siteUrl(), paidHref(order.token)),
    cancelUrl: absoluteUrl(desk.siteUrl(), paidHref(order.token)),
  });
  await recordProviderRef(desk.orders, { orderId: order.id, providerRef });
  return href;
}

async function findOrder(desk: Desk, { params }: DeskRequest): Promise<UnpaidOrder | undefined> {
  const token = params['token'] ?? '';
  const row = await desk.orders.db
    .selectFrom('orders')
    .innerJoin('payments', 'payments.order_id', 'orders.id')
    .leftJoin('holds', 'holds.order_id', 'orders.id')
    .select([
      'orders.id',
      'orders.reference',
      'orders.event_name',
      'orders.event_slug',
      'orders.currency',
      'orders.state',
      'payments.amount_minor',
      'payments.provider_ref',
      'holds.expires_at',
    ])
    .where('orders.access_hash', '=', hashOrderToken(token))
    .executeTakeFirst();
  return row === undefined ? undefined : { ...row, token };
}

function answerNotPaid(desk: Desk, order: UnpaidOrder, text: string): Promise<Answer> {
  return desk.renderPage({
    status: 200,
    title: 'Not paid yet',
    eventSlug: order.event_slug,
    view: {
      kind: 'message',
      heading: 'Not paid yet',
      text,
      links: [
        { href: payHref(order.token), name: 'Pay now' },
        { href: orderHref(order.token), name: 'Your order' },
      ],
    },
  });
}

function answerNoOrder(desk: Desk): Promise<Answer> {
  return desk.renderPage({
    status: 404,
    title: 'No such order',
    view: {
      kind: 'message',
      heading: 'There is no such order',
      text: 'Open the link in your confirmation once more, whole.',
      links: [{ href: homeHref(), name: 'See all markets' }],
    },
  });
}
