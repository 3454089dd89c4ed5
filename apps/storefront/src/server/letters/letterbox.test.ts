import { ContentError } from '@stallkeep/content';
import {
  acceptOrder,
  addLetter,
  cancelParts,
  type Database,
  delayPart,
  findOrder,
  openCase,
  openContact,
  readClock,
  recordQuestion,
  recordSubscription,
  runOutboxOnce,
  toTime,
  withdraw,
} from '@stallkeep/orders';
import { makeMarket, openTestDatabase, show, toLine, toPart, toRequest } from '@stallkeep/orders/testing';
import type { SigningKeys } from '@stallkeep/telemetry/token';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { hashOrderToken, makeOrderToken } from '../desk/order-link.server.ts';
import { createLog } from '../log.server.ts';
import { startMailServer, type TestMailServer } from '../test-helpers/mail-server.ts';
import { makeDeliver, openLetterbox } from './letterbox.server.ts';
import type { LetterSources } from './load-letter.server.ts';
import { openMailServer } from './smtp.server.ts';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

const keys: SigningKeys = ['the newest key, of at least 32 letters', 'an older key, also of at least 32 letters'];
const FROM = 'Saturday market <orders@shop.example>';
const logged: string[] = [];
const log = createLog(
  (line) => logged.push(line),
  () => 0,
);

let db: Database;
let sources: LetterSources;
let server: TestMailServer;
let formKey = 0;

beforeAll(async () => {
  db = await openTestDatabase();
  server = await startMailServer();
  sources = {
    orders: { db, readNow: readClock },
    content: {
      fetchEventPage: async () => ({
        kind: 'failed',
        error: new ContentError({ reason: 'unreachable', operation: 'fetchEventPage', message: 'away' }),
      }),
    },
    keys,
    siteUrl: () => 'https://shop.example',
  };
});
afterAll(async () => {
  await server.stop();
  await db.destroy();
});
beforeEach(async () => {
  logged.length = 0;
  server.answerRecipients('250 ok');
  await db.updateTable('outbox').set({ state: 'dropped' }).where('state', '=', 'waiting').execute();
});

const once = () => {
  formKey += 1;
  return { key: `a form of this test ${formKey}`, bodyHash: 'b'.repeat(64) };
};

/** An order of one bandana to be collected, with its market. */
async function placeOrder(change: Parameters<typeof toRequest>[1] = {}) {
  const market = makeMarket(db);
  const line = toLine(market, market.pickup, { stock: 5 });
  const shown = show([line], await market.context.readNow(db));
  const answer = await acceptOrder(
    market.context,
    toRequest([toPart([line], shown)], {
      hashAccess: (orderId) => hashOrderToken(makeOrderToken(orderId, keys[1] ?? '')),
      buyer: { name: 'Zé Canário', email: 'canary@mail.example' },
      ...change,
    }),
  );
  if (answer.kind !== 'accepted') throw new Error(`The order was not accepted: ${answer.kind}`);
  const order = await findOrder(db, answer.orderId);
  const [part] = order?.parts ?? [];
  const [one] = part?.lines ?? [];
  if (order === undefined || part === undefined || one === undefined)
    throw new Error('The order has a part with a line.');
  return { market, order, part, line: one };
}

/** Delivers what waits, and gives the letters kept since. */
async function deliverAll(mail?: { url: string }) {
  const before = new Set((await db.selectFrom('letters').select('id').execute()).map(({ id }) => id));
  const mailServer = mail === undefined ? undefined : openMailServer({ url: mail.url, from: FROM });
  try {
    const count = await runOutboxOnce(sources.orders, makeDeliver(sources, mailServer), {
      workerId: 'test',
      batch: 50,
      onProblem: (problem) => log.warn('problem', { ...problem }),
    });
    const letters = (await db.selectFrom('letters').selectAll().execute()).filter(({ id }) => !before.has(id));
    return { count, letters };
  } finally {
    mailServer?.close();
  }
}

const squeeze = (text: string): string => text.replaceAll(/\s+/gu, ' ');

describe('letters kept here', () => {
  it('confirm an order with its promise word for word and a link that opens it, made by the key it was sold under', async () => {
    const { order, part } = await placeOrder();
    const { letters } = await deliverAll();
    expect(letters).toMatchObject([
      {
        order_id: order.id,
        to_address: 'canary@mail.example',
        sent_by: 'local',
        subject: `Your order ${order.reference} at Feira da Ladra`,
      },
    ]);
    const { text = '' } = letters[0] ?? {};
    expect(squeeze(text)).toContain(part.sentence);
    expect(text).toContain(order.collectCode);
    const [, token = ''] = /https:\/\/shop\.example\/order\/([\w-]{22})/.exec(text) ?? [];
    expect(Buffer.from(hashOrderToken(token))).toEqual(Buffer.from(order.accessHash));
  });

  it('are of every kind that orders write', async () => {
    const { market, order, part, line } = await placeOrder();
    const asked = { orderId: order.id };
    await openContact(market.context, { ...asked, ...once(), topic: 'collecting', words: 'May I come at noon?' });
    const from = (part.promised?.until ?? 0) + 86_400;
    expect(
      await delayPart(market.context, {
        partId: part.id,
        from,
        until: from + 7200,
        reason: 'The dye is wet.',
        say: () => 'Collect a day later, Lisbon time.',
      }),
    ).toMatchObject({ kind: 'delayed' });
    for (const kind of ['slot_changed', 'ready_for_collection', 'missed', 'not_collected'])
      await addLetter(db, { kind, ...asked, payload: { partId: part.id } });
    await db
      .updateTable('order_parts')
      .set({ state: 'done', done_at: toTime(from) })
      .where('id', '=', part.id)
      .execute();
    expect(
      await openCase(market.context, {
        ...asked,
        ...once(),
        kind: 'claim',
        lines: [{ lineId: line.id, quantity: 1 }],
        reason: 'damaged',
        words: 'It is torn.',
        wish: 'replacement',
      }),
    ).toMatchObject({ kind: 'opened' });
    const other = await placeOrder();
    expect(
      await withdraw(other.market.context, {
        orderId: other.order.id,
        ...once(),
        lines: [{ lineId: other.line.id, quantity: 1 }],
        words: 'Changed my mind.',
      }),
    ).toMatchObject({ kind: 'acknowledged' });
    const third = await placeOrder();
    expect(
      await cancelParts(third.market.context, { orderId: third.order.id, ...once(), partIds: [third.part.id] }),
    ).toMatchObject({ kind: 'cancelled' });

    const { count, letters } = await deliverAll();
    expect(count).toMatchObject({ dead: 0, dropped: 0, retried: 0 });
    const subjects = letters.map(({ subject }) => subject.replace(/[0-9A-Z]{4}-[0-9A-Z]{4}/, '…')).sort();
    expect(subjects).toEqual([
      'Another time to collect: order …',
      'Cancelled: order …',
      'Later than promised: order …',
      'Not collected: order …',
      'Ready to collect: order …',
      'We are late: order …',
      'We have received your report of a fault or damage (order …)',
      'We have received your withdrawal: order …',
      'We have your message: order …',
      'Your order … at Feira da Ladra',
      'Your order … at Feira da Ladra',
      'Your order … at Feira da Ladra',
    ]);
    const withdrawn = letters.find(({ subject }) => subject.includes('withdrawal'));
    expect(withdrawn?.text).toContain('Changed my mind.');
    expect(withdrawn?.text).toContain('Nothing was paid');
    expect(letters.find(({ subject }) => subject.startsWith('Later'))?.text).toContain('The dye is wet.');
  });

  it('answer a question about no order, and ask a subscriber once with a way to say no', async () => {
    await recordQuestion(sources.orders, {
      eventSlug: 'feira',
      topic: 'product',
      email: 'asks@mail.example',
      message: 'Is it wool?',
    });
    const contact = await db
      .selectFrom('contacts')
      .select('id')
      .where('order_id', 'is', null)
      .executeTakeFirstOrThrow();
    await db.insertInto('messages').values({ contact_id: contact.id, by: 'seller', body: 'Cotton.' }).execute();
    await db
      .insertInto('outbox')
      .values({ topic: 'letter', kind: 'contact_answered', payload: JSON.stringify({ contactId: contact.id }) })
      .execute();
    await recordSubscription(sources.orders, {
      email: 'wants@mail.example',
      eventSlug: 'feira',
      locale: 'en',
      consent: 'Write to me about Feira.',
    });
    const { letters } = await deliverAll();
    expect(letters.map(({ to_address, subject }) => [to_address, subject]).sort()).toEqual([
      ['asks@mail.example', 'An answer to your question: feira'],
      ['wants@mail.example', 'Do you want letters from feira?'],
    ]);
  });

  it('are not made for who gave no address or was erased', async () => {
    const { order } = await placeOrder({ buyer: { name: 'Rui', phone: '+351 210 000 000' } });
    expect((await deliverAll()).count).toMatchObject({ dropped: 1, done: 0 });
    await db.deleteFrom('people').where('order_id', '=', order.id).execute();
    await addLetter(db, { kind: 'order_confirmed', orderId: order.id });
    expect((await deliverAll()).count).toMatchObject({ dropped: 1, done: 0 });
  });

  it('that speak of what is not there are given up at once, and said so without a name', async () => {
    const { order } = await placeOrder();
    await deliverAll();
    await addLetter(db, { kind: 'refunded', orderId: order.id, payload: { refundId: order.id } });
    await addLetter(db, { kind: 'no_such_letter', orderId: order.id });
    expect((await deliverAll()).count).toMatchObject({ dead: 2 });
    expect(logged.join()).toContain('not_composed');
    expect(logged.join()).not.toMatch(/canary|Canário/);
  });
});

describe('letters by mail', () => {
  it('arrive as text and HTML under the outbox’s id, and are kept as sent', async () => {
    const { order } = await placeOrder();
    const { letters } = await deliverAll(server);
    expect(letters).toMatchObject([{ order_id: order.id, sent_by: 'smtp' }]);
    const mail = server.arrived.at(-1);
    expect(mail?.from).toContain('<orders@shop.example>');
    expect(mail?.to.join()).toContain('<canary@mail.example>');
    expect(mail?.raw).toContain(`Message-ID: <${letters[0]?.id}@shop.example>`);
    expect(mail?.raw).toContain('Auto-Submitted: auto-generated');
    expect(mail?.raw).toMatch(/Content-Type: multipart\/alternative/);
    expect(mail?.raw).toMatch(/Content-Type: text\/plain; charset=utf-8/);
    expect(mail?.raw).toMatch(/Content-Type: text\/html; charset=utf-8/);
    expect(mail?.raw).not.toMatch(/X-Mailer/);
  });

  it('to a subscriber can be stopped by one press in the mail program', async () => {
    await recordSubscription(sources.orders, {
      email: 'press@mail.example',
      eventSlug: 'feira',
      locale: 'en',
      consent: 'Write to me.',
    });
    await deliverAll(server);
    const raw = (server.arrived.at(-1)?.raw ?? '').replaceAll(/\r\n /gu, ' ');
    expect(raw).toMatch(/List-Unsubscribe: <https:\/\/shop\.example\/letters\/[\w-]{43}\/one-click>/);
    expect(raw).toContain('List-Unsubscribe-Post: List-Unsubscribe=One-Click');
  });

  it.each([
    ['550 5.1.1 no such mailbox: %s', 'dead', 'refused'],
    ['451 4.7.1 come back later, %s', 'retried', 'deferred'],
  ])('answered with %s are %s, and neither row nor log says for whom', async (answer, outcome, reason) => {
    await placeOrder();
    server.answerRecipients(answer);
    const { count, letters } = await deliverAll(server);
    expect(count).toMatchObject({ [outcome]: 1, done: 0 });
    expect(letters).toEqual([]);
    const rows = await db.selectFrom('outbox').select('last_error').where('last_error', '=', reason).execute();
    expect(rows.length).toBeGreaterThan(0);
    expect(logged.join()).toContain(reason);
    expect(logged.join()).not.toMatch(/canary|mail\.example/);
  });

  it('wait where there is no mail server', async () => {
    await placeOrder();
    const { count } = await deliverAll({ url: 'smtp://127.0.0.1:1' });
    expect(count).toMatchObject({ retried: 1 });
    expect(logged.join()).toContain('unreachable');
  });

  it('wait where the server does not take our password', async () => {
    await placeOrder();
    const { count } = await deliverAll({ url: server.url.replace('smtp://', 'smtp://somebody:wrong@') });
    expect(count).toMatchObject({ retried: 1 });
    expect(logged.join()).toContain('not_allowed');
  });
});

describe('the letterbox', () => {
  it('delivers what is written while it is open, and nothing after', async () => {
    const letterbox = openLetterbox({
      ...sources,
      log,
      mail: { url: server.url, from: FROM },
      outbox: { restMs: 60_000 },
    });
    expect(letterbox.kind).toBe('smtp');
    const { order } = await placeOrder();
    letterbox.wake();
    const isKept = async () =>
      expect(await db.selectFrom('letters').select('id').where('order_id', '=', order.id).execute()).toHaveLength(1);
    await vi.waitFor(isKept, 10_000);
    await letterbox.stop();
    const late = await placeOrder();
    letterbox.wake();
    expect(await db.selectFrom('letters').select('id').where('order_id', '=', late.order.id).execute()).toEqual([]);
  });
});
