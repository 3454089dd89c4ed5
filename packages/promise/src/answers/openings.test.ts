import { describe, expect, it } from 'vitest';
import {
  at,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLanePlan,
  onDays,
  printPlan,
  printState,
  stall,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import { planPromise } from '../timetable/timetable.ts';
import type { DepartureState, FulfilmentPlan, PickupCarry, PromiseRequest, RunCarry } from '../types/index.ts';
import { planDepartures, planPickupWindows } from './openings.ts';

const iso = (instant: number) => new Date(instant * 1000).toISOString().slice(0, 16);
const thursday = at('2026-11-12T12:00:00Z');
const state = stateFrom('2026-11-12T00:00:00Z');

function windowsOf(request: PromiseRequest, orderAt = thursday, count = 3): readonly string[] {
  const { windows } = planPickupWindows(request, { orderAt, count });
  return windows.map(({ startsAt, endsAt, slots }) =>
    [
      `${iso(startsAt)}/${iso(endsAt).slice(11)}`,
      ...slots.map((slot) => `${iso(slot.startsAt).slice(11)}:${slot.left}`),
    ].join(' '),
  );
}

const pickup = (change: Partial<PickupCarry>): FulfilmentPlan => ({
  ...lisbonPickup,
  carry: { ...stallPickup, ...change },
});
const inSlots = pickup({ slots: { id: 'stall', minutes: 60, capacity: 2 } });

describe('the windows to collect in', () => {
  it('[P12] are those the order is ready for, soonest first', () => {
    expect(windowsOf({ plan: lisbonPickup, state })).toEqual([
      '2026-11-13T17:00/19:00',
      '2026-11-14T10:00/14:00',
      '2026-11-17T17:00/19:00',
    ]);
    expect(windowsOf({ plan: lisbonPickup, state }, thursday - 1, 1)).toEqual(['2026-11-12T17:00/19:00']);
  });

  it('[P12] are cut into slots with the places left, full ones among them', () => {
    const taken = [
      { startsAt: at('2026-11-13T17:00:00Z'), taken: 3 },
      { startsAt: at('2026-11-13T18:00:00Z'), taken: 1 },
    ];
    expect(windowsOf({ plan: inSlots, state: { ...state, slots: { stall: taken } } }, thursday, 2)).toEqual([
      '2026-11-13T17:00/19:00 17:00:0 18:00:1',
      '2026-11-14T10:00/14:00 10:00:2 11:00:2 12:00:2 13:00:2',
    ]);
    const { windows } = planPickupWindows({ plan: inSlots, state }, { orderAt: thursday, count: 1 });
    expect(windows[0]?.slots[0]?.capacity).toBe(2);
  });

  it('[P12] [C8] are none whose end hangs on whose week it is, when nobody knows', () => {
    const calendar = {
      ...stall,
      weekly: [],
      rotation: {
        weeks: [
          [
            { weekday: 5, opens: '17:00', closes: '19:00' },
            { weekday: 6, opens: '10:00', closes: '14:00' },
          ],
          [
            { weekday: 5, opens: '17:00', closes: '19:00' },
            { weekday: 6, opens: '10:00', closes: '14:15' },
          ],
        ],
      },
    } as const;
    const plan = pickup({ collection: { kind: 'weekly', calendar } });
    expect(windowsOf({ plan, state }, thursday, 3)).toEqual(['2026-11-13T17:00/19:00', '2026-11-20T17:00/19:00']);
  });

  it('[P12] of what is made begin with the one the promise ends with', () => {
    const plan = { ...printPlan, handling: { unit: 'businessDays', min: 0, max: 4, readyBy: '17:00' } } as const;
    for (let orderAt = at('2026-11-30T00:00:00Z'); orderAt < at('2026-12-05T00:00:00Z'); orderAt += 1800) {
      const promise = planPromise({ plan, state: printState }, orderAt);
      const [first] = planPickupWindows({ plan, state: printState }, { orderAt, count: 1 }).windows;
      expect(first?.endsAt).toBe('latest' in promise ? promise.latest : undefined);
    }
  });

  it('[P12] [P5] begin once the order is ready, as the promise does', () => {
    const plan = {
      ...lisbonPickup,
      handling: { unit: 'workingMinutes', min: 60, max: 60, gridMinutes: 15 },
      cutoff: { time: '18:00', dayOffset: 0 },
    } as const;
    const whole = windowsOf({ plan, state }, at('2026-11-13T16:20:00Z'), 1);
    expect(whole).toEqual(['2026-11-13T17:30/19:00']);
    const cut = { ...plan, carry: inSlots.carry };
    expect(windowsOf({ plan: cut, state }, at('2026-11-13T16:20:00Z'), 1)).toEqual([
      '2026-11-13T17:30/19:00 17:30:2 18:00:2',
    ]);
    expect(windowsOf({ plan: cut, state }, at('2026-11-13T16:40:00Z'), 1)).toEqual(['2026-11-13T18:00/19:00 18:00:2']);
    for (let orderAt = at('2026-11-13T09:00:00Z'); orderAt < at('2026-11-13T19:00:00Z'); orderAt += 600) {
      const promise = planPromise({ plan: cut, state }, orderAt);
      const [first] = planPickupWindows({ plan: cut, state }, { orderAt, count: 1 }).windows;
      expect(first?.startsAt).toBe('earliest' in promise ? promise.earliest : undefined);
    }
  });

  it('[P12] stay the same until they are said to change', () => {
    const handling = { unit: 'workingMinutes', min: 0, max: 90, gridMinutes: 15 } as const;
    const plan = { ...inSlots, handling, cutoff: { time: '18:00', dayOffset: 0 } } as const;
    let orderAt = at('2026-11-13T09:00:00Z');
    for (let step = 0; step < 12; step += 1) {
      const ask = (time: number) => windowsOf({ plan, state }, time);
      const { changesAt } = planPickupWindows({ plan, state }, { orderAt, count: 3 });
      expect(ask(changesAt - 1)).toEqual(ask(orderAt));
      orderAt = changesAt;
    }
    expect(orderAt).toBeGreaterThan(at('2026-11-13T16:00:00Z'));
  });

  it('[P12] are none where the answer is a no, or no window is asked for', () => {
    const none: readonly PromiseRequest[] = [
      { plan: lisbonPickup, state: { ...state, stock: { kind: 'count', onHand: 0, reserved: 0 } } },
      { plan: lisbonPickup, state: { ...state, ordersCloseAt: thursday } },
      { plan: lisbonPickup, state: { ...state, asOf: thursday + 1 } },
      { plan: lisbonPickup, state: { ...state, expires: thursday } },
      { plan: lisbonPickup, state, line: { quantity: 0 } },
      { plan: { ...lisbonPickup, currency: 'euro' }, state },
      { plan: newYorkLanePlan, state },
      { plan: pickup({ live: { until: at('2026-11-13T18:59:59Z') } }), state },
    ];
    expect(none.map((request) => windowsOf(request))).toEqual(none.map(() => []));
    expect(windowsOf({ plan: lisbonPickup, state }, thursday, 0)).toEqual([]);
  });

  it('[P12] end with the place they are at', () => {
    const until = at('2026-11-14T14:00:00Z');
    expect(windowsOf({ plan: pickup({ live: { until } }), state })).toEqual([
      '2026-11-13T17:00/19:00',
      '2026-11-14T10:00/14:00',
    ]);
  });

  it('[P12] are those of every week where nobody knows whose turn it is', () => {
    const weeks = [onDays([2, 6], '10:00', '14:00'), onDays([4, 6], '10:00', '14:00')];
    const calendar = { ...stall, id: 'turns', weekly: [], rotation: { weeks } };
    const plan = pickup({ collection: { kind: 'weekly', calendar } });
    expect(windowsOf({ plan, state }, thursday, 4)).toEqual(['2026-11-14T10:00/14:00', '2026-11-21T10:00/14:00']);
  });
});

const runOf = (change: Partial<RunCarry>): FulfilmentPlan => ({ ...lisbonRunPlan, carry: { ...lisbonRun, ...change } });
const friday = '2026-11-13';
const departure = (time: string, change: Partial<DepartureState> = {}): DepartureState => ({
  departsAt: at(`${friday}T${time}:00Z`),
  seatsTaken: 0,
  orders: 0,
  ...change,
});
const withRuns = (...runs: readonly DepartureState[]) => ({ ...state, runs: { 'run-lisbon': runs } });

describe('the departures to come', () => {
  const orderAt = at('2026-11-13T09:30:00Z');

  it('[N8] are those the order catches, each with the first order time that does not', () => {
    const { departures } = planDepartures({ plan: lisbonRunPlan, state }, { orderAt, count: 3 });
    expect(departures.map((one) => [iso(one.departsAt), iso(one.orderBefore), one.standing])).toEqual([
      ['2026-11-13T11:00', '2026-11-13T10:15', 'open'],
      ['2026-11-13T15:30', '2026-11-13T14:45', 'open'],
      ['2026-11-16T11:00', '2026-11-16T10:15', 'open'],
    ]);
    expect(departures[0]).toMatchObject({
      deliversFrom: at('2026-11-13T11:30:00Z'),
      deliversUntil: at('2026-11-13T13:00:00Z'),
    });
    expect(departures[0]).not.toHaveProperty('seats');
    expect(departures[0]).not.toHaveProperty('minimum');
  });

  it('[N8] are missed from their orderBefore on, whatever makes the order late', () => {
    const handling = { unit: 'workingMinutes', min: 0, max: 120, packingMinutes: 20, gridMinutes: 15 } as const;
    const plan = { ...lisbonRunPlan, handling } as const;
    const request = { plan, state };
    const { departures } = planDepartures(request, { orderAt: at('2026-11-12T15:00:00Z'), count: 3 });
    expect(departures.map(({ orderBefore }) => iso(orderBefore))).toEqual([
      '2026-11-12T17:25',
      '2026-11-13T12:55',
      '2026-11-13T17:25',
    ]);
    for (const { departsAt, orderBefore } of departures) {
      const [last] = planDepartures(request, { orderAt: orderBefore - 1, count: 1 }).departures;
      const [missed] = planDepartures(request, { orderAt: orderBefore, count: 1 }).departures;
      expect(last?.departsAt).toBe(departsAt);
      expect(missed?.departsAt).toBeGreaterThan(departsAt);
    }
  });

  it('[N8] say which are full, cancelled or given up', () => {
    const plan = runOf({
      seats: { unit: 'parcel', count: 4 },
      minimum: { orders: 2, decideByMinutes: 120, otherwise: 'refund' },
    });
    const runs = withRuns(departure('11:00'), departure('15:30', { seatsTaken: 6, orders: 4 }), {
      departsAt: at('2026-11-16T11:00:00Z'),
      seatsTaken: 0,
      orders: 0,
      isCancelled: true,
    });
    const { departures, changesAt } = planDepartures({ plan, state: runs }, { orderAt, count: 4 });
    expect(departures.map(({ standing }) => standing)).toEqual(['given_up', 'full', 'cancelled', 'open']);
    expect(departures[1]).toMatchObject({
      seats: { unit: 'parcel', count: 4, taken: 4 },
      minimum: { orders: 2, placed: 4, decidesAt: at('2026-11-13T13:30:00Z'), otherwise: 'refund' },
    });
    expect(changesAt).toBe(at('2026-11-13T10:15:00Z'));
    const before = planDepartures({ plan, state: runs }, { orderAt: at('2026-11-13T08:59:59Z'), count: 1 });
    expect(before).toMatchObject({ departures: [{ standing: 'open' }], changesAt: at('2026-11-13T09:00:00Z') });
    const joined = withRuns(departure('11:00', { orders: 1, seatsTaken: 1 }));
    expect(planDepartures({ plan, state: joined }, { orderAt, count: 1 }).departures[0]?.standing).toBe('open');
  });

  it('[N8] [C8] are missed as early as in the slowest of weeks whose turn nobody knows', () => {
    const days = [1, 2, 3, 4, 5] as const;
    const pause = [...onDays(days, '09:00', '12:00'), ...onDays(days, '14:45', '18:00')];
    const weeks = [onDays(days, '09:00', '18:00'), pause];
    const turns = { ...workshop, id: 'turns', weekly: [] };
    const handling = { unit: 'workingMinutes', min: 60, max: 60, gridMinutes: 15 } as const;
    const askIn = (order: typeof weeks) => {
      const plan = { ...lisbonRunPlan, handling, workshop: { ...turns, rotation: { weeks: order } } } as const;
      const { departures } = planDepartures({ plan, state }, { orderAt: at('2026-11-12T17:30:00Z'), count: 2 });
      return departures.map((one) => `${iso(one.departsAt)} before ${iso(one.orderBefore)}`);
    };
    // An hour of work has to be done before 15:25: half of it before a long pause, where it is the week with one.
    expect(askIn(weeks)).toEqual([
      '2026-11-13T11:00 before 2026-11-13T09:45',
      '2026-11-13T15:30 before 2026-11-13T11:30',
    ]);
    expect(askIn(weeks.toReversed())).toEqual(askIn(weeks));
  });

  it('[N8] are none for who cannot have one', () => {
    const cold = { quantity: 1, temperature: { minCelsius: 0, maxCelsius: 20 } };
    const none: readonly PromiseRequest[] = [
      { plan: lisbonRunPlan, state, destination: { countryCode: 'PT', postcode: '1350-001' } },
      { plan: runOf({ seats: { unit: 'parcel', count: 4 } }), state, line: { quantity: 1, parcels: 5 } },
      {
        plan: runOf({
          season: [{ month: 11, minCelsius: 5, maxCelsius: 25 }],
          weekly: [],
          dated: [{ on: friday, departs: '15:30' }],
        }),
        state,
        line: cold,
      },
      { plan: lisbonRunPlan, state: { ...state, ordersCloseAt: orderAt } },
      { plan: lisbonRunPlan, state: { ...state, expires: orderAt } },
      { plan: lisbonPickup, state },
    ];
    expect(none.map((request) => planDepartures(request, { orderAt, count: 2 }).departures)).toEqual(
      none.map(() => []),
    );
  });
});
