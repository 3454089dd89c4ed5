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
  printState,
  stall,
  stallPickup,
  stateFrom,
} from '../fixtures.ts';
import { planPromise } from '../timetable/timetable.ts';
import type { BasisStep, FulfilmentPlan, Instant, PromiseRequest, RunCarry } from '../types/index.ts';

/** A promise's key with its parameters, then its steps in order, a line each: all of them, and all that each says. */
function tell(iso: string, request: Partial<PromiseRequest> & { readonly plan: FulfilmentPlan }): readonly string[] {
  const { wording, basis } = planPromise({ ...request, state: request.state ?? stateFrom(iso) }, at(iso));
  return [[wording.key, ...formatParams(wording.params)].join(' '), ...basis.map(formatStep)];
}

function formatStep({ step, branch, on, at: when, zone, deadlineAt, passedOver, params = {} }: BasisStep): string {
  return [
    step,
    branch,
    on && `on ${on}`,
    when === undefined ? '' : `at ${formatInstant(when)}`,
    zone && `in ${zone}`,
    deadlineAt === undefined ? '' : `before ${formatInstant(deadlineAt)}`,
    ...(passedOver ?? []).map((date) => `past ${date.on} ${date.label}`),
    ...formatParams(params),
  ]
    .filter(Boolean)
    .join(' ');
}

const formatParams = (params: NonNullable<BasisStep['params']>) =>
  Object.entries(params).map(
    ([key, value]) => `${key}=${key.endsWith('At') && typeof value === 'number' ? formatInstant(value) : value}`,
  );

const formatInstant = (instant: Instant) => new Date(instant * 1000).toISOString().slice(0, 16);

const minimumRun: FulfilmentPlan & { readonly carry: RunCarry } = {
  ...lisbonRunPlan,
  handling: { unit: 'workingMinutes', min: 0, max: 120, packingMinutes: 20, gridMinutes: 15 },
  carry: {
    ...lisbonRun,
    seats: { unit: 'parcel', count: 5 },
    minimum: { orders: 3, decideByMinutes: 60, otherwise: 'rollOver' },
  },
};
const twoZones: FulfilmentPlan = {
  ...newYorkLanePlan,
  carry: {
    ...newYorkLane,
    percentile: 'p95',
    zones: [
      ...newYorkLane.zones,
      {
        id: 'west',
        title: 'West coast',
        countryCode: 'US',
        includes: [{ kind: 'prefix', prefix: '9' }],
        excludes: [],
        quotedDays: { min: 3, max: 5 },
      },
    ],
  },
};
const market: FulfilmentPlan = {
  ...lisbonPickup,
  carry: {
    ...stallPickup,
    collection: {
      kind: 'dated',
      zone: 'Europe/Lisbon',
      windows: [
        {
          startsAt: at('2026-12-05T10:00:00Z'),
          endsAt: at('2026-12-05T14:00:00Z'),
          ordersCloseAt: at('2026-12-04T18:00:00Z'),
        },
      ],
    },
  },
};

describe('the basis and the sentence of an answer', () => {
  it('[O1] [C9] of a pickup: acceptance with the holiday passed over, stock, readiness and window', () => {
    expect(tell('2026-11-30T12:00:00Z', { plan: lisbonPickup })).toEqual([
      'pickup.firm',
      'order',
      'acceptance_day on 2026-12-02 in Europe/Lisbon before 2026-12-02T12:00 past 2026-12-01 Restauração da Independência cutoff=12:00',
      'stock',
      'ready earliest on 2026-12-02 at 2026-12-02T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-12-02 at 2026-12-02T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'collection earliest at 2026-12-02T17:00 in Europe/Lisbon place=Feira da Ladra',
      'collection latest at 2026-12-02T17:00 in Europe/Lisbon place=Feira da Ladra',
    ]);
  });

  it('[O1] [P10] of a pickup in slots: their length', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: { ...lisbonPickup, carry: { ...stallPickup, slots: { id: 'slots', minutes: 60, capacity: 2 } } },
      }),
    ).toEqual([
      'pickup.firm',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'stock',
      'ready earliest on 2026-11-30 at 2026-11-30T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-11-30 at 2026-11-30T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'collection earliest at 2026-12-02T17:00 in Europe/Lisbon past 2026-12-01 Restauração da Independência place=Feira da Ladra slotMinutes=60',
      'collection latest at 2026-12-02T17:00 in Europe/Lisbon past 2026-12-01 Restauração da Independência place=Feira da Ladra slotMinutes=60',
    ]);
  });

  it('[O1] [P4] of a market day: until when orders for it are taken', () => {
    expect(tell('2026-11-30T11:00:00Z', { plan: market })).toEqual([
      'pickup.firm',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'stock',
      'ready earliest on 2026-11-30 at 2026-11-30T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-11-30 at 2026-11-30T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'collection earliest at 2026-12-05T10:00 in Europe/Lisbon before 2026-12-04T18:00 place=Feira da Ladra',
      'collection latest at 2026-12-05T10:00 in Europe/Lisbon before 2026-12-04T18:00 place=Feira da Ladra',
    ]);
  });

  it('[P6] of no window: what was tried, and that there is none', () => {
    expect(tell('2026-12-04T18:00:00Z', { plan: market })).toEqual([
      'unavailable.no_window',
      'order',
      'acceptance_day on 2026-12-07 in Europe/Lisbon before 2026-12-07T12:00 cutoff=12:00',
      'stock',
      'ready earliest on 2026-12-07 at 2026-12-07T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-12-07 at 2026-12-07T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'guard reason=no_window',
    ]);
  });

  it('[O1] [A5] of a pre-sale: its release', () => {
    expect(tell('2026-11-30T11:00:00Z', { plan: { ...lisbonPickup, releaseAt: at('2026-12-03T10:00:00Z') } })).toEqual([
      'pickup.firm',
      'order',
      'release at 2026-12-03T10:00',
      'acceptance_day on 2026-12-03 in Europe/Lisbon before 2026-12-03T12:00 cutoff=12:00',
      'stock',
      'ready earliest on 2026-12-03 at 2026-12-03T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-12-03 at 2026-12-03T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'collection earliest at 2026-12-03T17:00 in Europe/Lisbon place=Feira da Ladra',
      'collection latest at 2026-12-03T17:00 in Europe/Lisbon place=Feira da Ladra',
    ]);
  });

  it('[O1] of a run: the grid, the departure with its booking, the delivery, and the one zone there is', () => {
    expect(tell('2026-11-16T10:14:59Z', { plan: lisbonRunPlan })).toEqual([
      'run.firm zoneTitle=Lisboa centro',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T10:45 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T10:45 in Europe/Lisbon unit=workingMinutes amount=20',
      'departure earliest at 2026-11-16T11:00 in Europe/Lisbon before 2026-11-16T10:15',
      'delivery latest at 2026-11-16T13:00 in Europe/Lisbon zoneTitle=Lisboa centro',
    ]);
  });

  it('[O1] [N5] of a run below its minimum that rolls over: both departures, and the terms', () => {
    expect(
      tell('2026-11-16T09:00:00Z', { plan: minimumRun, destination: { countryCode: 'PT', postcode: '1100-001' } }),
    ).toEqual([
      'run.minimum zoneTitle=Lisboa centro orders=3 ordersSoFar=0 decidesAt=2026-11-16T14:30 otherwise=rollOver',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T11:30 in Europe/Lisbon unit=workingMinutes amount=140',
      'departure earliest at 2026-11-16T11:00 in Europe/Lisbon before 2026-11-16T10:15',
      'departure latest at 2026-11-17T11:00 in Europe/Lisbon',
      'minimum at 2026-11-16T14:30 in Europe/Lisbon orders=3 ordersSoFar=0 decidesAt=2026-11-16T14:30 otherwise=rollOver',
      'delivery latest at 2026-11-17T13:00 in Europe/Lisbon zoneTitle=Lisboa centro',
    ]);
  });

  it('[O1] [N5] of a run below its minimum that refunds: the last departure is its own', () => {
    expect(
      tell('2026-11-16T09:00:00Z', {
        plan: {
          ...minimumRun,
          carry: { ...minimumRun.carry, minimum: { orders: 3, decideByMinutes: 60, otherwise: 'refund' } },
        },
      }),
    ).toEqual([
      'run.minimum zoneTitle=Lisboa centro orders=3 ordersSoFar=0 decidesAt=2026-11-16T14:30 otherwise=refund',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T11:30 in Europe/Lisbon unit=workingMinutes amount=140',
      'departure earliest at 2026-11-16T11:00 in Europe/Lisbon before 2026-11-16T10:15',
      'departure latest at 2026-11-16T15:30 in Europe/Lisbon',
      'minimum at 2026-11-16T14:30 in Europe/Lisbon orders=3 ordersSoFar=0 decidesAt=2026-11-16T14:30 otherwise=refund',
      'delivery latest at 2026-11-16T17:30 in Europe/Lisbon zoneTitle=Lisboa centro',
    ]);
  });

  it('[Q3] of a postcode left out: the zones do not hold it', () => {
    expect(
      tell('2026-11-16T09:00:00Z', { plan: lisbonRunPlan, destination: { countryCode: 'PT', postcode: '1350-001' } }),
    ).toEqual([
      'unavailable.outside_zone postcode=1350-001',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'guard reason=outside_zone postcode=1350-001',
    ]);
  });

  it('[Q1] of a postcode that is none', () => {
    expect(
      tell('2026-11-16T09:00:00Z', { plan: lisbonRunPlan, destination: { countryCode: 'PT', postcode: '?' } }),
    ).toEqual([
      'unknown.unreadable_postcode postcode=?',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'guard reason=unreadable_postcode postcode=?',
    ]);
  });

  it('[O1] [L3] [C9] of a lane: handovers, measured transit and deliveries, least and most apart', () => {
    expect(tell('2026-11-24T18:00:00Z', { plan: newYorkLanePlan })).toEqual([
      'lane.firm zoneTitle=East coast sample=30 share=90',
      'order',
      'acceptance_day on 2026-11-24 in America/New_York before 2026-11-24T19:00 cutoff=14:00',
      'stock',
      'ready earliest on 2026-11-25 at 2026-11-25T22:00 in America/New_York unit=businessDays amount=1 readyBy=17:00',
      'ready latest on 2026-11-27 at 2026-11-27T22:00 in America/New_York past 2026-11-26 Thanksgiving unit=businessDays amount=2 readyBy=17:00',
      'handover earliest at 2026-11-25T22:00 in America/New_York carrier=Hudson Parcel',
      'transit earliest days=2 from=measured sample=30 share=90',
      'delivery earliest on 2026-11-28 in America/New_York zoneTitle=East coast',
      'handover latest at 2026-11-27T22:00 in America/New_York carrier=Hudson Parcel',
      'transit latest days=3 from=measured sample=30 share=90',
      'delivery latest on 2026-12-01 in America/New_York zoneTitle=East coast',
    ]);
  });

  it('[O1] [L5] [Q5] of a lane with a measured and a quoted zone: the widest, as a quote', () => {
    expect(tell('2026-11-24T18:00:00Z', { plan: twoZones })).toEqual([
      'lane.estimate',
      'order',
      'acceptance_day on 2026-11-24 in America/New_York before 2026-11-24T19:00 cutoff=14:00',
      'stock',
      'ready earliest on 2026-11-25 at 2026-11-25T22:00 in America/New_York unit=businessDays amount=1 readyBy=17:00',
      'ready latest on 2026-11-27 at 2026-11-27T22:00 in America/New_York past 2026-11-26 Thanksgiving unit=businessDays amount=2 readyBy=17:00',
      'handover earliest at 2026-11-25T22:00 in America/New_York carrier=Hudson Parcel',
      'transit earliest days=2 from=quoted',
      'delivery earliest on 2026-11-28 in America/New_York',
      'handover latest at 2026-11-27T22:00 in America/New_York carrier=Hudson Parcel',
      'transit latest days=6 from=quoted',
      'delivery latest on 2026-12-04 in America/New_York',
    ]);
  });

  it('[L3] of a guaranteed lane to the measured zone: its sample and its share', () => {
    expect(
      tell('2026-11-24T18:00:00Z', { plan: twoZones, destination: { countryCode: 'US', postcode: '10001' } }),
    ).toEqual([
      'lane.firm zoneTitle=East coast sample=30 share=95',
      'order',
      'acceptance_day on 2026-11-24 in America/New_York before 2026-11-24T19:00 cutoff=14:00',
      'stock',
      'ready earliest on 2026-11-25 at 2026-11-25T22:00 in America/New_York unit=businessDays amount=1 readyBy=17:00',
      'ready latest on 2026-11-27 at 2026-11-27T22:00 in America/New_York past 2026-11-26 Thanksgiving unit=businessDays amount=2 readyBy=17:00',
      'handover earliest at 2026-11-25T22:00 in America/New_York carrier=Hudson Parcel',
      'transit earliest days=2 from=measured sample=30 share=95',
      'delivery earliest on 2026-11-28 in America/New_York zoneTitle=East coast',
      'handover latest at 2026-11-27T22:00 in America/New_York carrier=Hudson Parcel',
      'transit latest days=3 from=measured sample=30 share=95',
      'delivery latest on 2026-12-01 in America/New_York zoneTitle=East coast',
    ]);
  });

  it('[O1] [K6] [K8] of making: batch, capacity, finish and cure', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: { ...printPlan, make: { ...printMake, cureHours: 24, batch: { size: 50, longestWaitDays: 2 } } },
        state: printState,
        line: { quantity: 10 },
      }),
    ).toEqual([
      'pickup.firm',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'batch latest on 2026-12-02 size=50 waiting=0',
      'capacity latest on 2026-12-03 in Europe/Lisbon resource=Screen press units=10 free=30',
      'made earliest on 2026-12-02 at 2026-12-02T17:00 in Europe/Lisbon resource=Screen press',
      'cured earliest at 2026-12-03T17:00 in Europe/Lisbon hours=24',
      'made latest on 2026-12-03 at 2026-12-03T17:00 in Europe/Lisbon resource=Screen press',
      'cured latest at 2026-12-04T17:00 in Europe/Lisbon hours=24',
      'ready earliest on 2026-12-03 at 2026-12-03T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-12-07 at 2026-12-07T17:00 in Europe/Lisbon unit=businessDays amount=1 readyBy=17:00',
      'collection earliest at 2026-12-03T17:00 in Europe/Lisbon place=Feira da Ladra',
      'collection latest at 2026-12-09T17:00 in Europe/Lisbon past 2026-12-08 Imaculada Conceição place=Feira da Ladra',
    ]);
  });

  it('[O1] [K7] of counts a day old: when they were made', () => {
    expect(
      tell('2026-12-02T11:00:00Z', {
        plan: printPlan,
        state: { ...printState, asOf: at('2026-12-02T10:00:00Z') },
        line: { quantity: 10 },
      }),
    ).toEqual([
      'pickup.estimate',
      'order',
      'acceptance_day on 2026-12-02 in Europe/Lisbon before 2026-12-02T12:00 cutoff=12:00',
      'stale_capacity at 2026-11-30T09:00 in Europe/Lisbon hours=24',
      'capacity latest on 2026-12-03 in Europe/Lisbon resource=Screen press units=10 free=30',
      'made earliest on 2026-12-02 at 2026-12-02T17:00 in Europe/Lisbon resource=Screen press',
      'made latest on 2026-12-03 at 2026-12-03T17:00 in Europe/Lisbon resource=Screen press',
      'ready earliest on 2026-12-02 at 2026-12-02T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-12-04 at 2026-12-04T17:00 in Europe/Lisbon unit=businessDays amount=1 readyBy=17:00',
      'collection earliest at 2026-12-02T17:00 in Europe/Lisbon place=Feira da Ladra',
      'collection latest at 2026-12-04T17:00 in Europe/Lisbon place=Feira da Ladra',
    ]);
  });

  it('[K7] of a machine that is down: which', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: printPlan,
        state: stateFrom('2026-11-30T11:00:00Z', {
          resources: { press: { asOf: at('2026-11-30T09:00:00Z'), committed: [], isDown: true } },
        }),
      }),
    ).toEqual([
      'unknown.machine_down resource=Screen press',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'guard reason=machine_down resource=Screen press',
    ]);
  });

  it('[K7] of a resource nobody counted: which', () => {
    expect(tell('2026-11-30T11:00:00Z', { plan: printPlan })).toEqual([
      'unknown.no_capacity_count resource=Screen press',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'guard reason=no_capacity_count resource=Screen press',
    ]);
  });

  it('[K9] of a queue that is too long: its limit', () => {
    expect(tell('2026-11-30T11:00:00Z', { plan: printPlan, state: printState, line: { quantity: 5000 } })).toEqual([
      'unknown.queue resource=Screen press longestQueueDays=20',
      'order',
      'acceptance_day on 2026-11-30 in Europe/Lisbon before 2026-11-30T12:00 cutoff=12:00',
      'guard reason=queue resource=Screen press longestQueueDays=20',
    ]);
  });

  it('[C8] of weeks whose turn nobody knows: that it is so, once', () => {
    expect(
      tell('2026-11-16T09:00:00Z', {
        plan: {
          ...lisbonPickup,
          carry: {
            ...stallPickup,
            collection: {
              kind: 'weekly',
              calendar: {
                ...stall,
                id: 'turns',
                weekly: [],
                rotation: {
                  weeks: [onDays([2], '17:00', '19:00'), onDays([4], '17:00', '19:00'), onDays([3], '17:00', '19:00')],
                },
              },
            },
          },
        },
      }),
    ).toEqual([
      'pickup.estimate',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T12:00 cutoff=12:00',
      'stock',
      'ready earliest on 2026-11-16 at 2026-11-16T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'ready latest on 2026-11-16 at 2026-11-16T17:00 in Europe/Lisbon unit=businessDays amount=0 readyBy=17:00',
      'collection earliest at 2026-11-19T17:00 in Europe/Lisbon place=Feira da Ladra',
      'collection latest at 2026-11-19T17:00 in Europe/Lisbon place=Feira da Ladra',
      'rotation',
    ]);
  });

  it('[G6] of orders that are not open: when they are', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: lisbonPickup,
        state: stateFrom('2026-11-30T11:00:00Z', { ordersOpenAt: at('2026-12-01T10:00:00Z') }),
      }),
    ).toEqual(['unavailable.orders_not_open', 'guard at 2026-12-01T10:00 reason=orders_not_open']);
  });

  it('[G2] of a cancelled event: just that', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: lisbonPickup,
        state: stateFrom('2026-11-30T11:00:00Z', { isEventCancelled: true }),
      }),
    ).toEqual(['unavailable.event_cancelled', 'guard reason=event_cancelled']);
  });

  it('[G7] of other time-zone data: both versions', () => {
    expect(
      tell('2026-11-30T11:00:00Z', {
        plan: lisbonPickup,
        state: stateFrom('2026-11-30T11:00:00Z', { madeWithTzVersion: '2025b' }),
      }),
    ).toEqual(['unknown.tz_changed made=2025b host=2026a', 'guard reason=tz_changed']);
  });

  it('[E1] of an order too large for the way, or for the run: the limit, and of what', () => {
    expect(tell('2026-11-16T09:00:00Z', { plan: minimumRun, line: { quantity: 1, parcels: 6 } })).toEqual([
      'unavailable.over_limit limit=5 of=parcel',
      'order',
      'acceptance_day on 2026-11-16 in Europe/Lisbon before 2026-11-16T18:00 cutoff=18:00',
      'stock',
      'ready earliest at 2026-11-16T09:30 in Europe/Lisbon unit=workingMinutes amount=20',
      'ready latest at 2026-11-16T11:30 in Europe/Lisbon unit=workingMinutes amount=140',
      'guard reason=over_limit limit=5 of=parcel',
    ]);
  });
});
