import { z } from 'zod';
import { binding, list, maybe, solid } from './tolerance.ts';
import { addressShape, filledText, localDate, localTime, maybeText, weekdayName, zone } from './values.ts';

const hours = z.object({ opens: localTime, closes: localTime });
const openingInterval = hours.extend({ weekdays: z.array(weekdayName).min(1) });

/** Solid: with one closure lost, the shop would promise a day on which nobody is there. */
export const calendarShape = solid(
  z.object({
    _id: z.string(),
    name: maybeText,
    zone,
    weekly: list(openingInterval),
    /** Weeks that take turns; without `firstWeekOf` nobody knows whose turn it is. */
    rotation: maybe(
      z.object({
        weeks: z.array(z.object({ hours: list(openingInterval) })).min(2, 'must have at least two weeks'),
        firstWeekOf: maybe(localDate),
      }),
    ),
    exceptions: list(
      z.object({
        on: localDate,
        kind: z.enum(['closed', 'hours']),
        intervals: list(hours),
        label: maybeText,
        source: maybeText,
        addedOn: maybe(localDate),
      }),
    ),
    reviewedThrough: localDate,
  }),
);
export type CalendarShape = z.output<typeof calendarShape>;

const pointShape = z.object({ lat: z.number().min(-90).max(90), lng: z.number().min(-180).max(180) });

export const placeShape = z.object({
  _id: z.string(),
  name: filledText,
  kind: maybe(z.enum(['stall', 'workshop', 'microfactory', 'hub', 'locker'])),
  address: maybe(addressShape),
  point: maybe(pointShape),
  zone: maybe(zone),
  directions: maybeText,
  calendar: maybe(calendarShape),
  /** First and last local date the place takes part. Binding: a place that has closed must not look open for ever. */
  liveFrom: binding(maybe(localDate)),
  liveUntil: binding(maybe(localDate)),
});
export type PlaceShape = z.output<typeof placeShape>;

/** Solid and binding: orders must not seem to have no limits because a limit could not be read. */
export const orderPeriodShape = binding(
  solid(
    z.object({
      opensAt: maybe(z.iso.datetime({ offset: false })),
      closesAt: maybe(z.iso.datetime({ offset: false })),
      opensDaysBefore: maybe(z.number().min(0)),
      closesHoursBefore: maybe(z.number().min(0)),
    }),
  ),
);
export type OrderPeriodShape = z.output<typeof orderPeriodShape>;
