import { z } from 'zod';
import { currency, id, instant, locale, minor, object, oneOf, path, sku, token, whole } from './values.ts';

/** One line of goods. `price` is of one piece, in minor units of `currency`, or of the page's where there is none. */
export const item = object({
  item_id: sku,
  /** The chosen options as an id, "deep-blue_l": `toId` of what the seller called them. */
  item_variant: id.optional(),
  /** The list it was shown in: the block's id. */
  item_list_id: id.optional(),
  /** Place in that list, from 0. */
  index: whole(0, 999).optional(),
  price: minor,
  currency: currency.optional(),
  quantity: whole(1, 9999),
});

export const items = z.array(item, 'must be a list').min(1, 'must have an item').max(50, 'must have at most 50 items');

/** How goods get to the buyer. `courier` is a pooled run in one city, `lane` a carrier between regions. */
export const fulfilmentKinds = ['pickup', 'courier', 'lane', 'made_to_order'] as const;
const promiseStatuses = ['firm', 'estimate', 'unknown', 'unavailable'] as const;

/** A promise as the page showed it. `from`, `to` and `cutoff` are epoch seconds, absent where the promise names no date. */
export const promise = object({
  id,
  kind: oneOf(fulfilmentKinds),
  status: oneOf(promiseStatuses),
  from: instant.optional(),
  to: instant.optional(),
  /** The order counts for this promise when placed before it. */
  cutoff: instant.optional(),
  /** Signed by the server (`@stallkeep/telemetry/token`); a forged one is ignored and counted. */
  token,
});

/** The block that stood around what was observed. The tracker fills it from `data-block`. */
export const block = object({
  id,
  /** The block's `_type`, "fulfilmentPromise". */
  type: id,
  variant: id.optional(),
  /** Place on the page, from 0. */
  position: whole(0, 199),
  /** Revision of the content it was made from. */
  revision: id.optional(),
});

/** What the server says of the page, signed, so that nobody makes up pages. See `signContext`. */
export const context = object({
  page_type: oneOf(['home', 'event', 'product', 'list', 'cart', 'checkout', 'order', 'page', 'error']),
  path: path,
  revision: id,
  /** Id of the market event whose storefront it is. */
  event: id.optional(),
  /** Id of this rendering; a page from the cache keeps that of its making. */
  render: id,
  locale: locale,
  currency,
  /** Experiment id → arm id. */
  arms: z.record(id, id).refine((arms) => Object.keys(arms).length <= 10, 'must be at most 10 experiments'),
  /** HMAC over all the rest. */
  hash: token,
});
