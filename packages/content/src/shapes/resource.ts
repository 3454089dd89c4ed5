import { z } from 'zod';
import { count, days, measure } from './numbers.ts';
import { placeShape } from './place.ts';
import { list, maybe, solid } from './tolerance.ts';
import { filledText, isoInstant, localDate, localTime, maybeText, weekdayName } from './values.ts';

const partnerShape = z.object({
  _id: z.string(),
  /** Required, so that a partner who cannot be found is not read as none, and his contract as without end. */
  name: filledText,
  contractFrom: maybe(localDate),
  contractUntil: maybe(localDate),
});

const resourceShape = z.object({
  _id: z.string(),
  name: filledText,
  place: maybe(placeShape),
  partner: maybe(partnerShape),
  unit: maybe(z.enum(['item', 'minute'])),
  unitsPerDay: maybe(count),
  byWeekday: list(z.object({ weekdays: z.array(weekdayName), units: count })),
  byDate: list(z.object({ on: localDate, units: count, label: maybeText })),
  reservePercent: maybe(z.number().min(0).max(50)),
  longestQueueDays: maybe(days),
  countedBy: maybe(z.enum(['stallkeep', 'partner'])),
  committed: list(z.object({ on: localDate, units: count })),
  countedAt: maybe(isoInstant),
  isDown: maybe(z.boolean()),
});
export type ResourceShape = z.output<typeof resourceShape>;

/** Solid: what is taken of a machine, or that it stands still, must not be lost from it. */
export const makeShape = solid(
  z.object({
    resource: maybe(resourceShape),
    minDays: maybe(days),
    maxDays: maybe(days),
    unitsPerItem: maybe(measure),
    setUpUnits: maybe(measure),
    finishBy: maybe(localTime),
    cureHours: maybe(measure),
    batch: maybe(z.object({ size: maybe(count), longestWaitDays: maybe(days) })),
  }),
);
export type MakeShape = z.output<typeof makeShape>;
