import { expect, test } from 'vitest';
import { productPage, withPage } from '../fixtures/pages.ts';
import { at, expiredPickup, firmLane, firmPickup, firmRun, madeToOrder, makeUnknown } from '../fixtures/promises.ts';
import { compareWays, type WayOrder } from './compare-ways.ts';

const show = (order: WayOrder, ...timetables: readonly (typeof firmPickup)[]) =>
  compareWays(withPage(productPage, { timetables }), order);
const ids = (ways: ReturnType<typeof show>) => ways.map(({ timetable }) => timetable.optionId);

test('keeps the order the editor chose, and ways without a date after those with one', () => {
  const all = [makeUnknown('no_hours'), firmLane, firmPickup, firmRun, madeToOrder] as const;
  expect(ids(show('seller', ...all))).toEqual([
    'lane',
    'collect-at-the-stall',
    'run',
    'made-to-order',
    'pickup-no_hours',
  ]);
  expect(ids(show('soonest', ...all))).toEqual([
    ...['run', 'collect-at-the-stall', 'lane', 'made-to-order', 'pickup-no_hours'],
  ]);
  expect(ids(show('cost', ...all))).toEqual([
    'collect-at-the-stall',
    'made-to-order',
    'run',
    'lane',
    'pickup-no_hours',
  ]);
});

test('marks the one way that is soonest and the one that costs least', () => {
  const ways = show('seller', firmPickup, firmRun, firmLane);
  expect(ids(ways.filter(({ isSoonest }) => isSoonest))).toEqual(['run']);
  expect(ids(ways.filter(({ isCheapest }) => isCheapest))).toEqual(['collect-at-the-stall']);
});

test('marks none where two are equal, or where there is only one', () => {
  const twin = { ...firmPickup, optionId: 'twin' };
  for (const ways of [show('seller', firmPickup, twin), show('seller', firmPickup, makeUnknown('no_hours'))]) {
    expect(ways.some(({ isSoonest, isCheapest }) => isSoonest || isCheapest)).toBe(false);
  }
});

test('a table that has ended has no row, and is neither soonest nor cheapest', () => {
  const ways = compareWays(
    withPage(productPage, { madeAt: at('2026-11-12T12:00:00Z'), timetables: [expiredPickup, firmRun] }),
    'seller',
  );
  expect(ways.map(({ current }) => current === undefined)).toEqual([false, true]);
  expect(ids(ways)).toEqual(['run', 'expired']);
});
