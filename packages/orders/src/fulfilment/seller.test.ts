import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { acceptOrder } from '../acceptance/accept-order.ts';
import type { AcceptanceRequest } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { findOrderByCode, findSellerOrder, listOrders, readDay, readStock } from '../market-day/index.ts';
import { readPromiseRecord, recordDueOutcomes } from '../outcomes/index.ts';
import { toStockKey } from '../stock/kept-at.ts';
import { describeOnDatabases } from '../testing/databases.ts';
import { at, type Market, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { adjustStock } from './adjust-stock.ts';
import { cancelDeparture } from './cancel-departure.ts';
import { delayPart } from './delay-part.ts';
import { handOverParts, recordStallPayment } from './hand-over.ts';
import { movePart } from './move-part.ts';
import { sellWalkUp, type WalkUpSale } from './sell-walk-up.ts';

const HOUR = 3600;

describeOnDatabases('a seller', (database) => {
  const open = (sizes = {}) => makeMarket(database.get(), sizes);

  async function order(
    market: Market,
    plan = market.pickup,
    change: Partial<AcceptanceRequest> & { readonly slotUntil?: number } = {},
  ) {
    const { slotUntil, ...rest } = change;
    const lines = [toLine(market, plan, { stock: 5, sku: `sku-${randomUUID().slice(0, 8)}`, quantity: 2 })];
    // Everything the buyer of a run says beside it.
    const destination = plan.carry.kind === 'run' ? { destination: { countryCode: 'PT', postcode: '1100' } } : {};
    const eventId = `event-${randomUUID()}`;
    const answer = await acceptOrder(
      market.context,
      toRequest([toPart(lines, show(lines, MONDAY, slotUntil), slotUntil)], {
        event: { id: eventId, slug: eventId, name: 'Feira', zone: 'Europe/Lisbon' },
        ...destination,
        ...rest,
      }),
    );
    if (answer.kind !== 'accepted') throw new Error(`not accepted: ${JSON.stringify(answer)}`);
    const found = await findSellerOrder(market.context, answer.orderId);
    const [part] = found?.parts ?? [];
    if (found === undefined || part === undefined) throw new Error('no order');
    return { ...found, part, eventId, sku: part.lines[0]?.sku ?? '' };
  }

  const letters = async (orderId: string): Promise<readonly string[]> =>
    (
      await database
        .get()
        .selectFrom('outbox')
        .select('kind')
        .where('order_id', '=', orderId)
        .where('topic', '=', 'letter')
        .orderBy('created_at')
        .execute()
    ).map(({ kind }) => kind);

  const stockOf = async (market: Market, sku: string) =>
    (await readStock(database.get(), [market.ids.seller])).get(toStockKey({ keptAt: market.ids.seller, sku }));

  it('picks, packs, marks ready, hands over, is paid, and the promise is recorded kept', async () => {
    const market = open();
    const { orderId, part, sku, collectCode, eventId } = await order(market);
    expect(part).toMatchObject({ state: 'to_pick', outcome: 'open', buyerName: 'Rui', isLate: false });
    expect(part.payment).toMatchObject({ state: 'due', amountMinor: 2580 });
    expect(await stockOf(market, sku)).toEqual({ onHand: 5, reserved: 2 });
    for (const step of ['picked', 'packed', 'ready'] as const) {
      expect(await movePart(market.context, { partId: part.partId, step })).toMatchObject({ kind: 'taken' });
    }
    expect(await letters(orderId)).toContain('ready_for_collection');
    // A second tap changes nothing and says so.
    expect(await movePart(market.context, { partId: part.partId, step: 'ready' })).toMatchObject({
      kind: 'refused',
      reason: 'already',
    });
    const found = await findOrderByCode(
      market.context,
      ` ${collectCode.toLowerCase().slice(0, 3)} ${collectCode.slice(3)}`,
    );
    expect(found?.orderId).toBe(orderId);
    const hand = { orderId, partIds: [part.partId] };
    expect(await handOverParts(market.context, { ...hand, payment: 'as_it_is' })).toEqual({
      kind: 'payment_due',
      amountMinor: 2580,
    });
    market.setNow(MONDAY + 8 * HOUR);
    const both = await Promise.all([1, 2].map(() => handOverParts(market.context, { ...hand, payment: 'paid_now' })));
    expect(both.map(({ kind }) => kind).sort()).toEqual(['handed_over', 'refused']);
    expect(both).toContainEqual(
      expect.objectContaining({
        kind: 'refused',
        answer: expect.objectContaining({ reason: 'already', since: MONDAY + 8 * HOUR }),
      }),
    );
    const done = await findSellerOrder(market.context, orderId);
    expect(done).toMatchObject({
      state: 'completed',
      parts: [{ state: 'done', outcome: 'kept', payment: { state: 'paid' } }],
    });
    expect(await stockOf(market, sku)).toEqual({ onHand: 3, reserved: 0 });
    const entries = await database
      .get()
      .selectFrom('stock_entries')
      .selectAll()
      .where('sku', '=', sku)
      .orderBy('id')
      .execute();
    expect(entries.map(({ kind, delta }) => [kind, delta])).toEqual([
      ['counted', 5],
      ['handed_over', -2],
    ]);
    // Kept, but its latest end has not passed: it does not count yet.
    expect(await readPromiseRecord(database.get(), { eventId, now: MONDAY + 8 * HOUR })).toEqual([]);
  });

  it('sees the order on its day, in its list and by name, and no other', async () => {
    const market = open();
    const mine = await order(market);
    await order(market);
    const day = { from: at('2026-11-16T00:00:00Z'), until: at('2026-11-17T00:00:00Z') };
    const { parts } = await readDay(market.context, { eventId: mine.eventId, eventSlug: mine.eventId, ...day });
    expect(parts.map(({ orderId }) => orderId)).toEqual([mine.orderId]);
    const before = { from: day.from - 86_400, until: day.from };
    expect(
      (await readDay(market.context, { eventId: mine.eventId, eventSlug: mine.eventId, ...before })).parts,
    ).toEqual([]);
    for (const search of ['rui', mine.collectCode, mine.reference.toLowerCase()]) {
      const found = await listOrders(market.context, { eventId: mine.eventId, list: 'to_pick', search });
      expect(found.parts.map(({ orderId }) => orderId)).toEqual([mine.orderId]);
    }
    for (const search of ['%', '_ui', 'Maria']) {
      expect((await listOrders(market.context, { eventId: mine.eventId, search })).parts).toEqual([]);
    }
    expect((await listOrders(market.context, { eventId: mine.eventId, list: 'packed' })).parts).toEqual([]);
    expect((await listOrders(market.context, { eventId: mine.eventId, sellerId: 'somebody' })).parts).toEqual([]);
  });

  it('missed a promise that was not ready at its end: recorded once, told, with the remedy to choose', async () => {
    const market = open();
    const late = await order(market);
    const ready = await order(market);
    await movePart(market.context, { partId: ready.part.partId, step: 'ready' });
    market.setNow((late.part.promisedUntil ?? 0) - 1);
    await recordDueOutcomes(market.context);
    expect((await findSellerOrder(market.context, late.orderId))?.parts[0]?.outcome).toBe('open');
    market.setNow((late.part.promisedUntil ?? 0) + 2 * HOUR);
    const counts = await Promise.all([recordDueOutcomes(market.context), recordDueOutcomes(market.context)]);
    expect(counts[0] + counts[1]).toBeGreaterThanOrEqual(2);
    expect(await recordDueOutcomes(market.context)).toBe(0);
    expect((await findSellerOrder(market.context, late.orderId))?.parts[0]).toMatchObject({ outcome: 'missed' });
    expect((await findSellerOrder(market.context, ready.orderId))?.parts[0]).toMatchObject({
      outcome: 'kept',
      isLate: false,
    });
    expect((await letters(late.orderId)).filter((kind) => kind === 'missed')).toHaveLength(1);
    const remedy = await database
      .get()
      .selectFrom('remedies')
      .select(['cause', 'words', 'choice'])
      .where('part_id', '=', late.part.partId)
      .execute();
    expect(remedy).toEqual([{ cause: 'missed', words: 'Late? A full refund.', choice: null }]);
    // Handed over afterwards it stays missed.
    await handOverParts(market.context, { orderId: late.orderId, partIds: [late.part.partId], payment: 'paid_now' });
    expect((await findSellerOrder(market.context, late.orderId))?.parts[0]).toMatchObject({
      state: 'done',
      outcome: 'missed',
    });
  });

  it('keeps what was ready for a buyer as long as was said, and does not count one who never came', async () => {
    const market = open();
    const { orderId, part } = await order(market);
    await movePart(market.context, { partId: part.partId, step: 'ready' });
    market.setNow((part.heldUntil ?? 0) - 1);
    expect(await movePart(market.context, { partId: part.partId, step: 'not_collected' })).toMatchObject({
      kind: 'refused',
      reason: 'still_held',
      since: part.heldUntil,
    });
    market.setNow(part.heldUntil ?? 0);
    await movePart(market.context, { partId: part.partId, step: 'not_collected' });
    expect((await findSellerOrder(market.context, orderId))?.parts[0]).toMatchObject({
      state: 'not_collected',
      outcome: 'not_collected',
    });
    expect(await letters(orderId)).toContain('not_collected');
    await movePart(market.context, { partId: part.partId, step: 'kept_longer' });
    expect((await findSellerOrder(market.context, orderId))?.parts[0]?.state).toBe('ready');
  });

  it('puts off a promise: what was sold stays, the new window and the reason stand beside it, and the choice is offered', async () => {
    const market = open();
    const { orderId, part } = await order(market);
    const until = (part.promisedUntil ?? 0) + 24 * HOUR;
    const delay = {
      partId: part.partId,
      from: until - HOUR,
      until,
      reason: 'The kiln broke',
      say: () => 'Collect tomorrow',
    };
    expect(await delayPart(market.context, { ...delay, until: part.promisedUntil ?? 0 })).toMatchObject({
      kind: 'not_later',
    });
    expect(await delayPart(market.context, delay)).toEqual({ kind: 'delayed' });
    const after = await findSellerOrder(market.context, orderId);
    expect(after?.parts[0]).toMatchObject({
      promisedUntil: part.promisedUntil,
      nowUntil: until,
      sentence: part.sentence,
    });
    expect(after?.parts[0]?.heldUntil).toBe((part.heldUntil ?? 0) + 24 * HOUR);
    expect(after?.changes).toMatchObject([{ kind: 'delayed', by: 'seller', reason: 'The kiln broke' }]);
    expect(await letters(orderId)).toContain('delayed');
    // Handed over within the new window, it is still missed: a promise is not kept by putting it off.
    market.setNow(until - 60);
    await handOverParts(market.context, { orderId, partIds: [part.partId], payment: 'paid_now' });
    expect((await findSellerOrder(market.context, orderId))?.parts[0]?.outcome).toBe('missed');
    expect(await letters(orderId)).not.toContain('missed');
  });

  it('gives a parcel to the courier, and an attempt is not a delivery', async () => {
    const market = open();
    const { orderId, part } = await order(market, market.run);
    expect(part.address).toBeNull();
    const take = async (step: Parameters<typeof movePart>[1]['step']) =>
      (await movePart(market.context, { partId: part.partId, step })).kind;
    expect(await take('ready')).toBe('refused');
    expect(await handOverParts(market.context, { orderId, partIds: [part.partId], payment: 'paid_now' })).toMatchObject(
      {
        kind: 'refused',
        answer: { reason: 'wrong_kind' },
      },
    );
    expect([await take('packed'), await take('given_to_courier'), await take('delivery_attempted')]).toEqual([
      'taken',
      'taken',
      'taken',
    ]);
    market.setNow((part.promisedUntil ?? 0) + 1);
    await recordDueOutcomes(market.context);
    expect((await findSellerOrder(market.context, orderId))?.parts[0]).toMatchObject({
      state: 'on_its_way',
      outcome: 'missed',
    });
    expect(await recordStallPayment(market.context, { orderId })).toEqual({ kind: 'paid', amountMinor: 2930 });
    expect(await recordStallPayment(market.context, { orderId })).toEqual({ kind: 'nothing_due' });
    expect(await recordStallPayment(market.context, { orderId: randomUUID() })).toEqual({ kind: 'unknown' });
    expect(await take('delivered')).toBe('taken');
    expect((await findSellerOrder(market.context, orderId))?.state).toBe('completed');
  });

  it('cancels a departure: parcels go on the next as long as it has seats, the others are offered the remedy, all are told', async () => {
    const market = open({ seats: 2 });
    const departsAt = at('2026-11-16T11:00:00Z');
    const next = {
      departsAt: at('2026-11-16T15:30:00Z'),
      from: at('2026-11-16T16:00:00Z'),
      until: at('2026-11-16T17:30:00Z'),
    };
    const first = await order(market, market.run);
    const second = await order(market, market.run);
    const third = await order(market, market.run, { slotUntil: next.until });
    expect([first, second, third].map(({ part }) => part.departsAt)).toEqual([departsAt, departsAt, next.departsAt]);
    const request = {
      runId: market.ids.run,
      departsAt,
      next,
      reason: 'The van broke down',
      say: () => 'On the next run',
    };
    expect(await cancelDeparture(market.context, request)).toEqual({
      kind: 'cancelled',
      rolledOver: 1,
      offeredRemedy: 1,
    });
    expect(await cancelDeparture(market.context, request)).toEqual({
      kind: 'cancelled',
      rolledOver: 0,
      offeredRemedy: 0,
    });
    const rows = await database
      .get()
      .selectFrom('capacity_departures')
      .select(['departs_at', 'taken_milli', 'orders', 'state'])
      .where('run_id', '=', market.ids.run)
      .orderBy('departs_at')
      .execute();
    expect(rows).toEqual([
      { departs_at: departsAt, taken_milli: 0, orders: 0, state: 'cancelled' },
      { departs_at: next.departsAt, taken_milli: 2000, orders: 2, state: 'planned' },
    ]);
    for (const { orderId } of [first, second]) expect(await letters(orderId)).toContain('delayed');
    expect(await letters(third.orderId)).not.toContain('delayed');
    const kinds = await Promise.all(
      [first, second].map(async ({ orderId }) => (await findSellerOrder(market.context, orderId))?.changes[0]?.kind),
    );
    expect(kinds.sort()).toEqual(['rolled_over', 'run_cancelled']);
  });

  it('owes nothing where the promise reckoned with the next run', async () => {
    const market = open();
    const { orderId, part } = await order(market, market.run);
    const next = {
      departsAt: at('2026-11-16T15:30:00Z'),
      from: at('2026-11-16T16:00:00Z'),
      until: at('2026-11-16T17:30:00Z'),
    };
    await database
      .get()
      .updateTable('order_parts')
      .set({ promised_until: toTime(next.until) })
      .where('id', '=', part.partId)
      .execute();
    const request = {
      runId: market.ids.run,
      departsAt: part.departsAt ?? 0,
      next,
      reason: '',
      say: () => 'On the next run',
    };
    expect(await cancelDeparture(market.context, request)).toMatchObject({ rolledOver: 1 });
    expect((await findSellerOrder(market.context, orderId))?.changes[0]?.kind).toBe('rolled_over');
    expect(await letters(orderId)).not.toContain('delayed');
    expect(
      await database.get().selectFrom('remedies').selectAll().where('part_id', '=', part.partId).execute(),
    ).toEqual([]);
  });

  const form = () => ({ key: randomUUID(), bodyHash: 'b'.repeat(64) });

  it('sells to who walks up from what is free, without asking who they are', async () => {
    const market = open();
    const { sku, eventId } = await order(market);
    const sale: WalkUpSale = {
      form: form(),
      event: { id: eventId, slug: eventId, name: 'Feira', zone: 'Europe/Lisbon' },
      locale: 'en-GB',
      currency: 'EUR',
      seller: { id: market.ids.seller, name: 'Ana' },
      product: { id: 'product', slug: 'bandana', title: 'Bandana' },
      variantTitle: 'Red',
      condition: 'new',
      counted: { keptAt: market.ids.seller, sku, counted: 5 },
      quantity: 3,
      unitPriceMinor: 1290,
      terms: { returnDays: 14, returnWays: 'stall', buyerPaysReturn: true, guaranteeMonths: 36, exemption: '' },
    };
    const sold = await sellWalkUp(market.context, sale);
    expect(sold).toMatchObject({ kind: 'sold', onHand: 2, totalMinor: 3870 });
    // The same tap sent twice is one sale; two that are reserved are not sold again.
    expect(await sellWalkUp(market.context, sale)).toEqual(sold);
    expect(await sellWalkUp(market.context, { ...sale, form: form(), quantity: 1 })).toEqual({
      kind: 'not_there',
      free: 0,
    });
    expect(await stockOf(market, sku)).toEqual({ onHand: 2, reserved: 2 });
    const orderId = sold.kind === 'sold' ? sold.orderId : '';
    expect(await database.get().selectFrom('people').selectAll().where('order_id', '=', orderId).execute()).toEqual([]);
    const made = await findSellerOrder(market.context, orderId);
    expect(made).toMatchObject({
      state: 'completed',
      totalMinor: 3870,
      parts: [{ origin: 'walk_up', outcome: 'not_promised' }],
    });
    const day = await readDay(market.context, {
      eventId,
      eventSlug: eventId,
      from: at('2026-11-16T00:00:00Z'),
      until: at('2026-11-17T00:00:00Z'),
    });
    expect(day.walkUps).toEqual({ count: 1, totalMinor: 3870 });
    expect(day.parts).toHaveLength(1);
  });

  it('sells one piece once, however many tap at the same time', async () => {
    const market = open();
    const sku = `sku-${randomUUID().slice(0, 8)}`;
    const sale = (): WalkUpSale => ({
      form: form(),
      event: { id: 'rush', slug: 'rush', name: 'Feira', zone: 'Europe/Lisbon' },
      locale: 'en-GB',
      currency: 'EUR',
      seller: { id: market.ids.seller, name: 'Ana' },
      product: { id: 'product', slug: 'bandana', title: 'Bandana' },
      variantTitle: '',
      condition: 'refurbished',
      counted: { keptAt: market.ids.seller, sku, counted: 1, unitId: sku },
      quantity: 1,
      unitPriceMinor: 4500,
      terms: { returnDays: 14, returnWays: '', buyerPaysReturn: true, guaranteeMonths: 36, exemption: '' },
    });
    const answers = await Promise.all(Array.from({ length: 8 }, () => sellWalkUp(market.context, sale())));
    expect(answers.filter(({ kind }) => kind === 'sold')).toHaveLength(1);
    expect(answers.filter(({ kind }) => kind === 'not_there')).toHaveLength(7);
  });

  it('corrects stock with a reason, never below what is sold', async () => {
    const market = open();
    const { sku } = await order(market);
    const change = { counted: { keptAt: market.ids.seller, sku, counted: 5 }, kind: 'written_off' } as const;
    const broken = { ...change, form: form(), delta: -2, reason: 'Two were torn' };
    expect(await adjustStock(market.context, broken)).toEqual({ kind: 'adjusted', onHand: 3, reserved: 2 });
    expect(await adjustStock(market.context, broken)).toEqual({ kind: 'adjusted', onHand: 3, reserved: 2 });
    expect(await adjustStock(market.context, { ...change, form: form(), delta: -2, reason: '' })).toEqual({
      kind: 'too_few',
      onHand: 3,
      reserved: 2,
    });
    const level = await database
      .get()
      .selectFrom('stock_entries')
      .select((eb) => eb.fn.sum<string>('delta').as('sum'))
      .where('sku', '=', sku)
      .executeTakeFirstOrThrow();
    expect(Number(level.sum)).toBe(3);
  });

  it('shows how promises turned out, by kind, with how wide they were and how far the share can be trusted', async () => {
    const market = open({ places: 20 });
    const event = { id: `record-${randomUUID()}`, slug: 'record', name: 'Feira', zone: 'Europe/Lisbon' };
    const orders = await Promise.all(Array.from({ length: 4 }, () => order(market, market.pickup, { event })));
    const [never, ...inTime] = orders;
    for (const { part } of inTime) await movePart(market.context, { partId: part.partId, step: 'ready' });
    market.setNow((never?.part.promisedUntil ?? 0) + 1);
    await recordDueOutcomes(market.context);
    const record = await readPromiseRecord(database.get(), {
      eventId: event.id,
      sellerId: market.ids.seller,
      now: (never?.part.promisedUntil ?? 0) + 1,
    });
    expect(record.map(({ kind, kept, counted, since }) => ({ kind, kept, counted, since }))).toEqual([
      { kind: 'all', kept: 3, counted: 4, since: '2026-11-16' },
      { kind: 'pickup', kept: 3, counted: 4, since: '2026-11-16' },
    ]);
    expect(record[0]?.meanWindowSeconds).toBeGreaterThan(0);
    expect(record[0]?.low).toBeCloseTo(0.3006, 3);
    expect(await readPromiseRecord(database.get(), { eventId: 'nothing' })).toEqual([]);
  });
});
