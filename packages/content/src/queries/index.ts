import { defineQuery } from 'groq';
import { layoutFields } from './blocks.ts';
import {
  pictureFields,
  productCardFields,
  productFields,
  richTextFields,
  scheduleFields,
  sellerFields,
} from './fragments.ts';
import { fulfilmentOptionFields, placeFields } from './fulfilment.ts';

const themeFields = 'theme{colour, ground, corners}';

/** The site's settings with the pages events and products are shown by. */
export const siteSettingsQuery = defineQuery(`*[_type == "siteSettings" && _id == "siteSettings"][0]{
  _id, title, tagline, intro[]{${richTextFields}}, locale, contactEmail, footer,
  "eventPage": eventPage->{${layoutFields}},
  "productPage": productPage->{${layoutFields}}
}`);

/** Every market event, as a list shows it. Sorting is by phase and date, which GROQ cannot know. */
export const eventListQuery = defineQuery(`*[_type == "marketEvent" && defined(slug.current)]{
  _id, name, "slug": slug.current, tagline, stall, ${themeFields}, ${scheduleFields},
  hero{${pictureFields}},
  "place": place->{_id, name, address},
  "productCount": count(products)
}`);

/** One event by $slug with its products as cards. */
export const eventPageQuery = defineQuery(`*[_type == "marketEvent" && slug.current == $slug][0]{
  _id, _updatedAt, name, "slug": slug.current, tagline, stall, ${themeFields}, ${scheduleFields},
  hero{${pictureFields}}, intro[]{${richTextFields}},
  "place": place->{${placeFields}},
  "page": page->{${layoutFields}},
  "productIds": products[]._ref,
  "products": products[]->{${productCardFields}}
}`);

/** The options with $ids, complete: the ways an event's products can be had. */
export const fulfilmentOptionsQuery = defineQuery(`*[_type == "fulfilmentOption" && _id in $ids]{
  ${fulfilmentOptionFields}
}`);

/** The sellers with $ids, as their cards show them. */
export const sellersQuery = defineQuery(`*[_type == "seller" && _id in $ids]{${sellerFields}}`);

/** One event by $event, and of its products the one with $product; \`product\` is null when the event does not sell it. */
export const productPageQuery = defineQuery(`*[_type == "marketEvent" && slug.current == $event][0]{
  _id, _updatedAt, name, "slug": slug.current, tagline, stall, ${themeFields}, ${scheduleFields},
  hero{${pictureFields}}, intro[]{${richTextFields}},
  "place": place->{${placeFields}},
  "productPage": productPage->{${layoutFields}},
  "productIds": products[]._ref,
  "product": products[@->slug.current == $product][0]->{${productFields}, "page": page->{${layoutFields}}}
}`);

/** What has a public address: events and the products in them. */
export const sitemapQuery = defineQuery(`*[_type == "marketEvent" && defined(slug.current)]{
  _id, "slug": slug.current, _updatedAt,
  "products": products[]->{_id, "slug": slug.current, _updatedAt}
}`);
