import { randomUUID } from 'node:crypto';
import { type DeliveryPromise, hasDate } from '@stallkeep/promise';
import { sql } from 'kysely';
import { expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { describeOnDatabases } from '../testing/databases.ts';
import { at, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { acceptOrder, findAccepted } from './accept-order.ts';
import type { AcceptanceAnswer } from './types.ts';

const toId = (answer: AcceptanceAnswer): string => {
  if (answer.kind !== 'accepted') throw new Error(`Not accepted: ${JSON.stringify(answer)}`);
  return answer.orderId;
};
const latestOf = (promise: DeliveryPromise) => (hasDate(promise) ? promise.latest : undefined);
const seventeen = at('2026-11-16T17:00:00Z');
const hour = 3600;

describeOnDatabases('accepting an order', ({ get }) => {
  it('writes the promise as it was shown, what it takes, and what is to be told', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup, { stock: 5, quantity: 2 });
    const shown = show([line], MONDAY);
    const orderId = toId(
      await acceptOrder(market.context, toRequest([toPart([{ ...line, note: 'Blue ribbon' }], shown)])),
    );
    const order = await get().selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow();
    expect(order).toMatchObject({ state: 'accepted', placed_at: MONDAY, goods_minor: 2580, total_minor: 2580 });
    expect(order.reference).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}$/);
    const parts = get().selectFrom('order_parts').selectAll().where('order_id', '=', orderId);
    const part = await parts.executeTakeFirstOrThrow();
    expect(part.promise).toBe(JSON.stringify(shown));
    expect(part).toMatchObject({
      state: 'to_pick',
      promised_until: latestOf(shown),
      slots_id: market.ids.slots,
      slot_starts_at: seventeen,
      change_until: at('2026-11-16T12:00:00Z'),
      sentence: `Collect before ${latestOf(shown)}`,
      remedy: 'Late? A full refund.',
      stall: 'Row C, 14',
    });
    const takings = get().selectFrom('takings').select(['kind', 'amount']).where('order_id', '=', orderId);
    expect(await takings.orderBy('kind').execute()).toEqual([
      { kind: 'slot', amount: 1 },
      { kind: 'stock', amount: 2 },
    ]);
    expect(await listTold(get(), orderId)).toEqual([
      'event order_accepted',
      'event order_placed',
      'letter order_confirmed',
    ]);
    const levels = get().selectFrom('stock_levels').selectAll().where('sku', '=', line.sku);
    expect(await levels.executeTakeFirst()).toMatchObject({ on_hand: 5, reserved: 2, counted: 5 });
    const people = get().selectFrom('people').selectAll().where('order_id', '=', orderId);
    expect(await people.executeTakeFirst()).toMatchObject({ name: 'Rui', notes: '{"0":"Blue ribbon"}' });
  });

  it('[A2] takes it one second before the cutoff, and asks at the cutoff', async () => {
    const market = makeMarket(get());
    const cutoff = at('2026-11-16T12:00:00Z');
    const line = toLine(market, market.pickup);
    const part = toPart([line], show([line], cutoff - 60));
    market.setNow(cutoff);
    expect(await acceptOrder(market.context, toRequest([part]))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { latest: at('2026-11-17T18:00:00Z') } }],
    });
    market.setNow(cutoff - 1);
    toId(await acceptOrder(market.context, toRequest([part])));
  });

  it('gives the last place to the first buyer, asks the second, and writes nothing of the second', async () => {
    const market = makeMarket(get(), { places: 1 });
    const line = toLine(market, market.pickup, { stock: 9 });
    const request = () => toRequest([toPart([line], show([line], MONDAY))]);
    toId(await acceptOrder(market.context, request()));
    const before = await countRows(get());
    const second = await acceptOrder(market.context, request());
    expect(second).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { latest: seventeen + 2 * hour } }],
    });
    expect(await countRows(get())).toEqual(before);
    // What is shown anew can be had.
    const now = second.kind === 'changed' ? second.parts.map((part) => part.now) : [];
    toId(await acceptOrder(market.context, toRequest(now.map((shown) => toPart([line], shown)))));
  });

  it('[P13] keeps the slot that was chosen, and asks where it is full', async () => {
    const market = makeMarket(get(), { places: 1 });
    const slotUntil = at('2026-11-17T19:00:00Z');
    const line = toLine(market, market.pickup);
    const request = () => toRequest([toPart([line], show([line], MONDAY, slotUntil), slotUntil)]);
    const orderId = toId(await acceptOrder(market.context, request()));
    expect(await findSlot(get(), orderId)).toBe(slotUntil - hour);
    expect(await acceptOrder(market.context, request())).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { status: 'unavailable', reason: 'no_window' } }],
    });
  });

  it('takes the slot the buyer was told, not an earlier one that became free', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup);
    // As if the first slot had been full when the page was made.
    const shown = show([line], MONDAY, seventeen + 2 * hour);
    const orderId = toId(await acceptOrder(market.context, toRequest([toPart([line], shown)])));
    expect(await findSlot(get(), orderId)).toBe(seventeen + hour);
    await fillSlot(get(), market.ids.slots, seventeen + hour);
    expect(await acceptOrder(market.context, toRequest([toPart([line], shown)]))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { latest: seventeen + hour } }],
    });
  });

  it('gives two parts of one order two places, or asks', async () => {
    const market = makeMarket(get(), { places: 1 });
    const lines = [1, 2].map(() => toLine(market, market.pickup));
    const parts = lines.map((line) => toPart([line], show([line], MONDAY)));
    expect(await acceptOrder(market.context, toRequest(parts))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'equal' }, { verdict: 'worse', now: { latest: seventeen + 2 * hour } }],
    });
    toId(await acceptOrder(market.context, toRequest([toPart(lines, show(lines, MONDAY))])));
  });

  it('[S1] counts lines of one variant together, in one part and in two', async () => {
    const market = makeMarket(get());
    const sku = `sku-${randomUUID()}`;
    const [a, b] = ['a', 'b'].map((lineId) => ({
      ...toLine(market, market.pickup, { stock: 3, quantity: 2, sku }),
      lineId,
    }));
    if (a === undefined || b === undefined) throw new Error('Two lines are two.');
    for (const parts of [[[a, b]], [[a], [b]]]) {
      const request = toRequest(parts.map((lines) => toPart(lines, show(lines, MONDAY))));
      const answer = await acceptOrder(market.context, request);
      expect(answer.kind === 'changed' ? answer.parts.at(-1)?.now : undefined).toMatchObject({ reason: 'sold_out' });
    }
  });

  it('[S2] sells a refurbished thing once', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup, { stock: 1, isUnit: true });
    const request = () => toRequest([toPart([line], show([line], MONDAY))]);
    const orderId = toId(await acceptOrder(market.context, request()));
    const unit = get().selectFrom('stock_units').selectAll().where('unit_id', '=', line.sku);
    expect(await unit.executeTakeFirst()).toMatchObject({ state: 'reserved', order_id: orderId });
    expect(await acceptOrder(market.context, request())).toMatchObject({
      kind: 'changed',
      parts: [{ now: { status: 'unavailable', reason: 'sold_out' } }],
    });
  });

  it('[K11] commits the days a thing is made on, the reserve kept, and never more than there is', async () => {
    const market = makeMarket(get(), { places: 50 });
    const days: (number | undefined)[] = [];
    for (let order = 0; order < 4; order += 1) {
      const line = toLine(market, market.print, { quantity: 6 });
      const answer = await acceptOrder(market.context, toRequest([toPart([line], show([line], MONDAY))]));
      if (answer.kind === 'changed') {
        const shown = answer.parts[0]?.now;
        if (shown === undefined) throw new Error('Every part is answered.');
        days.push(latestOf(shown));
        toId(await acceptOrder(market.context, toRequest([toPart([line], shown)])));
      } else days.push(seventeen + hour);
    }
    // Nine a day: 6, then 3 and 3, then 6, then 0 and 6.
    const day = 86_400;
    expect(days.map((until) => ((until ?? 0) - seventeen - hour) / day)).toEqual([0, 1, 1, 2]);
    const rows = await get()
      .selectFrom('capacity_days')
      .select(['on_date', 'committed_milli', 'capacity_milli'])
      .where('resource_id', '=', market.ids.press)
      .orderBy('on_date')
      .execute();
    expect(rows.map(({ committed_milli }) => committed_milli)).toEqual([9000, 9000, 6000]);
    expect(rows.every(({ capacity_milli }) => capacity_milli === 10_000)).toBe(true);
  });

  it("[K7] adds our orders since a partner's own count to it, and none twice", async () => {
    const market = makeMarket(get(), { places: 50 });
    const order = async (asOf: number, units: number) => {
      const press = { asOf, committed: [{ on: '2026-11-16', units }] };
      const state = { ...market.state, resources: { [market.ids.press]: press } };
      const line = { ...toLine(market, market.print, { quantity: 3 }), state };
      return await acceptOrder(market.context, toRequest([toPart([line], show([line], MONDAY))]));
    };
    toId(await order(MONDAY - 60, 2));
    toId(await order(MONDAY - 60, 2));
    // 2 of the partner and 6 of ours leave 1 of 9: an order of 3 is not done on Monday.
    expect(await order(MONDAY - 60, 2)).toMatchObject({ kind: 'changed', parts: [{ verdict: 'worse' }] });
    // Counted anew, ours among them: 6 and no more.
    market.setNow(MONDAY + 120);
    toId(await order(MONDAY + 60, 6));
  });

  it('[N10] takes the seats of a run until it is full, and tells the next buyer the run after', async () => {
    const market = makeMarket(get(), { seats: 2 });
    const line = { ...toLine(market, market.run), line: { quantity: 1, parcels: 1 } };
    const shown = show([line], MONDAY);
    for (let order = 0; order < 2; order += 1)
      toId(await acceptOrder(market.context, toRequest([toPart([line], shown)])));
    expect(await acceptOrder(market.context, toRequest([toPart([line], shown)]))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { latest: at('2026-11-16T17:30:00Z') } }],
    });
    const run = get().selectFrom('capacity_departures').selectAll().where('run_id', '=', market.ids.run);
    expect(await run.executeTakeFirst()).toMatchObject({ taken_milli: 2000, orders: 2, seats_milli: 2000 });
  });

  it('[O5] asks where the price of the way went up, and keeps what was shown where it went down', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.run);
    const shown = show([line], MONDAY);
    const dearer = { ...line, plan: { ...market.run, priceMinor: 400 } };
    expect(await acceptOrder(market.context, toRequest([toPart([dearer], shown)]))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { priceMinor: 400 } }],
    });
    const cheaper = { ...line, plan: { ...market.run, priceMinor: 300 } };
    const orderId = toId(await acceptOrder(market.context, toRequest([toPart([cheaper], shown)])));
    const order = get().selectFrom('orders').select('carriage_minor').where('id', '=', orderId);
    expect(await order.executeTakeFirst()).toEqual({ carriage_minor: 350 });
  });

  it('never accepts without a date, whatever was shown', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup, { stock: 0 });
    const shown = show([line], MONDAY);
    expect(shown.status).toBe('unavailable');
    expect(await acceptOrder(market.context, toRequest([toPart([line], shown)]))).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse' }],
    });
    market.setNow(market.state.expires);
    const late = toLine(market, market.pickup);
    expect(await acceptOrder(market.context, toRequest([toPart([late], show([late], MONDAY))]))).toMatchObject({
      kind: 'changed',
      parts: [{ now: { status: 'unknown', reason: 'expired' } }],
    });
  });

  it('answers the same form again with the same order, and refuses its key for another', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup);
    const request = toRequest([toPart([line], show([line], MONDAY))]);
    const orderId = toId(await acceptOrder(market.context, request));
    expect(await acceptOrder(market.context, request)).toEqual({ kind: 'accepted', orderId, isRepeat: true });
    expect(await findAccepted(market.context, request)).toEqual({ kind: 'accepted', orderId, isRepeat: true });
    expect(await findAccepted(market.context, { ...request, key: randomUUID() })).toBeUndefined();
    const before = await countRows(get());
    expect(await acceptOrder(market.context, { ...request, bodyHash: 'b'.repeat(64) })).toEqual({ kind: 'key_reused' });
    expect(await countRows(get())).toEqual(before);
  });

  it('leaves nothing behind where it fails half-way', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup, { stock: 5 });
    const request = toRequest([toPart([line], show([line], MONDAY))]);
    const before = await countRows(get());
    const broken = { ...request, buyer: { name: '', email: 'rui@example.org' } };
    await expect(acceptOrder(market.context, broken)).rejects.toThrow(/people_name_check/);
    expect(await countRows(get())).toEqual(before);
    toId(await acceptOrder(market.context, request));
  });

  it('empties the basket it came from', async () => {
    const market = makeMarket(get());
    const basket = await get()
      .insertInto('baskets')
      .values({
        token_hash: new Uint8Array(32).fill(7),
        event_slug: 'feira',
        expires_at: sql`now() + interval '1 day'`,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await get()
      .insertInto('basket_lines')
      .values({
        basket_id: basket.id,
        position: 0,
        product_slug: 'p',
        sku: 's',
        option_id: 'o',
        quantity: 1,
        slot_until: null,
        shown: null,
      })
      .execute();
    const line = toLine(market, market.pickup);
    const request = { ...toRequest([toPart([line], show([line], MONDAY))]), basketId: basket.id };
    toId(await acceptOrder(market.context, request));
    expect(await get().selectFrom('basket_lines').where('basket_id', '=', basket.id).selectAll().execute()).toEqual([]);
  });

  it('never writes an order without what is to be told of it', async () => {
    const silent = await get()
      .selectFrom('orders')
      .where(({ not, exists, selectFrom }) =>
        not(exists(selectFrom('outbox').select('id').whereRef('outbox.order_id', '=', 'orders.id'))),
      )
      .select('id')
      .execute();
    expect(silent).toEqual([]);
    const orders = await get()
      .selectFrom('orders')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirst();
    expect(orders?.n).toBeGreaterThan(10);
  });
});

async function listTold(db: Database, orderId: string): Promise<readonly string[]> {
  const rows = await db.selectFrom('outbox').select(['topic', 'kind']).where('order_id', '=', orderId).execute();
  return rows.map(({ topic, kind }) => `${topic} ${kind}`).sort();
}

async function findSlot(db: Database, orderId: string): Promise<number | null | undefined> {
  const rows = db.selectFrom('order_parts').select('slot_starts_at').where('order_id', '=', orderId);
  return (await rows.executeTakeFirst())?.slot_starts_at;
}

async function fillSlot(db: Database, slots: string, startsAt: number): Promise<void> {
  await sql`update capacity_slots set taken = capacity where slots_id = ${slots} and starts_at = to_timestamp(${startsAt})`.execute(
    db,
  );
}

/** Of every table an order is written to; the names of pools are no order's. */
async function countRows(db: Database): Promise<readonly number[]> {
  const tables = [
    'orders',
    'order_parts',
    'order_lines',
    'people',
    'takings',
    'payments',
    'steps',
    'outbox',
    'idempotency_keys',
    'stock_levels',
    'capacity_slots',
    'holds',
  ];
  const { rows } = await sql<{ n: number }>`${sql.join(
    tables.map((table) => sql`(select count(*)::int as n from ${sql.table(table)})`),
    sql` union all `,
  )}`.execute(db);
  return rows.map(({ n }) => n);
}
