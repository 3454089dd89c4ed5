import { expect, it } from 'vitest';
import { describeOnDatabases } from '../testing/databases.ts';
import { MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { acceptOrder } from './accept-order.ts';

/** PGlite has one connection, so there buyers only queue; on PostgreSQL they are at it at the same time. */
describeOnDatabases('buyers at the same time', ({ kind, get }) => {
  const buyers = kind === 'PostgreSQL' ? 200 : 60;
  const places = buyers / 4;

  it('get exactly as many places as there are, and the others are told what there is instead', {
    timeout: 120_000,
  }, async () => {
    const market = makeMarket(get(), { places });
    const line = toLine(market, market.pickup, { stock: 1000 });
    const shown = show([line], MONDAY);
    const answers = await Promise.all(
      Array.from({ length: buyers }, () => acceptOrder(market.context, toRequest([toPart([line], shown)]))),
    );
    const losers = answers.filter((answer) => answer.kind === 'changed');
    expect(answers.filter((answer) => answer.kind === 'accepted')).toHaveLength(places);
    expect(losers).toHaveLength(buyers - places);
    for (const { parts } of losers) expect(parts).toMatchObject([{ verdict: 'worse', now: { status: 'firm' } }]);
    const slots = await get()
      .selectFrom('capacity_slots')
      .selectAll()
      .where('slots_id', '=', market.ids.slots)
      .execute();
    expect(slots.map(({ taken }) => taken)).toEqual([places]);
    const level = get().selectFrom('stock_levels').selectAll().where('sku', '=', line.sku);
    expect(await level.executeTakeFirst()).toMatchObject({ reserved: places });
  });

  it('get the last thing once, by whatever way they ask', { timeout: 120_000 }, async () => {
    const market = makeMarket(get(), { places: 500, seats: 500 });
    const [pickup, run] = [market.pickup, market.run].map((plan) =>
      toLine(market, plan, { stock: 1, isUnit: true, sku: `lamp-${market.ids.press}` }),
    );
    if (pickup === undefined || run === undefined) throw new Error('Two ways are two lines.');
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, index) => {
        const line = index % 2 === 0 ? pickup : run;
        return acceptOrder(market.context, toRequest([toPart([line], show([line], MONDAY))]));
      }),
    );
    expect(answers.filter((answer) => answer.kind === 'accepted')).toHaveLength(1);
  });

  it('who post one form fifty times get one order', { timeout: 120_000 }, async () => {
    const market = makeMarket(get(), { places: 100 });
    const line = toLine(market, market.pickup);
    const request = toRequest([toPart([line], show([line], MONDAY))]);
    const answers = await Promise.all(Array.from({ length: 50 }, () => acceptOrder(market.context, request)));
    const ids = answers.map((answer) => (answer.kind === 'accepted' ? answer.orderId : answer.kind));
    expect(new Set(ids).size).toBe(1);
    expect(answers.filter((answer) => answer.kind === 'accepted' && !answer.isRepeat)).toHaveLength(1);
    const slots = get().selectFrom('capacity_slots').selectAll().where('slots_id', '=', market.ids.slots);
    expect(await slots.executeTakeFirst()).toMatchObject({ taken: 1 });
  });

  it('who want the same things in another order do not wait for each other for ever', {
    timeout: 120_000,
  }, async () => {
    const market = makeMarket(get(), { places: 500, seats: 500 });
    const lines = [market.pickup, market.run, market.print].map((plan) =>
      toLine(market, plan, plan.source === 'make' ? {} : { stock: 500 }),
    );
    const answers = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        const ordered = index % 2 === 0 ? lines : lines.toReversed();
        const parts = ordered.map((line) => toPart([line], show([line], MONDAY + 86_400 * 3)));
        return acceptOrder(market.context, toRequest(parts));
      }),
    );
    const accepted = answers.filter((answer) => answer.kind === 'accepted').length;
    const days = await get()
      .selectFrom('capacity_days')
      .selectAll()
      .where('resource_id', '=', market.ids.press)
      .execute();
    expect(days.reduce((sum, { committed_milli }) => sum + committed_milli, 0)).toBe(accepted * 1000);
    expect(accepted).toBeGreaterThan(0);
  });
});
