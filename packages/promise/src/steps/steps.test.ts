import { describe, expect, it } from 'vitest';
import {
  at,
  firm,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  onDays,
  printMake,
  printPlan,
  promiseAt,
  stallPickup,
  stateFrom,
  WEEKDAYS,
  workshop,
} from '../fixtures.ts';
import type { DeliveryZone, FulfilmentPlan, LaneZone, MakePlan, OrderLine } from '../types/index.ts';
import { findHighRank, findLowRank, planTransitDays } from './percentiles.ts';
import { findZone } from './postcodes.ts';

const stepAt = (promise: ReturnType<typeof promiseAt>, step: string, branch?: string) =>
  promise.basis.find((one) => one.step === step && (branch === undefined || one.branch === branch));

describe('handling', () => {
  it('[H1] counts open days from acceptance, least and most apart', () => {
    const handling = { unit: 'businessDays', min: 1, max: 3, readyBy: '17:00' } as const;
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan: { ...lisbonPickup, handling } });
    expect(promise).toMatchObject(firm('2026-11-17T17:00:00Z', '2026-11-18T19:00:00Z'));
    expect(stepAt(promise, 'ready', 'earliest')).toMatchObject({ on: '2026-11-16', params: { amount: 1 } });
    expect(stepAt(promise, 'ready', 'latest')).toMatchObject({ on: '2026-11-18', params: { amount: 3 } });
  });

  it('[H2] does not call goods ready before they are ordered', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      cutoff: { time: '18:30', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
    };
    expect(promiseAt('2026-11-13T17:30:00Z', { plan })).toMatchObject(
      firm('2026-11-14T10:00:00Z', '2026-11-14T14:00:00Z'),
    );
    // A departure at 15:30 that loads five minutes before is missed by an order of 15:26, though the goods were ready at nine.
    const run = { ...plan, carry: { ...lisbonRun, bookByMinutes: 0 } };
    expect(promiseAt('2026-11-13T15:25:00Z', { plan: run })).toMatchObject({ earliest: at('2026-11-13T16:00:00Z') });
    expect(promiseAt('2026-11-13T15:25:01Z', { plan: run })).toMatchObject({ earliest: at('2026-11-16T11:30:00Z') });
  });

  it('[H3] counts what is made from the first open day whose ready-by is not before it is cured', () => {
    const ask = (cureHours: number) => {
      const plan = {
        ...printPlan,
        make: { ...declared, cureHours, finishBy: '12:00' },
        handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00' },
      } as const;
      return promiseAt('2026-11-13T11:00:00Z', { plan });
    };
    expect(stepAt(ask(5), 'ready', 'latest')?.on).toBe('2026-11-13');
    expect(stepAt(ask(5.1), 'ready', 'latest')?.on).toBe('2026-11-16');
  });

  it('[H4] counts working minutes from the order, the opening or the finish, over lunch and night', () => {
    const split = {
      ...workshop,
      id: 'split',
      weekly: [...onDays(WEEKDAYS, '09:00', '12:00'), ...onDays(WEEKDAYS, '13:00', '18:00')],
    };
    const ready = (iso: string, minutes: number) => {
      const plan: FulfilmentPlan = {
        ...lisbonPickup,
        workshop: split,
        cutoff: { time: '18:00', dayOffset: 0 },
        handling: { unit: 'workingMinutes', min: minutes, max: minutes, gridMinutes: 1 },
      };
      return stepAt(promiseAt(iso, { plan, state: stateFrom(iso) }), 'ready')?.at;
    };
    expect(ready('2026-11-13T07:00:00Z', 60)).toBe(at('2026-11-13T10:00:00Z'));
    expect(ready('2026-11-13T11:30:00Z', 30)).toBe(at('2026-11-13T12:00:00Z'));
    expect(ready('2026-11-13T11:30:00Z', 60)).toBe(at('2026-11-13T13:30:00Z'));
    expect(ready('2026-11-13T17:30:00Z', 60)).toBe(at('2026-11-16T09:30:00Z'));
    expect(ready('2026-11-13T18:00:00Z', 60)).toBe(at('2026-11-16T10:00:00Z'));
  });

  it('[H5] rounds up to the grid of the clock, also where that is 45 minutes off', () => {
    const zone = 'Asia/Kathmandu';
    const there = { ...workshop, id: 'kathmandu', zone };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: there,
      handling: { unit: 'workingMinutes', min: 1, max: 1, gridMinutes: 60 },
    };
    // 09:10 there is 03:25 UTC; the next full hour there is 04:15 UTC.
    const promise = promiseAt('2026-11-13T03:25:00Z', { plan, state: stateFrom('2026-11-13T03:25:00Z') });
    expect(stepAt(promise, 'ready')?.at).toBe(at('2026-11-13T04:15:00Z'));
  });

  it('[H6] waits for packing where that ends after ready-by', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      cutoff: { time: '17:00', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00', packingMinutes: 20 },
    };
    const packed = (iso: string) => stepAt(promiseAt(iso, { plan, state: stateFrom(iso) }), 'ready')?.at;
    expect(packed('2026-11-13T12:00:00Z')).toBe(at('2026-11-13T17:00:00Z'));
    expect(packed('2026-11-13T16:59:00Z')).toBe(at('2026-11-13T17:30:00Z'));
  });
});

const { resource: press, ...withoutPress } = printMake;
const declared: MakePlan = { ...withoutPress, makingDays: { min: 0, max: 0 } };

describe('making', () => {
  it('[K2] takes the open days the maker declares', () => {
    const plan = { ...printPlan, make: { ...declared, makingDays: { min: 1, max: 3 } } };
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan });
    expect(stepAt(promise, 'made', 'earliest')?.on).toBe('2026-11-16');
    expect(stepAt(promise, 'made', 'latest')?.on).toBe('2026-11-18');
  });

  it('[K3] takes the set-up once and the units of each item', () => {
    const make = { ...printMake, unitsPerItem: 3, setUpUnits: 6 };
    const state = stateFrom('2026-11-30T00:00:00Z', {
      resources: { press: { asOf: at('2026-11-30T11:00:00Z'), committed: [] } },
    });
    const madeOn = (quantity: number) =>
      stepAt(
        promiseAt('2026-11-30T11:00:00Z', { plan: { ...printPlan, make }, state, line: { quantity } }),
        'made',
        'latest',
      )?.on;
    // 36 a day but for the reserve: 6 + 3 × 10 fits, 6 + 3 × 11 does not, and Tuesday is a holiday.
    expect(madeOn(10)).toBe('2026-11-30');
    expect(madeOn(11)).toBe('2026-12-02');
  });

  it('[K5] begins the next day where the day is over for the makers, and on their clock', () => {
    const make = { ...declared, finishBy: '10:00' };
    const plan = { ...printPlan, make };
    const madeOn = (iso: string) => stepAt(promiseAt(iso, { plan }), 'made', 'latest')?.on;
    expect(madeOn('2026-11-12T09:59:59Z')).toBe('2026-11-12');
    expect(madeOn('2026-11-12T10:00:00Z')).toBe('2026-11-13');
    if (press === undefined) throw new Error('The print is made on the press.');
    const tokyo = { ...workshop, id: 'tokyo', zone: 'Asia/Tokyo', exceptions: [] };
    const far = {
      ...printPlan,
      cutoff: { time: '23:00', dayOffset: 0 } as const,
      make: { ...printMake, resource: { ...press, calendar: tokyo } },
    };
    const state = (iso: string) => stateFrom(iso, { resources: { press: { asOf: at(iso), committed: [] } } });
    const farMade = (iso: string) => stepAt(promiseAt(iso, { plan: far, state: state(iso) }), 'made', 'latest')?.on;
    expect(farMade('2026-11-12T07:00:00Z')).toBe('2026-11-12');
    // 16:00 UTC is past one in the morning there, and 08:00 is 17:00: finished for the day.
    expect(farMade('2026-11-12T08:00:00Z')).toBe('2026-11-13');
    expect(farMade('2026-11-12T16:00:00Z')).toBe('2026-11-13');
  });

  it("[K10] takes a date's own capacity before its weekday's, and that before the usual", () => {
    if (press === undefined) throw new Error('The print is made on the press.');
    const byWeekday = [{ weekday: 4, units: 10 }] as const;
    const byDate = [{ on: '2026-12-03', units: 20, label: 'Two printers' }];
    const plan = { ...printPlan, make: { ...printMake, resource: { ...press, reserveShare: 0, byWeekday, byDate } } };
    const state = stateFrom('2026-12-02T00:00:00Z', {
      resources: { press: { asOf: at('2026-12-02T09:00:00Z'), committed: [] } },
    });
    const madeOn = (quantity: number) =>
      stepAt(promiseAt('2026-12-02T11:00:00Z', { plan, state, line: { quantity } }), 'made', 'latest')?.on;
    expect([40, 60, 61, 100, 101].map(madeOn)).toEqual([
      '2026-12-02',
      '2026-12-03',
      '2026-12-04',
      '2026-12-04',
      '2026-12-07',
    ]);
    const later = stateFrom('2026-12-10T00:00:00Z', {
      resources: { press: { asOf: at('2026-12-10T09:00:00Z'), committed: [] } },
    });
    const thursday = promiseAt('2026-12-10T11:00:00Z', { plan, state: later, line: { quantity: 11 } });
    expect(stepAt(thursday, 'made', 'latest')?.on).toBe('2026-12-11');
  });

  it("[K9] makes nothing after the partner's contract, nor before it", () => {
    if (press === undefined) throw new Error('The print is made on the press.');
    const plan = (contract: object) => ({ ...printPlan, make: { ...printMake, resource: { ...press, contract } } });
    const state = stateFrom('2026-12-02T00:00:00Z', {
      resources: { press: { asOf: at('2026-12-02T09:00:00Z'), committed: [] } },
    });
    const ask = (contract: object, quantity: number) =>
      promiseAt('2026-12-02T11:00:00Z', { plan: plan(contract), state, line: { quantity } });
    expect(ask({ until: '2026-12-03' }, 72)).toMatchObject({ status: 'firm' });
    expect(ask({ until: '2026-12-03' }, 73)).toMatchObject({ status: 'unavailable', reason: 'contract_ended' });
    expect(stepAt(ask({ from: '2026-12-04' }, 1), 'made', 'earliest')?.on).toBe('2026-12-04');
  });

  it('[K1] tells what is free, and takes nothing from a day that is over-committed', () => {
    const committed = [{ on: '2026-12-02', units: 99 }];
    const state = stateFrom('2026-12-02T00:00:00Z', {
      resources: { press: { asOf: at('2026-12-02T09:00:00Z'), committed } },
    });
    const promise = promiseAt('2026-12-02T11:00:00Z', { plan: printPlan, state, line: { quantity: 36 } });
    expect(stepAt(promise, 'capacity')).toMatchObject({ on: '2026-12-03', params: { units: 36, free: 36 } });
  });
});

describe('pickup', () => {
  it('[P3] needs half an hour of the window after readiness', () => {
    const ready = (readyBy: string) =>
      promiseAt('2026-11-13T11:00:00Z', {
        plan: { ...lisbonPickup, handling: { unit: 'businessDays', min: 0, max: 0, readyBy } },
      });
    expect(ready('18:30')).toMatchObject({ latest: at('2026-11-13T19:00:00Z') });
    expect(ready('18:31')).toMatchObject({ latest: at('2026-11-14T14:00:00Z') });
  });

  it('[P5] tells nobody to come before the goods are there', () => {
    const handling = { unit: 'businessDays', min: 0, max: 0, readyBy: '18:00' } as const;
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: { ...lisbonPickup, handling } })).toMatchObject(
      firm('2026-11-13T18:00:00Z', '2026-11-13T19:00:00Z'),
    );
  });

  it('[P2] takes a window that starts exactly after the lead time, and not a second less', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      cutoff: { time: '24:00', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
      carry: { ...stallPickup, leadMinutes: 24 * 60 },
    };
    expect(promiseAt('2026-11-12T17:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-13T17:00:00Z') });
    expect(promiseAt('2026-11-12T17:00:01Z', { plan })).toMatchObject({ earliest: at('2026-11-14T10:00:00Z') });
  });

  const days = ['2026-11-14', '2026-11-21'].map((date) => ({
    startsAt: at(`${date}T10:00:00Z`),
    endsAt: at(`${date}T14:00:00Z`),
  }));
  const dated = (windows: readonly object[]): FulfilmentPlan => ({
    ...lisbonPickup,
    carry: {
      ...stallPickup,
      collection: {
        kind: 'dated',
        zone: 'Europe/Lisbon',
        windows: windows.map((window, index) => ({ ...(days[index] ?? { startsAt: 0, endsAt: 1 }), ...window })),
      },
    },
  });

  it('[P4] passes over a market day whose orders have closed; exactly then is late', () => {
    const plan = dated([{ ordersCloseAt: at('2026-11-13T10:00:00Z') }, {}]);
    expect(promiseAt('2026-11-13T09:59:59Z', { plan })).toMatchObject({
      earliest: at('2026-11-14T10:00:00Z'),
      orderUntil: at('2026-11-13T10:00:00Z'),
    });
    expect(promiseAt('2026-11-13T10:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-21T10:00:00Z') });
  });

  it('[P6] has no window after the last', () => {
    expect(promiseAt('2026-11-20T12:00:00Z', { plan: dated([{}, {}]) })).toMatchObject({
      status: 'unavailable',
      reason: 'no_window',
    });
  });

  it('[P7] gives the morning after a night to the night', () => {
    const market = {
      ...workshop,
      id: 'night',
      exceptions: [],
      weekly: [...onDays([5], '22:00', '04:00'), ...onDays([6], '02:00', '12:00')],
    };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, leadMinutes: 180, collection: { kind: 'weekly', calendar: market } },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject(
      firm('2026-11-13T22:00:00Z', '2026-11-14T04:00:00Z'),
    );
    const late = { ...plan, cutoff: { time: '23:00', dayOffset: 0 } as const };
    expect(promiseAt('2026-11-13T20:00:00Z', { plan: late })).toMatchObject(
      firm('2026-11-14T04:00:00Z', '2026-11-14T12:00:00Z'),
    );
  });

  it('[P9] with headroom answers as if so many more orders had the first places', () => {
    const plan = { ...lisbonPickup, carry: { ...stallPickup, slots: { id: 'slots', minutes: 60, capacity: 2 } } };
    const ask = (headroomOrders: number) =>
      promiseAt('2026-11-13T11:00:00Z', { plan, state: stateFrom('2026-11-13T00:00:00Z', { headroomOrders }) });
    expect(
      [0, 1, 2, 3, 4]
        .map((headroom) => ask(headroom).status === 'firm' && ask(headroom))
        .map((one) => one && 'earliest' in one && one.earliest),
    ).toEqual(['13T17', '13T17', '13T18', '13T18', '14T10'].map((hour) => at(`2026-11-${hour}:00:00Z`)));
  });
});

describe('runs', () => {
  it('[N6] tells delivery in whole quarters, outward', () => {
    const plan = { ...lisbonRunPlan, carry: { ...lisbonRun, deliveryMinutes: { min: 20, max: 95 } } };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan })).toMatchObject(
      firm('2026-11-16T11:15:00Z', '2026-11-16T12:45:00Z'),
    );
  });
});

describe('lanes', () => {
  const zone = (change: Partial<LaneZone>): LaneZone => ({
    id: 'z',
    title: 'Z',
    countryCode: 'US',
    includes: [{ kind: 'prefix', prefix: '1' }],
    excludes: [],
    ...change,
  });
  const ask = (change: Partial<typeof newYorkLane>, destination?: { countryCode: string; postcode: string }) =>
    promiseAt('2026-11-24T18:00:00Z', {
      plan: { ...newYorkLanePlan, carry: { ...newYorkLane, ...change } },
      ...(destination === undefined ? {} : { destination }),
    });

  it('[L3] takes order statistics, in whole numbers', () => {
    expect([30, 39, 99].map(findLowRank)).toEqual([3, 4, 10]);
    expect([30, 39, 99].map((n) => findHighRank(n, 'p90'))).toEqual([28, 36, 90]);
    expect(findHighRank(99, 'p95')).toBe(95);
    const transitDays = [...Array.from({ length: 27 }, () => 2), 3, 3, 9];
    const rule = { today: '2026-11-24' };
    const zoneOf = { history: { transitDays, measuredThrough: '2026-11-01' } };
    expect(planTransitDays(zoneOf, { ...rule, percentile: 'p90' })).toMatchObject({
      low: 2,
      high: 3,
      from: 'measured',
      sample: 30,
    });
    expect(planTransitDays(zoneOf, { ...rule, percentile: 'p95' })).toMatchObject({ high: 9 });
  });

  it('[L4] does not count what was measured more than 180 days ago', () => {
    const history = { transitDays: Array.from({ length: 30 }, () => 2), measuredThrough: '2026-01-01' };
    expect(planTransitDays({ history }, { percentile: 'p90', today: '2026-06-30' })).toMatchObject({
      from: 'measured',
    });
    expect(planTransitDays({ history }, { percentile: 'p90', today: '2026-07-01' })).toBeUndefined();
  });

  it('[L6] tells the hours of delivery where the carrier gives them, and nothing before the handover', () => {
    expect(ask({ deliveryHours: { from: '08:00', until: '20:00' } })).toMatchObject(
      firm('2026-11-28T13:00:00Z', '2026-12-02T01:00:00Z'),
    );
    const sameDay = [zone({ includes: [{ kind: 'prefix', prefix: '' }], quotedDays: { min: 0, max: 0 } })];
    expect(ask({ zones: sameDay })).toMatchObject({
      earliest: at('2026-11-25T22:00:00Z'),
      latest: at('2026-11-29T05:00:00Z'),
    });
    // Handed over at 17:00, it is too late for a delivery that ends at 16:00; the 26th is Thanksgiving.
    expect(ask({ zones: sameDay, deliveryHours: { from: '08:00', until: '16:00' } })).toMatchObject({
      earliest: at('2026-11-27T13:00:00Z'),
    });
  });

  it('[L8] is unknown after its own review', () => {
    expect(ask({ reviewedThrough: '2026-11-24' })).toMatchObject({
      status: 'firm',
      orderUntil: at('2026-11-24T19:00:00Z'),
    });
    expect(ask({ reviewedThrough: '2026-11-23' })).toMatchObject({ status: 'unknown', reason: 'beyond_reviewed' });
  });

  it('[Q5] without a destination holds for every zone, with one for that', () => {
    const near = zone({ id: 'near', quotedDays: { min: 1, max: 1 } });
    const far = zone({ id: 'far', includes: [{ kind: 'prefix', prefix: '9' }], quotedDays: { min: 3, max: 6 } });
    const lane = { zones: [near, far] };
    const [all, toNear, toFar] = [
      ask(lane),
      ask(lane, { countryCode: 'US', postcode: '10001' }),
      ask(lane, { countryCode: 'US', postcode: '94110' }),
    ];
    if (!('earliest' in all) || !('earliest' in toNear) || !('earliest' in toFar))
      throw new Error('All three are dated.');
    expect([all.earliest, all.latest]).toEqual([toNear.earliest, toFar.latest]);
    expect(toNear.latest).toBeLessThan(toFar.latest);
    expect(toNear.earliest).toBeLessThan(toFar.earliest);
    expect(all.wording.params).not.toHaveProperty('zoneTitle');
  });
});

describe('postcodes', () => {
  const zone = (id: string, includes: DeliveryZone['includes']): DeliveryZone => ({
    id,
    title: id,
    countryCode: 'PT',
    includes,
    excludes: [],
  });
  const find = (zones: readonly DeliveryZone[], postcode: string) => {
    const match = findZone(zones, { countryCode: 'PT', postcode });
    return match.kind === 'found' ? match.zone.id : match.kind;
  };

  it('[Q2] takes the longest rule: exact before prefix before the whole country', () => {
    const zones = [
      zone('country', [{ kind: 'prefix', prefix: '' }]),
      zone('city', [{ kind: 'range', from: '1000', to: '1999' }]),
      zone('street', [{ kind: 'exact', postcode: '1100-472' }]),
      zone('quarter', [{ kind: 'prefix', prefix: '11004' }]),
    ];
    expect(
      ['4000-001', '1200-001', '1100-472', '1100-473', '1999-999', '2000-001'].map((code) => find(zones, code)),
    ).toEqual(['country', 'city', 'street', 'quarter', 'city', 'country']);
    expect(findZone(zones, { countryCode: 'ES', postcode: '1100-472' })).toEqual({ kind: 'none' });
  });

  it('[Q3] lets a longer rule take back what a shorter one excludes', () => {
    const city = {
      ...zone('city', [
        { kind: 'prefix', prefix: '1' },
        { kind: 'exact', postcode: '1350-001' },
      ]),
      excludes: [{ kind: 'prefix', prefix: '1350' } as const],
    };
    expect(['1349-001', '1350-002', '1350-001'].map((code) => find([city], code))).toEqual(['city', 'none', 'city']);
  });
});

describe('what can go', () => {
  const ask = (line: OrderLine, limits: object) =>
    promiseAt('2026-11-13T11:00:00Z', { plan: { ...lisbonPickup, limits }, line });
  const box = { quantity: 2, weightGrams: 500, sizeMm: { length: 300, width: 200, height: 100 } };

  it.each([
    ['quantity', { quantity: 2 }, { quantity: 1 }],
    ['weightGrams', { weightGrams: 1000 }, { weightGrams: 999 }],
    ['longestMm', { longestMm: 300 }, { longestMm: 299 }],
    ['litres', { litres: 12 }, { litres: 11.9 }],
  ])('[E1] holds to the limit of %s, and says which', (of, fits, tooSmall) => {
    expect(ask(box, fits)).toMatchObject({ status: 'firm' });
    expect(ask(box, tooSmall)).toMatchObject({
      status: 'unavailable',
      reason: 'over_limit',
      wording: { params: { of } },
    });
  });

  it('[E1] holds to what the packaging bears on the way, and not at the stall', () => {
    const packaging = { id: 'bag', title: 'Bag', goodFor: ['normal'], isTested: true, maxLoadGrams: 900 } as const;
    const byRun = (maxLoadGrams: number) =>
      promiseAt('2026-11-16T09:00:00Z', {
        plan: lisbonRunPlan,
        line: { ...box, packaging: { ...packaging, maxLoadGrams } },
      });
    expect(byRun(999)).toMatchObject({ reason: 'over_limit' });
    expect(byRun(1000)).toMatchObject({ status: 'firm' });
    expect(ask({ ...box, packaging }, {})).toMatchObject({ status: 'firm' });
  });

  it.each(['weightGrams', 'longestMm', 'litres'])('[E2] does not guess what it does not know: %s', (of) => {
    expect(ask({ quantity: 1 }, { [of]: 1000 })).toMatchObject({
      status: 'unknown',
      reason: 'no_size',
      wording: { params: { of } },
    });
  });
});
