import { describe, expect, it } from 'vitest';
import {
  at,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  printMake,
  printPlan,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import type { FulfilmentPlan, Resource } from '../types/index.ts';
import { parseCalendar, parseFulfilmentPlan, parseOrderLine, parsePromiseState } from './checked.ts';

const state = stateFrom('2026-11-16T08:00:00Z', {
  resources: { press: { asOf: at('2026-11-16T08:00:00Z'), committed: [] } },
});
const toPress = (change: Partial<Resource>): FulfilmentPlan => {
  if (printMake.resource === undefined) throw new Error('The prints of the examples are made on a press.');
  return { ...printPlan, make: { ...printMake, resource: { ...printMake.resource, ...change } } };
};

describe('input at its limits', () => {
  const planWith = (change: object) => parseFulfilmentPlan({ ...lisbonPickup, ...change }).ok;

  it('[V1] times, dates and codes are whole, with nothing before or after them', () => {
    for (const time of ['x09:00', '09:00x', '24:000', '124:00', '24:01', '25:00', '09:60', '9:00']) {
      expect(planWith({ cutoff: { time, dayOffset: 0 } })).toBe(false);
    }
    for (const time of ['09:00', '00:00', '23:59', '24:00', '19:30'])
      expect(planWith({ cutoff: { time, dayOffset: 0 } })).toBe(true);
    for (const currency of ['EURO', 'xEUR', 'eur', 'EU']) expect(planWith({ currency })).toBe(false);
    for (const reviewedThrough of [
      'x2026-12-31',
      '2026-12-31x',
      '2026-12-3',
      '2026-13-01',
      '2027-02-29',
      '2028-02-29',
    ]) {
      expect(planWith({ workshop: { ...workshop, reviewedThrough } })).toBe(reviewedThrough === '2028-02-29');
    }
    const run = (countryCode: string) =>
      parseFulfilmentPlan({
        ...lisbonRunPlan,
        carry: { ...lisbonRun, zones: lisbonRun.zones.map((zone) => ({ ...zone, countryCode })) },
      }).ok;
    expect(['PT', 'PRT', 'P', 'pt', 'xPT'].map(run)).toEqual([true, false, false, false, false]);
  });

  it('[V1] handling, contracts, weeks and temperatures may begin where they end', () => {
    const handling = (min: number, max: number) =>
      planWith({ handling: { unit: 'workingMinutes', min, max, gridMinutes: 15 } });
    expect([handling(5, 5), handling(6, 5), handling(5, 6)]).toEqual([true, false, true]);
    const contract = (from?: string, until?: string) =>
      parseFulfilmentPlan(toPress({ contract: { ...(from ? { from } : {}), ...(until ? { until } : {}) } })).ok;
    expect([contract('2026-01-01', '2026-01-01'), contract('2026-01-02', '2026-01-01')]).toEqual([true, false]);
    expect([contract('2026-01-01'), contract(undefined, '2026-01-01'), contract('2026-01-01', '2026-02-01')]).toEqual([
      true,
      true,
      true,
    ]);
    const weeks = (count: number) =>
      parseCalendar({ ...workshop, weekly: [], rotation: { weeks: Array.from({ length: count }, () => []) } }).ok;
    expect([1, 2, 6, 7].map(weeks)).toEqual([false, true, true, false]);
    const temperature = (minCelsius: number, maxCelsius: number) =>
      parseOrderLine({ quantity: 1, temperature: { minCelsius, maxCelsius } }).ok;
    expect([temperature(4, 4), temperature(5, 4)]).toEqual([true, false]);
  });

  it('[V1] delivery ends after it begins, and windows may touch', () => {
    const hours = (from: string, until: string) =>
      parseFulfilmentPlan({ ...newYorkLanePlan, carry: { ...newYorkLane, deliveryHours: { from, until } } }).ok;
    expect([hours('09:00', '09:00'), hours('09:00', '09:01'), hours('10:00', '09:00')]).toEqual([false, true, false]);
    const windows = (...pairs: readonly (readonly [number, number])[]) =>
      planWith({
        carry: {
          ...stallPickup,
          collection: {
            kind: 'dated',
            zone: 'Europe/Lisbon',
            windows: pairs.map(([startsAt, endsAt]) => ({ startsAt, endsAt })),
          },
        },
      });
    expect(windows([10, 20], [20, 30])).toBe(true);
    expect(windows([20, 30], [10, 20])).toBe(true);
    expect(windows([10, 20], [19, 30])).toBe(false);
    expect(windows([19, 30], [10, 20])).toBe(false);
  });

  it('[V1] every part is checked in its parts', () => {
    const empty = [
      { cutoff: { ...lisbonPickup.cutoff, byWeekday: [{}] } },
      { cutoff: { ...lisbonPickup.cutoff, byDate: [{}] } },
      { limits: { quantity: 0 } },
      { carry: { ...stallPickup, slots: {} } },
      { carry: { ...stallPickup, live: { from: 'now' } } },
      { carry: { ...lisbonRun, dated: [{}] } },
      { carry: { ...lisbonRun, seats: {} } },
      { carry: { ...lisbonRun, minimum: {} } },
      { carry: { ...lisbonRun, season: [{}] } },
      { make: { ...printMake, batch: {} } },
      { make: { ...printMake, resource: { ...printMake.resource, byWeekday: [{}] } } },
      { make: { ...printMake, resource: { ...printMake.resource, byDate: [{}] } } },
      { make: { ...printMake, resource: { ...printMake.resource, contract: { from: 'today' } } } },
    ];
    expect(empty.map(planWith)).toEqual(empty.map(() => false));
    const lines = [{ sizeMm: {} }, { packaging: {} }, { temperature: {} }];
    expect(lines.map((part) => parseOrderLine({ quantity: 1, ...part }).ok)).toEqual([false, false, false]);
    expect(parsePromiseState({ ...state, stock: { kind: 'count' } }).ok).toBe(false);
    expect(parsePromiseState({ ...state, stock: { kind: 'count', onHand: -1, reserved: 0 } }).ok).toBe(true);
    expect(
      planWith({
        carry: {
          ...lisbonRun,
          zones: [{ ...lisbonRun.zones[0], includes: [{ kind: 'exact', postcode: '1100-001' }] }],
        },
      }),
    ).toBe(true);
  });

  it('[V2] exceptions of one date say the same hours in the same order, or are named', () => {
    const exception = (label: string, ...hours: readonly (readonly [string, string])[]) => ({
      on: '2026-12-24',
      intervals: hours.map(([opens, closes]) => ({ opens, closes })),
      label,
      source: 'seller',
      addedOn: '2026-01-01',
    });
    const isGood = (...exceptions: readonly object[]) => parseCalendar({ ...workshop, exceptions }).ok;
    expect(isGood(exception('a', ['09:00', '12:00']), exception('b', ['09:00', '12:00']))).toBe(true);
    expect(isGood(exception('a', ['09:00', '12:00']), exception('b', ['09:00', '13:00']))).toBe(false);
    expect(isGood(exception('a', ['09:00', '12:00']), exception('b', ['10:00', '12:00']))).toBe(false);
    expect(isGood(exception('a'), exception('b', ['10:00', '12:00']))).toBe(false);
    expect(parseCalendar({ ...workshop, weekly: [{ weekday: 1, opens: '09:00', closes: '09:00' }] })).toMatchObject({
      issues: [
        {
          path: 'weekly[0]',
          rule: 'must not close when it opens',
          got: '{"weekday":1,"opens":"09:00","closes":"09:00"}',
        },
      ],
    });
  });
});
