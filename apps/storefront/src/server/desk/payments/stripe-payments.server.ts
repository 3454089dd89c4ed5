import Stripe from 'stripe';
import {
  type FoundPayment,
  type OnlinePayments,
  type OrderToPay,
  PaymentError,
  type PaymentEvent,
} from './online-payments.ts';

export interface StripeOptions {
  readonly secretKey: string;
  readonly webhookSecret: string;
  /** Another server that speaks Stripe's HTTP API, for tests. */
  readonly api?: { readonly host: string; readonly port: number; readonly protocol: 'http' | 'https' };
}

/** Signed longer ago than this, a webhook is a replay. Seconds. */
const SIGNATURE_SECONDS = 300;
/** The least time Stripe keeps a payment's page open. Seconds. */
const SHORTEST_SESSION_SECONDS = 30 * 60;
/** The page closes so long before what is held is given back. Seconds. */
const MARGIN_SECONDS = 5 * 60;

/** Paying on Stripe's own page: no script of theirs on ours, and no card ever comes near us. */
export function createStripePayments({ secretKey, webhookSecret, api }: StripeOptions): OnlinePayments {
  const stripe = new Stripe(secretKey, { maxNetworkRetries: 2, timeout: 10_000, telemetry: false, ...api });
  return {
    origin: 'https://checkout.stripe.com',
    startPayment: (order) =>
      ask('startPayment', async () => {
        const session = await stripe.checkout.sessions.create(toSession(order), {
          idempotencyKey: `order-${order.orderId}`,
        });
        return { href: requireHref(session), providerRef: session.id };
      }),
    findPayment: (providerRef) =>
      ask('findPayment', async () => toFound(await stripe.checkout.sessions.retrieve(providerRef))),
    readEvent: (rawBody, signature) => {
      try {
        const header = signature ?? '';
        return toEvent(stripe.webhooks.constructEvent(rawBody, header, webhookSecret, SIGNATURE_SECONDS));
      } catch (error) {
        if (error instanceof Stripe.errors.StripeSignatureVerificationError) {
          return { kind: 'refused', reason: 'bad_signature' };
        }
        // Signed, and yet no JSON.
        if (error instanceof SyntaxError) return { kind: 'refused', reason: 'bad_body' };
        throw error;
      }
    },
    refund: ({ refundId, paymentRef, amountMinor }) =>
      ask('refund', async () => {
        const session = await stripe.checkout.sessions.retrieve(paymentRef);
        const intent = session.payment_intent;
        if (intent === null) throw new PaymentError('refused', { operation: 'refund' });
        const refund = await stripe.refunds.create(
          {
            payment_intent: typeof intent === 'string' ? intent : intent.id,
            amount: amountMinor,
            metadata: { refund_id: refundId },
          },
          { idempotencyKey: `refund-${refundId}` },
        );
        return { providerRef: refund.id };
      }),
  };
}

function toSession(order: OrderToPay): Stripe.Checkout.SessionCreateParams {
  const { orderId, reference, title, totalMinor, currency, holdUntil, returnUrl, cancelUrl } = order;
  return {
    mode: 'payment',
    client_reference_id: orderId,
    metadata: { order_id: orderId },
    payment_intent_data: { metadata: { order_id: orderId }, description: reference },
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: currency.toLowerCase(),
          unit_amount: totalMinor,
          product_data: { name: title },
        },
      },
    ],
    expires_at: Math.max(holdUntil - MARGIN_SECONDS, order.startedAt + SHORTEST_SESSION_SECONDS + MARGIN_SECONDS),
    success_url: returnUrl,
    cancel_url: cancelUrl,
  };
}

function requireHref({ url }: Stripe.Checkout.Session): string {
  if (url === null) throw new PaymentError('refused', { operation: 'startPayment' });
  return url;
}

function toFound(session: Stripe.Checkout.Session): FoundPayment {
  const orderId = session.client_reference_id ?? '';
  if (session.payment_status === 'paid') return { kind: 'paid', orderId, paidAt: session.created };
  if (session.status === 'expired') return { kind: 'failed', orderId };
  return { kind: 'open', orderId, ...(session.url === null ? {} : { href: session.url }) };
}

function toEvent(event: Stripe.Event): PaymentEvent {
  const { id: eventId } = event;
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded': {
      const { client_reference_id: orderId, payment_status } = event.data.object;
      // Of some ways of paying the money comes days later; then Stripe says so in another event.
      if (orderId === null || payment_status !== 'paid') return { kind: 'ignored', eventId };
      return { kind: 'paid', eventId, orderId, paidAt: event.created };
    }
    case 'checkout.session.expired':
    case 'checkout.session.async_payment_failed': {
      const { client_reference_id: orderId } = event.data.object;
      return orderId === null ? { kind: 'ignored', eventId } : { kind: 'failed', eventId, orderId };
    }
    default:
      return { kind: 'ignored', eventId };
  }
}

/** What Stripe's library throws, as ours: without the request, which holds the order. */
async function ask<T>(operation: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    if (cause instanceof PaymentError) throw cause;
    if (!(cause instanceof Stripe.errors.StripeError)) throw cause;
    const isAway =
      cause instanceof Stripe.errors.StripeConnectionError ||
      cause instanceof Stripe.errors.StripeRateLimitError ||
      (cause.statusCode ?? 0) >= 500;
    const isOurs =
      cause instanceof Stripe.errors.StripeAuthenticationError || cause instanceof Stripe.errors.StripePermissionError;
    throw new PaymentError(isAway ? 'unreachable' : isOurs ? 'misconfigured' : 'refused', { operation, cause });
  }
}
