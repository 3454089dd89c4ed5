import { z } from 'zod';
import { orderPeriodShape, placeShape } from './place.ts';
import { layoutShape, productCardShape, productShape } from './product.ts';
import { binding, list, maybe, solid } from './tolerance.ts';
import {
  filledText,
  isoInstant,
  localDate,
  localTime,
  maybeText,
  pictureShape,
  richTextShape,
  slug,
  weekdayName,
  zone,
} from './values.ts';

const occurrenceShape = z.object({
  startsAt: isoInstant,
  /** Where it is missing the day is not held, but it still replaces the recurring day of the same date. */
  endsAt: maybe(isoInstant),
  // Binding: a cancelled day must not be read as scheduled.
  status: binding(
    z
      .enum(['scheduled', 'moved', 'postponed', 'cancelled'])
      .nullish()
      .transform((value) => value ?? 'scheduled'),
  ),
  note: maybeText,
});
export type OccurrenceShape = z.output<typeof occurrenceShape>;

const recurrenceShape = solid(
  z.object({
    frequency: z.enum(['weekly', 'monthly']),
    weekdays: z.array(weekdayName).min(1),
    ordinals: list(z.int().min(1).max(5)),
    starts: localTime,
    ends: localTime,
    from: maybe(localDate),
    until: maybe(localDate),
  }),
);
export type RecurrenceShape = z.output<typeof recurrenceShape>;

/** When an event is, and when it takes orders: all that its phase depends on. */
const scheduleFields = {
  zone,
  occurrences: list(occurrenceShape),
  recurrence: maybe(recurrenceShape),
  orders: maybe(orderPeriodShape),
};
export const eventScheduleShape = z.object(scheduleFields);
export type EventScheduleShape = z.output<typeof eventScheduleShape>;

/** What the seller chose; which words mean something here is the theme generator's to say, and it forgives none it does not know. */
const eventThemeShape = z.object({ colour: filledText, ground: filledText, corners: filledText });
export type EventThemeShape = z.output<typeof eventThemeShape>;

/** An event as the list of events needs it. */
export const eventCardShape = z.object({
  ...scheduleFields,
  _id: z.string(),
  name: filledText,
  slug,
  tagline: maybeText,
  hero: maybe(pictureShape),
  place: maybe(placeShape.pick({ _id: true, name: true, address: true })),
  stall: maybeText,
  theme: maybe(eventThemeShape),
  productCount: z
    .int()
    .nullish()
    .transform((value) => value ?? 0),
});
export type EventCardShape = z.output<typeof eventCardShape>;
export const eventListShape = z.array(eventCardShape);

const eventBaseShape = z.object({
  ...scheduleFields,
  _id: z.string(),
  _updatedAt: isoInstant,
  name: filledText,
  slug,
  tagline: maybeText,
  hero: maybe(pictureShape),
  intro: richTextShape,
  place: maybe(placeShape),
  stall: maybeText,
  theme: maybe(eventThemeShape),
});

/** Null where no event has the slug. */
export const eventPageShape = eventBaseShape
  .extend({ page: maybe(layoutShape), productIds: list(z.string()), products: list(productCardShape) })
  .nullable();
export type EventPageShape = NonNullable<z.output<typeof eventPageShape>>;

/**
 * Null where no event has the slug; `product` is undefined where the event does not sell it, and only then: a product
 * that cannot be read refuses the whole page.
 */
export const productPageShape = eventBaseShape
  .extend({
    productPage: maybe(layoutShape),
    productIds: list(z.string()),
    product: binding(maybe(productShape)),
  })
  .nullable();
export type ProductPageShape = NonNullable<z.output<typeof productPageShape>>;
