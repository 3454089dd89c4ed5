import { z } from 'zod';
import { eventScheduleShape } from './event.ts';
import { fulfilmentOptionShape } from './fulfilment.ts';
import { placeShape } from './place.ts';
import { productShape, variantShape } from './product.ts';
import { list, maybe } from './tolerance.ts';
import { filledText, maybeText } from './values.ts';

/** A product as far as a promise depends on it: a draft that is not told or pictured yet can be previewed. */
const previewProductShape = productShape.pick({ _id: true, title: true, condition: true, carriage: true }).extend({
  variants: list(
    variantShape.pick({ sku: true, options: true, price: true, weightGrams: true, size: true, stock: true }),
  ),
  optionIds: list(z.string()),
});
export type PreviewProductShape = z.output<typeof previewProductShape>;

export const previewEventShape = eventScheduleShape.extend({
  _id: z.string(),
  name: filledText,
  place: maybe(placeShape),
  stall: maybeText,
  productIds: list(z.string()),
});
export type PreviewEventShape = z.output<typeof previewEventShape>;

/**
 * What a preview is made from; undefined where there is no document with the id. A document that cannot be read is not
 * in its list: the reading's issues name it and say why, and a preview must show them.
 */
export const promisePreviewShape = maybe(
  z.object({
    options: list(fulfilmentOptionShape),
    products: list(previewProductShape),
    events: list(previewEventShape),
  }),
);
export type PromisePreviewShape = NonNullable<z.output<typeof promisePreviewShape>>;
