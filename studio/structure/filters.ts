/**
 * What each list of the desk shows. `$now` is an ISO instant and `$today` a local date, both taken when the list opens; `$stale` is the
 * instant before which a count is too old to be believed.
 *
 * A repeating market has no dated end: it counts as coming up while its last date is not over. A comparison with a
 * missing field is null in GROQ, and so is the count of a missing array; hence each `coalesce`.
 */

const LAST_DAY_OVER = 'coalesce(count(occurrences[endsAt > $now && status != "cancelled"]), 0) == 0';
const RULE_OVER = '(!defined(recurrence.frequency) || coalesce(recurrence.until < $today, false))';
const HAS_CLOSED = 'coalesce(orders.closesAt <= $now, false)';
const IS_TO_OPEN = 'coalesce(orders.opensAt > $now, false)';
/** Orders open so many days before each market day. GROQ cannot count out a repeating rule, so these have a list of their own. */
const IS_BY_DAY = '(!defined(orders.opensAt) && defined(orders.opensDaysBefore))';

const IS_EVENT = '_type == "marketEvent"';
const IS_OVER = `(${LAST_DAY_OVER} && ${RULE_OVER})`;

/** Every event is in exactly one of these, `all` apart. */
export const EVENT_FILTERS = {
  all: IS_EVENT,
  open: `${IS_EVENT} && !${IS_OVER} && !${HAS_CLOSED} && !${IS_TO_OPEN} && !${IS_BY_DAY}`,
  next: `${IS_EVENT} && !${IS_OVER} && !${HAS_CLOSED} && ${IS_TO_OPEN}`,
  byDay: `${IS_EVENT} && !${IS_OVER} && !${HAS_CLOSED} && ${IS_BY_DAY}`,
  closed: `${IS_EVENT} && !${IS_OVER} && ${HAS_CLOSED}`,
  past: `${IS_EVENT} && ${IS_OVER}`,
} as const;

const IS_PRODUCT = '_type == "product"';

export const PRODUCT_FILTERS = {
  all: IS_PRODUCT,
  ofSeller: `${IS_PRODUCT} && seller._ref == $sellerId`,
  /** Every variant is counted, and none is left. What is made to order is not counted, so it is never sold out. */
  soldOut: `${IS_PRODUCT} && count(variants) > 0 && count(variants[!defined(stock) || stock > 0]) == 0`,
  withoutPicture: `${IS_PRODUCT} && coalesce(count(images[defined(asset)]), 0) == 0`,
  withoutEvent: `${IS_PRODUCT} && count(*[_type == "marketEvent" && references(^._id)]) == 0`,
} as const;

export const LANE_FILTERS = {
  /** Past its date a parcel service promises nothing. */
  toReview: '_type == "lane" && coalesce(reviewedThrough < $today, true)',
} as const;

export const CAPACITY_FILTERS = {
  /** Buyers see "no date yet": the machine stands still, or a partner's count is missing or too old. */
  unknown: '_type == "resource" && (isDown == true || (countedBy == "partner" && coalesce(countedAt < $stale, true)))',
} as const;

export const PARTNER_FILTERS = {
  past: '_type == "partner" && coalesce(contractUntil < $today, false)',
} as const;
