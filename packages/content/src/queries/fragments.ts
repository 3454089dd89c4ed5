import { carriageFields, fulfilmentOptionFields } from './fulfilment.ts';

/**
 * Projections shared by the queries. Constants only: no value ever gets into a query other than as a $parameter.
 * Kept free of functions groq-js 2.0.1 does not evaluate, and readable by Sanity TypeGen.
 */

/** An image with its asset's id (which carries the dimensions) and dominant colour. */
export const pictureFields = `alt, caption, hotspot, crop, "asset": asset->{_id, "colour": metadata.palette.dominant.background}`;

/** Portable Text whose pictures have their assets resolved. */
export const richTextFields = `..., _type == "picture" => {${pictureFields}}`;

export const scheduleFields = `zone, occurrences[]{startsAt, endsAt, status, note},
  recurrence{frequency, weekdays, ordinals, starts, ends, from, until},
  orders{opensAt, closesAt, opensDaysBefore, closesHoursBefore}`;

export const productCardFields = `_id, title, "slug": slug.current, productType, summary,
  "seller": seller->{_id, name, "slug": slug.current},
  "picture": images[0]{${pictureFields}},
  variants[]{sku, price, stock},
  "condition": condition.kind,
  "fulfilment": fulfilment[]->{_id, kind, source}`;

export const sellerFields = `_id, name, "slug": slug.current, craft, tagline, email, phone, postalAddress, websiteUrl,
    "portrait": portrait{${pictureFields}}, story[]{${richTextFields}}`;

export const productFields = `_id, _updatedAt, title, "slug": slug.current, productType, summary, materials, care,
  condition{kind, grade, faults[]{text, picture{${pictureFields}}}, repairs, warrantyUntil},
  ${carriageFields},
  description[]{${richTextFields}},
  "pictures": images[]{${pictureFields}},
  options[]{name, values},
  variants[]{_key, sku, options[]{name, value}, price, compareAtPrice, weightGrams, size{length, width, height}, stock, barcode, "picture": image{${pictureFields}}},
  "seller": seller->{${sellerFields}},
  "packaging": packaging->{_id, title, materials[]{name, code, shareRecycled}, recyclableShare,
    outer{length, width, height}, tareGrams, tests[]{protocol, on, sampleSize, passed}},
  "fulfilment": fulfilment[]->{${fulfilmentOptionFields}},
  "returns": returns->{_id, name, windowDays, ways, summary, buyerPaysReturn, guaranteeMonths, exemption}`;
