import {
  type Calendar,
  type DeliveryZone,
  type FulfilmentPlan,
  type PromiseState,
  planTimetable,
  type Weekday,
} from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import { formatBasis, formatRow, formatSentence, languages } from '../src/index.ts';
import { at, toReading } from './samples.ts';

const on = (weekdays: readonly Weekday[], opens: string, closes: string) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

const workshop: Calendar = {
  id: 'workshop',
  zone: 'Europe/Lisbon',
  weekly: on([1, 2, 3, 4, 5], '09:00', '18:00'),
  exceptions: [
    { on: '2026-12-01', intervals: [], label: 'Restauração da Independência', source: 'seller', addedOn: '2026-01-01' },
  ],
  reviewedThrough: '2027-12-31',
};
const zone: DeliveryZone = {
  id: 'zone',
  title: 'Lisboa',
  countryCode: 'PT',
  includes: [{ kind: 'prefix', prefix: '' }],
  excludes: [],
};

const stocked: FulfilmentPlan = {
  optionId: 'stall',
  sellerId: 'seller',
  source: 'stock',
  title: 'Collect at the stall',
  workshop,
  cutoff: { time: '12:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 0, max: 1, readyBy: '17:00' },
  priceMinor: 0,
  currency: 'EUR',
  carry: {
    kind: 'pickup',
    place: { name: 'Feira da Ladra', address: 'Lisboa', stall: 'A12' },
    collection: { kind: 'weekly', calendar: { ...workshop, id: 'stall', weekly: on([2, 4, 6], '10:00', '14:00') } },
    leadMinutes: 0,
    heldDays: 2,
  },
};
const made: FulfilmentPlan = {
  ...stocked,
  optionId: 'print',
  source: 'make',
  make: {
    resource: {
      id: 'press',
      name: 'Screen press',
      calendar: workshop,
      unit: 'item',
      unitsPerDay: 40,
      reserveShare: 0.1,
      longestQueueDays: 20,
    },
    unitsPerItem: 1,
    setUpUnits: 0,
    finishBy: '17:00',
    cureHours: 24,
  },
};
const onRun: FulfilmentPlan = {
  ...stocked,
  optionId: 'run',
  carry: {
    kind: 'run',
    id: 'run',
    calendar: workshop,
    weekly: [{ weekday: 2, departs: '11:00' }],
    dated: [],
    bookByMinutes: 45,
    loadingMinutes: 5,
    deliveryMinutes: { min: 30, max: 120 },
    zones: [zone],
    minimum: { orders: 3, decideByMinutes: 60, otherwise: 'refund' },
  },
};
const onLane: FulfilmentPlan = {
  ...stocked,
  optionId: 'lane',
  carry: {
    kind: 'lane',
    id: 'lane',
    carrier: 'Correio Sul',
    service: 'Ground',
    collection: { calendar: workshop, at: '17:00' },
    transit: workshop,
    delivery: workshop,
    zones: [{ ...zone, quotedDays: { min: 1, max: 3 } }],
    percentile: 'p90',
    reviewedThrough: '2027-06-30',
  },
};
const state: PromiseState = {
  asOf: at('2026-11-26T12:00:00Z'),
  expires: at('2026-12-08T12:00:00Z'),
  tzVersion: '2026a',
  ordersCloseAt: at('2026-12-05T00:00:00Z'),
  resources: { press: { asOf: at('2026-11-26T12:00:00Z'), committed: [{ on: '2026-11-27', units: 40 }] } },
};

describe('what the engine answers', () => {
  it.each([
    ['pickup from stock', stocked],
    ['made to order', made],
    ['a run with a minimum', onRun],
    ['a lane', onLane],
  ])('is worded in every language, row by row and step by step: %s', (_name, plan) => {
    const { rows } = planTimetable({ plan, state });
    expect(rows.length).toBeGreaterThan(2);
    for (const locale of languages) {
      const reading = toReading(locale);
      const texts = rows.flatMap((row) => [
        formatRow(row, reading).sentence,
        formatSentence(row.promise, reading),
        ...row.promise.basis.map((step) => formatBasis(step, reading)),
      ]);
      for (const text of texts) expect(text).not.toMatch(/undefined|NaN|[{}]|^\s*$/u);
    }
  });

  it('is explained in English as a seller would', () => {
    const { rows } = planTimetable({ plan: stocked, state });
    const row = rows.find(({ promise }) => promise.basis.some(({ passedOver }) => (passedOver?.length ?? 0) > 0));
    const texts = row?.promise.basis.map((step) => formatBasis(step, toReading('en')).replaceAll('\u00a0', ' '));
    expect(texts?.join('\n')).toContain('(Restauração da Independência)');
  });
});
