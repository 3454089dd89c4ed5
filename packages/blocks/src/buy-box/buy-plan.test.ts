import { expect, test } from 'vitest';
import { bandana, productPage, radio, withPage } from '../fixtures/pages.ts';
import {
  estimatedLane,
  expiredPickup,
  firmLane,
  firmPickup,
  firmRun,
  makeUnavailable,
  makeUnknown,
  refurbishedUnit,
} from '../fixtures/promises.ts';
import { planBuy } from './buy-plan.ts';
import { sellingPage, slotPage } from './buyBox.fixtures.ts';

const plan = (changes: Parameters<typeof withPage>[1], base = sellingPage) => {
  const page = withPage(base, changes);
  return planBuy(page, page.product ?? bandana);
};

test('offers every way with a date, firm or estimated, in the order of the product', () => {
  const found = plan({ timetables: [firmLane, estimatedLane, firmPickup] });
  expect(found.kind === 'order' && found.choices.map(({ key }) => key)).toEqual([
    ...['lane', 'lane-islands', 'collect-at-the-stall'],
  ]);
});

test('chooses nothing for a buyer that costs more than another way', () => {
  expect(plan({ timetables: [firmRun, firmLane, firmPickup] })).toMatchObject({ chosen: 'collect-at-the-stall' });
});

test('keeps the way that was sent, then the one of a chosen time, then the one the address asks for', () => {
  const wanted = { way: 'run' };
  const buyFault = { values: { way: 'lane' }, faults: {} };
  expect(plan({ wanted })).toMatchObject({ chosen: 'run' });
  expect(plan({}, slotPage)).toMatchObject({ chosen: 'workshop' });
  expect(plan({ wanted, buyFault })).toMatchObject({ chosen: 'lane' });
  expect(plan({ wanted: { way: 'no-such-way' } })).toMatchObject({ chosen: 'collect-at-the-stall' });
});

test('orders nothing the page does not show as one variant', () => {
  expect(plan({ product: { ...bandana, selection: { Colour: 'Red' } } })).toEqual({
    kind: 'choose_first',
    missing: ['Size'],
  });
  expect(plan({ product: { ...bandana, selection: { Colour: 'Olive', Size: '70 cm' } } })).toEqual({
    kind: 'choose_first',
    missing: [],
  });
});

test('keeps the dates where the shop takes no orders', () => {
  expect(plan({}, productPage)).toMatchObject({ kind: 'reserve', chosen: 'collect-at-the-stall' });
});

test('offers no way that is closed, has no date or is out of date', () => {
  const timetables = [makeUnavailable('orders_closed'), makeUnknown('no_hours'), expiredPickup];
  const found = plan({ timetables });
  expect(found).toMatchObject({ kind: 'not_now' });
  expect(found.kind === 'not_now' && [found.refusals.length, found.unknown.length]).toEqual([1, 2]);
  expect(plan({ timetables: [] })).toEqual({ kind: 'no_way' });
});

test('asks how many only of what there may be several of', () => {
  expect(plan({ product: radio, timetables: [refurbishedUnit] })).toMatchObject({ isSingle: true });
  expect(plan({ timetables: [{ ...firmPickup, quantityBound: 1 }] })).toMatchObject({
    isSingle: false,
    datesHoldFor: 1,
  });
  expect(plan({ timetables: [{ ...firmPickup, quantityBound: Number.MAX_SAFE_INTEGER }] })).toMatchObject({
    datesHoldFor: undefined,
  });
});
