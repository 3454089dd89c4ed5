import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Stripe from 'stripe';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { securityHeaders } from '../../security-headers.server.ts';
import type { OnlinePayments, OrderToPay } from './online-payments.ts';
import { createStripePayments } from './stripe-payments.server.ts';

/** What Stripe sends, in the shape its API documents for 2025-10-29.clover. */
const completed = readFileSync(new URL('./recorded/checkout.session.completed.json', import.meta.url), 'utf8');
const ORDER = '0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2aa';
const WEBHOOK_SECRET = 'whsec_test_secret';
const SECRET_KEY = 'sk_test_51H';

interface Asked {
  readonly path: string;
  readonly method: string;
  readonly key: string | undefined;
  readonly body: URLSearchParams;
}

const asked: Asked[] = [];
let answer: { status: number; body: unknown } = { status: 200, body: {} };
let server: Server;
let payments: OnlinePayments;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const key = request.headers['idempotency-key'];
    asked.push({
      path: request.url ?? '',
      method: request.method ?? '',
      key: Array.isArray(key) ? key[0] : key,
      body: new URLSearchParams(Buffer.concat(chunks).toString()),
    });
    response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a host and port has such an address.
  const { port } = server.address() as AddressInfo;
  payments = createStripePayments({
    secretKey: SECRET_KEY,
    webhookSecret: WEBHOOK_SECRET,
    api: { host: '127.0.0.1', port, protocol: 'http' },
  });
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => {
  asked.length = 0;
});

const session = JSON.parse(completed).data.object;
const toPay: OrderToPay = {
  orderId: ORDER,
  reference: 'K7Q2-4M9D',
  title: 'Feira, order K7Q2-4M9D',
  totalMinor: 1200,
  currency: 'EUR',
  startedAt: 1_795_424_400,
  holdUntil: 1_795_426_800,
  returnUrl: 'https://stall.example/pay/t/return',
  cancelUrl: 'https://stall.example/pay/t/return',
};

describe('starting a payment', () => {
  it('asks for the order’s total under the order’s own key, and says nothing of the buyer', async () => {
    answer = { status: 200, body: { ...session, status: 'open', url: 'https://checkout.stripe.com/c/pay/cs_test_a1' } };
    expect(await payments.startPayment(toPay)).toEqual({
      href: 'https://checkout.stripe.com/c/pay/cs_test_a1',
      providerRef: session.id,
    });
    const [request] = asked;
    expect(request).toMatchObject({ method: 'POST', path: '/v1/checkout/sessions', key: `order-${ORDER}` });
    expect(Object.fromEntries(request?.body ?? [])).toMatchObject({
      mode: 'payment',
      client_reference_id: ORDER,
      'line_items[0][price_data][unit_amount]': '1200',
      'line_items[0][price_data][currency]': 'eur',
      expires_at: String(toPay.startedAt + 35 * 60),
    });
    expect([...(request?.body.keys() ?? [])].filter((name) => /email|customer|phone/.test(name))).toEqual([]);
  });

  it('closes the page before what is held is given back, and never sooner than Stripe lets it', async () => {
    const startedLate = toPay.holdUntil - 600;
    await payments.startPayment({ ...toPay, startedAt: startedLate });
    await payments.startPayment({ ...toPay, holdUntil: toPay.startedAt + 7200 });
    expect(asked.map(({ body }) => Number(body.get('expires_at')))).toEqual([
      startedLate + 35 * 60,
      toPay.startedAt + 7200 - 300,
    ]);
  });

  it.each([
    [401, 'authentication_error', 'misconfigured', false],
    [402, 'card_error', 'refused', false],
    [503, 'api_error', 'unreachable', true],
  ])('says of an answer %i what it means, without the key', async (status, type, reason, retryable) => {
    answer = { status, body: { error: { type, message: `No such key: ${SECRET_KEY}` } } };
    const error = await payments.startPayment(toPay).then(
      () => undefined,
      (caught: unknown) => caught,
    );
    expect(error).toMatchObject({ name: 'PaymentError', reason, retryable, operation: 'startPayment' });
    expect(String(error)).not.toContain(SECRET_KEY);
  });
});

describe('asking what became of a payment', () => {
  it.each([
    [
      { payment_status: 'paid', status: 'complete' },
      { kind: 'paid', orderId: ORDER, paidAt: session.created },
    ],
    [
      { payment_status: 'unpaid', status: 'expired' },
      { kind: 'failed', orderId: ORDER },
    ],
    [
      { payment_status: 'unpaid', status: 'open', url: 'https://checkout.stripe.com/x' },
      { kind: 'open', orderId: ORDER, href: 'https://checkout.stripe.com/x' },
    ],
  ])('reads %o', async (change, found) => {
    answer = { status: 200, body: { ...session, ...change } };
    expect(await payments.findPayment(session.id)).toEqual(found);
  });
});

describe('what Stripe sends', () => {
  const sign = (payload: string, options: { secret?: string; timestamp?: number } = {}) =>
    new Stripe(SECRET_KEY).webhooks.generateTestHeaderString({
      payload,
      secret: options.secret ?? WEBHOOK_SECRET,
      timestamp: options.timestamp ?? Math.floor(Date.now() / 1000),
    });
  const read = (payload: string, header: string | undefined = sign(payload)) =>
    payments.readEvent(Buffer.from(payload), header);

  it('is believed when it is signed over the body as it came', () => {
    expect(read(completed)).toEqual({
      kind: 'paid',
      eventId: 'evt_1SXwYh2eZvKYlo2CkP0dN7aQ',
      orderId: ORDER,
      paidAt: 1_795_424_700,
    });
  });

  it.each([
    ['no signature', completed, ''],
    ['another key’s', completed, sign(completed, { secret: 'whsec_other' })],
    ['one of six minutes ago', completed, sign(completed, { timestamp: Math.floor(Date.now() / 1000) - 360 })],
    ['that of another body', completed.replace('1200', '9900'), sign(completed)],
    ['one with a space more', `${completed} `, sign(completed)],
    ['nonsense', completed, 't=1,v1=zz'],
  ])('is refused with %s', (_, payload, header) => {
    expect(read(payload, header)).toEqual({ kind: 'refused', reason: 'bad_signature' });
  });

  it('is no JSON, signed or not, for nobody to act upon', () => {
    expect(read('not json')).toEqual({ kind: 'refused', reason: 'bad_body' });
  });

  it.each([
    ['money that comes days later', { payment_status: 'unpaid' }, 'checkout.session.completed', 'ignored'],
    ['money that came at last', {}, 'checkout.session.async_payment_succeeded', 'paid'],
    ['money that never came', { payment_status: 'unpaid' }, 'checkout.session.async_payment_failed', 'failed'],
    ['a page nobody paid on', { payment_status: 'unpaid', status: 'expired' }, 'checkout.session.expired', 'failed'],
    ['somebody else’s session', { client_reference_id: null }, 'checkout.session.completed', 'ignored'],
    ['anything else', {}, 'charge.refunded', 'ignored'],
  ])('reads %s', (_, change, type, kind) => {
    const event = JSON.parse(completed);
    const payload = JSON.stringify({ ...event, type, data: { object: { ...event.data.object, ...change } } });
    expect(read(payload)).toMatchObject({ kind });
  });
});

describe('giving money back', () => {
  it('asks under the refund’s own key, so that it is given once', async () => {
    answer = { status: 200, body: { ...session, id: 're_3SXwYf2eZvKYlo2C1' } };
    const refund = { refundId: 'r-1', paymentRef: session.id, amountMinor: 500 };
    expect(await payments.refund(refund)).toEqual({ providerRef: 're_3SXwYf2eZvKYlo2C1' });
    expect(asked.at(-1)).toMatchObject({ path: '/v1/refunds', key: 'refund-r-1' });
    expect(Object.fromEntries(asked.at(-1)?.body ?? [])).toMatchObject({
      payment_intent: session.payment_intent,
      amount: '500',
    });
  });
});

it('a page’s forms lead on to the payment’s page only where the page says so', () => {
  const policy = securityHeaders({ siteUrl: 'https://stall.example', inlineScripts: [] })['content-security-policy'];
  expect(policy).toContain("form-action 'self';");
  const paying = securityHeaders({
    siteUrl: 'https://stall.example',
    inlineScripts: [],
    formTargets: [payments.origin],
  })['content-security-policy'];
  expect(paying).toContain("form-action 'self' https://checkout.stripe.com;");
});
