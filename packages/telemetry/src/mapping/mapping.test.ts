import { describe, expect, it } from 'vitest';
import type { TelemetryEvent } from '../contract.ts';
import { context, item, makeEvent } from '../events.fixtures.ts';
import { eventNames } from '../names.ts';
import { parseServerEvent } from '../schema.ts';
import { eventMapping, toGa4, toSegment } from './mapping.ts';
import { toMajor } from './money.ts';

function requireEvent(name: (typeof eventNames)[number]): TelemetryEvent {
  const parsed = parseServerEvent(makeEvent(name));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}
const every = eventNames.map((name) => [name, requireEvent(name)] as const);
const origin = 'https://shop.example';

/** Recommended events of GA4 for online sales, `share` of those for all, and `page_view`, which it collects itself. */
const ga4Standard = new Set(
  (
    'add_payment_info add_shipping_info add_to_cart begin_checkout page_view purchase refund remove_from_cart select_item share ' +
    'view_cart view_item view_item_list'
  ).split(' '),
);
/** Names the Measurement Protocol refuses. */
const ga4Reserved = new Set(
  (
    'ad_activeview ad_click ad_exposure ad_query ad_reward adunit_exposure app_background app_clear_data app_exception app_install ' +
    'app_remove app_store_refund app_update app_upgrade dynamic_link_app_open dynamic_link_app_update dynamic_link_first_open error ' +
    'firebase_campaign firebase_in_app_message_action firebase_in_app_message_dismiss firebase_in_app_message_impression first_open ' +
    'first_visit in_app_purchase notification_dismiss notification_foreground notification_open notification_receive os_update ' +
    'screen_view session_start session_start_with_rollout user_engagement'
  ).split(' '),
);
/** Segment's ecommerce specification (V2), its A/B testing one, and the page call. */
const segmentStandard = new Set([
  'page',
  'Product List Viewed',
  'Product Clicked',
  'Product Viewed',
  'Product Added',
  'Product Removed',
  'Cart Viewed',
  'Checkout Started',
  'Checkout Step Completed',
  'Payment Info Entered',
  'Order Completed',
  'Order Refunded',
  'Order Cancelled',
  'Product Shared',
  'Experiment Viewed',
]);

describe('the mapping to GA4', () => {
  it.each(eventNames)('gives %s a name of its own that GA4 allows', (name) => {
    const { ga4, isGa4Standard } = eventMapping[name];
    expect(ga4).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
    expect(ga4).not.toMatch(/^(ga_|google_|firebase_|gtag\.)/);
    expect(ga4Reserved.has(ga4)).toBe(false);
    expect(isGa4Standard).toBe(ga4Standard.has(ga4));
    expect(eventNames.filter((other) => eventMapping[other].ga4 === ga4)).toEqual([name]);
  });

  it.each(every)('keeps %s within the limits of parameters', (_, event) => {
    const { params } = toGa4(event, context, origin);
    const { items, ...flat } = params;
    expect(Object.keys(params).length).toBeLessThanOrEqual(25);
    for (const [key, value] of Object.entries(flat)) {
      expect(key).toMatch(/^[a-z][a-z0-9_]{0,39}$/);
      expect(String(value).length).toBeLessThanOrEqual(key === 'page_location' ? 1000 : 100);
    }
    const goods = typeof items === 'object' ? items : [];
    expect(goods.length).toBeLessThanOrEqual(200);
    for (const each of goods) expect(Object.keys(each).length).toBeLessThanOrEqual(27);
  });

  it.each(every)('never gives away the token of %s', (_, event) => {
    expect(JSON.stringify(toGa4(event, context, origin))).not.toContain('q0XkB3m8sZ2vT1yWcR7uHg');
    expect(JSON.stringify(toSegment(event, context, 0))).not.toContain('q0XkB3m8sZ2vT1yWcR7uHg');
  });

  it('says money in the main unit, and the worth of items where the event does not', () => {
    const added = toGa4(requireEvent('add_to_cart'), context, origin);
    expect(added.params).toMatchObject({ value: 25.8, currency: 'EUR', page_location: `${origin}${context.path}` });
    expect(added.params['items']).toEqual([
      { item_id: 'MUG-BLUE', item_variant: 'deep-blue', item_list_id: 'grid-1', index: 3, price: 12.9, quantity: 2 },
    ]);
    expect(toGa4(requireEvent('purchase'), context, origin).params).toMatchObject({
      transaction_id: 'O-2026-0042',
      value: 25.8,
      tax: 4.82,
      shipping: 0,
      promises: 1,
    });
  });

  it('puts what is in a promise and a block under names of one level', () => {
    expect(toGa4(requireEvent('promise_view'), context, origin).params).toMatchObject({
      promise_kind: 'pickup',
      promise_from: 1_796_205_600,
      block_type: 'fulfilmentPromise',
      block_position: 2,
    });
  });
});

describe('the mapping to Segment', () => {
  it.each(eventNames)('gives %s a name, and says truly whether it is one of the specifications', (name) => {
    const { segment, isSegmentStandard } = eventMapping[name];
    expect(isSegmentStandard).toBe(segmentStandard.has(segment));
    expect(eventNames.filter((other) => eventMapping[other].segment === segment)).toEqual([name]);
    if (!isSegmentStandard) expect(segment).toMatch(/^[A-Z][a-z]+( [A-Z][a-z]+)+$/);
  });

  it('says orders as the ecommerce specification does, under the same id', () => {
    const event = requireEvent('purchase');
    expect(toSegment(event, context, 1_796_000_000_000)).toEqual({
      type: 'track',
      event: 'Order Completed',
      messageId: event.id,
      timestamp: '2026-11-30T00:53:20.000Z',
      properties: {
        order_id: 'O-2026-0042',
        value: 25.8,
        total: 25.8,
        shipping: 0,
        tax: 4.82,
        currency: 'EUR',
        promises: 1,
        products: [
          {
            product_id: item.item_id,
            sku: item.item_id,
            variant: 'deep-blue',
            list_id: 'grid-1',
            position: 3,
            price: 12.9,
            quantity: 2,
          },
        ],
        path: context.path,
        page_type: 'product',
        locale: 'pt-PT',
        market_event: 'demo-event-ribeira',
      },
    });
  });

  it('says a page view as a page', () => {
    expect(toSegment(requireEvent('page_view'), context, 0)).toMatchObject({ type: 'page' });
    expect(toSegment(requireEvent('page_view'), context, 0)).not.toHaveProperty('event');
  });
});

it('knows how many digits a currency has', () => {
  expect(toMajor(1290, 'EUR')).toBe(12.9);
  expect(toMajor(1290, 'JPY')).toBe(1290);
  expect(toMajor(1290, 'KWD')).toBe(1.29);
  expect(toMajor(29, 'EUR')).toBe(0.29);
});
