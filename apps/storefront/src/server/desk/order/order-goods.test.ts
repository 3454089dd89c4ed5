import { type Database, decideCase, findOrder, findOrderByAccess, handOverParts, receiveCase } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Counter, openCounter, person } from '../../test-helpers/counter.ts';
import { at } from '../../test-helpers/market.ts';
import { bowl } from '../../test-helpers/market-content.ts';
import { hashOrderToken } from '../order-link.server.ts';
import { agreeToCase } from './agree-exchange.server.ts';

/** What is done after the sale with goods and times as the content has them now. */

let db: Database;
let counter: Counter;
beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.destroy());

const [first] = bowl.variants;
if (first === undefined) throw new Error('the bowl has a variant');
const small = { ...first, stock: 100 };
const other = (sku: string, amountMinor: number, stock: number) => ({
  ...small,
  sku,
  options: [{ name: 'Colour', value: sku }],
  price: { amountMinor, currency: 'EUR' },
  stock,
});
const bowls = {
  ...bowl,
  variants: [small, other('green', 1200, 5), other('big', 1500, 5), other('cheap', 1000, 5), other('gone', 1200, 0)],
};

beforeEach(() => {
  counter = openCounter(db);
  counter.publish({ products: [bowls] });
});

/** Ordered on Monday morning, to be collected from 17:00 that day. Resolves with the order's address. */
async function order(quantity = '1'): Promise<string> {
  counter.forgetCookie();
  await counter.send('POST', '/basket/feira/add/bowl', { sku: 'bowl', way: 'pickup', quantity });
  await counter.send('GET', '/checkout/feira');
  const { view } = counter.lastPage();
  if (view.kind !== 'checkout') throw new Error(`It is the page "${view.kind}".`);
  const answer = await counter.send('POST', '/checkout/feira', { key: view.key, offer: view.offer, ...person });
  return answer.headers['location'] ?? '';
}

async function read(href: string) {
  const found = await findOrderByAccess(db, hashOrderToken(href.split('/')[2] ?? ''));
  if (found === undefined) throw new Error('the order was placed');
  return found;
}

async function handOver(href: string) {
  const { id, parts } = await read(href);
  counter.setNow(at('2026-11-23T17:30:00Z'));
  await handOverParts(counter.desk.orders, { orderId: id, partIds: parts.map((part) => part.id), payment: 'paid_now' });
  return (await read(href)).parts[0]?.lines[0]?.id ?? '';
}

let keys = 0;
const key = () => {
  keys += 1;
  return `a-key-of-its-own-${keys}`;
};

function formView() {
  const { view } = counter.lastPage();
  if (view.kind !== 'order_form') throw new Error(`It is the page "${view.kind}".`);
  return JSON.parse(JSON.stringify(view).replaceAll('\u00a0', ' ')) as typeof view;
}

describe('another time to collect', () => {
  it('is one of those the place has, with the places left, and what was sold stays as it was said', async () => {
    const href = await order();
    const before = await read(href);
    const part = before.parts[0];
    const slot = `${href}/slot/${part?.id}`;
    expect((await counter.send('GET', slot)).status).toBe(200);
    const field = formView().form.fields.find(({ kind }) => kind === 'choice');
    if (field?.kind !== 'choice') throw new Error('there is a choice');
    expect(field.choices.slice(0, 2)).toMatchObject([
      { label: 'Mon 23 Nov, 17:00–18:00', description: 'The time you have', isChecked: true },
      { label: 'Mon 23 Nov, 18:00–19:00', description: '4 places left' },
    ]);
    const answer = await counter.send('POST', slot, { slot: field.choices[1]?.value ?? '' });
    expect(answer.headers['location']).toBe(`${href}?done=slot-changed`);
    const after = (await read(href)).parts[0];
    expect(after?.sentence).toBe(part?.sentence);
    expect(after).toMatchObject({
      now: { from: at('2026-11-23T18:00:00Z') },
      changes: [{ kind: 'slot_changed', by: 'buyer' }],
    });
    expect((await counter.send('POST', slot, { slot: field.choices[1]?.value ?? '' })).headers['location']).toMatch(
      /slot-kept$/,
    );
  });

  it('that is full, that there is not, or that is no time is asked again, and the first is kept', async () => {
    const href = await order();
    const slot = `${href}/slot/${(await read(href)).parts[0]?.id}`;
    for (const typed of ['', 'NaN', '-1', '1e308', '1795539601', '\u0000', '🧺']) {
      expect((await counter.send('POST', slot, { slot: typed })).status).toBe(422);
    }
    expect((await read(href)).parts).toMatchObject([{ changes: [] }]);
  });

  it('after the cutoff is refused in words', async () => {
    const href = await order();
    const part = (await read(href)).parts[0];
    counter.setNow(part?.changeUntil ?? 0);
    for (const method of ['GET', 'POST'] as const) {
      expect((await counter.send(method, `${href}/slot/${part?.id}`, { slot: '1795543200' })).status).toBe(409);
      expect(counter.lastPage().view).toMatchObject({
        text: expect.stringContaining('The time can no longer be changed'),
      });
    }
  });

  it('of another order’s part is refused', async () => {
    const [href, foreign] = [await order(), await order()];
    const part = (await read(foreign)).parts[0];
    expect((await counter.send('POST', `${href}/slot/${part?.id}`, { slot: '1795543200' })).status).toBe(409);
  });
});

describe('an exchange', () => {
  it('offers what there is now, with what it costs more or gives back', async () => {
    const href = await order();
    await handOver(href);
    await counter.send('GET', `${href}/exchange`);
    const field = formView().form.fields.find(({ kind }) => kind === 'select');
    expect(field).toMatchObject({
      options: [
        { label: 'Choose' },
        { value: 'green', label: 'green, the same price' },
        { value: 'big', label: 'big, €3.00 more for each' },
        { value: 'cheap', label: 'cheap, €2.00 back for each' },
      ],
    });
  });

  it('for what is not there, or is no variant of it, is asked again', async () => {
    const href = await order();
    const line = await handOver(href);
    for (const wanted of ['gone', 'bowl', 'nothing', '']) {
      const fields = { key: key(), [`pieces.${line}`]: '1', [`wanted.${line}`]: wanted, reason: '', words: '' };
      expect((await counter.send('POST', `${href}/exchange`, fields)).status).toBe(422);
    }
    expect((await read(href)).cases).toEqual([]);
  });

  it.each([
    ['green', 0],
    ['big', 300],
    ['cheap', 0],
  ])(
    'for %s that the seller agrees to is one order, with a promise that starts now, for %i',
    async (wanted, totalMinor) => {
      const href = await order();
      const line = await handOver(href);
      const fields = { key: key(), [`pieces.${line}`]: '1', [`wanted.${line}`]: wanted, reason: '', words: '' };
      expect((await counter.send('POST', `${href}/exchange`, fields)).status).toBe(303);
      const asked = (await read(href)).cases[0];
      counter.setNow(at('2026-11-24T09:00:00Z'));
      const caseId = asked?.id ?? '';
      expect(await agreeToCase(counter.desk, { caseId, words: 'Bring it along.' })).toMatchObject({ kind: 'done' });
      expect(await agreeToCase(counter.desk, { caseId, words: '' })).toMatchObject({
        kind: 'refused',
        reason: 'wrong_state',
      });
      const agreed = (await read(href)).cases[0];
      const next = await findOrder(db, agreed?.nextOrderId ?? '');
      expect(next).toMatchObject({
        origin: 'exchange',
        state: 'accepted',
        totalMinor,
        buyer: { email: 'ana@example.com' },
        parts: [{ promised: { from: at('2026-11-24T17:00:00Z') }, lines: [{ sku: wanted, quantity: 1 }] }],
      });
      await receiveCase(counter.desk.orders, { caseId, words: '', lines: [] });
      await decideCase(counter.desk.orders, { caseId, words: '', refundMinor: 0 });
      expect((await read(href)).cases).toMatchObject([{ state: 'closed', nextOrderId: next?.id }]);
    },
  );

  it('whose goods went meanwhile is not agreed to, and nothing is written', async () => {
    const href = await order();
    const line = await handOver(href);
    const fields = { key: key(), [`pieces.${line}`]: '1', [`wanted.${line}`]: 'green', reason: '', words: '' };
    await counter.send('POST', `${href}/exchange`, fields);
    counter.publish({ products: [{ ...bowls, variants: [small] }] });
    const caseId = (await read(href)).cases[0]?.id ?? '';
    expect(await agreeToCase(counter.desk, { caseId, words: '' })).toEqual({ kind: 'not_to_be_had', reason: 'gone' });
    expect((await read(href)).cases).toMatchObject([{ state: 'asked', nextOrderId: undefined }]);
  });
});
