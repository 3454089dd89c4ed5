import { z } from 'zod';
import { courierRunShape, laneShape } from './delivery.ts';
import { count, days, measure, minutes } from './numbers.ts';
import { placeShape } from './place.ts';
import { makeShape } from './resource.ts';
import { binding, list, maybe, solid } from './tolerance.ts';
import { filledText, isoInstant, localDate, localTime, maybeText, moneyShape, weekdayName } from './values.ts';

const cutoffRuleShape = z.object({
  kind: z.enum(['weekday', 'date']),
  weekdays: list(weekdayName),
  on: maybe(localDate),
  time: localTime,
  isNextDay: maybe(z.boolean()),
});

/**
 * What an order is taken up by. The query always projects it, so where it is absent a part of it could not be read;
 * solid, because without a limit or an earlier cutoff a promise would be better than the seller's.
 */
const termsShape = solid(
  z.object({
    cutoff: maybe(localTime),
    cutoffIsNextDay: maybe(z.boolean()),
    cutoffs: list(cutoffRuleShape),
    handling: maybe(
      z.object({
        unit: maybe(z.enum(['businessDays', 'workingMinutes'])),
        minDays: maybe(days),
        maxDays: maybe(days),
        readyBy: maybe(localTime),
        minMinutes: maybe(minutes),
        maxMinutes: maybe(minutes),
        gridMinutes: maybe(minutes),
        packingMinutes: maybe(minutes),
      }),
    ),
    releaseAt: maybe(isoInstant),
    limits: maybe(
      z.object({
        quantity: maybe(count),
        weightGrams: maybe(measure),
        longestMm: maybe(measure),
        litres: maybe(measure),
      }),
    ),
  }),
);
export type TermsShape = z.output<typeof termsShape>;

const pickupShape = solid(
  z.object({
    collectAt: z.enum(['event', 'place']),
    place: maybe(placeShape),
    leadMinutes: maybe(minutes),
    slotMinutes: maybe(minutes),
    slotCapacity: maybe(count),
    heldDays: maybe(days),
  }),
);
export type PickupShape = z.output<typeof pickupShape>;

/**
 * One way to get a product. What only the promise needs may be missing here: the mapping then answers "unknown", and
 * the product is still shown.
 */
export const fulfilmentOptionShape = z.object({
  _id: z.string(),
  title: filledText,
  kind: z.enum(['pickup', 'run', 'lane']),
  source: z.enum(['stock', 'make']),
  sellerId: maybeText,
  workshop: maybe(placeShape),
  // Binding: what could not be read must not look free.
  price: binding(maybe(moneyShape)),
  remedy: maybeText,
  terms: maybe(termsShape),
  pickup: maybe(pickupShape),
  run: maybe(courierRunShape),
  lane: maybe(laneShape),
  make: maybe(makeShape),
});
export type FulfilmentOptionShape = z.output<typeof fulfilmentOptionShape>;
export const fulfilmentOptionListShape = z.array(fulfilmentOptionShape);
