import { randomUUID } from 'node:crypto';
import { expect, it } from 'vitest';
import { acceptOrder } from '../acceptance/accept-order.ts';
import { describeOnDatabases } from '../testing/databases.ts';
import { at, type Market, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { completePayment, failPayment, recordProviderRef } from './payments.ts';
import { sweepHolds } from './sweep.ts';

const HOLD = 900;

describeOnDatabases('a hold', ({ get }) => {
  const line = (market: Market) => toLine(market, market.pickup, { stock: 1 });

  async function order(market: Market, one = line(market), payment: 'stripe' | 'stall' = 'stripe') {
    const answer = await acceptOrder(
      market.context,
      toRequest([toPart([one], show([one], MONDAY))], { payment, holdSeconds: HOLD }),
    );
    return answer.kind === 'accepted' ? answer.orderId : undefined;
  }

  async function requireOrder(market: Market, one = line(market)): Promise<string> {
    const orderId = await order(market, one);
    if (orderId === undefined) throw new Error('The order was not accepted.');
    return orderId;
  }

  const stateOf = async (orderId: string) => {
    const order = await get().selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow();
    const payment = await get()
      .selectFrom('payments')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow();
    const hold = await get().selectFrom('holds').selectAll().where('order_id', '=', orderId).executeTakeFirst();
    const told = await get()
      .selectFrom('outbox')
      .select('kind')
      .where('order_id', '=', orderId)
      .where('topic', '=', 'letter')
      .execute();
    const open = await get()
      .selectFrom('takings')
      .select('id')
      .where('order_id', '=', orderId)
      .where('given_back_at', 'is', null)
      .execute();
    return {
      order: order.state,
      payment: payment.state,
      hold: hold?.state,
      letters: told.map(({ kind }) => kind),
      taken: open.length,
    };
  };

  const pay = (market: Market, orderId: string, eventId = randomUUID()) =>
    completePayment(market.context, { orderId, eventId, paidAt: MONDAY + 60 });

  it('keeps what it took while the buyer pays, and gives it back when it expires', async () => {
    const market = makeMarket(get());
    const one = line(market);
    const orderId = await requireOrder(market, one);
    expect(await stateOf(orderId)).toEqual({
      order: 'awaiting_payment',
      payment: 'pending',
      hold: 'live',
      letters: ['payment_waiting'],
      taken: 2,
    });
    market.setNow(MONDAY + HOLD - 1);
    expect(await order(market, one)).toBeUndefined();
    market.setNow(MONDAY + HOLD);
    // Nobody swept: that somebody counts is enough.
    expect(await order(market, one)).toBeDefined();
    expect(await stateOf(orderId)).toMatchObject({ order: 'lapsed', hold: 'expired', taken: 0 });
    expect(await sweepHolds(market.context)).toBe(0);
  });

  it('is kept by the payment, however often and from wherever it is told', async () => {
    const market = makeMarket(get());
    const orderId = await requireOrder(market);
    const providerRef = `pi_${orderId}`;
    expect(await recordProviderRef(market.context, { orderId, providerRef })).toBe(true);
    expect(await recordProviderRef(market.context, { orderId, providerRef: 'pi_other' })).toBe(false);
    const eventId = randomUUID();
    const answers = await Promise.all([
      pay(market, orderId),
      completePayment(market.context, { providerRef, eventId, paidAt: MONDAY + 61 }),
      completePayment(market.context, { providerRef, eventId, paidAt: MONDAY + 61 }),
    ]);
    expect(answers.map((answer) => answer.kind)).toEqual(['accepted', 'accepted', 'accepted']);
    expect(answers.filter((answer) => 'isRepeat' in answer && !answer.isRepeat)).toHaveLength(1);
    expect(await stateOf(orderId)).toMatchObject({
      order: 'accepted',
      payment: 'paid',
      hold: 'kept',
      letters: expect.arrayContaining(['order_confirmed']),
      taken: 2,
    });
    market.setNow(MONDAY + HOLD + 1);
    expect(await sweepHolds(market.context)).toBe(0);
    expect(await completePayment(market.context, { providerRef: 'pi_none', eventId, paidAt: MONDAY })).toEqual({
      kind: 'unknown',
    });
  });

  it('that expired while nobody counted is still kept by a late payment', async () => {
    const market = makeMarket(get());
    const orderId = await requireOrder(market);
    market.setNow(MONDAY + HOLD + 600);
    expect(await pay(market, orderId)).toMatchObject({ kind: 'accepted' });
    expect(await stateOf(orderId)).toMatchObject({ order: 'accepted', taken: 2 });
  });

  it('that was given back is taken again where all of it is still there', async () => {
    const market = makeMarket(get());
    const one = line(market);
    const orderId = await requireOrder(market, one);
    market.setNow(MONDAY + HOLD);
    expect(await sweepHolds(market.context)).toBeGreaterThan(0);
    expect(await stateOf(orderId)).toMatchObject({ order: 'lapsed', taken: 0 });
    expect(await pay(market, orderId)).toMatchObject({ kind: 'accepted', isRepeat: false });
    expect(await pay(market, orderId)).toMatchObject({ kind: 'accepted', isRepeat: true });
    expect(await stateOf(orderId)).toMatchObject({ order: 'accepted', payment: 'paid', hold: 'kept', taken: 2 });
    const level = get().selectFrom('stock_levels').selectAll().where('sku', '=', one.sku);
    expect(await level.executeTakeFirst()).toMatchObject({ reserved: 1 });
  });

  it('that somebody else took meanwhile is paid back, with nothing of it taken', async () => {
    const market = makeMarket(get());
    const one = line(market);
    const orderId = await requireOrder(market, one);
    market.setNow(MONDAY + HOLD);
    const other = await requireOrder(market, one);
    expect(await pay(market, orderId)).toMatchObject({ kind: 'refund_due', isRepeat: false });
    expect(await pay(market, orderId)).toMatchObject({ kind: 'refund_due', isRepeat: true });
    expect(await stateOf(orderId)).toEqual({
      order: 'lapsed',
      payment: 'paid',
      hold: 'expired',
      letters: ['payment_waiting', 'refund_due_hold_expired'],
      taken: 0,
    });
    const refunds = get()
      .selectFrom('refunds')
      .innerJoin('payments', 'payments.id', 'refunds.payment_id')
      .where('order_id', '=', orderId);
    expect(await refunds.select(['refunds.reason', 'refunds.state', 'refunds.amount_minor']).execute()).toEqual([
      { reason: 'hold_expired', state: 'due', amount_minor: 1290 },
    ]);
    expect(await stateOf(other)).toMatchObject({ order: 'awaiting_payment', taken: 2 });
    const slot = get().selectFrom('capacity_slots').selectAll().where('slots_id', '=', market.ids.slots);
    expect(await slot.executeTakeFirst()).toMatchObject({ taken: 1 });
  });

  it('is taken again whole or not at all', async () => {
    const market = makeMarket(get(), { places: 1 });
    // Of the two things there is one left, of the places none.
    const one = toLine(market, market.pickup, { stock: 2 });
    const orderId = await requireOrder(market, one);
    market.setNow(MONDAY + HOLD);
    await requireOrder(market, one);
    expect(await pay(market, orderId)).toMatchObject({ kind: 'refund_due' });
    expect(await stateOf(orderId)).toMatchObject({ order: 'lapsed', taken: 0 });
    const level = get().selectFrom('stock_levels').selectAll().where('sku', '=', one.sku);
    expect(await level.executeTakeFirst()).toMatchObject({ on_hand: 2, reserved: 1 });
  });

  it('[A2] paid for after the cutoff of what was promised is paid back, though it is all there', async () => {
    const market = makeMarket(get());
    const [swept, unswept] = [await requireOrder(market), await requireOrder(market)];
    market.setNow(at('2026-11-16T12:00:00Z'));
    expect(await pay(market, unswept)).toMatchObject({ kind: 'refund_due' });
    await sweepHolds(market.context);
    expect(await pay(market, swept)).toMatchObject({ kind: 'refund_due' });
    for (const orderId of [swept, unswept]) {
      expect(await stateOf(orderId)).toMatchObject({ order: 'lapsed', hold: 'expired', taken: 0 });
    }
  });

  it('ends with a payment that failed', async () => {
    const market = makeMarket(get());
    const one = line(market);
    const orderId = await requireOrder(market, one);
    const fail = () => failPayment(market.context, { orderId, eventId: randomUUID() });
    expect(await fail()).toMatchObject({ kind: 'lapsed', isRepeat: false });
    expect(await fail()).toMatchObject({ kind: 'lapsed', isRepeat: true });
    expect(await stateOf(orderId)).toMatchObject({ order: 'lapsed', payment: 'failed', hold: 'expired', taken: 0 });
    expect(await order(market, one)).toBeDefined();
  });

  it('begun before the cutoff may be paid for after it', async () => {
    const market = makeMarket(get());
    const cutoff = at('2026-11-16T12:00:00Z');
    market.setNow(cutoff - 60);
    const orderId = await requireOrder(market);
    market.setNow(cutoff + 60);
    expect(await pay(market, orderId)).toMatchObject({ kind: 'accepted' });
  });

  it('that its buyer gave up is not taken again by a late payment', async () => {
    const market = makeMarket(get());
    const orderId = await requireOrder(market);
    market.setNow(MONDAY + HOLD);
    await sweepHolds(market.context);
    await get().updateTable('payments').set({ state: 'void' }).where('order_id', '=', orderId).execute();
    expect(await pay(market, orderId)).toMatchObject({ kind: 'refund_due' });
  });

  it('never ends what is paid at the stall', async () => {
    const market = makeMarket(get());
    const orderId = await order(market, line(market), 'stall');
    market.setNow(MONDAY + 10 * HOLD);
    await sweepHolds(market.context);
    expect(await stateOf(orderId ?? '')).toEqual({
      order: 'accepted',
      payment: 'due',
      hold: undefined,
      letters: ['order_confirmed'],
      taken: 2,
    });
  });
});
