import { z } from 'zod';
import { fulfilmentOptionShape } from './fulfilment.ts';
import { count, measure, temperatureShape } from './numbers.ts';
import { binding, list, maybe, solid } from './tolerance.ts';
import {
  addressShape,
  filledText,
  isoInstant,
  localDate,
  maybeText,
  moneyShape,
  pictureShape,
  richTextShape,
  slug,
} from './values.ts';

const fragility = z.enum(['robust', 'normal', 'fragile']);
const conditionKind = z.enum(['new', 'refurbished', 'used']);

const sellerCardShape = z.object({ _id: z.string(), name: filledText, slug: maybe(slug) });

const sellerShape = sellerCardShape.extend({
  craft: maybeText,
  tagline: maybeText,
  portrait: maybe(pictureShape),
  story: richTextShape,
  email: maybeText,
  phone: maybeText,
  postalAddress: maybe(addressShape),
  websiteUrl: maybeText,
});
export type SellerShape = z.output<typeof sellerShape>;
export const sellerListShape = list(sellerShape);

export const variantShape = z.object({
  _key: maybeText,
  sku: filledText,
  options: list(z.object({ name: filledText, value: filledText })),
  price: moneyShape,
  compareAtPrice: maybe(moneyShape),
  weightGrams: maybe(measure),
  /** Packed, mm. */
  size: maybe(z.object({ length: measure, width: measure, height: measure })),
  /** On hand. Not filled in reads as none: we do not sell what nobody counted. */
  stock: z
    .int()
    .nullish()
    .transform((value) => value ?? 0),
  barcode: maybeText,
  picture: maybe(pictureShape),
});
export type VariantShape = z.output<typeof variantShape>;

const variants = z.array(variantShape).min(1, 'must have at least one variant with a price');

/** A product as a list needs it. */
export const productCardShape = z.object({
  _id: z.string(),
  title: filledText,
  slug,
  seller: sellerCardShape,
  productType: maybeText,
  summary: maybeText,
  picture: maybe(pictureShape),
  variants: z
    .array(z.object({ sku: filledText, price: moneyShape, stock: variantShape.shape.stock }))
    .min(1, 'must have at least one variant with a price'),
  // Binding: a used thing must not be shown as new because its condition could not be read.
  condition: binding(maybe(conditionKind)),
  fulfilment: list(
    z.object({ _id: z.string(), kind: z.enum(['pickup', 'run', 'lane']), source: z.enum(['stock', 'make']) }),
  ),
});
export type ProductCardShape = z.output<typeof productCardShape>;

const packagingShape = z.object({
  _id: z.string(),
  title: filledText,
  materials: list(z.object({ name: maybeText, code: maybeText, shareRecycled: maybe(z.number().min(0).max(100)) })),
  recyclableShare: maybe(z.number().min(0).max(100)),
  /** Outside, mm. */
  outer: maybe(z.object({ length: measure, width: measure, height: measure })),
  tareGrams: maybe(measure),
  tests: list(
    z.object({
      protocol: filledText,
      on: maybe(localDate),
      sampleSize: z.int().min(1),
      passed: count,
    }),
  ),
});

/**
 * What the goods need on the way. The query always projects it, so where it is absent a part of it could not be read;
 * solid, because goods without what they need could go by ways that break or melt them.
 */
const carriageShape = solid(
  z.object({
    fragility: maybe(fragility),
    temperature: maybe(temperatureShape),
    packaging: maybe(
      z.object({
        _id: z.string(),
        title: filledText,
        fragilityClasses: list(fragility),
        maxLoadGrams: maybe(measure),
        temperature: maybe(temperatureShape),
        tests: list(z.object({ sampleSize: maybe(count), passed: maybe(count) })),
      }),
    ),
  }),
);
export type CarriageShape = z.output<typeof carriageShape>;

const returnsShape = z.object({
  _id: z.string(),
  name: maybeText,
  windowDays: z.int().min(0),
  ways: list(z.enum(['stall', 'courier', 'post'])),
  summary: maybeText,
  buyerPaysReturn: maybe(z.boolean()),
  guaranteeMonths: maybe(z.int().min(0)),
  exemption: maybeText,
});

const blockShape = z.looseObject({ _type: z.string(), _key: z.string() });
export type BlockShape = z.output<typeof blockShape>;

/** A page composed of blocks; each block's own content is read by its component. */
export const layoutShape = z.object({ _id: z.string(), title: maybeText, blocks: list(blockShape) });
export type LayoutShape = z.output<typeof layoutShape>;

export const productShape = z.object({
  _id: z.string(),
  _updatedAt: isoInstant,
  title: filledText,
  slug,
  seller: sellerShape,
  productType: maybeText,
  summary: maybeText,
  description: richTextShape,
  pictures: list(pictureShape),
  options: list(z.object({ name: filledText, values: list(filledText) })),
  variants,
  condition: binding(
    maybe(
      z.object({
        kind: conditionKind,
        grade: maybe(z.enum(['A', 'B', 'C'])),
        faults: list(z.object({ text: filledText, picture: maybe(pictureShape) })),
        repairs: list(filledText),
        warrantyUntil: maybe(localDate),
      }),
    ),
  ),
  materials: maybeText,
  care: maybeText,
  carriage: maybe(carriageShape),
  packaging: maybe(packagingShape),
  fulfilment: list(fulfilmentOptionShape),
  returns: maybe(returnsShape),
  page: maybe(layoutShape),
});
export type ProductShape = z.output<typeof productShape>;
