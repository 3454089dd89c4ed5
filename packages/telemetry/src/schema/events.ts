import { z } from 'zod';
import type { EventName } from '../names.ts';
import { block, fulfilmentKinds, items, promise } from './parts.ts';
import { currency, id, instant, minor, object, oneOf, path, sku, whole } from './values.ts';

/** Filled by the tracker with the nearest `data-block`, never by the author of markup. */
const inBlock = { block: block.optional() };

const ofOrder = { transaction_id: id };
/** A line of an order; the token is that of the promise the buyer was shown, where one was. */
const ofLine = { ...ofOrder, line_id: id, promise: promise.optional() };
const money = { value: minor, currency };
const reservation = object({
  reservation_id: id,
  of: oneOf(['stock', 'capacity', 'slot', 'seat']),
  units: whole(1, 100_000),
  /** When it ends by itself, epoch seconds. */
  until: instant,
});
const reasons = oneOf([
  'changed_mind',
  'not_as_described',
  'faulty',
  'damaged_on_the_way',
  'too_late',
  'wrong_size',
  'other',
]);
const contact = { contact_id: id, topic: oneOf(['order', 'promise', 'product', 'return', 'payment', 'other']) };

/** What each event carries: the one description that types, collector, markup and EVENTS.md are made from. */
export const eventSchemas = {
  /** All there is to say stands in the page's context. */
  page_view: object({}),
  block_view: object({ block }),
  web_vital: object({ metric: oneOf(['LCP', 'CLS', 'INP']), value: whole(0, 600_000) }),
  client_error: object({
    kind: oneOf(['error', 'rejection']),
    /** Path of our own script, never the message: messages hold what people typed. */
    script: path.optional(),
    line: whole(0, 10_000_000).optional(),
    column: whole(0, 10_000_000).optional(),
  }),

  view_item_list: object({ item_list_id: id, items, ...inBlock }),
  select_item: object({ item_list_id: id.optional(), items, ...inBlock }),
  view_item: object({ items, ...inBlock }),
  promise_view: object({ promise, ...inBlock }),
  promise_select: object({ promise, items: items.optional(), ...inBlock }),
  add_to_cart: object({ items, promise: promise.optional(), ...inBlock }),
  remove_from_cart: object({ items, ...inBlock }),
  view_cart: object({ items, ...money, ...inBlock }),
  begin_checkout: object({ items, ...money, ...inBlock }),
  add_shipping_info: object({ fulfilment: oneOf(fulfilmentKinds), promise: promise.optional(), ...inBlock }),
  add_payment_info: object({ payment_type: oneOf(['card', 'wallet', 'bank', 'at_the_stall']), ...inBlock }),
  share_completed: object({
    method: oneOf(['native', 'copy', 'print']),
    content_type: oneOf(['product', 'event', 'page']),
    item_id: sku.optional(),
    ...inBlock,
  }),
  order_status_view: object({
    state: oneOf(['placed', 'making', 'ready', 'on_the_way', 'done', 'cancelled', 'returned']),
    ...inBlock,
  }),
  experiment_exposure: object({ experiment: id, arm: id, ...inBlock }),

  purchase: object({
    ...ofOrder,
    ...money,
    shipping: minor,
    tax: minor,
    items,
    promises: z.array(promise).max(50),
  }),
  refund: object({ ...ofOrder, ...money, items: items.optional() }),
  order_cancelled: object({
    ...ofOrder,
    by: oneOf(['buyer', 'seller', 'system']),
    reason: oneOf(['changed_mind', 'not_paid', 'sold_out', 'run_not_going', 'event_cancelled', 'other']),
  }),
  reservation_held: reservation,
  reservation_expired: reservation,
  slot_full: object({ slot_id: id, capacity: whole(0, 10_000), starts_at: instant }),
  promise_kept: object({ ...ofLine, promise, happened_at: instant }),
  promise_missed: object({
    ...ofLine,
    promise,
    happened_at: instant.optional(),
    late_minutes: whole(1, 1_000_000),
  }),
  pickup_ready: object(ofLine),
  picked_up: object(ofLine),
  courier_out: object(ofLine),
  delivered: object(ofLine),
  made_started: object(ofLine),
  made_done: object(ofLine),
  return_requested: object({ ...ofLine, reason: reasons, way: oneOf(['stall', 'courier', 'post']) }),
  return_done: object({ ...ofLine, outcome: oneOf(['refunded', 'exchanged', 'repaired', 'refused']) }),
  exchange_requested: object({ ...ofLine, reason: reasons, item_id: sku }),
  repair_requested: object({ ...ofLine, reason: reasons }),
  contact_opened: object({ ...contact, transaction_id: id.optional() }),
  contact_resolved: object({
    ...contact,
    transaction_id: id.optional(),
    /** How many times the buyer had to write; 1 is resolved on first contact. */
    contacts: whole(1, 1000),
    open_minutes: whole(0, 1_000_000),
  }),
} satisfies Record<EventName, z.ZodObject>;

type Schemas = typeof eventSchemas;
/** Name → what the event carries. */
export type EventParams = { readonly [N in EventName]: z.infer<Schemas[N]> };
