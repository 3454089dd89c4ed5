import type { PageContext, TelemetryEvent } from '../contract.ts';
import { type Flat, flattenParams, listItems, type Nested } from './flatten.ts';
import { toMajor } from './money.ts';
import { eventMapping } from './names.ts';

/** One call of Segment's HTTP API; the forwarder adds the anonymous id, which is the session and so never there under GPC. */
export interface SegmentMessage {
  readonly type: 'page' | 'track';
  /** Absent for a page. */
  readonly event?: string;
  /** The event's own id: Segment drops repetitions by it. */
  readonly messageId: string;
  /** ISO 8601. */
  readonly timestamp: string;
  readonly properties: Nested;
}

/** Our parameter → Segment's, where it has a word of its own. */
const renamed: Readonly<Record<string, string>> = {
  transaction_id: 'order_id',
  item_list_id: 'list_id',
  item_id: 'product_id',
  payment_type: 'payment_method',
  method: 'share_via',
  experiment: 'experiment_id',
  arm: 'variation_id',
};

/**
 * An event for Segment, by its ecommerce and experiment specifications.
 *
 * @param happenedAt epoch milliseconds, corrected (`toEventTime`)
 */
export function toSegment(event: TelemetryEvent, ctx: PageContext, happenedAt: number): SegmentMessage {
  const name = eventMapping[event.n].segment;
  const isPage = name === 'page';
  const properties: Flat = {};
  for (const [key, value] of Object.entries(flattenParams(event, ctx.currency)))
    properties[renamed[key] ?? key] = value;
  if (event.n === 'purchase' || event.n === 'refund') properties['total'] = properties['value'] ?? 0;
  const products = listItems(event).map((item) => toProduct(item, ctx.currency));
  return {
    type: isPage ? 'page' : 'track',
    ...(isPage ? {} : { event: name }),
    messageId: event.id,
    timestamp: new Date(happenedAt).toISOString(),
    properties: {
      ...properties,
      ...(products.length === 0 ? {} : { products, currency: properties['currency'] ?? ctx.currency }),
      path: ctx.path,
      page_type: ctx.page_type,
      locale: ctx.locale,
      ...(ctx.event === undefined ? {} : { market_event: ctx.event }),
    },
  };
}

function toProduct(item: ReturnType<typeof listItems>[number], pageCurrency: string): Flat {
  const { item_id, item_variant, item_list_id, index, price, currency = pageCurrency, quantity } = item;
  return {
    product_id: item_id,
    sku: item_id,
    price: toMajor(price, currency),
    quantity,
    ...(item_variant === undefined ? {} : { variant: item_variant }),
    ...(item_list_id === undefined ? {} : { list_id: item_list_id }),
    ...(index === undefined ? {} : { position: index }),
  };
}
