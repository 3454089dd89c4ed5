import { describe, expect, it } from 'vitest';
import {
  at,
  closedOn,
  lisbonPickup,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  printPlan,
  stallPickup,
  workshop,
} from '../fixtures.ts';
import type { Issue, Result } from '../result.ts';
import { parseCalendar, parseDestination, parseFulfilmentPlan, parseOrderLine, parsePromiseState } from './checked.ts';

const pathsOf = (result: Result<unknown>) => (result.ok ? [] : result.issues.map(({ path }: Issue) => path));

describe('plans', () => {
  it.each([lisbonPickup, lisbonRunPlan, newYorkLanePlan, printPlan])('[V1] takes $title as it is', (plan) => {
    expect(parseFulfilmentPlan(plan)).toEqual({ ok: true, value: plan });
  });

  it('[V1] reports every issue with its path, what must be, and what was there', () => {
    const result = parseFulfilmentPlan({
      ...lisbonPickup,
      optionId: ' ',
      priceMinor: 1.5,
      cutoff: { time: '9:00', dayOffset: 2 },
      handling: { unit: 'businessDays', min: 3, max: 1, readyBy: '17:00' },
      source: 'make',
      carry: { ...stallPickup, leadMinutes: -1 },
      workshop: { ...workshop, zone: '+01:00', reviewedThrough: '2026-02-30' },
    });
    expect(pathsOf(result).sort()).toEqual([
      'carry.leadMinutes',
      'cutoff.dayOffset',
      'cutoff.time',
      'handling',
      'make',
      'optionId',
      'priceMinor',
      'workshop.reviewedThrough',
      'workshop.zone',
    ]);
    expect(result.ok ? [] : result.issues).toContainEqual({
      path: 'workshop.zone',
      rule: 'must be a time zone such as Europe/Lisbon',
      got: '"+01:00"',
    });
  });

  it.each([null, 'plan', [], 5, undefined])('[V1] refuses %s', (input) => {
    expect(parseFulfilmentPlan(input)).toMatchObject({ ok: false, issues: [{ path: '', rule: 'must be an object' }] });
  });

  it.each([
    ['handling', { handling: { unit: 'workingMinutes', min: 0, max: 5, gridMinutes: 15 } }],
    ['handling.gridMinutes', { handling: { unit: 'workingMinutes', min: 1, max: 5, gridMinutes: 7 } }],
    ['make', { make: { unitsPerItem: 1, setUpUnits: 0, finishBy: '17:00', cureHours: 0 } }],
    ['make.cureHours', { ...printPlan, make: { ...printPlan.make, cureHours: Number.NaN } }],
    ['carry.zones', { carry: { ...newYorkLane, zones: [] } }],
    [
      'carry.zones[0].includes',
      { carry: { ...newYorkLane, zones: newYorkLane.zones.map((zone) => ({ ...zone, includes: [] })) } },
    ],
    [
      'carry.zones[0].quotedDays',
      {
        carry: {
          ...newYorkLane,
          zones: newYorkLane.zones.map((zone) => ({ ...zone, quotedDays: { min: 3, max: 2 } })),
        },
      },
    ],
    ['carry.deliveryHours', { carry: { ...newYorkLane, deliveryHours: { from: '20:00', until: '08:00' } } }],
    ['carry.kind', { carry: { ...stallPickup, kind: 'drone' } }],
    ['currency', { currency: 'euro' }],
  ])('[V1] names %s', (path, change) => {
    expect(pathsOf(parseFulfilmentPlan({ ...lisbonPickup, ...change }))).toEqual([path]);
  });

  it('[V1] refuses a range of postcodes whose ends do not fit', () => {
    const rules = [
      { kind: 'range', from: '1000', to: '19' },
      { kind: 'range', from: '2000', to: '1000' },
      { kind: 'range', from: '1000', to: '1000' },
    ];
    const zones = newYorkLane.zones.map((zone) => ({ ...zone, includes: rules }));
    expect(pathsOf(parseFulfilmentPlan({ ...lisbonPickup, carry: { ...newYorkLane, zones } }))).toEqual([
      'carry.zones[0].includes[0]',
      'carry.zones[0].includes[1]',
    ]);
  });

  it('[V3] refuses windows that overlap or end before they start, and takes those that touch', () => {
    const windows = [
      { startsAt: at('2026-11-14T10:00:00Z'), endsAt: at('2026-11-14T14:00:00Z') },
      { startsAt: at('2026-11-14T13:00:00Z'), endsAt: at('2026-11-14T15:00:00Z') },
      { startsAt: 10, endsAt: 10 },
      { startsAt: at('2026-11-14T15:00:00Z'), endsAt: at('2026-11-14T16:00:00Z') },
    ];
    const carry = (some: readonly object[]) => ({
      ...stallPickup,
      collection: { kind: 'dated', zone: 'Europe/Lisbon', windows: some },
    });
    const paths = pathsOf(parseFulfilmentPlan({ ...lisbonPickup, carry: carry(windows) }));
    expect(paths).toContain('carry.collection.windows[2]');
    expect(pathsOf(parseFulfilmentPlan({ ...lisbonPickup, carry: carry(windows.toSpliced(2, 1)) }))).toEqual([
      'carry.collection.windows[1]',
    ]);
    expect(
      pathsOf(parseFulfilmentPlan({ ...lisbonPickup, carry: carry([windows[1] ?? {}, windows[3] ?? {}]) })),
    ).toEqual([]);
  });
});

describe('calendars', () => {
  it('[T5] refuses hours that close when they open and takes those over midnight', () => {
    const weekly = [
      { weekday: 1, opens: '09:00', closes: '09:00' },
      { weekday: 2, opens: '20:00', closes: '02:00' },
      { weekday: 3, opens: '24:00', closes: '02:00' },
      { weekday: 8, opens: '09:00', closes: '12:00' },
    ];
    expect(pathsOf(parseCalendar({ ...workshop, weekly }))).toEqual([
      'weekly[0]',
      'weekly[2].opens',
      'weekly[3].weekday',
    ]);
  });

  it('[V2] refuses two exceptions that disagree on a date and takes two that agree', () => {
    const open = { ...closedOn('2026-12-24'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    expect(pathsOf(parseCalendar({ ...workshop, exceptions: [closedOn('2026-12-24'), open] }))).toEqual([
      'exceptions[1]',
    ]);
    expect(parseCalendar({ ...workshop, exceptions: [open, { ...open, label: 'again' }] }).ok).toBe(true);
  });

  it('[C7] takes two to six weeks in turn, instead of the weekly hours', () => {
    const { weekly } = workshop;
    const turns = (count: number) => ({ weeks: Array.from({ length: count }, () => weekly) });
    expect(pathsOf(parseCalendar({ ...workshop, weekly: [], rotation: turns(2) }))).toEqual([]);
    expect(pathsOf(parseCalendar({ ...workshop, weekly: [], rotation: turns(1) }))).toEqual(['rotation.weeks']);
    expect(pathsOf(parseCalendar({ ...workshop, weekly: [], rotation: turns(7) }))).toEqual(['rotation.weeks']);
    expect(pathsOf(parseCalendar({ ...workshop, rotation: turns(2) }))).toEqual(['weekly']);
  });
});

describe('states, lines and destinations', () => {
  const state = { asOf: 0, expires: 60, tzVersion: '2026a' };

  it('[V1] takes a state as it is, and one that ends before it begins not', () => {
    const whole = {
      ...state,
      stock: { kind: 'units', freeUnitIds: ['a'] },
      resources: {
        press: {
          asOf: 0,
          committed: [{ on: '2026-11-13', units: 4 }],
          openBatch: { units: 1, openedOn: '2026-11-13' },
        },
      },
      slots: { slots: [{ startsAt: 0, taken: 1 }] },
      runs: { run: [{ departsAt: 0, seatsTaken: 1.5, orders: 1, isCancelled: true }] },
      headroomOrders: 2,
    };
    expect(parsePromiseState(whole)).toEqual({ ok: true, value: whole });
    expect(pathsOf(parsePromiseState({ ...state, expires: 0 }))).toEqual(['expires']);
  });

  it('[V1] names what is not counted in a state', () => {
    expect(
      pathsOf(
        parsePromiseState({
          ...state,
          headroomOrders: -1,
          slots: { a: [{ startsAt: 0, taken: -1 }] },
          runs: { r: [{ departsAt: 0.5, seatsTaken: 0, orders: 0 }] },
          stock: { kind: 'some' },
        }),
      ).sort(),
    ).toEqual(['headroomOrders', 'runs.r[0].departsAt', 'slots.a[0].taken', 'stock.kind']);
  });

  it.each([0, -1, 1.5, Number.NaN, 1e308, '1', undefined])('[G9] [V1] refuses a quantity of %s', (quantity) => {
    expect(pathsOf(parseOrderLine({ quantity }))).toEqual(['quantity']);
  });

  it('[V1] takes lines and destinations as they are, and names their issues', () => {
    const line = { quantity: 2, weightGrams: 12.5, temperature: { minCelsius: -5, maxCelsius: 20 } };
    expect(parseOrderLine(line)).toEqual({ ok: true, value: line });
    expect(
      pathsOf(parseOrderLine({ quantity: 1, weightGrams: -1, temperature: { minCelsius: 5, maxCelsius: 4 } })),
    ).toEqual(['weightGrams', 'temperature']);
    expect(parseDestination({ countryCode: 'PT', postcode: '1100-472' }).ok).toBe(true);
    expect(pathsOf(parseDestination({ countryCode: 'Portugal' }))).toEqual(['countryCode', 'postcode']);
  });
});
