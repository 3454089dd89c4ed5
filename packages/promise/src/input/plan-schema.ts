import { z } from 'zod';
import { calendarSchema } from './calendar-schema.ts';
import { carrySchema } from './carry-schema.ts';
import {
  amount,
  count,
  currency,
  filled,
  instant,
  list,
  localDate,
  localTime,
  object,
  oneOf,
  range,
  weekday,
} from './values.ts';

const MAX_HANDLING_DAYS = 365;
const MAX_WORKING_MINUTES = 10_080;
const MAX_UNITS = 1_000_000;
/** Six weeks of drying; more is a mistake in the unit. */
const MAX_CURE_HOURS = 1008;

const cutoffShape = {
  time: localTime,
  dayOffset: z.union([z.literal(0), z.literal(1)], 'must be 0, or 1 for a time after midnight'),
};

const cutoff = object({
  ...cutoffShape,
  byWeekday: list(object({ ...cutoffShape, weekday })).exactOptional(),
  byDate: list(object({ ...cutoffShape, on: localDate })).exactOptional(),
});

const GRIDS: readonly number[] = [1, 5, 10, 15, 20, 30, 60];
const workingMinutes = count(MAX_WORKING_MINUTES);
const packingMinutes = workingMinutes.exactOptional();

const handling = z.discriminatedUnion(
  'unit',
  [
    object({
      unit: z.literal('businessDays'),
      min: count(MAX_HANDLING_DAYS),
      max: count(MAX_HANDLING_DAYS),
      readyBy: localTime,
      packingMinutes,
    }).refine(({ min, max }) => min <= max, 'min must not exceed max'),
    object({
      unit: z.literal('workingMinutes'),
      min: workingMinutes,
      max: workingMinutes,
      packingMinutes,
      gridMinutes: z
        .int(`must be one of ${GRIDS.join(', ')}`)
        .refine((grid) => GRIDS.includes(grid), `must be one of ${GRIDS.join(', ')}`),
    })
      .refine(({ min, max }) => min <= max, 'min must not exceed max')
      .refine(({ min, packingMinutes: packing = 0 }) => min + packing > 0, 'must take at least a minute'),
  ],
  'must be one of businessDays, workingMinutes',
);

const units = count(MAX_UNITS);

const resource = object({
  id: filled,
  name: filled,
  calendar: calendarSchema,
  unit: oneOf(['item', 'minute']),
  unitsPerDay: units,
  byWeekday: list(object({ weekday, units })).exactOptional(),
  byDate: list(object({ on: localDate, units, label: z.string('must be a text') })).exactOptional(),
  reserveShare: amount(0, 0.5),
  longestQueueDays: count(MAX_HANDLING_DAYS),
  contract: object({ from: localDate.exactOptional(), until: localDate.exactOptional() })
    .refine(
      ({ from, until }) => from === undefined || until === undefined || from <= until,
      'must begin before it ends',
    )
    .exactOptional(),
});

const make = object({
  resource: resource.exactOptional(),
  makingDays: range(count(MAX_HANDLING_DAYS)).exactOptional(),
  unitsPerItem: units,
  setUpUnits: units,
  finishBy: localTime,
  cureHours: amount(0, MAX_CURE_HOURS),
  batch: object({ size: count(MAX_UNITS, 1), longestWaitDays: count(MAX_HANDLING_DAYS) }).exactOptional(),
}).refine(
  (value) => value.resource !== undefined || value.makingDays !== undefined,
  'must have a resource, or say how many days making takes',
);

const limits = object({
  quantity: count(MAX_UNITS, 1).exactOptional(),
  weightGrams: count(Number.MAX_SAFE_INTEGER, 1).exactOptional(),
  longestMm: count(1_000_000, 1).exactOptional(),
  litres: amount(0, 1_000_000).exactOptional(),
});

export const planSchema = object({
  optionId: filled,
  sellerId: filled,
  title: filled,
  source: oneOf(['stock', 'make']),
  priceMinor: count(Number.MAX_SAFE_INTEGER),
  currency,
  remedy: z.string('must be a text').exactOptional(),
  workshop: calendarSchema,
  cutoff,
  handling,
  make: make.exactOptional(),
  releaseAt: instant.exactOptional(),
  limits: limits.exactOptional(),
  carry: carrySchema,
});
