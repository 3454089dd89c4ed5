import type { PageContext, TelemetryEvent } from '../contract.ts';
import { type Flat, flattenParams, listItems, type Nested } from './flatten.ts';
import { toMajor } from './money.ts';
import { eventMapping } from './names.ts';

/** One event of a Measurement Protocol request; the forwarder adds the client id, which is the session and so never there under GPC. */
export interface Ga4Event {
  readonly name: string;
  readonly params: Nested;
}

/**
 * An event for GA4.
 *
 * @param origin of the shop, such as "https://shop.example", because GA4 wants a whole address
 */
export function toGa4(event: TelemetryEvent, ctx: PageContext, origin: string): Ga4Event {
  const { currency } = ctx;
  const { metric, ...params } = flattenParams(event, currency);
  const items = listItems(event);
  return {
    name: eventMapping[event.n].ga4,
    params: {
      ...params,
      ...(metric === undefined ? {} : { metric_name: metric }),
      ...(items.length === 0
        ? {}
        : { items: items.map((item) => toGa4Item(item, currency)), ...toWorth(event, currency) }),
      event_id: event.id,
      page_location: `${origin}${ctx.path}`,
      page_type: ctx.page_type,
      language: ctx.locale,
      ...(ctx.event === undefined ? {} : { market_event: ctx.event }),
    },
  };
}

function toGa4Item({ price, currency, ...item }: ReturnType<typeof listItems>[number], pageCurrency: string): Flat {
  const flat: Flat = { price: toMajor(price, currency ?? pageCurrency) };
  for (const [key, value] of Object.entries(item)) if (value !== undefined) flat[key] = value;
  return flat;
}

/** GA4 wants `value` and `currency` of everything with items; where the event does not say them they follow from the items. */
function toWorth(event: TelemetryEvent, pageCurrency: string): Flat {
  if ('value' in event.p) return {};
  const items = listItems(event);
  const currency = items[0]?.currency ?? pageCurrency;
  return {
    currency,
    value: toMajor(
      items.reduce((sum, { price, quantity }) => sum + price * quantity, 0),
      currency,
    ),
  };
}
