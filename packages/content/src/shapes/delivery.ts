import { z } from 'zod';
import { count, days, minutes, monthClimateShape } from './numbers.ts';
import { calendarShape } from './place.ts';
import { list, maybe, solid } from './tolerance.ts';
import { filledText, localDate, localTime, maybeText, weekdayName } from './values.ts';

const postcodeRuleShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('prefix'), prefix: maybeText }),
  z.object({ kind: z.literal('range'), from: filledText, to: filledText }),
  z.object({ kind: z.literal('exact'), postcode: filledText }),
]);
export type PostcodeRuleShape = z.output<typeof postcodeRuleShape>;

const deliveryZoneShape = z.object({
  _id: z.string(),
  title: filledText,
  countryCode: z.string().regex(/^[A-Z]{2}$/, 'must be a country code such as PT'),
  includes: list(postcodeRuleShape),
  excludes: list(postcodeRuleShape),
});
export type DeliveryZoneShape = z.output<typeof deliveryZoneShape>;

const dated = z.object({ on: localDate, departs: localTime });

/**
 * Solid: without one of its cancellations a run would go that does not, and without one of its zones another, quicker
 * one might match.
 */
export const courierRunShape = solid(
  z.object({
    _id: z.string(),
    title: maybeText,
    calendar: maybe(calendarShape),
    weekly: list(z.object({ weekdays: z.array(weekdayName), departs: localTime })),
    dated: list(dated),
    cancelled: list(dated.extend({ reason: maybeText })),
    bookByMinutes: maybe(minutes),
    loadingMinutes: maybe(minutes),
    deliveryMinMinutes: maybe(minutes),
    deliveryMaxMinutes: maybe(minutes),
    zones: list(deliveryZoneShape),
    seats: maybe(z.object({ unit: maybe(z.enum(['parcel', 'litre'])), count: maybe(count) })),
    minimum: maybe(
      z.object({
        orders: maybe(count),
        decideByMinutes: maybe(minutes),
        otherwise: maybe(z.enum(['rollOver', 'refund'])),
      }),
    ),
    season: list(monthClimateShape),
  }),
);
export type CourierRunShape = z.output<typeof courierRunShape>;

const laneZoneShape = z.object({
  zone: deliveryZoneShape,
  quotedMinDays: maybe(days),
  quotedMaxDays: maybe(days),
  history: maybe(
    // A count past any seller's parcels is a mistake, and each parcel becomes an entry of its own.
    z.object({ parcels: list(z.object({ days, count: count.max(10_000) })), measuredThrough: maybe(localDate) }),
  ),
});
export type LaneZoneShape = z.output<typeof laneZoneShape>;

/** Solid for the reasons of a run's; and a history without its slow parcels would promise too early. */
export const laneShape = solid(
  z.object({
    _id: z.string(),
    title: maybeText,
    carrier: maybeText,
    service: maybeText,
    collectionCalendar: maybe(calendarShape),
    collectionAt: maybe(localTime),
    transitCalendar: maybe(calendarShape),
    deliveryCalendar: maybe(calendarShape),
    deliveryFrom: maybe(localTime),
    deliveryUntil: maybe(localTime),
    zones: list(laneZoneShape),
    percentile: maybe(z.enum(['p90', 'p95'])),
    reviewedThrough: maybe(localDate),
    season: list(monthClimateShape),
  }),
);
export type LaneShape = z.output<typeof laneShape>;
