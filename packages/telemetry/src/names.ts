/**
 * The names an event may have, by who may say it. GA4's name where GA4 has one. An unknown name is refused, never stored.
 */

/** What the tracker says by itself, of the page and of every `data-block`. No markup function takes these. */
export const trackerEventNames = ['page_view', 'block_view', 'web_vital', 'client_error'] as const;

/** What a block may have observed through its markup: seen, clicked, submitted, changed. */
export const markupEventNames = [
  'view_item_list',
  'select_item',
  'view_item',
  'promise_view',
  'promise_select',
  'add_to_cart',
  'remove_from_cart',
  'view_cart',
  'begin_checkout',
  'add_shipping_info',
  'add_payment_info',
  'share_completed',
  'order_status_view',
  'experiment_exposure',
] as const;

/**
 * Facts: written by the server in the transaction that makes them true, through the outbox. A browser that reports one is
 * refused, because nobody can know from a page that an order exists.
 */
export const serverEventNames = [
  'purchase',
  'refund',
  'order_cancelled',
  'reservation_held',
  'reservation_expired',
  'slot_full',
  'promise_kept',
  'promise_missed',
  'pickup_ready',
  'picked_up',
  'courier_out',
  'delivered',
  'made_started',
  'made_done',
  'return_requested',
  'return_done',
  'exchange_requested',
  'repair_requested',
  'contact_opened',
  'contact_resolved',
] as const;

export const browserEventNames = [...trackerEventNames, ...markupEventNames] as const;
export const eventNames = [...browserEventNames, ...serverEventNames] as const;

export type TrackerEventName = (typeof trackerEventNames)[number];
export type MarkupEventName = (typeof markupEventNames)[number];
export type ServerEventName = (typeof serverEventNames)[number];
/** What a browser may report. */
export type BrowserEventName = TrackerEventName | MarkupEventName;
export type EventName = BrowserEventName | ServerEventName;
