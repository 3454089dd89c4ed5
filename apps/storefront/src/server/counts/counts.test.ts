import type { EventState } from '@stallkeep/content';
import { type Database, toTime } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { countCards } from '../load/countGoods.ts';
import { findWays, planTimetables } from '../load/planTimetables.ts';
import { createPageRecorder } from '../page-recorder.ts';
import { at, MONDAY, marketEvent, pickup } from '../test-helpers/market.ts';
import { createPoolListener } from './changed-pools.ts';
import { withFreeStock } from './counted-stock.ts';
import { readTaken } from './read-taken.server.ts';
import { openShopOrders } from './shop-orders.server.ts';
import { findSources, toTakenQuestion } from './taken.ts';

const FIRST_SLOT = at('2026-11-23T17:00:00Z');

const option = { ...pickup, sellerId: 'seller' };
const state: EventState = { phase: 'open', marketDays: [], orderableDays: [], orders: {} };
const facts = { event: marketEvent, state, currency: 'EUR', now: MONDAY };
const card = (stock: number) => ({
  _id: 'p',
  title: 'Bowl',
  slug: 'bowl',
  seller: { _id: 'seller', name: 'Ana', slug: 'ana' },
  productType: undefined,
  summary: undefined,
  picture: undefined,
  variants: [{ sku: 'A', price: { amountMinor: 100, currency: 'EUR' }, stock }],
  condition: undefined,
  fulfilment: [],
});

let db: Database;
const [way] = findWays([option], facts);
const sources = way === undefined ? {} : findSources(way.request.plan);

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(async () => {
  openShopOrders(undefined);
  await db.destroy();
});
beforeEach(async () => {
  for (const table of ['capacity_slots', 'stock_levels'] as const) await db.deleteFrom(table).execute();
  openShopOrders({ db, readNow: async () => MONDAY });
});

const fill = (taken: number) =>
  db
    .insertInto('capacity_slots')
    .values({
      slots_id: sources.slots ?? '',
      starts_at: toTime(FIRST_SLOT),
      ends_at: toTime(FIRST_SLOT + 3600),
      capacity: 4,
      taken,
    })
    .execute();

async function planFirst() {
  const recorder = createPageRecorder();
  const { taken } = await countCards([card(3)], [option], { ...facts, recorder });
  const [table] = planTimetables([option], { ...facts, taken }, recorder);
  return { promise: table?.rows[0]?.promise, record: recorder.read() };
}

describe('the promises of a page', () => {
  it('know which slots are full, and are dropped when something is taken there', async () => {
    const free = await planFirst();
    expect(free.promise).toMatchObject({ earliest: FIRST_SLOT });
    expect([...free.record.tags]).toEqual(expect.arrayContaining([`slots:${sources.slots}`, 'stock:seller/A']));
    await fill(3);
    expect((await planFirst()).promise).toMatchObject({ earliest: FIRST_SLOT });
    await db.updateTable('capacity_slots').set({ taken: 4 }).execute();
    expect((await planFirst()).promise).toMatchObject({ earliest: FIRST_SLOT + 3600 });
  });

  it('leave room for the orders that come in while a page is read', async () => {
    await fill(2);
    const counts = {
      slots: { [sources.slots ?? '']: [{ startsAt: FIRST_SLOT, taken: 2 }] },
      runs: {},
      resources: {},
      stock: {},
    };
    const plan = (perHour: number) => {
      const demand = new Map([[sources.slots ?? '', perHour]]);
      const [table] = planTimetables([option], { ...facts, taken: { counts, demand } }, createPageRecorder());
      return { headroomOrders: table?.headroomOrders, promise: table?.rows[0]?.promise };
    };
    expect(plan(0)).toMatchObject({ headroomOrders: 0, promise: { earliest: FIRST_SLOT } });
    // One an hour is 0.08 in five minutes: 1 order more comes in 8 of 100, two in less than 1.
    expect(plan(1)).toMatchObject({ headroomOrders: 1, promise: { earliest: FIRST_SLOT } });
    // Twelve an hour are one in five minutes: with three more than were counted the first slot is full.
    expect(plan(12)).toMatchObject({ headroomOrders: 3, promise: { earliest: FIRST_SLOT + 3600 } });
  });

  it('are the same as before where no orders are taken', () => {
    const [plain] = planTimetables([option], facts, createPageRecorder());
    const none = { counts: { slots: {}, runs: {}, resources: {}, stock: {} }, demand: new Map<string, number>() };
    const [counted] = planTimetables([option], { ...facts, taken: none }, createPageRecorder());
    expect(counted?.rows.map(({ from, until, promise }) => [from, until, promise.wording])).toEqual(
      plain?.rows.map(({ from, until, promise }) => [from, until, promise.wording]),
    );
  });

  it('are kept under what is taken of their own sources alone', () => {
    const key = (slots: Record<string, { startsAt: number; taken: number }[]>) =>
      toTakenQuestion({ counts: { slots, runs: {}, resources: {}, stock: {} }, demand: new Map() }, sources).key;
    const own = { [sources.slots ?? '']: [{ startsAt: FIRST_SLOT, taken: 1 }] };
    expect(key({ ...own, elsewhere: [{ startsAt: FIRST_SLOT, taken: 3 }] })).toBe(key(own));
    expect(key({ [sources.slots ?? '']: [{ startsAt: FIRST_SLOT, taken: 2 }] })).not.toBe(key(own));
  });
});

describe('the stock of a page', () => {
  it('is what is still free, also where the seller counted anew meanwhile', async () => {
    await db
      .insertInto('stock_levels')
      .values({ kept_at: 'seller', sku: 'A', on_hand: 3, reserved: 3, counted: 3 })
      .execute();
    const count = async (stock: number) => {
      const { products } = await countCards([card(stock)], [option], { ...facts, recorder: createPageRecorder() });
      return products[0]?.variants[0]?.stock;
    };
    expect(await count(3)).toBe(0);
    expect(await count(10)).toBe(7);
  });

  it('of a single unit is one or none', () => {
    const unit = (isFree: boolean) => ({
      slots: {},
      runs: {},
      resources: {},
      stock: { '["seller","A"]': { kind: 'unit' as const, counted: 1, isFree } },
    });
    const free = (isFree: boolean) => withFreeStock(card(1), true, unit(isFree)).variants[0]?.stock;
    expect([free(true), free(false)]).toEqual([1, 0]);
  });
});

describe('counts that cannot be read', () => {
  const wanted = { slots: [sources.slots ?? ''], runs: [], resources: [], stock: [] };
  const broken = (error: Error): void => {
    const refuse = () => {
      throw error;
    };
    openShopOrders({ db: Object.assign(Object.create(db), { selectFrom: refuse }), readNow: async () => MONDAY });
  };

  it('are those last known, and the page is marked', async () => {
    await fill(2);
    await readTaken({ eventId: 'event', wanted, now: MONDAY, recorder: createPageRecorder() });
    broken(Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' }));
    const recorder = createPageRecorder();
    const taken = await readTaken({ eventId: 'event', wanted, now: MONDAY, recorder });
    expect(taken?.counts.slots[sources.slots ?? '']).toEqual([{ startsAt: FIRST_SLOT, taken: 2 }]);
    expect(recorder.read().isLastGood).toBe(true);
  });

  it('by a mistake of ours fail the page', async () => {
    broken(new TypeError('x is undefined'));
    await expect(readTaken({ eventId: 'event', wanted, now: MONDAY, recorder: createPageRecorder() })).rejects.toThrow(
      TypeError,
    );
  });
});

describe('changes of pools', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('drop pages at once, and in a burst at most five times a second', () => {
    const dropped: string[][] = [];
    const invalidateAll = vi.fn();
    const hear = createPoolListener({ invalidate: (tags) => dropped.push([...tags]), invalidateAll });
    hear(['slots:a']);
    for (let order = 0; order < 100; order += 1) hear(['slots:a', `stock:${order % 2}`]);
    expect(dropped).toEqual([['slots:a']]);
    vi.advanceTimersByTime(200);
    expect(dropped).toEqual([['slots:a'], ['slots:a', 'stock:0', 'stock:1']]);
    vi.advanceTimersByTime(400);
    hear(['run:b']);
    expect(dropped.at(-1)).toEqual(['run:b']);
    hear('all');
    expect(invalidateAll).toHaveBeenCalledTimes(1);
  });
});
