import { randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { acceptOrder } from '../acceptance/accept-order.ts';
import { giveBack } from '../acceptance/give-back.ts';
import { runTransaction, withOrderLock } from '../acceptance/order-lock.ts';
import { applyCounts } from '../counts/counts.ts';
import { readCounts, toWanted } from '../counts/read-counts.ts';
import type { Database } from '../database/database.ts';
import { openTestDatabase } from '../testing/index.ts';
import { type Market, MONDAY, makeMarket, show, toLine, toPart, toRequest } from '../testing/market.ts';
import { handOverGoods } from './hand-over.ts';
import { moveStock, returnToStock } from './movements.ts';
import { recountStock } from './recount.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(async () => await db.destroy());

async function readLevel(sku: string) {
  const level = await db.selectFrom('stock_levels').selectAll().where('sku', '=', sku).executeTakeFirst();
  const entries = await db.selectFrom('stock_entries').selectAll().where('sku', '=', sku).orderBy('id').execute();
  return {
    onHand: level?.on_hand,
    reserved: level?.reserved,
    ledger: entries.reduce((sum, { delta }) => sum + delta, 0),
    kinds: entries.map(({ kind }) => kind),
    lastReason: entries.at(-1)?.reason,
  };
}

async function order(market: Market, sku: string, stock: number, quantity: number, isUnit = false) {
  const line = toLine(market, market.pickup, { stock, sku, quantity, isUnit });
  const answer = await acceptOrder(market.context, toRequest([toPart([line], show([line], MONDAY))]));
  if (answer.kind !== 'accepted') return undefined;
  const { orderId } = answer;
  const part = await db
    .selectFrom('order_parts')
    .select('id')
    .where('order_id', '=', orderId)
    .executeTakeFirstOrThrow();
  return { orderId, partId: part.id };
}

describe('stock', () => {
  it('is what the Studio counts, and what it counts anew is what lies there now', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `sku-${randomUUID()}`;
    const place = { keptAt: market.ids.seller, sku };
    await recountStock(market.context, [{ ...place, counted: 5 }]);
    await recountStock(market.context, [{ ...place, counted: 5 }]);
    expect(await readLevel(sku)).toMatchObject({ onHand: 5, reserved: 0, ledger: 5, kinds: ['counted'] });
    await order(market, sku, 5, 3);
    await recountStock(market.context, [{ ...place, counted: 8 }]);
    expect(await readLevel(sku)).toMatchObject({ onHand: 8, reserved: 3, ledger: 8, kinds: ['counted', 'recounted'] });
  });

  it('is never counted below what is sold and not handed over, and says so', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `sku-${randomUUID()}`;
    await order(market, sku, 5, 3);
    await recountStock(market.context, [{ keptAt: market.ids.seller, sku, counted: 1 }]);
    expect(await readLevel(sku)).toMatchObject({
      onHand: 3,
      reserved: 3,
      ledger: 3,
      lastReason: 'Counted 1, but 3 are sold and not handed over.',
    });
  });

  it('that was counted anew is taken over by the next order that wants it', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `sku-${randomUUID()}`;
    await order(market, sku, 2, 1);
    expect(await order(market, sku, 9, 8)).toBeDefined();
    expect(await readLevel(sku)).toMatchObject({ onHand: 9, reserved: 9, ledger: 9, kinds: ['counted', 'recounted'] });
    expect(await order(market, sku, 9, 1)).toBeUndefined();
  });

  it('leaves with its buyer once, and then is not given back', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `sku-${randomUUID()}`;
    const sold = await order(market, sku, 5, 2);
    if (sold === undefined) throw new Error('The order was not accepted.');
    await withOrderLock(market.context, sold.orderId, async (tx, now) => {
      await handOverGoods(tx, sold, now);
      await handOverGoods(tx, sold, now);
      await giveBack(tx, { orderId: sold.orderId }, now);
    });
    expect(await readLevel(sku)).toMatchObject({
      onHand: 3,
      reserved: 0,
      ledger: 3,
      kinds: ['counted', 'handed_over'],
    });
    await runTransaction(market.context, async (tx) => {
      expect(
        await returnToStock(tx, { keptAt: market.ids.seller, sku, quantity: 1, orderId: sold.orderId }, MONDAY),
      ).toBe(true);
    });
    expect(await readLevel(sku)).toMatchObject({ onHand: 4, ledger: 4 });
  });

  it('[S2] of a single thing is free, reserved, gone, and free again when it comes back', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `lamp-${randomUUID()}`;
    const place = { keptAt: market.ids.seller, sku };
    const sold = await order(market, sku, 1, 1, true);
    if (sold === undefined) throw new Error('The order was not accepted.');
    const stateOf = async () =>
      (await db.selectFrom('stock_units').select('state').where('unit_id', '=', sku).executeTakeFirst())?.state;
    expect(await stateOf()).toBe('reserved');
    await withOrderLock(market.context, sold.orderId, (tx, now) => handOverGoods(tx, sold, now));
    expect(await stateOf()).toBe('gone');
    // The Studio says all the while that it is there: it was sold all the same.
    await recountStock(market.context, [{ ...place, counted: 1, unitId: sku }]);
    expect(await stateOf()).toBe('gone');
    expect(await order(market, sku, 1, 1, true)).toBeUndefined();
    await runTransaction(market.context, (tx) =>
      returnToStock(tx, { ...place, quantity: 1, unitId: sku, orderId: sold.orderId }, MONDAY),
    );
    expect(await stateOf()).toBe('free');
    await recountStock(market.context, [{ ...place, counted: 0, unitId: sku }]);
    expect(await stateOf()).toBe('gone');
    await recountStock(market.context, [{ ...place, counted: 1, unitId: sku }]);
    expect(await stateOf()).toBe('free');
  });

  it('as counted in a state is that of the Studio where it changed, and counting twice is counting once', async () => {
    const market = makeMarket(db, { places: 100 });
    const sku = `sku-${randomUUID()}`;
    await order(market, sku, 5, 2);
    const onHand = async (stock: number) => {
      const line = toLine(market, market.pickup, { stock, sku });
      const counts = await readCounts(db, toWanted([line], MONDAY));
      const once = applyCounts(line.state, counts, line);
      expect(applyCounts(once, counts, line)).toEqual(once);
      return once.stock;
    };
    expect(await onHand(5)).toEqual({ kind: 'count', onHand: 5, reserved: 2 });
    expect(await onHand(9)).toEqual({ kind: 'count', onHand: 9, reserved: 2 });
    expect(await onHand(1)).toEqual({ kind: 'count', onHand: 2, reserved: 2 });
  });

  it('is the sum of its ledger and never oversold, whatever happens in whatever order', {
    timeout: 120_000,
  }, async () => {
    const step = fc.oneof(
      fc.record({ kind: fc.constant('order' as const), n: fc.integer({ min: 1, max: 4 }) }),
      fc.record({ kind: fc.constantFrom('handOver' as const, 'giveBack' as const), n: fc.nat(5) }),
      fc.record({ kind: fc.constantFrom('recount' as const, 'adjust' as const), n: fc.integer({ min: 0, max: 9 }) }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 14 }), async (steps) => {
        const market = makeMarket(db, { places: 1000 });
        const sku = `sku-${randomUUID()}`;
        const place = { keptAt: market.ids.seller, sku };
        let counted = 6;
        const sold: { orderId: string; partId: string }[] = [];
        await recountStock(market.context, [{ ...place, counted }]);
        for (const { kind, n } of steps) {
          const one = sold[n % Math.max(1, sold.length)];
          if (kind === 'order') {
            const next = await order(market, sku, counted, n);
            if (next !== undefined) sold.push(next);
          } else if (kind === 'recount') {
            counted = n;
            await recountStock(market.context, [{ ...place, counted }]);
          } else if (kind === 'adjust') {
            await runTransaction(market.context, (tx) =>
              moveStock(tx, { ...place, kind: 'adjusted', delta: n - 5, reason: 'found' }, MONDAY),
            );
          } else if (one !== undefined) {
            await withOrderLock(market.context, one.orderId, (tx, now) =>
              kind === 'handOver' ? handOverGoods(tx, one, now) : giveBack(tx, one, now),
            );
          }
          const level = await readLevel(sku);
          expect(level.ledger).toBe(level.onHand);
          const open = await db
            .selectFrom('takings')
            .select(({ fn }) => fn.sum<number | null>('amount').as('n'))
            .where('sku', '=', sku)
            .where('given_back_at', 'is', null)
            .where('used_at', 'is', null)
            .executeTakeFirst();
          expect(level.reserved).toBe(Number(open?.n ?? 0));
          expect(level.reserved).toBeLessThanOrEqual(level.onHand ?? 0);
        }
      }),
      { numRuns: 40 },
    );
  });
});
