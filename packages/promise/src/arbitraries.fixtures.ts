import * as fc from 'fast-check';
import { addDays } from './time/days.ts';
import { toLocalDate } from './time/zone.ts';
import type {
  Calendar,
  CarryPlan,
  FulfilmentPlan,
  Handling,
  LaneCarry,
  MakePlan,
  OpeningInterval,
  PromiseRequest,
  PromiseState,
  ResourceState,
  RunCarry,
  Weekday,
} from './types/index.ts';

/** Requests of any kind, in zones with every sort of clock change, near the dates on which clocks change. */

const zones = [
  'Europe/Lisbon',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'Pacific/Kiritimati',
  'America/St_Johns',
  'Etc/UTC',
] as const;
const zone = fc.constantFrom(...zones);
const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];
/** Absent `times` out of `times + 1`. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>, times: number): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: times, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const pad = (value: number) => String(value).padStart(2, '0');
const timeBetween = (from: number, until: number) =>
  fc
    .integer({ min: from * 4, max: until * 4 })
    .map((quarters) => `${pad(Math.floor(quarters / 4))}:${pad((quarters % 4) * 15)}`);

/** Day hours, split or not, or a night that ends before any day begins: hours of two dates never overlap. */
const dayHours = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(timeBetween(7, 11), timeBetween(15, 20)).map(([opens, closes]) => [{ opens, closes }]),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(timeBetween(7, 9), timeBetween(11, 12), timeBetween(13, 14), timeBetween(17, 24))
      .map(([a, b, c, d]) => [
        { opens: a, closes: b },
        { opens: c, closes: d },
      ]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(timeBetween(21, 23), timeBetween(1, 5)).map(([opens, closes]) => [{ opens, closes }]),
  },
);

const week: fc.Arbitrary<readonly OpeningInterval[]> = fc
  .tuple(fc.subarray([...weekdays], { minLength: 1 }), dayHours)
  .map(([days, hours]) => days.flatMap((weekday) => hours.map((one) => ({ weekday, ...one }))));

/** A calendar around an instant; `id` is its own. */
function calendarAround(asOf: number, id: string): fc.Arbitrary<Calendar> {
  return fc
    .record({
      zone,
      weekly: week,
      other: rarely(week, 9),
      isTurnKnown: fc.boolean(),
      closures: fc.uniqueArray(fc.integer({ min: -2, max: 12 }), { maxLength: 3 }),
      reviewed: fc.oneof(
        { weight: 9, arbitrary: fc.constant(400) },
        { weight: 1, arbitrary: fc.integer({ min: -1, max: 14 }) },
      ),
    })
    .map(({ zone: own, weekly, other, isTurnKnown, closures, reviewed }) => {
      const today = toLocalDate(own, asOf);
      const turns = isTurnKnown ? { firstWeekOf: today } : {};
      return {
        id,
        zone: own,
        weekly: other === undefined ? weekly : [],
        ...(other === undefined ? {} : { rotation: { weeks: [weekly, other], ...turns } }),
        exceptions: closures.map((days) => closure(addDays(today, days))),
        reviewedThrough: addDays(today, reviewed),
      };
    });
}

export const closure = (on: string): Calendar['exceptions'][number] => ({
  on,
  intervals: [],
  label: 'closed',
  source: 'seller',
  addedOn: '2026-01-01',
});

const cutoff = fc.oneof(
  { weight: 3, arbitrary: timeBetween(8, 18).map((time) => ({ time, dayOffset: 0 }) as const) },
  { weight: 1, arbitrary: timeBetween(0, 3).map((time) => ({ time, dayOffset: 1 }) as const) },
);

const handling: fc.Arbitrary<Handling> = fc.oneof(
  fc
    .record({
      min: fc.integer({ min: 0, max: 2 }),
      more: fc.integer({ min: 0, max: 2 }),
      readyBy: timeBetween(8, 19),
      packing: fc.constantFrom(0, 0, 25),
    })
    .map(
      ({ min, more, readyBy, packing }) =>
        ({ unit: 'businessDays', min, max: min + more, readyBy, packingMinutes: packing }) as const,
    ),
  fc
    .record({
      min: fc.integer({ min: 1, max: 300 }),
      more: fc.integer({ min: 0, max: 300 }),
      gridMinutes: fc.constantFrom(10, 15, 30, 60),
    })
    .map(({ min, more, gridMinutes }) => ({ unit: 'workingMinutes', min, max: min + more, gridMinutes }) as const),
);

function makeAround(asOf: number): fc.Arbitrary<MakePlan> {
  return fc
    .record({
      calendar: calendarAround(asOf, 'press'),
      unitsPerDay: fc.integer({ min: 1, max: 8 }),
      reserveShare: fc.constantFrom(0, 0.1, 0.5),
      cureHours: fc.constantFrom(0, 0, 6, 24),
      finishBy: timeBetween(10, 20),
      batch: rarely(
        fc.record({ size: fc.integer({ min: 1, max: 6 }), longestWaitDays: fc.integer({ min: 0, max: 3 }) }),
        3,
      ),
      isCounted: fc.boolean(),
    })
    .map(({ calendar, unitsPerDay, reserveShare, cureHours, finishBy, batch, isCounted }) => ({
      ...(isCounted
        ? {
            resource: {
              id: 'press',
              name: 'Press',
              calendar,
              unit: 'item',
              unitsPerDay,
              reserveShare,
              longestQueueDays: 12,
            },
          }
        : { makingDays: { min: 0, max: unitsPerDay % 3 } }),
      unitsPerItem: 1,
      setUpUnits: unitsPerDay % 2,
      finishBy,
      cureHours,
      ...(batch === undefined ? {} : { batch }),
    }));
}

function pickupAround(asOf: number): fc.Arbitrary<CarryPlan> {
  return fc
    .record({
      calendar: calendarAround(asOf, 'stall'),
      leadMinutes: fc.constantFrom(0, 0, 30, 600),
      slots: rarely(fc.record({ minutes: fc.constantFrom(15, 30, 60), capacity: fc.integer({ min: 1, max: 3 }) }), 1),
      isDated: fc.boolean(),
    })
    .map(({ calendar, leadMinutes, slots, isDated }) => ({
      kind: 'pickup',
      place: { name: 'Stall', address: 'Square' },
      collection: isDated
        ? {
            kind: 'dated',
            zone: calendar.zone,
            windows: [1, 3, 4].map((days) => ({
              startsAt: asOf + days * 86_400,
              endsAt: asOf + days * 86_400 + 4 * 3600,
              ...(days === 3 ? { ordersCloseAt: asOf + 2 * 86_400 } : {}),
            })),
          }
        : { kind: 'weekly', calendar },
      leadMinutes,
      ...(slots === undefined ? {} : { slots: { id: 'slots', ...slots } }),
    }));
}

function runAround(asOf: number): fc.Arbitrary<RunCarry> {
  return fc
    .record({
      calendar: calendarAround(asOf, 'run'),
      departs: fc.uniqueArray(timeBetween(8, 20), { minLength: 1, maxLength: 3 }),
      bookByMinutes: fc.constantFrom(10, 45, 300),
      loadingMinutes: fc.constantFrom(0, 5, 60),
      least: fc.constantFrom(10, 30, 95),
      seats: rarely(fc.integer({ min: 1, max: 3 }), 1),
      minimum: rarely(
        fc.record({
          orders: fc.integer({ min: 1, max: 3 }),
          decideByMinutes: fc.constantFrom(10, 60, 600),
          otherwise: fc.constantFrom('rollOver', 'refund'),
        }),
        1,
      ),
    })
    .map(({ calendar, departs, bookByMinutes, loadingMinutes, least, seats, minimum }) => ({
      kind: 'run',
      id: 'run',
      calendar,
      weekly: weekdays.flatMap((weekday) => departs.map((time) => ({ weekday, departs: time }))),
      dated: [],
      bookByMinutes,
      loadingMinutes,
      deliveryMinutes: { min: least, max: least + 60 },
      zones: [{ id: 'a', title: 'A', countryCode: 'PT', includes: [{ kind: 'prefix', prefix: '' }], excludes: [] }],
      ...(seats === undefined ? {} : { seats: { unit: 'parcel', count: seats } }),
      ...(minimum === undefined ? {} : { minimum }),
    }));
}

function laneAround(asOf: number): fc.Arbitrary<LaneCarry> {
  return fc
    .record({
      collection: calendarAround(asOf, 'collection'),
      transit: calendarAround(asOf, 'transit'),
      delivery: calendarAround(asOf, 'delivery'),
      at: timeBetween(9, 19),
      min: fc.integer({ min: 0, max: 2 }),
      more: fc.integer({ min: 0, max: 2 }),
    })
    .map(({ collection, transit, delivery, at, min, more }) => ({
      kind: 'lane',
      id: 'lane',
      carrier: 'Carrier',
      service: 'Ground',
      collection: { calendar: collection, at },
      transit,
      delivery,
      zones: [
        {
          id: 'a',
          title: 'A',
          countryCode: 'PT',
          includes: [{ kind: 'prefix', prefix: '' }],
          excludes: [],
          quotedDays: { min, max: min + more },
        },
      ],
      percentile: 'p90',
      reviewedThrough: '2029-12-31',
    }));
}

const carryAround = (asOf: number): fc.Arbitrary<CarryPlan> =>
  fc.oneof(pickupAround(asOf), runAround(asOf), laneAround(asOf));

function planAround(asOf: number): fc.Arbitrary<FulfilmentPlan> {
  return fc
    .record({
      workshop: calendarAround(asOf, 'workshop'),
      cutoff,
      handling,
      make: rarely(makeAround(asOf), 1),
      carry: carryAround(asOf),
      releaseAfter: rarely(fc.integer({ min: 1, max: 3 * 86_400 }), 8),
    })
    .map(({ make, releaseAfter, ...rest }) => ({
      optionId: 'option',
      sellerId: 'seller',
      title: 'Way',
      source: make === undefined ? 'stock' : 'make',
      priceMinor: 0,
      currency: 'EUR',
      ...rest,
      ...(make === undefined ? {} : { make }),
      ...(releaseAfter === undefined ? {} : { releaseAt: asOf + releaseAfter }),
    }));
}

function countAround(asOf: number): fc.Arbitrary<ResourceState> {
  return fc
    .record({
      age: fc.constantFrom(0, 3600, 20 * 3600),
      committed: fc.uniqueArray(fc.tuple(fc.integer({ min: -1, max: 9 }), fc.integer({ min: 0, max: 9 })), {
        maxLength: 4,
        selector: ([days]) => days,
      }),
      waiting: rarely(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: -4, max: 0 })), 2),
    })
    .map(({ age, committed, waiting }) => ({
      asOf: asOf - age,
      committed: committed.map(([days, units]) => ({ on: addDays(toLocalDate('Etc/UTC', asOf), days), units })),
      ...(waiting === undefined
        ? {}
        : { openBatch: { units: waiting[0], openedOn: addDays(toLocalDate('Etc/UTC', asOf), waiting[1]) } }),
    }));
}

/** Instants of 2026 to 2028, every second one within two days of a change of some clock. */
const asOf = fc.oneof(
  fc.integer({ min: Date.parse('2026-01-01T00:00:00Z') / 1000, max: Date.parse('2028-12-31T00:00:00Z') / 1000 }),
  fc
    .tuple(
      fc.constantFrom('2026-03-29', '2026-10-25', '2026-03-08', '2026-11-01', '2026-04-05', '2026-10-04', '2028-02-29'),
      fc.integer({ min: -2 * 86_400, max: 86_400 }),
    )
    .map(([date, seconds]) => Date.parse(`${date}T00:00:00Z`) / 1000 + seconds),
);

/** How long the tables of the properties are: long enough for weekends, short enough to try many. */
const SPAN_SECONDS = 4 * 86_400;

function stateAround(from: number): fc.Arbitrary<PromiseState> {
  return fc
    .record({
      press: countAround(from),
      headroomOrders: fc.constantFrom(0, 0, 1, 3),
      closes: rarely(fc.integer({ min: 1, max: SPAN_SECONDS }), 6),
    })
    .map(({ press, headroomOrders, closes }) => ({
      asOf: from,
      expires: from + SPAN_SECONDS,
      tzVersion: 'test',
      resources: { press },
      headroomOrders,
      ...(closes === undefined ? {} : { ordersCloseAt: from + closes }),
    }));
}

export const request: fc.Arbitrary<PromiseRequest> = asOf.chain((from) =>
  fc
    .record({ plan: planAround(from), state: stateAround(from), quantity: fc.integer({ min: 1, max: 5 }) })
    .map(({ plan, state, quantity }) => ({ plan, state, line: { quantity } })),
);
