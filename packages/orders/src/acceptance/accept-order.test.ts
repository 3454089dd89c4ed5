import { hasDate } from '@stallkeep/promise';
import { expect, it } from 'vitest';
import { describeOnDatabases } from '../testing/databases.ts';
import { at, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { acceptOrder } from './accept-order.ts';

describeOnDatabases('accepting an order', ({ get }) => {
  it('writes the promise as it was shown, what it takes, and what is to be told', async () => {
    const market = makeMarket(get());
    const line = toLine(market, market.pickup, { stock: 5, quantity: 2 });
    const shown = show([line], MONDAY);
    const answer = await acceptOrder(market.context, toRequest([toPart([{ ...line, note: 'Blue ribbon' }], shown)]));
    expect(answer).toMatchObject({ kind: 'accepted', isRepeat: false });
    const orderId = answer.kind === 'accepted' ? answer.orderId : '';
    const order = await get().selectFrom('orders').selectAll().where('id', '=', orderId).executeTakeFirstOrThrow();
    expect(order).toMatchObject({ state: 'accepted', placed_at: MONDAY, goods_minor: 2580, total_minor: 2580 });
    const part = await get()
      .selectFrom('order_parts')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow();
    expect(JSON.parse(part.promise)).toEqual(shown);
    expect(part).toMatchObject({
      state: 'to_pick',
      promised_until: hasDate(shown) ? shown.latest : 0,
      slots_id: market.ids.slots,
      slot_starts_at: at('2026-11-16T17:00:00Z'),
      sentence: `Collect before ${hasDate(shown) ? shown.latest : 0}`,
      stall: 'Row C, 14',
    });
    const takings = await get()
      .selectFrom('takings')
      .select(['kind', 'amount'])
      .where('order_id', '=', orderId)
      .orderBy('kind')
      .execute();
    expect(takings).toEqual([
      { kind: 'slot', amount: 1 },
      { kind: 'stock', amount: 2 },
    ]);
    const told = await get()
      .selectFrom('outbox')
      .select('kind')
      .where('order_id', '=', orderId)
      .orderBy('kind')
      .execute();
    expect(told.map(({ kind }) => kind)).toEqual(['order_accepted', 'order_confirmed', 'order_placed']);
    const level = await get()
      .selectFrom('stock_levels')
      .selectAll()
      .where('sku', '=', line.sku)
      .executeTakeFirstOrThrow();
    expect(level).toMatchObject({ on_hand: 5, reserved: 2, counted: 5 });
    const person = await get()
      .selectFrom('people')
      .selectAll()
      .where('order_id', '=', orderId)
      .executeTakeFirstOrThrow();
    expect(person).toMatchObject({ name: 'Rui', notes: '{"0":"Blue ribbon"}' });
  });

  it('[A2] takes it one second before the cutoff, and asks at the cutoff', async () => {
    const market = makeMarket(get());
    const cutoff = at('2026-11-16T12:00:00Z');
    const line = toLine(market, market.pickup);
    const shown = show([line], cutoff - 60);
    market.setNow(cutoff);
    const late = await acceptOrder(market.context, toRequest([toPart([line], shown)]));
    expect(late).toMatchObject({
      kind: 'changed',
      parts: [{ verdict: 'worse', now: { latest: at('2026-11-17T18:00:00Z') } }],
    });
    market.setNow(cutoff - 1);
    expect(await acceptOrder(market.context, toRequest([toPart([line], shown)]))).toMatchObject({ kind: 'accepted' });
  });
});
