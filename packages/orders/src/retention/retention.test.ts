import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { OrdersContext } from '../acceptance/types.ts';
import { DAY, insertSoldOrder, SOLD_AT } from '../after-sales/sold-order.fixtures.ts';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import { runOutboxOnce } from '../outbox/index.ts';
import { describeOnDatabases } from '../testing/databases.ts';
import { eraseOrder } from './erase-order.ts';
import { keepFigures } from './keep-figures.ts';
import { applyRetention } from './retention.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Every row of every table as text; bytes as hexadecimal. */
async function dump(db: Database): Promise<string> {
  const { rows: tables } = await sql<{ name: string }>`
    select table_name as name from information_schema.tables where table_schema = 'public' order by 1`.execute(db);
  const texts: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(name)} t`.execute(db);
    texts.push(...rows.map(({ row }) => `${name} ${row}`));
  }
  return texts.join('\n');
}

const hex = (text: string): string => Buffer.from(text).toString('hex');

describeOnDatabases('what is kept of buyers', (database) => {
  let db: Database;
  let now = SOLD_AT;
  const context = (): OrdersContext => ({ db, readNow: async () => now });
  beforeAll(() => {
    db = database.get();
  });
  afterEach(() => {
    now = SOLD_AT;
  });

  /** An ended order with the canary in every field a person's words or address can come to. */
  async function placeOrder(canary: string, state: 'completed' | 'accepted' | 'lapsed' = 'completed') {
    const order = await insertSoldOrder(db, { state, parts: [{ state: 'done', doneAt: SOLD_AT, lines: [{}] }] });
    const [partId = ''] = order.partIds;
    await db.deleteFrom('people').where('order_id', '=', order.id).execute();
    await db
      .insertInto('people')
      .values({
        order_id: order.id,
        name: canary,
        email: `${canary}@mail.example`,
        phone: canary,
        street: canary,
        postcode: canary.slice(0, 16),
        city: canary,
        country_code: 'PT',
        notes: JSON.stringify({ 0: canary }),
        buyer_key: canary,
      })
      .execute();
    const contact = await db
      .insertInto('contacts')
      .values({
        order_id: order.id,
        event_slug: 'feira',
        topic: 'product',
        state: 'closed',
        closed_at: toTime(SOLD_AT),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    const one = await db
      .insertInto('cases')
      .values({
        order_id: order.id,
        kind: 'claim',
        state: 'closed',
        closed_at: toTime(SOLD_AT),
        decided_at: toTime(SOLD_AT),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    for (const about of [
      { contact_id: contact.id, order_id: order.id },
      { contact_id: contact.id, email: `${canary}@mail.example` },
      { case_id: one.id },
    ]) {
      await db
        .insertInto('messages')
        .values({ by: 'buyer', body: `It is ${canary}.`, ...about })
        .execute();
    }
    const bytes = Buffer.from(`picture of ${canary}`);
    await db
      .insertInto('case_photos')
      .values({ case_id: one.id, media_type: 'image/jpeg', width: 1, height: 1, bytes })
      .execute();
    const payload = JSON.stringify({
      caseId: one.id,
      words: canary,
      state: 'kept',
      count: 3,
      [canary]: [canary, one.id],
    });
    for (const note of [
      { topic: 'letter', kind: 'order_confirmed' },
      { topic: 'letter', kind: 'delayed', due_at: toTime(SOLD_AT + 900 * DAY) },
      { topic: 'letter', kind: 'missed', state: 'dead', due_at: toTime(SOLD_AT + 900 * DAY) },
      { topic: 'event', kind: 'promise_outcome' },
    ] as const) {
      await db
        .insertInto('outbox')
        .values({ due_at: toTime(SOLD_AT), ...note, order_id: order.id, payload, last_error: `550 ${canary}` })
        .execute();
    }
    const address = `${canary}@mail.example`;
    await runOutboxOnce(
      context(),
      async (row) => ({
        kind: 'done',
        record: async (tx) => {
          const words = { subject: canary, text: canary, html: canary, sent_by: 'local' as const, at: toTime(now) };
          await tx
            .insertInto('letters')
            .values({ id: row.id, order_id: row.orderId, to_address: address, ...words })
            .execute();
        },
      }),
      { workerId: 'test', batch: 50 },
    );
    await db
      .insertInto('steps')
      .values({ order_id: order.id, by: 'seller', kind: 'delayed', detail: payload })
      .execute();
    await db
      .insertInto('promise_changes')
      .values({ part_id: partId, kind: 'delayed', by: 'seller', sentence: 'Later.', reason: `${canary} rang` })
      .execute();
    await sql`insert into stock_levels (kept_at, sku, on_hand, counted) values (${order.id}, 's', 1, 1)`.execute(db);
    await db
      .insertInto('stock_entries')
      .values({
        kept_at: order.id,
        sku: 's',
        kind: 'adjusted',
        delta: 1,
        on_hand_after: 1,
        order_id: order.id,
        reason: canary,
      })
      .execute();
    return { ...order, caseId: one.id };
  }

  describe('erasing an order', () => {
    it('leaves its canary in no row of no table, nor in any picture', async () => {
      const canary = 'canary-erase-me-4711';
      const { id } = await placeOrder(canary);
      const before = await dump(db);
      // The test sees what it looks for: in each table that may hold any.
      for (const table of ['people', 'messages', 'letters', 'outbox', 'steps', 'promise_changes', 'stock_entries']) {
        expect(before).toMatch(new RegExp(`^${table} .*canary-erase-me`, 'm'));
      }
      expect(before).toContain(hex(canary));
      expect(await eraseOrder(context(), id)).toEqual({ kind: 'erased' });
      const after = await dump(db);
      expect(after).not.toContain('canary-erase');
      expect(after).not.toContain(hex('canary-erase'));
      expect(await eraseOrder(context(), id)).toEqual({ kind: 'erased' });
    });

    it('leaves what was sold, promised and paid, and the ids of what is to be told to others', async () => {
      const { id, caseId } = await placeOrder('canary-figures');
      const figures = async () => ({
        order: await db.selectFrom('orders').selectAll().where('id', '=', id).execute(),
        parts: await db.selectFrom('order_parts').selectAll().where('order_id', '=', id).execute(),
        lines: await db.selectFrom('order_lines').selectAll().where('order_id', '=', id).execute(),
        payments: await db.selectFrom('payments').selectAll().where('order_id', '=', id).execute(),
        takings: await db.selectFrom('takings').selectAll().where('order_id', '=', id).execute(),
        cases: await db.selectFrom('cases').selectAll().where('order_id', '=', id).execute(),
      });
      const before = await figures();
      await eraseOrder(context(), id);
      expect(await figures()).toEqual(before);
      const notes = await db
        .selectFrom('outbox')
        .select(['topic', 'state', 'payload'])
        .where('order_id', '=', id)
        .execute();
      expect(
        notes
          .filter(({ topic }) => topic === 'letter')
          .map(({ state }) => state)
          .sort(),
      ).toEqual(['done', 'dropped', 'dropped']);
      expect(notes.find(({ topic }) => topic === 'event')).toEqual({
        topic: 'event',
        state: 'waiting',
        payload: JSON.stringify({ caseId, state: 'kept', count: 3 }),
      });
    });

    it('touches nobody else’s order', async () => {
      const { id } = await placeOrder('canary-mine');
      await placeOrder('canary-theirs');
      const theirs = (text: string) =>
        text.split('\n').filter((row) => row.includes('canary-theirs') || row.includes(hex('canary-theirs'))).length;
      const before = theirs(await dump(db));
      await eraseOrder(context(), id);
      expect(theirs(await dump(db))).toBe(before);
      expect(before).toBeGreaterThan(8);
    });

    it('is refused while the buyer is needed: the order, a case or a refund is open', async () => {
      const open = await placeOrder('canary-open', 'accepted');
      expect(await eraseOrder(context(), open.id)).toEqual({ kind: 'refused', reason: 'not_ended' });
      const asked = await placeOrder('canary-asked');
      await db.updateTable('cases').set({ state: 'asked', closed_at: null }).where('id', '=', asked.caseId).execute();
      expect(await eraseOrder(context(), asked.id)).toEqual({ kind: 'refused', reason: 'case_open' });
      const owed = await placeOrder('canary-owed');
      const payment = await db
        .selectFrom('payments')
        .select('id')
        .where('order_id', '=', owed.id)
        .executeTakeFirstOrThrow();
      await db
        .insertInto('refunds')
        .values({ payment_id: payment.id, amount_minor: 1, state: 'due', reason: 'claim' })
        .execute();
      expect(await eraseOrder(context(), owed.id)).toEqual({ kind: 'refused', reason: 'refund_due' });
      expect(await eraseOrder(context(), '00000000-0000-4000-8000-000000000000')).toEqual({
        kind: 'refused',
        reason: 'unknown_order',
      });
      expect(await dump(db)).toContain('canary-owed');
    });
  });

  describe('retention', () => {
    it('removes each kind of row once it is old enough, and not before', async () => {
      await applyRetention({ db, readNow: async () => SOLD_AT + 20_000 * DAY });
      // What earlier tests left open.
      await db.deleteFrom('people').execute();
      const { id } = await placeOrder('canary-old');
      const basket = async (expires: number) => {
        const row = { token_hash: randomBytes(32), event_slug: 'feira', expires_at: toTime(expires) };
        return await db.insertInto('baskets').values(row).returning('id').executeTakeFirstOrThrow();
      };
      await basket(SOLD_AT + DAY);
      const kept = await basket(SOLD_AT + 5000 * DAY);
      await db
        .insertInto('offers')
        .values({
          hash: randomBytes(32).toString('hex'),
          basket_id: kept.id,
          body: 'canary-old',
          shown_at: toTime(SOLD_AT),
        })
        .execute();
      await db
        .insertInto('idempotency_keys')
        .values({
          scope: 's',
          key: randomBytes(16).toString('hex'),
          body_hash: 'a'.repeat(64),
          answer: '{}',
          at: toTime(SOLD_AT),
        })
        .execute();
      const subscriber = (email: string, times: object) =>
        db
          .insertInto('subscribers')
          .values({ email, event_slug: 'feira', locale: 'en', consent: 'Yes.', asked_at: toTime(SOLD_AT), ...times })
          .execute();
      await subscriber('stopped@mail.example', { confirmed_at: toTime(SOLD_AT), stopped_at: toTime(SOLD_AT) });
      await subscriber('silent@mail.example', {});
      await subscriber('wants@mail.example', { confirmed_at: toTime(SOLD_AT) });
      const at = async (days: number) => {
        now = SOLD_AT + days * DAY;
        return await applyRetention(context());
      };
      const none = { baskets: 0, offers: 0, forms: 0, letters: 0, orders: 0, questions: 0, subscribers: 0, kept: [] };
      expect(await at(0.9)).toEqual(none);
      expect(await at(1)).toEqual({ ...none, baskets: 1 });
      expect(await at(6.9)).toEqual(none);
      expect(await at(7)).toEqual({ ...none, offers: 1, forms: 1 });
      expect(await at(29.9)).toEqual(none);
      expect(await at(30)).toEqual({ ...none, subscribers: 2 });
      expect(await at(89.9)).toEqual(none);
      expect(await at(90)).toEqual({ ...none, letters: 1 });
      await db
        .updateTable('orders')
        .set({ ended_at: toTime(SOLD_AT) })
        .where('id', '=', id)
        .execute();
      expect(await at(3 * 365 - 0.1)).toEqual(none);
      expect(await at(3 * 365)).toEqual({ ...none, orders: 1 });
      expect(await dump(db)).not.toContain('canary-old');
      expect(await db.selectFrom('subscribers').select('email').execute()).toEqual([{ email: 'wants@mail.example' }]);
      expect(await at(4 * 365)).toEqual(none);
    });

    it('says which orders it had to keep, and why', async () => {
      const { id, caseId } = await placeOrder('canary-kept');
      await db.updateTable('cases').set({ state: 'asked', closed_at: null }).where('id', '=', caseId).execute();
      now = SOLD_AT + 2000 * DAY;
      const { kept } = await applyRetention(context());
      expect(kept).toContainEqual({ orderId: id, reason: 'case_open' });
    });
  });
});

describe('what figures are kept of JSON', () => {
  it('are numbers, yes and no, ids and codes', () => {
    expect(
      keepFigures('{"a":1,"b":true,"c":"promise_kept","d":"Ana Sousa","e":["x y","ok"],"f":{"ana@x":1,"g":null}}'),
    ).toBe('{"a":1,"b":true,"c":"promise_kept","e":["ok"],"f":{"g":null}}');
    expect(keepFigures('not JSON')).toBe('{}');
    expect(keepFigures('"Ana"')).toBe('{}');
  });
});
