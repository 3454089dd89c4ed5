import { describe, expect, it } from 'vitest';
import {
  at,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  onDays,
  printMake,
  printPlan,
  stall,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import type { FulfilmentPlan, Handling, OrderLine, PromiseState, Resource, RunCarry } from '../types/index.ts';
import { checkBands } from './bands.ts';
import { checkPlan } from './plan.ts';
import { checkZones } from './zones.ts';

const state = stateFrom('2026-11-16T08:00:00Z', {
  resources: { press: { asOf: at('2026-11-16T08:00:00Z'), committed: [] } },
});
const find = (plan: FulfilmentPlan, asked: PromiseState = state, line?: OrderLine) => checkPlan(plan, asked, line);
const toRun = (change: Partial<RunCarry>): FulfilmentPlan => ({ ...lisbonRunPlan, carry: { ...lisbonRun, ...change } });
const toPress = (change: Partial<Resource>): FulfilmentPlan => {
  if (printMake.resource === undefined) throw new Error('The prints of the examples are made on a press.');
  return { ...printPlan, make: { ...printMake, resource: { ...printMake.resource, ...change } } };
};

describe('findings say what they are about', () => {
  it('[F2] and are none for the examples', () => {
    for (const plan of [lisbonPickup, lisbonRunPlan, newYorkLanePlan, printPlan]) expect(find(plan)).toEqual([]);
  });

  it('[F2] of a review that ends: on the last date it warns, a date later it does not', () => {
    const until = (reviewedThrough: string) => ({ ...lisbonPickup, workshop: { ...workshop, reviewedThrough } });
    const rules = (date: string) => find(until(date)).filter(({ rule }) => rule === 'review_ends_soon');
    expect(rules('2026-12-28')).toEqual([]);
    expect(rules('2026-12-27')).toEqual([
      {
        rule: 'review_ends_soon',
        severity: 'warning',
        path: '',
        params: { calendar: 'workshop', reviewedThrough: '2026-12-27' },
      },
    ]);
  });

  it('[F2] of weeks that take turns: only where nobody knows whose turn it is', () => {
    const weeks = [onDays([2], '17:00', '19:00'), onDays([4], '17:00', '19:00')];
    const turns = (known: object): FulfilmentPlan => ({
      ...lisbonPickup,
      carry: {
        ...stallPickup,
        collection: { kind: 'weekly', calendar: { ...stall, weekly: [], rotation: { weeks, ...known } } },
      },
    });
    expect(find(turns({}))).toEqual([
      { rule: 'unknown_rotation', severity: 'warning', path: '', params: { calendar: 'stall', weeks: 2 } },
    ]);
    expect(find(turns({ firstWeekOf: '2026-11-16' }))).toEqual([]);
  });

  it('[F2] of a cutoff: exactly at ready-by is too late, and outside of hours it is odd', () => {
    const cutoff = (
      time: string,
      dayOffset: 0 | 1 = 0,
      handling: Partial<Extract<Handling, { unit: 'businessDays' }>> = {},
    ): FulfilmentPlan => ({
      ...lisbonPickup,
      cutoff: { time, dayOffset },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00', ...handling },
    });
    expect(find(cutoff('16:59'))).toEqual([]);
    expect(find(cutoff('17:00'))).toEqual([
      {
        rule: 'cutoff_after_ready',
        severity: 'warning',
        path: 'handling.readyBy',
        params: { cutoff: '17:00', readyBy: '17:00' },
      },
    ]);
    expect(find(cutoff('09:00'))).toEqual([]);
    expect(find(cutoff('18:00', 0, { min: 1, max: 1 }))).toEqual([]);
    expect(find(cutoff('18:01', 0, { min: 1, max: 1 }))).toEqual([
      { rule: 'cutoff_outside_hours', severity: 'warning', path: 'cutoff', params: { cutoff: '18:01' } },
    ]);
    expect(find(cutoff('02:00', 1))).toEqual([]);
    expect(find(cutoff('17:30', 0, { packingMinutes: 10 }))).toEqual([]);
    expect(find({ ...printPlan, cutoff: { time: '17:30', dayOffset: 0 } })).toEqual([]);
    expect(find(cutoff('12:00', 0, { readyBy: '18:30' }))).toEqual([
      { rule: 'ready_outside_hours', severity: 'warning', path: 'handling.readyBy', params: { readyBy: '18:30' } },
    ]);
  });

  it('[F2] of a night shift: its hours are those before and after midnight', () => {
    const night = {
      ...workshop,
      id: 'night',
      weekly: [...onDays([1, 2, 3, 4], '22:00', '06:00'), ...onDays([5], '09:00', '10:00')],
    };
    const ready = (readyBy: string) =>
      find({
        ...lisbonPickup,
        workshop: night,
        cutoff: { time: '23:00', dayOffset: 0 },
        handling: { unit: 'businessDays', min: 1, max: 1, readyBy },
      })
        .map(({ rule }) => rule)
        .filter((rule) => rule === 'ready_outside_hours');
    expect(['22:00', '23:00', '06:00', '00:00', '09:00', '10:00'].flatMap(ready)).toEqual([]);
    expect(['06:01', '21:59', '08:59', '10:01'].map(ready)).toEqual(
      Array.from({ length: 4 }, () => ['ready_outside_hours']),
    );
  });

  it('[F2] of capacity: one order just fits, one unit less does not; a reserve that leaves nothing', () => {
    const large = (most: Partial<Resource>) => {
      const plan = toPress(most);
      return find({ ...plan, make: { ...(plan.make ?? printMake), setUpUnits: 9, unitsPerItem: 1 } });
    };
    const under = (most: number) => ({
      rule: 'capacity_under_order',
      severity: 'warning',
      path: 'make.resource',
      params: { need: 10, most },
    });
    expect(large({ unitsPerDay: 10, reserveShare: 0 })).toEqual([]);
    expect(large({ unitsPerDay: 9, reserveShare: 0 })).toEqual([under(9)]);
    expect(large({ unitsPerDay: 9, reserveShare: 0, byWeekday: [{ weekday: 2, units: 10 }] })).toEqual([]);
    expect(find(toPress({ unitsPerDay: 1, reserveShare: 0.1 }))).toContainEqual({
      rule: 'reserve_takes_all',
      severity: 'error',
      path: 'make.resource.reserveShare',
      params: { most: 1 },
    });
    const none = find(toPress({ unitsPerDay: 0 })).map(({ rule }) => rule);
    expect(none).toEqual(['never_dated', 'capacity_under_order']);
    const { resource: _, ...make } = { ...printMake, makingDays: { min: 1, max: 2 } };
    expect(find({ ...printPlan, make })).toEqual([]);
  });

  it('[F2] of a run: booking, loading, deciding and seats may be equal, no more', () => {
    const minimum = { orders: 3, decideByMinutes: 45, otherwise: 'rollOver' } as const;
    const seats = { unit: 'parcel', count: 3 } as const;
    expect(find(toRun({ loadingMinutes: 45, minimum, seats }))).toEqual([]);
    expect(find(toRun({ loadingMinutes: 46 }))).toEqual([
      {
        rule: 'loading_after_booking',
        severity: 'warning',
        path: 'carry.bookByMinutes',
        params: { bookByMinutes: 45, loadingMinutes: 46 },
      },
    ]);
    expect(find(toRun({ minimum: { ...minimum, decideByMinutes: 46 } }))).toEqual([
      {
        rule: 'decide_after_booking',
        severity: 'warning',
        path: 'carry.minimum.decideByMinutes',
        params: { decideByMinutes: 46, bookByMinutes: 45 },
      },
    ]);
    expect(find(toRun({ minimum, seats: { unit: 'parcel', count: 2 } }))).toEqual([
      { rule: 'minimum_over_seats', severity: 'error', path: 'carry.minimum.orders', params: { orders: 3, seats: 2 } },
    ]);
    expect(find(toRun({ minimum }))).toEqual([]);
    const litres = { minimum, seats: { unit: 'litre', count: 2 } } as const;
    expect(find(toRun(litres), state, { quantity: 1, sizeMm: { length: 100, width: 100, height: 100 } })).toEqual([]);
  });

  it('[F2] of litres: a size nobody named is no fault, one that is missing from the order is', () => {
    const plan = toRun({ seats: { unit: 'litre', count: 2 } });
    expect(find(plan)).toEqual([]);
    expect(find(plan, state, { quantity: 1 })).toEqual([
      { rule: 'never_dated', severity: 'error', path: '', params: { reason: 'no_size', from: state.asOf } },
    ]);
  });

  it('[F2] of what ends: no fault when it does later, but when it has', () => {
    const dated = (on: string) => toRun({ weekly: [], dated: [{ on, departs: '11:00' }] });
    expect(find(dated('2026-11-20'))).toEqual([]);
    expect(find(dated('2026-11-13'))).toEqual([
      { rule: 'never_dated', severity: 'error', path: '', params: { reason: 'no_run', from: state.asOf } },
    ]);
    expect(find(toPress({ contract: { until: '2026-11-20' } }))).toEqual([]);
    const live = { until: at('2026-11-25T00:00:00Z') };
    expect(find({ ...lisbonPickup, carry: { ...stallPickup, live } })).toEqual([]);
    const window = { startsAt: at('2026-11-21T10:00:00Z'), endsAt: at('2026-11-21T14:00:00Z') };
    const collection = { kind: 'dated', zone: 'Europe/Lisbon', windows: [window] } as const;
    expect(find({ ...lisbonPickup, carry: { ...stallPickup, collection } })).toEqual([]);
  });

  it('[F2] of what is taken: full runs and slots count', () => {
    const seats = { unit: 'parcel', count: 1 } as const;
    const once = { weekly: [], dated: [{ on: '2026-11-20', departs: '11:00' }], seats };
    const runs = { 'run-lisbon': [{ departsAt: at('2026-11-20T11:00:00Z'), seatsTaken: 1, orders: 1 }] };
    expect(find(toRun(once))).toEqual([]);
    expect(find(toRun(once), { ...state, runs }).map(({ rule }) => rule)).toEqual(['never_dated']);
    const window = { startsAt: at('2026-11-21T10:00:00Z'), endsAt: at('2026-11-21T11:00:00Z') };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: {
        ...stallPickup,
        collection: { kind: 'dated', zone: 'Europe/Lisbon', windows: [window] },
        slots: { id: 's', minutes: 60, capacity: 1 },
      },
    };
    expect(find(plan)).toEqual([]);
    const slots = { s: [{ startsAt: window.startsAt, taken: 1 }] };
    expect(find(plan, { ...state, slots }).map(({ rule }) => rule)).toEqual(['never_dated']);
  });

  it('[F2] of slots: as long as the longest window fits, a minute more does not; a night counts through', () => {
    const slots = (minutes: number, weekly = stall.weekly) =>
      find({
        ...lisbonPickup,
        carry: {
          ...stallPickup,
          collection: { kind: 'weekly', calendar: { ...stall, weekly } },
          slots: { id: 's', minutes, capacity: 9 },
        },
      }).filter(({ rule }) => rule === 'slot_longer_than_window');
    expect(slots(240)).toEqual([]);
    expect(slots(241)).toEqual([
      {
        rule: 'slot_longer_than_window',
        severity: 'error',
        path: 'carry.slots.minutes',
        params: { minutes: 241, longest: 240 },
      },
    ]);
    expect(slots(480, onDays([1], '22:00', '06:00'))).toEqual([]);
    expect(slots(481, onDays([1], '22:00', '06:00')).map(({ params }) => params['longest'])).toEqual([480]);
    expect(slots(60, [])).toEqual([]);
  });

  it('[F2] of measured parcels: thirty are enough, half a year is not too old, a day more is', () => {
    const history = (count: number, measuredThrough: string) =>
      find({
        ...newYorkLanePlan,
        carry: {
          ...newYorkLane,
          zones: newYorkLane.zones.map((zone) => ({
            ...zone,
            history: { transitDays: Array.from({ length: count }, () => 2), measuredThrough },
          })),
        },
      });
    const path = 'carry.zones[0].history';
    expect(history(30, '2026-05-20')).toEqual([]);
    expect(history(29, '2026-05-20')).toEqual([
      { rule: 'history_too_small', severity: 'warning', path, params: { zone: 'East coast', sample: 29, needed: 30 } },
    ]);
    expect(history(30, '2026-05-19')).toEqual([
      {
        rule: 'history_too_old',
        severity: 'warning',
        path,
        params: { zone: 'East coast', measuredThrough: '2026-05-19' },
      },
    ]);
  });

  it('[F1] of zones: each pair once, with a postcode that is one', () => {
    const zone = (id: string, prefix: string) => ({
      id,
      title: id.toUpperCase(),
      countryCode: 'PT',
      includes: [{ kind: 'prefix', prefix }] as const,
      excludes: [],
    });
    expect(checkZones([zone('a', '1'), zone('b', '1'), zone('c', '2'), zone('d', '12')])).toEqual([
      { rule: 'tied_zones', severity: 'error', path: 'zones[0]', params: { postcode: '10', zones: 'A, B' } },
    ]);
    expect(
      checkZones([zone('a', ''), zone('b', ''), zone('c', '12'), zone('d', '12')]).map(({ params }) => params),
    ).toEqual([
      { postcode: '00', zones: 'A, B' },
      { postcode: '12', zones: 'C, D' },
    ]);
  });

  it('[F3] of bands: where they overlap, also an open one', () => {
    expect(checkBands([{ over: 0, upTo: 10 }, { over: 5 }])).toEqual([
      { rule: 'overlapping_bands', severity: 'error', path: '[1]', params: { from: 5, until: 10 } },
    ]);
    expect(
      checkBands(
        [
          { over: 0, upTo: 10 },
          { over: 5, upTo: 7 },
        ],
        'bands',
      ),
    ).toEqual([{ rule: 'overlapping_bands', severity: 'error', path: 'bands[1]', params: { from: 5, until: 7 } }]);
  });
});
