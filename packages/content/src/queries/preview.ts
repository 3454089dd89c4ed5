import { defineQuery } from 'groq';
import { scheduleFields } from './fragments.ts';
import { carriageFields, fulfilmentOptionFields, placeFields } from './fulfilment.ts';

const productFields = `_id, title, condition, ${carriageFields},
  variants[]{sku, options[]{name, value}, price, weightGrams, size{length, width, height}, stock},
  "optionIds": fulfilment[]._ref`;

const eventFields = `_id, name, stall, ${scheduleFields},
  "place": place->{${placeFields}},
  "productIds": products[]._ref`;

// The ids are found first and once: found inside a filter they would be found again for every document it looks at.

/** What a preview of the product with $id is made from: it, its ways and the events that sell it. Null where there is none. */
const productPreviewQuery = defineQuery(`*[_type == "product" && _id == $id][0]{
  "product": {${productFields}},
  "optionIds": fulfilment[]._ref
}{
  "products": [product],
  "options": *[_type == "fulfilmentOption" && _id in ^.optionIds]{${fulfilmentOptionFields}},
  "events": *[_type == "marketEvent" && $id in products[]._ref]{${eventFields}}
}`);

/** What a preview of the option with $id is made from: it, the products that can be had by it, and every event. */
const optionPreviewQuery = defineQuery(`{
  "products": *[_type == "product" && $id in fulfilment[]._ref]{${productFields}},
  "options": *[_type == "fulfilmentOption" && _id == $id]{${fulfilmentOptionFields}},
  "events": *[_type == "marketEvent"]{${eventFields}}
}`);

/** What a preview of the event with $id is made from: it, its products and their ways. Null where there is none. */
const eventPreviewQuery = defineQuery(`*[_type == "marketEvent" && _id == $id][0]{
  "event": {${eventFields}},
  "productIds": products[]._ref,
  "optionIds": products[]->fulfilment[]._ref
}{
  "products": *[_type == "product" && _id in ^.productIds]{${productFields}},
  "options": *[_type == "fulfilmentOption" && _id in ^.optionIds]{${fulfilmentOptionFields}},
  "events": [event]
}`);

/**
 * The query of each document type that has a preview, all read by promisePreviewShape. $id is the published id; run in
 * the perspective "drafts", where references lead to drafts too.
 */
export const previewQueries = {
  product: productPreviewQuery,
  fulfilmentOption: optionPreviewQuery,
  marketEvent: eventPreviewQuery,
} as const;
