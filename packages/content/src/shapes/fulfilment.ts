import { z } from 'zod';
import { placeShape } from './place.ts';
import { binding, list, maybe, solid } from './tolerance.ts';
import { filledText, localTime, maybeText, moneyShape, weekdayName } from './values.ts';

const minutes = z.int().min(0);
const days = z.int().min(0);

/**
 * One way to get a product. What only the promise needs may be missing here: the mapping then answers "unknown", and
 * the product is still shown.
 */
export const fulfilmentOptionShape = z.object({
  _id: z.string(),
  title: filledText,
  kind: z.enum(['pickup', 'run', 'lane']),
  source: z.enum(['stock', 'make']),
  workshop: maybe(placeShape),
  cutoff: maybe(localTime),
  handling: maybe(z.object({ minDays: days, maxDays: days, readyBy: localTime })),
  // Binding: what could not be read must not look free.
  price: binding(maybe(moneyShape)),
  remedy: maybeText,
  pickup: maybe(
    solid(
      z.object({
        collectAt: z.enum(['event', 'place']),
        place: maybe(placeShape),
        leadMinutes: maybe(minutes),
        slotMinutes: maybe(minutes),
        slotCapacity: maybe(z.int().min(0)),
      }),
    ),
  ),
  run: maybe(
    z.object({
      departures: list(z.object({ weekdays: z.array(weekdayName), at: localTime })),
      bookByMinutes: maybe(minutes),
      deliveryMinMinutes: maybe(minutes),
      deliveryMaxMinutes: maybe(minutes),
      postcodes: list(z.string()),
      seats: maybe(z.int().min(0)),
      minimumOrders: maybe(z.int().min(0)),
    }),
  ),
  lane: maybe(
    z.object({
      carrier: maybeText,
      service: maybeText,
      quotedMinDays: maybe(days),
      quotedMaxDays: maybe(days),
      regions: list(z.string()),
    }),
  ),
  make: maybe(z.object({ minDays: maybe(days), maxDays: maybe(days), cureHours: maybe(z.number().min(0)) })),
});
export type FulfilmentOptionShape = z.output<typeof fulfilmentOptionShape>;
export const fulfilmentOptionListShape = z.array(fulfilmentOptionShape);
