import { describe, expect, it } from 'vitest';
import {
  at,
  carrierDays,
  firm,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  newYorkWorkshop,
  printMake,
  printPlan,
  promiseAt,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import { planTimetable } from '../timetable/timetable.ts';
import type {
  Calendar,
  FulfilmentPlan,
  LaneCarry,
  MakePlan,
  PostcodeRule,
  PromiseState,
  Resource,
  RunCarry,
} from '../types/index.ts';
import { planTransitDays } from './percentiles.ts';
import { findZone } from './postcodes.ts';
import { measureTransit } from './transit-history.ts';

const toLane = (change: Partial<LaneCarry>): FulfilmentPlan => ({
  ...newYorkLanePlan,
  carry: { ...newYorkLane, ...change },
});
const toRun = (change: Partial<RunCarry>): FulfilmentPlan => ({ ...lisbonRunPlan, carry: { ...lisbonRun, ...change } });
const toPrint = (change: Partial<MakePlan>): FulfilmentPlan => ({ ...printPlan, make: { ...printMake, ...change } });
const reviewedUntil = (calendar: Calendar, reviewedThrough: string): Calendar => ({
  ...calendar,
  id: `${calendar.id}-until`,
  reviewedThrough,
});
const freePress = (change: Partial<NonNullable<PromiseState['resources']>[string]> = {}) =>
  stateFrom('2026-11-16T00:00:00Z', {
    resources: { press: { asOf: at('2026-11-16T00:00:00Z'), committed: [], ...change } },
  });
const press = requirePress();
function requirePress(): Resource {
  if (printMake.resource === undefined) throw new Error('The prints of the examples are made on a press.');
  return printMake.resource;
}

/** The instants of a kind of step, least then most. */
const stepsAt = (steps: ReturnType<typeof promiseAt>['basis'], key: string) =>
  steps.filter(({ step }) => step === key).map((step) => step.at);

describe('limits of acceptance and stock', () => {
  it('[C5] a calendar without hours says so, however short its review', () => {
    const none = { ...workshop, id: 'none', weekly: [], exceptions: [], reviewedThrough: '2026-11-20' };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan: { ...lisbonPickup, workshop: none } })).toMatchObject({
      status: 'unknown',
      reason: 'no_hours',
    });
  });

  it('[S2] as many units as are ordered are enough, one less is not', () => {
    const stock = (freeUnitIds: readonly string[]) =>
      stateFrom('2026-11-16T00:00:00Z', { stock: { kind: 'units', freeUnitIds } });
    const ask = (ids: readonly string[]) =>
      promiseAt('2026-11-16T09:00:00Z', { plan: lisbonPickup, state: stock(ids), line: { quantity: 2 } });
    expect(ask(['a', 'b']).status).toBe('firm');
    expect(ask(['a'])).toMatchObject({ reason: 'sold_out' });
  });

  it('[A5] [A2] an order released exactly at the cutoff is late', () => {
    const plan = (releaseAt: string) => ({ ...lisbonPickup, releaseAt: at(releaseAt) });
    const asked = (releaseAt: string) => promiseAt('2026-11-16T09:00:00Z', { plan: plan(releaseAt) });
    expect(asked('2026-11-17T11:59:59Z')).toMatchObject(firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'));
    expect(asked('2026-11-17T12:00:00Z')).toMatchObject(firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'));
  });

  it('[G3] [G5] what is sold out is past when its event is', () => {
    const state = stateFrom('2026-11-16T00:00:00Z', {
      stock: { kind: 'count', onHand: 1, reserved: 1 },
      eventEndsAt: at('2026-11-20T12:00:00Z'),
    });
    const rows = planTimetable({ plan: lisbonPickup, state }).rows;
    expect(rows.map(({ until, promise }) => [until, 'reason' in promise && promise.reason])).toEqual([
      [at('2026-11-20T12:00:00Z'), 'sold_out'],
      [state.expires, 'event_past'],
    ]);
  });

  it('[P11] a place takes part from the very start of a window, and to its very end', () => {
    const live = (from: string, until: string): FulfilmentPlan => ({
      ...lisbonPickup,
      carry: { ...stallPickup, live: { from: at(from), until: at(until) } },
    });
    const ask = (from: string, until: string) => promiseAt('2026-11-16T09:00:00Z', { plan: live(from, until) });
    expect(ask('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z')).toMatchObject({ latest: at('2026-11-17T19:00:00Z') });
    expect(ask('2026-11-17T17:00:01Z', '2026-12-31T00:00:00Z')).toMatchObject({ latest: at('2026-11-18T19:00:00Z') });
    expect(ask('2026-11-17T17:00:00Z', '2026-11-17T18:59:59Z')).toMatchObject({ reason: 'place_closed' });
  });
});

describe('limits of making', () => {
  const declared = toPrint({ makingDays: { min: 1, max: 3 } });
  const { resource: _, ...withoutResource } = declared.make ?? printMake;
  const maker: FulfilmentPlan = { ...printPlan, make: withoutResource };

  it('[K2] declared days count from the day making begins, least and most apart, and are firm', () => {
    const promise = promiseAt('2026-11-16T09:00:00Z', { plan: maker });
    expect(promise).toMatchObject({ status: 'firm' });
    expect(promise.basis.filter(({ step }) => step === 'made')).toEqual([
      {
        step: 'made',
        branch: 'earliest',
        on: '2026-11-17',
        at: at('2026-11-17T17:00:00Z'),
        zone: 'Europe/Lisbon',
        params: {},
      },
      {
        step: 'made',
        branch: 'latest',
        on: '2026-11-19',
        at: at('2026-11-19T17:00:00Z'),
        zone: 'Europe/Lisbon',
        params: {},
      },
    ]);
  });

  it('[C4] making that needs a date nobody looked at is unknown, from any of its ends', () => {
    const until = (date: string, plan: FulfilmentPlan) => ({ ...plan, workshop: reviewedUntil(workshop, date) });
    const unknown = { status: 'unknown', reason: 'beyond_reviewed' };
    for (const date of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
      expect(promiseAt('2026-11-16T09:00:00Z', { plan: until(date, maker) })).toMatchObject(unknown);
    }
    const calendar = reviewedUntil(workshop, '2026-11-17');
    const short = toPrint({ resource: { ...press, calendar } });
    const state = freePress();
    const line = { quantity: 200 };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan: short, state, line })).toMatchObject(unknown);
  });

  it('[K6] a cure counts for the earliest finish as for the latest', () => {
    const promise = promiseAt('2026-11-16T09:00:00Z', {
      plan: { ...toPrint({ cureHours: 48 }), handling: { unit: 'workingMinutes', min: 30, max: 30, gridMinutes: 15 } },
      state: freePress(),
      line: { quantity: 37 },
    });
    // Made on Mon 16 or, with the reserve, Tue 17 at 17:00; two days later half an hour of work is left to do.
    expect(stepsAt(promise.basis, 'made')).toEqual([at('2026-11-16T17:00:00Z'), at('2026-11-17T17:00:00Z')]);
    expect(stepsAt(promise.basis, 'ready')).toEqual([at('2026-11-18T17:30:00Z'), at('2026-11-19T17:30:00Z')]);
  });

  it('[K5] on a makers’ clock ahead, making begins on the date it is there', () => {
    const kiritimati = { ...workshop, id: 'far', zone: 'Pacific/Kiritimati' };
    const plan = toPrint({ resource: { ...press, calendar: kiritimati } });
    const state = stateFrom('2026-11-16T00:00:00Z', {
      resources: { press: { asOf: at('2026-11-16T09:00:00Z'), committed: [] } },
    });
    const madeOn = (iso: string) =>
      promiseAt(iso, { plan, state: { ...state, asOf: at(iso) } })
        .basis.filter(({ step }) => step === 'made')
        .map(({ on }) => on);
    // 14 hours ahead: Tue 17 begins there on Mon 16 at 10:00 in UTC, and ends its making at 03:00 of Tue 17.
    expect(madeOn('2026-11-16T09:59:59Z')).toEqual(['2026-11-17', '2026-11-17']);
    expect(madeOn('2026-11-17T02:59:59Z')).toEqual(['2026-11-17', '2026-11-17']);
    expect(madeOn('2026-11-17T03:00:00Z')).toEqual(['2026-11-18', '2026-11-18']);
  });

  it('[K8] a batch that just fills begins at once, and one short of it waits; what waits already counts', () => {
    const plan = toPrint({ batch: { size: 20, longestWaitDays: 3 } });
    const waits = (quantity: number, openBatch?: { units: number; openedOn: string }) =>
      promiseAt('2026-11-17T09:00:00Z', {
        plan,
        state: { ...freePress(openBatch === undefined ? {} : { openBatch }), asOf: at('2026-11-17T09:00:00Z') },
        line: { quantity },
      })
        .basis.filter(({ step }) => step === 'batch')
        .map(({ on, params }) => [on, params?.['waiting']]);
    expect(waits(20)).toEqual([]);
    expect(waits(19)).toEqual([['2026-11-20', 0]]);
    expect(waits(8, { units: 12, openedOn: '2026-11-16' })).toEqual([]);
    expect(waits(7, { units: 12, openedOn: '2026-11-16' })).toEqual([['2026-11-19', 12]]);
  });

  it('[K1] [R9] headroom takes as much again for each further order', () => {
    const ask = (headroomOrders: number) =>
      promiseAt('2026-11-16T09:00:00Z', {
        plan: printPlan,
        state: { ...freePress(), headroomOrders },
        line: { quantity: 18 },
      })
        .basis.filter(({ step, branch }) => step === 'made' && branch === 'latest')
        .map(({ on }) => on);
    expect([0, 1, 2, 3, 4].map(ask)).toEqual([
      ['2026-11-16'],
      ['2026-11-16'],
      ['2026-11-17'],
      ['2026-11-17'],
      ['2026-11-18'],
    ]);
  });

  it('[C4] handling after making needs dates that somebody looked at', () => {
    const plan: FulfilmentPlan = {
      ...maker,
      make: { ...withoutResource, cureHours: 200 },
      workshop: reviewedUntil(workshop, '2026-11-20'),
    };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan })).toMatchObject({ reason: 'beyond_reviewed' });
  });
});

describe('limits of runs', () => {
  const minimum = { orders: 3, decideByMinutes: 60, otherwise: 'rollOver' } as const;
  const seats = { unit: 'parcel', count: 5 } as const;
  const departure = (iso: string, change: object = {}) => ({ departsAt: at(iso), seatsTaken: 0, orders: 0, ...change });
  const ask = (change: Partial<RunCarry>, runs: readonly ReturnType<typeof departure>[] = [], quantity = 1) =>
    promiseAt('2026-11-16T09:00:00Z', {
      plan: toRun(change),
      state: stateFrom('2026-11-16T09:00:00Z', { runs: { 'run-lisbon': runs } }),
      line: { quantity, sizeMm: { length: 100, width: 100, height: 100 } },
    });

  it('[N5] rolls over past what is cancelled or full, to the last seat', () => {
    const full = departure('2026-11-16T15:30:00Z', { seatsTaken: 5 });
    const cancelled = departure('2026-11-17T11:00:00Z', { isCancelled: true });
    const oneLeft = departure('2026-11-17T15:30:00Z', { seatsTaken: 4 });
    const end = (runs: readonly ReturnType<typeof departure>[]) =>
      stepsAt(ask({ minimum, seats }, runs).basis, 'departure');
    expect(end([])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-16T15:30:00Z')]);
    expect(end([full])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T11:00:00Z')]);
    expect(end([full, cancelled])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T15:30:00Z')]);
    expect(end([full, cancelled, oneLeft])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T15:30:00Z')]);
  });

  it('[N4] [N5] with no run after it, one below its minimum promises nothing', () => {
    const dated = { weekly: [], dated: [{ on: '2026-11-16', departs: '11:00' }] };
    expect(ask({ ...dated, minimum })).toMatchObject({ status: 'unavailable', reason: 'no_run' });
    expect(ask(dated)).toMatchObject(firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z'));
    const other = { ...dated, dated: [...dated.dated, { on: '2026-11-16', departs: '15:30' }] };
    expect(ask(other, [departure('2026-11-16T11:00:00Z', { isCancelled: true })])).toMatchObject(
      firm('2026-11-16T16:00:00Z', '2026-11-16T17:30:00Z'),
    );
  });

  it('[C4] a run needs dates that somebody looked at', () => {
    const calendar = { ...reviewedUntil(workshop, '2026-11-16'), id: 'run-days' };
    expect(ask({ calendar, minimum, weekly: [{ weekday: 1, departs: '11:00' }] })).toMatchObject({
      status: 'unknown',
      reason: 'beyond_reviewed',
    });
  });

  it('[N3] counts litres to the last one, and what is too large says of what', () => {
    const litres = { unit: 'litre', count: 5 } as const;
    const taken = [departure('2026-11-16T11:00:00Z', { seatsTaken: 2 })];
    expect(stepsAt(ask({ seats: litres }, taken, 3).basis, 'departure')).toEqual([at('2026-11-16T11:00:00Z')]);
    expect(stepsAt(ask({ seats: litres }, taken, 4).basis, 'departure')).toEqual([at('2026-11-16T15:30:00Z')]);
    expect(ask({ seats: litres }, taken, 6).wording).toEqual({
      key: 'unavailable.over_limit',
      params: { limit: 5, of: 'litre' },
    });
    const plan = toRun({ seats: litres });
    expect(promiseAt('2026-11-16T09:00:00Z', { plan }).wording).toEqual({
      key: 'unknown.no_size',
      params: { of: 'litres' },
    });
  });

  it('[N5] the order that reaches the minimum makes it a firm run', () => {
    const two = departure('2026-11-16T11:00:00Z', { orders: 2, seatsTaken: 2 });
    const one = departure('2026-11-16T11:00:00Z', { orders: 1, seatsTaken: 1 });
    expect(ask({ minimum, seats }, [two])).toMatchObject({
      ...firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z'),
      wording: { key: 'run.firm' },
    });
    expect(ask({ minimum, seats }, [one])).toMatchObject({
      ...firm('2026-11-16T11:30:00Z', '2026-11-16T17:30:00Z'),
      wording: { key: 'run.minimum', params: { ordersSoFar: 1 } },
    });
  });
});

describe('limits of lanes', () => {
  const ask = (change: Partial<LaneCarry>, line = {}) =>
    promiseAt('2026-11-24T18:00:00Z', { plan: toLane(change), line: { quantity: 1, ...line } });

  it('[L1] what is ready after the collection of its day is handed over on the next', () => {
    const noon = { calendar: newYorkWorkshop, at: '12:00' };
    expect(stepsAt(ask({ collection: noon }).basis, 'handover')).toEqual([
      at('2026-11-27T17:00:00Z'),
      at('2026-11-30T17:00:00Z'),
    ]);
    expect(stepsAt(ask({}).basis, 'handover')).toEqual([at('2026-11-25T22:00:00Z'), at('2026-11-27T22:00:00Z')]);
  });

  it('[C4] every calendar on the way must have been looked at', () => {
    const unknown = { status: 'unknown', reason: 'beyond_reviewed' };
    const collection = (date: string) => ({ calendar: reviewedUntil(newYorkWorkshop, date), at: '17:00' });
    expect(ask({ collection: collection('2026-11-24') })).toMatchObject(unknown);
    expect(ask({ collection: collection('2026-11-26') })).toMatchObject(unknown);
    expect(ask({ transit: reviewedUntil(carrierDays, '2026-11-27') })).toMatchObject(unknown);
    expect(ask({ transit: reviewedUntil(carrierDays, '2026-11-30') })).toMatchObject(unknown);
    expect(ask({ delivery: reviewedUntil(carrierDays, '2026-11-27') })).toMatchObject(unknown);
    expect(ask({ delivery: reviewedUntil(carrierDays, '2026-11-30') })).toMatchObject(unknown);
    const all = reviewedUntil(carrierDays, '2026-12-01');
    expect(ask({ transit: all, delivery: all }).status).toBe('firm');
  });

  it('[L3] without a destination the smallest sample is told, whichever zone has it', () => {
    const [east] = newYorkLane.zones;
    if (east === undefined) throw new Error('The lane has a zone.');
    const more = {
      ...east,
      id: 'more',
      title: 'More',
      includes: [{ kind: 'prefix', prefix: '9' }] as const,
      history: { transitDays: Array.from({ length: 60 }, () => 2), measuredThrough: '2026-11-01' },
    };
    const { history: _, ...rest } = { ...more, id: 'quoted', title: 'Quoted' };
    const quoted = { ...rest, quotedDays: { min: 1, max: 2 } };
    for (const zones of [
      [east, more],
      [more, east],
    ]) {
      expect(ask({ zones }).wording).toEqual({ key: 'lane.firm', params: { sample: 30, share: 90 } });
    }
    for (const zones of [
      [east, quoted],
      [quoted, east],
    ]) {
      expect(ask({ zones }).wording).toEqual({ key: 'lane.estimate', params: {} });
    }
    const { quotedDays: __, ...nothing } = quoted;
    expect(ask({ zones: [east, nothing] }).wording).toEqual({
      key: 'unknown.no_transit_days',
      params: { zoneTitle: 'Quoted' },
    });
  });

  it('[E4] goods bear exactly the climate they bear, on the coldest and the hottest side', () => {
    const season = [{ month: 12, minCelsius: -5, maxCelsius: 8 }];
    const range = (minCelsius: number, maxCelsius: number) =>
      ask({ season }, { temperature: { minCelsius, maxCelsius } });
    expect(range(-5, 8).status).toBe('firm');
    expect(range(-4, 8)).toMatchObject({ reason: 'temperature', wording: { params: { month: 12 } } });
    expect(range(-5, 7)).toMatchObject({ reason: 'temperature' });
    expect(ask({ season }).status).toBe('firm');
    expect(ask({}, { temperature: { minCelsius: 20, maxCelsius: 21 } }).status).toBe('firm');
    // The last second of Mon 30 Nov is still on the way, the first of December is not.
    const plan = toLane({ season });
    const line = { quantity: 1, temperature: { minCelsius: 0, maxCelsius: 8 } };
    expect(promiseAt('2026-11-23T18:00:00Z', { plan, line })).toMatchObject({
      status: 'firm',
      latest: at('2026-12-01T05:00:00Z'),
    });
  });

  it('[L3] takes the ranks of 39 parcels in any order', () => {
    const transitDays = Array.from({ length: 39 }, (_, index) => ((index * 7) % 39) + 1);
    const zone = { history: { transitDays, measuredThrough: '2026-11-01' } };
    const days = (percentile: 'p90' | 'p95') => planTransitDays(zone, { percentile, today: '2026-11-24' });
    expect(days('p90')).toEqual({ low: 4, high: 36, from: 'measured', sample: 39 });
    expect(days('p95')).toEqual({ low: 4, high: 38, from: 'measured', sample: 39 });
  });

  it('[L7] a parcel delivered on the day of its handover took no day, one delivered before it is a mistake', () => {
    const scan = (parcelId: string, kind: 'handedOver' | 'delivered', on: string) => ({ parcelId, kind, on });
    const scans = [
      scan('same', 'handedOver', '2026-11-24'),
      scan('same', 'delivered', '2026-11-24'),
      scan('wrong', 'handedOver', '2026-11-24'),
      scan('wrong', 'delivered', '2026-11-23'),
    ];
    expect(measureTransit(scans, carrierDays)).toEqual([0]);
  });
});

describe('limits of postcodes', () => {
  const zone = (include: PostcodeRule) => ({
    id: 'z',
    title: 'Z',
    countryCode: 'GB',
    includes: [include],
    excludes: [],
  });
  const kindOf = (include: PostcodeRule, postcode: string) =>
    findZone([zone(include)], { countryCode: 'GB', postcode }).kind;

  it('[Q1] compares without case, on both sides', () => {
    expect(kindOf({ kind: 'prefix', prefix: 'sw1' }, 'sw1a 2aa')).toBe('found');
    expect(kindOf({ kind: 'exact', postcode: 'sw1a-2aa' }, 'SW1A2AA')).toBe('found');
  });

  it('[Q1] what is too long, too short or has other signs is unreadable', () => {
    for (const postcode of ['A', '', '1234567890123', 'SW1!', '!SW1', 'ÉÈ']) {
      expect(kindOf({ kind: 'prefix', prefix: '' }, postcode)).toBe('unreadable');
    }
    expect(kindOf({ kind: 'prefix', prefix: '' }, '123456789012')).toBe('found');
    expect(kindOf({ kind: 'prefix', prefix: '' }, 'A1')).toBe('found');
  });

  it('[Q2] a range holds both its ends, and no postcode shorter than they are', () => {
    const range = { kind: 'range', from: '1000', to: '1999' } as const;
    expect(['1000', '1999', '1500-001', '0999', '2000', '15'].map((postcode) => kindOf(range, postcode))).toEqual([
      'found',
      'found',
      'found',
      'none',
      'none',
      'none',
    ]);
  });

  it('[Q2] the longest of several rules of a zone counts, wherever it stands', () => {
    const [short, long] = [
      { kind: 'prefix', prefix: '1' },
      { kind: 'prefix', prefix: '110' },
    ] as const;
    const other = { ...zone({ kind: 'prefix', prefix: '11' }), id: 'other' };
    for (const includes of [
      [short, long],
      [long, short],
    ]) {
      const match = findZone([{ ...zone(short), includes }, other], { countryCode: 'GB', postcode: '1100' });
      expect(match).toMatchObject({ kind: 'found', zone: { id: 'z' } });
    }
  });
});

describe('limits of windows', () => {
  it('[P2] a window begins exactly so many minutes after the order, at the latest', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      cutoff: { time: '18:00', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
      carry: { ...stallPickup, leadMinutes: 120 },
    };
    expect(promiseAt('2026-11-17T15:00:00Z', { plan })).toMatchObject(
      firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'),
    );
    expect(promiseAt('2026-11-17T15:00:01Z', { plan })).toMatchObject(
      firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'),
    );
  });

  it('[P10] is kept to the end of the date so many days after the window’s own', () => {
    const plan: FulfilmentPlan = { ...lisbonPickup, carry: { ...stallPickup, heldDays: 2 } };
    expect(promiseAt('2026-11-17T09:00:00Z', { plan })).toMatchObject({ heldUntil: at('2026-11-20T00:00:00Z') });
  });

  it('[P9] [P8] headroom takes the first places, slot after slot', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, slots: { id: 'slots', minutes: 60, capacity: 2 } },
    };
    const endOf = (headroomOrders: number) => {
      const state = stateFrom('2026-11-17T09:00:00Z', {
        headroomOrders,
        slots: { slots: [{ startsAt: at('2026-11-17T17:00:00Z'), taken: 1 }] },
      });
      const promise = promiseAt('2026-11-17T09:00:00Z', { plan, state });
      return 'latest' in promise && promise.latest;
    };
    expect([0, 1, 2, 3, 4].map(endOf)).toEqual([
      at('2026-11-17T18:00:00Z'),
      at('2026-11-17T19:00:00Z'),
      at('2026-11-17T19:00:00Z'),
      at('2026-11-18T18:00:00Z'),
      at('2026-11-18T18:00:00Z'),
    ]);
  });
});
