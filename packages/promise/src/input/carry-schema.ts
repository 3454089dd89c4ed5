import { z } from 'zod';
import { calendarSchema } from './calendar-schema.ts';
import {
  amount,
  count,
  countryCode,
  filled,
  instant,
  list,
  localDate,
  localTime,
  object,
  oneOf,
  range,
  weekday,
  zone,
} from './values.ts';

/** 30 days; more is a mistake in the unit. */
const MAX_MINUTES = 43_200;
const MAX_DAYS = 365;
const minutes = count(MAX_MINUTES);

const window = object({
  startsAt: instant,
  endsAt: instant,
  ordersCloseAt: instant.exactOptional(),
}).refine(({ startsAt, endsAt }) => startsAt < endsAt, 'must start before it ends, in whole epoch seconds');

/** [V3] Nobody collects in two windows at a time. */
const windows = list(window).check(({ value, issues }) => {
  for (const [index, { startsAt, endsAt }] of value.entries()) {
    const isApart = value.slice(0, index).every((other) => endsAt <= other.startsAt || other.endsAt <= startsAt);
    if (!isApart)
      issues.push({ code: 'custom', message: 'must not overlap another window', input: value[index], path: [index] });
  }
});

const pickup = object({
  kind: z.literal('pickup'),
  place: object({
    name: filled,
    address: z.string('must be a text'),
    stall: z.string('must be a text').exactOptional(),
  }),
  collection: z.discriminatedUnion(
    'kind',
    [
      object({ kind: z.literal('weekly'), calendar: calendarSchema }),
      object({ kind: z.literal('dated'), zone, windows }),
    ],
    'must be one of weekly, dated',
  ),
  slots: object({ id: filled, minutes: count(1440, 5), capacity: count(10_000) }).exactOptional(),
  leadMinutes: minutes,
  heldDays: count(MAX_DAYS).exactOptional(),
  live: object({ from: instant.exactOptional(), until: instant.exactOptional() }).exactOptional(),
});

/** Postcodes of ends of different length do not make a range. */
const postcodeRule = z.discriminatedUnion(
  'kind',
  [
    object({ kind: z.literal('prefix'), prefix: z.string('must be a text') }),
    object({ kind: z.literal('exact'), postcode: filled }),
    object({ kind: z.literal('range'), from: filled, to: filled }).refine(
      ({ from, to }) => from.length === to.length && from <= to,
      'must have ends of the same length, the first not after the second',
    ),
  ],
  'must be one of prefix, range, exact',
);

const zoneShape = {
  id: filled,
  title: filled,
  countryCode,
  includes: list(postcodeRule).refine(({ length }) => length > 0, 'must include some postcodes'),
  excludes: list(postcodeRule),
};

const season = list(
  object({ month: count(12, 1), minCelsius: amount(-60, 60), maxCelsius: amount(-60, 60) }),
).exactOptional();

const run = object({
  kind: z.literal('run'),
  id: filled,
  calendar: calendarSchema,
  weekly: list(object({ weekday, departs: localTime })),
  dated: list(object({ on: localDate, departs: localTime })),
  bookByMinutes: minutes,
  loadingMinutes: minutes,
  deliveryMinutes: range(minutes),
  zones: list(object(zoneShape)).refine(({ length }) => length > 0, 'must go to some zone'),
  seats: object({ unit: oneOf(['parcel', 'litre']), count: count(100_000, 1) }).exactOptional(),
  minimum: object({
    orders: count(10_000, 1),
    decideByMinutes: minutes,
    otherwise: oneOf(['rollOver', 'refund']),
  }).exactOptional(),
  season,
});

const laneZone = object({
  ...zoneShape,
  quotedDays: range(count(MAX_DAYS)).exactOptional(),
  history: object({ transitDays: list(count(MAX_DAYS)), measuredThrough: localDate }).exactOptional(),
});

const lane = object({
  kind: z.literal('lane'),
  id: filled,
  carrier: filled,
  service: z.string('must be a text'),
  collection: object({ calendar: calendarSchema, at: localTime }),
  transit: calendarSchema,
  delivery: calendarSchema,
  deliveryHours: object({ from: localTime, until: localTime })
    .refine(({ from, until }) => from < until, 'must begin before it ends')
    .exactOptional(),
  zones: list(laneZone).refine(({ length }) => length > 0, 'must go to some zone'),
  percentile: oneOf(['p90', 'p95']),
  reviewedThrough: localDate,
  season,
});

export const carrySchema = z.discriminatedUnion('kind', [pickup, run, lane], 'must be one of pickup, run, lane');
