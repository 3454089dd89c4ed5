import type { Database } from '@stallkeep/orders';
import { sweepHolds } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { signPromiseToken } from '@stallkeep/telemetry/token';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Counter, openCounter, person } from '../../test-helpers/counter.ts';
import { at, MONDAY } from '../../test-helpers/market.ts';
import { bowl, print, radio } from '../../test-helpers/market-content.ts';
import { testKeys } from '../../test-helpers/test-desk.ts';
import { MOST_LINES } from '../basket/basket-store.server.ts';
import type { OnlinePayments } from '../payments/online-payments.ts';

let db: Database;
let counter: Counter;

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.destroy());

/** Children before their parents. */
const tables = [
  'refunds',
  'payment_events',
  'payments',
  'holds',
  'takings',
  'steps',
  'outbox',
  'people',
  'order_lines',
  'order_parts',
  'stock_entries',
  'stock_units',
  'orders',
  'stock_levels',
  'capacity_slots',
  'capacity_departures',
  'idempotency_keys',
  'offers',
  'basket_lines',
  'baskets',
] as const;
beforeEach(async () => {
  for (const table of tables) await db.deleteFrom(table).execute();
  counter = openCounter(db);
});

const bowlOnce = { sku: 'bowl', way: 'pickup', quantity: '1' };
const add = (product: string, fields: Readonly<Record<string, string>> = {}) =>
  counter.send('POST', `/basket/feira/add/${product}`, { sku: product, way: 'pickup', quantity: '1', ...fields });
const countRows = async (table: 'basket_lines' | 'orders' | 'takings' | 'outbox') =>
  (await db.selectFrom(table).select(db.fn.countAll<number>().as('n')).executeTakeFirstOrThrow()).n;
const listLines = () => db.selectFrom('basket_lines').selectAll().orderBy('position').execute();

/** Dates hold together by no-break spaces, which a test need not spell. */
function withPlainSpaces<T>(view: T): T {
  const plain: T = JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' '));
  return plain;
}

function basketView() {
  const { view } = counter.lastPage();
  if (view.kind !== 'basket') throw new Error(`It is the page "${view.kind}".`);
  return withPlainSpaces(view);
}
function checkoutView() {
  const { view } = counter.lastPage();
  if (view.kind !== 'checkout') throw new Error(`It is the page "${view.kind}".`);
  return withPlainSpaces(view);
}
async function openCheckout() {
  await counter.send('GET', '/checkout/feira');
  const { key, offer } = checkoutView();
  return { key, offer, ...person };
}
const order = (fields: Readonly<Record<string, string>>) => counter.send('POST', '/checkout/feira', fields);

describe('putting something into the basket', () => {
  it('leads to the basket, whose cookie no script reads and no other site sends along', async () => {
    const answer = await add('bowl');
    expect([answer.status, answer.headers['location']]).toEqual([303, '/basket/feira']);
    expect(answer.headers['set-cookie']).toMatch(/^basket=[\w-]{22}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/);
    const [row] = await db.selectFrom('baskets').selectAll().execute();
    expect(Buffer.from(row?.token_hash ?? []).toString('base64url')).not.toContain(
      answer.headers['set-cookie']?.slice(7, 29),
    );
    counter = openCounter(db, { isHttps: true });
    expect((await add('bowl')).headers['set-cookie']).toMatch(/^__Host-basket=.*; Secure$/);
  });

  it.each([
    ['NaN', { quantity: 'NaN' }, { quantity: 'unreadable' }],
    ['less than none', { quantity: '-1' }, { quantity: 'unreadable' }],
    ['none', { quantity: '0' }, { quantity: 'unreadable' }],
    ['half a piece', { quantity: '1.5' }, { quantity: 'unreadable' }],
    ['more than there are numbers', { quantity: '1e308' }, { quantity: 'unreadable' }],
    ['hexadecimal', { quantity: '0x10' }, { quantity: 'unreadable' }],
    ['no number', { quantity: '' }, { quantity: 'missing' }],
    ['more than there are', { quantity: '11' }, { quantity: { kind: 'too_many', most: 10 } }],
    ['more than any line holds', { quantity: '10000' }, { quantity: { kind: 'too_many', most: 999 } }],
    ['no way', { way: '' }, { way: 'missing' }],
    ['a way of another product', { way: 'slow-pickup' }, { way: 'gone' }],
    ['another product’s variant', { sku: 'radio' }, { sku: 'gone' }],
    ['an inherited name', { sku: '__proto__' }, { sku: 'gone' }],
    ['a note with NUL', { note: 'a\u0000b' }, { note: 'unreadable' }],
    ['an overlong note', { note: 'é'.repeat(501) }, { note: 'too_long' }],
    ['a time there is not', { 'slot.pickup': '1795539600-1795543201' }, { slot: 'gone' }],
    ['no time at all', { 'slot.pickup': 'soon' }, { slot: 'gone' }],
  ])('refuses %s on the product’s page, keeps what was typed and writes nothing', async (_, fields, faults) => {
    const typed = { ...bowlOnce, note: 'For Rita', ...fields };
    expect((await add('bowl', typed)).status).toBe(422);
    const [href, { buyFault }] = counter.lastReturned();
    expect(href).toMatch(/^\/feira\/bowl/);
    expect(buyFault?.faults).toEqual(faults);
    if (!('note' in fields)) expect(buyFault?.values['note']).toBe('For Rita');
    expect(await countRows('basket_lines')).toBe(0);
  });

  it.each([
    ['emoji', '🎁👩🏽‍🎨'],
    ['right-to-left', 'مرحبا بكم'],
    ['several lines', 'For Rita.\nShe likes blue.'],
  ])('takes a note with %s as it is', async (_, note) => {
    await add('bowl', { note });
    expect(await listLines()).toMatchObject([{ note }]);
  });

  it('takes a second press of the button as the same, and the same later as one more', async () => {
    await add('bowl');
    await add('bowl');
    expect(await listLines()).toMatchObject([{ quantity: 1 }]);
    counter.setNow(MONDAY + 60);
    await add('bowl');
    expect(await listLines()).toMatchObject([{ quantity: 2 }]);
  });

  it('refuses what is sold once a second time, and all of it once it is sold', async () => {
    await add('radio', { way: 'pickup-rui', quantity: '2' });
    expect(counter.lastReturned()[1].buyFault?.faults).toEqual({ quantity: { kind: 'too_many', most: 1 } });
    counter.publish({
      products: [bowl, print, { ...radio, variants: radio.variants.map((one) => ({ ...one, stock: 0 })) }],
    });
    await add('radio', { way: 'pickup-rui' });
    expect(counter.lastReturned()[1].buyFault?.faults).toEqual({ sku: 'gone' });
  });

  it('says that a date that was shown is gone, and goes on without a token that is forged', async () => {
    const token = (until: number, key: string) =>
      signPromiseToken(
        {
          promiseId: 'p',
          kind: 'pickup',
          status: 'firm',
          window: { from: until - 3600, to: until },
          issuedAt: MONDAY - 60,
          block: { type: 'buyBox', id: 'b' },
        },
        key,
      );
    await add('bowl', { 'promise.pickup': token(MONDAY + 3600, testKeys[0]) });
    expect(counter.lastReturned()[1].buyFault?.faults).toEqual({ way: 'date_changed' });
    expect((await add('bowl', { 'promise.pickup': token(MONDAY + 3600, 'f'.repeat(32)) })).status).toBe(303);
    expect(JSON.parse((await listLines())[0]?.shown ?? '')).toEqual({ unitPriceMinor: 1200 });
  });

  it('holds so many lines and no more', async () => {
    counter.publish({ products: [{ ...bowl, variants: bowl.variants.map((one) => ({ ...one, stock: 500 })) }] });
    for (let index = 0; index < MOST_LINES; index += 1) await add('bowl', { note: `wish ${index}` });
    expect((await add('bowl', { note: 'one wish more' })).status).toBe(422);
    expect(await countRows('basket_lines')).toBe(MOST_LINES);
  });

  it('has no market and no product that is not there', async () => {
    expect((await counter.send('POST', '/basket/nowhere/add/bowl', bowlOnce)).status).toBe(404);
    expect((await counter.send('POST', '/basket/feira/add/nothing', bowlOnce)).status).toBe(404);
    expect((await counter.send('GET', '/basket/constructor')).status).toBe(404);
  });
});

describe('the basket', () => {
  it('says when and where for each part, what it comes to, and that nothing is reserved', async () => {
    await add('bowl', { quantity: '2' });
    await counter.send('GET', '/basket/feira');
    const view = basketView();
    expect(view.parts).toMatchObject([
      {
        sellerName: 'Ana',
        fee: 'Free',
        promise: {
          headline: 'Collect Mon 23 Nov, 17:00–18:00',
          condition: 'Order before Mon 23 Nov, 12:00',
          remedy: 'Late? A full refund.',
        },
        lines: [{ title: 'bowl', variant: 'Blue', quantity: '2', linePrice: '€24.00', most: 10 }],
      },
    ]);
    expect(view).toMatchObject({ canOrder: true, totals: { goods: '€24.00', all: '€24.00' } });
    expect(await countRows('takings')).toBe(0);
  });

  it('sets what stands in its form, so that sending it twice changes nothing more', async () => {
    await add('bowl');
    const [line] = await listLines();
    const fields = { [`quantity.${line?.id}`]: '٣', [`slot.${line?.id}`]: '', do: 'update' };
    expect((await counter.send('POST', '/basket/feira', fields)).headers['location']).toBe('/basket/feira');
    await counter.send('POST', '/basket/feira', fields);
    expect(await listLines()).toMatchObject([{ quantity: 3, slot_until: null }]);
    await counter.send('POST', '/basket/feira', { remove: line?.id ?? '' });
    await counter.send('POST', '/basket/feira', { remove: line?.id ?? '' });
    expect(await countRows('basket_lines')).toBe(0);
  });

  it('comes back with what was typed where a number cannot be read, and saves nothing of it', async () => {
    await add('bowl');
    const [line] = await listLines();
    const fields = { [`quantity.${line?.id}`]: 'many', postcode: '?', country: 'PT' };
    expect((await counter.send('POST', '/basket/feira', fields)).status).toBe(422);
    expect(basketView()).toMatchObject({
      hasFaults: true,
      parts: [{ lines: [{ quantity: 'many', fault: 'unreadable' }] }],
    });
    expect(await listLines()).toMatchObject([{ quantity: 1 }]);
  });

  it('is its own buyer’s: another’s form changes nothing of it', async () => {
    await add('bowl');
    const [line] = await listLines();
    counter.forgetCookie();
    await add('print', { way: 'slow-pickup' });
    await counter.send('POST', '/basket/feira', { [`quantity.${line?.id}`]: '9', remove: line?.id ?? '' });
    expect((await listLines()).find(({ id }) => id === line?.id)).toMatchObject({ quantity: 1 });
  });

  it('offers what is ready at two times together or apart, with both dates', async () => {
    await add('bowl');
    await add('print', { way: 'slow-pickup' });
    await counter.send('GET', '/basket/feira');
    expect(basketView().parts).toHaveLength(2);
    expect(basketView().choice).toMatchObject({
      chosen: 'split',
      rows: [
        { what: 'bowl, Blue', split: 'Collect Mon 23 Nov, 17:00–18:00', together: 'Collect Wed 25 Nov, 17:00–18:00' },
        { what: 'print, Blue', split: 'Collect Wed 25 Nov, 17:00–18:00', together: 'Collect Wed 25 Nov, 17:00–18:00' },
      ],
    });
    await counter.send('POST', '/basket/feira', { arrangement: 'together' });
    await counter.send('GET', '/basket/feira');
    expect(basketView().parts).toMatchObject([{ lines: [{ title: 'bowl' }, { title: 'print' }] }]);
  });

  it('asks for a postcode only where something is brought, and says where nothing goes', async () => {
    await add('bowl');
    await counter.send('GET', '/basket/feira');
    expect(basketView().postcode).toBeUndefined();
    await add('bowl', { way: 'run' });
    await counter.send('POST', '/basket/feira', { postcode: '4000-100', country: 'PT' });
    await counter.send('GET', '/basket/feira');
    expect(basketView()).toMatchObject({ postcode: { value: '4000-100' }, canOrder: false });
    expect(basketView().parts[1]?.promise.status).toBe('unavailable');
  });

  it('marks a price that changed and says what is gone', async () => {
    await add('bowl');
    await add('print', { way: 'slow-pickup' });
    counter.publish({
      products: [
        { ...bowl, variants: bowl.variants.map((one) => ({ ...one, price: { amountMinor: 1500, currency: 'EUR' } })) },
      ],
    });
    await counter.send('GET', '/basket/feira');
    expect(basketView()).toMatchObject({
      parts: [{ lines: [{ unitPrice: '€15.00', priceBefore: '€12.00' }] }],
      gone: [{ what: 'product' }],
      totals: { all: '€15.00' },
    });
  });
});

describe('the order', () => {
  it('is taken with the promise as it was shown, and leads to its own page', async () => {
    await add('bowl', { note: 'For Rita' });
    const answer = await order(await openCheckout());
    expect(answer.status).toBe(303);
    expect(answer.headers['location']).toMatch(/^\/order\/[\w-]{22}$/);
    expect(withPlainSpaces(await db.selectFrom('order_parts').selectAll().execute())).toMatchObject([
      {
        sentence: expect.stringMatching(
          /^Collect Mon 23 Nov, 17:00–18:00 at Oficina, Lisbon time\. Order before Mon 23 Nov, 12:00/,
        ),
        remedy: 'Late? A full refund.',
        promised_until: at('2026-11-23T18:00:00Z'),
      },
    ]);
    expect(await db.selectFrom('payments').select(['method', 'state', 'amount_minor']).execute()).toEqual([
      { method: 'stall', state: 'due', amount_minor: 1200 },
    ]);
    expect(await countRows('basket_lines')).toBe(0);
  });

  it('is one order however often its form is sent, and another body under its key is refused', async () => {
    await add('bowl');
    const form = await openCheckout();
    const answers = await Promise.all([order(form), order(form), order(form)]);
    answers.push(await order(form));
    expect(new Set(answers.map(({ headers }) => headers['location']))).toHaveProperty('size', 1);
    expect(await countRows('orders')).toBe(1);
    expect((await order({ ...form, name: 'Somebody else' })).status).toBe(422);
    expect(counter.lastPage().view).toMatchObject({ kind: 'message', heading: expect.stringContaining('already') });
    expect(await countRows('orders')).toBe(1);
  });

  it.each([
    ['no name', { name: ' ' }, { name: 'missing' }],
    ['NUL in the name', { name: 'A\u0000na' }, { name: 'unreadable' }],
    ['a name of signs that show nothing', { name: '\u202e\u200b' }, { name: 'unreadable' }],
    ['an overlong name', { name: 'n'.repeat(121) }, { name: 'too_long' }],
    ['neither address nor number', { email: '' }, { contact: 'missing' }],
    ['an address with a second header', { email: 'a@b.example\nBcc: c@d.example' }, { email: 'unreadable' }],
    ['no address', { email: 'ana at example' }, { email: 'unreadable' }],
    ['no number', { email: '', phone: 'call me' }, { phone: 'unreadable' }],
  ])('refuses %s, keeps what was typed and writes nothing', async (_, fields, faults) => {
    await add('bowl');
    const form = { ...(await openCheckout()), ...fields };
    expect((await order(form)).status).toBe(422);
    expect(checkoutView().faults).toEqual(faults);
    expect(checkoutView().values).toMatchObject('name' in fields ? { email: person.email } : { name: person.name });
    expect(await countRows('orders')).toBe(0);
  });

  it.each([
    ['emoji', '🧶 Ana 👩🏽‍🎨'],
    ['right-to-left', 'آنا'],
    ['an apostrophe and an angle bracket', "O'Neil <script>"],
  ])('takes a name with %s as it is', async (_, name) => {
    await add('bowl');
    expect((await order({ ...(await openCheckout()), name })).status).toBe(303);
    expect(await db.selectFrom('people').select('name').execute()).toEqual([{ name }]);
  });

  it('asks for an address only where something is brought, and for a postcode that is reached', async () => {
    await add('bowl', { way: 'run' });
    const form = await openCheckout();
    expect(checkoutView()).toMatchObject({
      address: { countries: [{ code: 'PT', name: 'Portugal' }] },
      payments: [{ kind: 'maker' }],
    });
    const address = { street: 'Rua 1', city: 'Lisboa', country: 'PT' };
    expect((await order({ ...form, ...address, country: 'DE', postcode: '10115' })).status).toBe(422);
    expect(checkoutView().faults).toEqual({ country: 'outside' });
    expect((await order({ ...form, ...address, postcode: '4000-100' })).status).toBe(409);
    expect(checkoutView()).toMatchObject({
      changed: [{ isGone: true, shown: expect.stringContaining('Delivered') }],
      values: { street: 'Rua 1' },
    });
    expect(await countRows('orders')).toBe(0);
    await counter.send('POST', '/basket/feira', { postcode: '1100-148', country: 'PT' });
    expect((await order({ ...(await openCheckout()), ...address, postcode: '1100-148' })).status).toBe(303);
    expect(await db.selectFrom('people').select(['street', 'postcode']).execute()).toEqual([
      { street: 'Rua 1', postcode: '1100-148' },
    ]);
  });
});

describe('what changes between the page and the order', () => {
  const agree = async () => order({ ...person, key: checkoutView().key, offer: checkoutView().offer });

  it('the cutoff passes: the date shown and the date now side by side, nothing written, and the new one by a second press', async () => {
    await add('bowl');
    const form = await openCheckout();
    counter.setNow(at('2026-11-23T12:00:00Z'));
    expect((await order(form)).status).toBe(409);
    expect(checkoutView()).toMatchObject({
      changed: [{ shown: 'Collect Mon 23 Nov, 17:00–18:00', now: 'Collect Tue 24 Nov, 17:00–18:00', isGone: false }],
      values: { name: person.name, email: person.email },
    });
    expect([await countRows('orders'), await countRows('takings'), await countRows('outbox')]).toEqual([0, 0, 0]);
    expect((await agree()).status).toBe(303);
    expect(await db.selectFrom('order_parts').select('promised_until').execute()).toEqual([
      { promised_until: at('2026-11-24T18:00:00Z') },
    ]);
  });

  it('one second before the cutoff the date is kept', async () => {
    await add('bowl');
    const form = await openCheckout();
    counter.setNow(at('2026-11-23T11:59:59Z'));
    expect((await order(form)).status).toBe(303);
  });

  it('the market closes for orders: said, and nothing to agree to', async () => {
    await add('bowl');
    const form = await openCheckout();
    counter.publish({
      orders: {
        opensAt: '2026-11-01T00:00:00Z',
        closesAt: '2026-11-23T10:00:00Z',
        opensDaysBefore: undefined,
        closesHoursBefore: undefined,
      },
    });
    counter.setNow(at('2026-11-23T10:00:00Z'));
    expect((await order(form)).status).toBe(409);
    expect(checkoutView().changed).toMatchObject([{ isGone: true }]);
    expect(await countRows('orders')).toBe(0);
  });

  it('the slot fills: the next one is offered, also where the buyer had chosen the full one', async () => {
    await add('bowl');
    const [line] = await listLines();
    const until = at('2026-11-23T18:00:00Z');
    await counter.send('POST', '/basket/feira', { [`slot.${line?.id}`]: String(until) });
    const form = await openCheckout();
    for (let buyer = 0; buyer < 4; buyer += 1) {
      const before = counter;
      counter = openCounter(db);
      await add('bowl');
      expect((await order(await openCheckout())).status).toBe(303);
      counter = before;
    }
    expect((await order(form)).status).toBe(409);
    expect(checkoutView().changed).toMatchObject([{ shown: 'Collect Mon 23 Nov, 17:00–18:00' }]);
    await counter.send('GET', '/basket/feira');
    expect(basketView().parts).toMatchObject([
      { isSlotGone: true, promise: { headline: 'Collect Mon 23 Nov, 18:00–19:00' } },
    ]);
    await counter.send('GET', '/checkout/feira');
    expect((await agree()).status).toBe(303);
  });

  it('a price rises: both prices, and the new one only when agreed to; one that fell is charged as it is', async () => {
    const priced = (amountMinor: number) => ({
      products: [
        { ...bowl, variants: bowl.variants.map((one) => ({ ...one, price: { amountMinor, currency: 'EUR' } })) },
      ],
    });
    await add('bowl');
    const form = await openCheckout();
    counter.publish(priced(1500));
    expect((await order(form)).status).toBe(409);
    expect(checkoutView().changed).toMatchObject([{ shown: '€12.00', now: '€15.00' }]);
    expect(await countRows('orders')).toBe(0);
    counter.publish(priced(1400));
    expect((await agree()).status).toBe(303);
    expect(await db.selectFrom('orders').select('total_minor').execute()).toEqual([{ total_minor: 1400 }]);
  });

  it('the last piece goes to somebody else: said before anything is paid', async () => {
    await add('radio', { way: 'pickup-rui' });
    const form = await openCheckout();
    const before = counter;
    counter = openCounter(db);
    await add('radio', { way: 'pickup-rui' });
    expect((await order(await openCheckout())).status).toBe(303);
    counter = before;
    expect((await order(form)).status).toBe(409);
    expect(checkoutView().changed).toMatchObject([{ what: 'radio, Blue', isGone: true }]);
    expect(await countRows('orders')).toBe(1);
  });

  it('the basket is changed in another window: shown as it is now, nothing ordered', async () => {
    await add('bowl');
    const form = await openCheckout();
    await add('print', { way: 'slow-pickup' });
    expect((await order(form)).status).toBe(409);
    expect(checkoutView()).toMatchObject({ notice: 'basket_changed', values: { name: person.name } });
    expect(await countRows('orders')).toBe(0);
  });

  it.each([
    ['none', ''],
    ['one nobody was shown', 'a'.repeat(64)],
    ['no hash at all', "' or 1=1 --"],
  ])('an offer that is %s orders nothing and is made anew', async (_, offer) => {
    await add('bowl');
    expect((await order({ ...(await openCheckout()), offer })).status).toBe(409);
    expect(checkoutView().notice).toBe('offer_unknown');
    expect(await countRows('orders')).toBe(0);
  });

  it('somebody else’s offer is nobody’s', async () => {
    await add('bowl');
    const { offer } = await openCheckout();
    counter = openCounter(db);
    await add('bowl');
    expect((await order({ ...(await openCheckout()), offer })).status).toBe(409);
    expect(await countRows('orders')).toBe(0);
  });
});

describe('paying online', () => {
  let paid: 'open' | 'paid' | 'failed' = 'open';
  const refunded: string[] = [];
  const payments: OnlinePayments = {
    origin: 'https://pay.example',
    startPayment: async ({ orderId }) => ({
      href: `https://pay.example/${orderId}`,
      providerRef: `session-${orderId}`,
    }),
    findPayment: async (ref) => {
      const orderId = ref.slice('session-'.length);
      return paid === 'paid' ? { kind: 'paid', orderId, paidAt: MONDAY } : { kind: paid, orderId };
    },
    readEvent: (body, signature) =>
      signature === undefined
        ? { kind: 'refused', reason: 'bad_signature' }
        : { kind: 'paid', eventId: signature, orderId: body.toString(), paidAt: MONDAY },
    refund: async ({ refundId }) => {
      refunded.push(refundId);
      return { providerRef: `refund-${refundId}` };
    },
  };
  beforeEach(() => {
    paid = 'open';
    refunded.length = 0;
    counter = openCounter(db, { payments });
  });
  const orderOnline = async (product = 'bowl', way = 'pickup') => {
    await add(product, { way });
    const answer = await order({ ...(await openCheckout()), payment: 'stripe' });
    return answer.headers['location'] ?? '';
  };
  const readState = async () => (await db.selectFrom('orders').select('state').executeTakeFirstOrThrow()).state;

  it('leads to the payment’s page, which the checkout’s policy lets forms go to, and holds what was ordered', async () => {
    const href = await orderOnline();
    expect(counter.lastPage().formTargets).toEqual([payments.origin]);
    expect(href).toMatch(/^\/pay\/[\w-]{22}$/);
    const answer = await counter.send('GET', href);
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      expect.stringMatching(/^https:\/\/pay\.example\//),
    ]);
    expect(await readState()).toBe('awaiting_payment');
  });

  it('is completed once by who comes back, however often', async () => {
    const href = await orderOnline();
    await counter.send('GET', href);
    await counter.send('GET', `${href}/return`);
    expect(counter.lastPage().view).toMatchObject({ kind: 'message', heading: 'Not paid yet' });
    paid = 'paid';
    for (const _ of [1, 2, 3]) {
      expect((await counter.send('GET', `${href}/return`)).headers['location']).toBe(href.replace('/pay/', '/order/'));
    }
    expect(await readState()).toBe('accepted');
    const letters = await db.selectFrom('outbox').select('kind').where('kind', '=', 'order_confirmed').execute();
    expect(letters).toHaveLength(1);
  });

  it('a hold that expires while its buyer pays is taken again where that still can be', async () => {
    const href = await orderOnline();
    await counter.send('GET', href);
    counter.setNow(MONDAY + 3600);
    await sweepHolds(counter.desk.orders);
    expect(await readState()).toBe('lapsed');
    paid = 'paid';
    await counter.send('GET', `${href}/return`);
    expect(await readState()).toBe('accepted');
    expect(refunded).toHaveLength(0);
  });

  it('and where it went to somebody else the money goes back', async () => {
    const href = await orderOnline('radio', 'pickup-rui');
    await counter.send('GET', href);
    counter.setNow(MONDAY + 3600);
    await sweepHolds(counter.desk.orders);
    const before = counter;
    counter = openCounter(db);
    counter.setNow(MONDAY + 3600);
    await add('radio', { way: 'pickup-rui' });
    expect((await order(await openCheckout())).status).toBe(303);
    counter = before;
    paid = 'paid';
    await counter.send('GET', `${href}/return`);
    await counter.send('GET', `${href}/return`);
    expect(refunded).toHaveLength(1);
    expect(await db.selectFrom('refunds').select(['state', 'amount_minor']).execute()).toEqual([
      { state: 'done', amount_minor: 18_900 },
    ]);
  });

  it('is completed by the webhook as well, whichever comes first, and a replay has no second effect', async () => {
    const href = await orderOnline();
    await counter.send('GET', href);
    const { id } = await db.selectFrom('orders').select('id').executeTakeFirstOrThrow();
    const tell = (signature?: string) => counter.tell('/api/payments/stripe', id, signature);
    expect((await tell()).status).toBe(401);
    expect(await readState()).toBe('awaiting_payment');
    expect((await tell('evt_1')).status).toBe(200);
    expect((await tell('evt_1')).status).toBe(200);
    paid = 'paid';
    await counter.send('GET', `${href}/return`);
    expect(await readState()).toBe('accepted');
    const steps = await db.selectFrom('steps').select('kind').where('kind', '=', 'paid_online').execute();
    expect(steps).toHaveLength(1);
  });

  it('nobody else’s token leads anywhere', async () => {
    await orderOnline();
    expect((await counter.send('GET', `/pay/${'A'.repeat(22)}`)).status).toBe(404);
    expect((await counter.send('GET', '/pay/x/return')).status).toBe(404);
  });
});
