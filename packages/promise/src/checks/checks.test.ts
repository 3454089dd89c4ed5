import { describe, expect, it } from 'vitest';
import {
  at,
  closedOn,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  onDays,
  printMake,
  printPlan,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import type { DeliveryZone, FulfilmentPlan } from '../types/index.ts';
import { checkBands } from './bands.ts';
import { checkPlan } from './plan.ts';
import { checkZones } from './zones.ts';

const state = stateFrom('2026-11-13T08:00:00Z', {
  resources: { press: { asOf: at('2026-11-13T08:00:00Z'), committed: [] } },
});
const rulesOf = (plan: FulfilmentPlan) =>
  checkPlan(plan, state).map(({ rule, severity, path }) => [rule, severity, path].filter(Boolean).join(' '));
const zone = (id: string, ...includes: DeliveryZone['includes']): DeliveryZone => ({
  id,
  title: id,
  countryCode: 'PT',
  includes,
  excludes: [],
});

describe('zones', () => {
  it('[F1] tie where rules of one length meet, and it says which postcode', () => {
    const zones = [
      zone('a', { kind: 'range', from: '1000', to: '1299' }),
      zone('b', { kind: 'prefix', prefix: '2' }),
      zone('c', { kind: 'range', from: '1200', to: '1500' }),
    ];
    expect(checkZones(zones)).toEqual([
      { rule: 'tied_zones', severity: 'error', path: 'zones[0]', params: { postcode: '1299', zones: 'a, c' } },
    ]);
  });

  it('[F1] do not tie where one rule is longer, or in different countries', () => {
    expect(
      checkZones([zone('a', { kind: 'prefix', prefix: '1' }), zone('b', { kind: 'prefix', prefix: '11' })]),
    ).toEqual([]);
    expect(
      checkZones([
        zone('a', { kind: 'prefix', prefix: '' }),
        { ...zone('b', { kind: 'prefix', prefix: '' }), countryCode: 'ES' },
      ]),
    ).toEqual([]);
    expect(
      checkZones([
        zone('a', { kind: 'exact', postcode: '1100-472' }),
        zone('b', { kind: 'exact', postcode: '1100472' }),
      ]),
    ).toHaveLength(1);
  });
});

describe('bands', () => {
  it('[F3] tile, or the gap, the overlap and the band without width are named row by row', () => {
    expect(checkBands([{ over: 0, upTo: 500 }, { over: 500, upTo: 1000 }, { over: 1000 }])).toEqual([]);
    expect(
      checkBands(
        [
          { over: 0, upTo: 500 },
          { over: 501, upTo: 1000 },
          { over: 900, upTo: 2000 },
          { over: 2000, upTo: 2000 },
        ],
        'bands',
      ),
    ).toEqual([
      { rule: 'gap_between_bands', severity: 'error', path: 'bands[1]', params: { from: 500, until: 501 } },
      { rule: 'overlapping_bands', severity: 'error', path: 'bands[2]', params: { from: 900, until: 1000 } },
      { rule: 'band_without_width', severity: 'error', path: 'bands[3]', params: { over: 2000, upTo: 2000 } },
    ]);
    expect(checkBands([{ over: 0 }, { over: 100 }])).toMatchObject([
      { rule: 'overlapping_bands', params: { from: 100 } },
    ]);
  });
});

describe('plans', () => {
  it('[F2] of the worked examples have nothing to find', () => {
    expect(rulesOf(lisbonPickup)).toEqual([]);
    expect(rulesOf(lisbonRunPlan)).toEqual([]);
    expect(rulesOf(newYorkLanePlan)).toEqual([]);
    expect(rulesOf(printPlan)).toEqual([]);
  });

  it('[F2] that do not pass their checks are said whole', () => {
    expect(checkPlan({ ...lisbonPickup, title: '', currency: 'x' }, state)).toMatchObject([
      { rule: 'bad_input', severity: 'error', path: 'title', params: { says: 'must be filled in', got: '""' } },
      { rule: 'bad_input', path: 'currency' },
    ]);
  });

  it('[F2] that nobody can keep are found, with the reason', () => {
    const closed = { ...workshop, id: 'shut', weekly: [] };
    expect(rulesOf({ ...lisbonPickup, workshop: closed })).toContain('never_dated error');
    const soon = { ...lisbonPickup, workshop: { ...workshop, reviewedThrough: '2026-11-27' } };
    expect(checkPlan(soon, state)).toMatchObject([
      {
        rule: 'sometimes_undated',
        severity: 'warning',
        params: { reason: 'beyond_reviewed', from: at('2026-11-27T12:00:00Z') },
      },
      { rule: 'review_ends_soon', params: { calendar: 'workshop', reviewedThrough: '2026-11-27' } },
    ]);
  });

  it('[F2] that are likely not meant are found: times outside of hours, a cutoff after ready-by', () => {
    const late = { ...lisbonPickup, cutoff: { time: '20:00', dayOffset: 0 } as const };
    expect(rulesOf(late)).toEqual([
      'cutoff_outside_hours warning cutoff',
      'cutoff_after_ready warning handling.readyBy',
    ]);
    const early = { unit: 'businessDays', min: 1, max: 1, readyBy: '06:00' } as const;
    expect(rulesOf({ ...lisbonPickup, handling: early })).toEqual(['ready_outside_hours warning handling.readyBy']);
    const packed = { unit: 'businessDays', min: 0, max: 0, readyBy: '12:00', packingMinutes: 10 } as const;
    expect(rulesOf({ ...lisbonPickup, handling: packed })).toEqual([]);
  });

  it('[F2] are checked against the closing of an overnight shift too', () => {
    const night = { ...workshop, id: 'night', weekly: onDays([1, 2, 3, 4, 5], '20:00', '04:00') };
    const plan = {
      ...lisbonPickup,
      workshop: night,
      cutoff: { time: '03:00', dayOffset: 1 } as const,
      handling: { unit: 'businessDays', min: 1, max: 1, readyBy: '22:00' } as const,
    };
    expect(rulesOf(plan)).toEqual([]);
    expect(rulesOf({ ...plan, handling: { ...plan.handling, readyBy: '12:00' } })).toEqual([
      'ready_outside_hours warning handling.readyBy',
    ]);
  });

  it('[F2] of runs are checked for minimum, seats, booking and loading', () => {
    const minimum = { orders: 5, decideByMinutes: 60, otherwise: 'rollOver' } as const;
    const carry = {
      ...lisbonRun,
      seats: { unit: 'parcel', count: 4 } as const,
      minimum,
      bookByMinutes: 10,
      loadingMinutes: 20,
    };
    expect(rulesOf({ ...lisbonRunPlan, carry })).toEqual([
      'loading_after_booking warning carry.bookByMinutes',
      'minimum_over_seats error carry.minimum.orders',
      'decide_after_booking warning carry.minimum.decideByMinutes',
    ]);
    const tied = { ...lisbonRun, zones: [...lisbonRun.zones, zone('again', { kind: 'prefix', prefix: '1200' })] };
    expect(rulesOf({ ...lisbonRunPlan, carry: tied })).toEqual(['tied_zones error carry.zones[1]']);
  });

  it('[F2] of lanes are checked for what was measured', () => {
    const zones = (history: object) =>
      newYorkLane.zones.map((one) => ({
        ...one,
        history: { transitDays: [2, 2], measuredThrough: '2026-11-01', ...history },
      }));
    expect(rulesOf({ ...newYorkLanePlan, carry: { ...newYorkLane, zones: zones({}) } })).toEqual([
      'history_too_small warning carry.zones[0].history',
    ]);
    const old = { transitDays: Array.from({ length: 30 }, () => 2), measuredThrough: '2026-05-01' };
    expect(rulesOf({ ...newYorkLanePlan, carry: { ...newYorkLane, zones: zones(old) } })).toEqual([
      'history_too_old warning carry.zones[0].history',
    ]);
  });

  it('[F2] that are made are checked for capacity', () => {
    const { resource } = printMake;
    if (resource === undefined) throw new Error('The print is made on the press.');
    const make = (change: object, own: object = {}) => ({
      ...printPlan,
      make: { ...printMake, ...own, resource: { ...resource, ...change } },
    });
    expect(rulesOf(make({}, { setUpUnits: 41 }))).toEqual(['capacity_under_order warning make.resource']);
    expect(rulesOf(make({ unitsPerDay: 1 }))).toContain('reserve_takes_all error make.resource.reserveShare');
    expect(
      rulesOf(make({}, { setUpUnits: 41 })).length +
        rulesOf(make({ byWeekday: [{ weekday: 1, units: 60 }] }, { setUpUnits: 41 })).length,
    ).toBe(1);
  });

  it('[F2] with slots that no window holds, or weeks whose turn nobody knows', () => {
    const slots = { id: 's', minutes: 300, capacity: 2 };
    expect(rulesOf({ ...lisbonPickup, carry: { ...stallPickup, slots } })).toEqual([
      'never_dated error',
      'slot_longer_than_window error carry.slots.minutes',
    ]);
    const dated = {
      kind: 'dated',
      zone: 'Europe/Lisbon',
      windows: [{ startsAt: at('2026-12-30T10:00:00Z'), endsAt: at('2026-12-30T16:00:00Z') }],
    } as const;
    expect(rulesOf({ ...lisbonPickup, carry: { ...stallPickup, slots, collection: dated } })).toEqual([]);
    const turns = {
      ...workshop,
      id: 'turns',
      weekly: [],
      rotation: { weeks: [workshop.weekly, workshop.weekly] },
      exceptions: [closedOn('2026-12-25')],
    };
    expect(rulesOf({ ...lisbonPickup, workshop: turns })).toEqual(['unknown_rotation warning']);
  });
});
