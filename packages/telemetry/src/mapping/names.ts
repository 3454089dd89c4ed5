import type { EventName } from '../names.ts';

/** What an event is called elsewhere. */
export interface MappedName {
  readonly ga4: string;
  /** Whether GA4 knows the name itself, and reports on it without being taught. */
  readonly isGa4Standard: boolean;
  readonly segment: string;
  /** Whether the name stands in Segment's own specifications. */
  readonly isSegmentStandard: boolean;
}

function known(ga4: string, segment: string): MappedName {
  return { ga4, isGa4Standard: true, segment, isSegmentStandard: true };
}
function ours(ga4: string, segment: string): MappedName {
  return { ga4, isGa4Standard: false, segment, isSegmentStandard: false };
}
function knownToSegment(ga4: string, segment: string): MappedName {
  return { ga4, isGa4Standard: false, segment, isSegmentStandard: true };
}

/** Our name → theirs. Total: a new event does not compile until it has a line here. */
export const eventMapping: Readonly<Record<EventName, MappedName>> = {
  page_view: known('page_view', 'page'),
  block_view: ours('block_view', 'Block Viewed'),
  web_vital: ours('web_vital', 'Web Vital Measured'),
  client_error: ours('client_error', 'Client Error Seen'),
  view_item_list: known('view_item_list', 'Product List Viewed'),
  select_item: known('select_item', 'Product Clicked'),
  view_item: known('view_item', 'Product Viewed'),
  promise_view: ours('promise_view', 'Promise Viewed'),
  promise_select: ours('promise_select', 'Promise Selected'),
  add_to_cart: known('add_to_cart', 'Product Added'),
  remove_from_cart: known('remove_from_cart', 'Product Removed'),
  view_cart: known('view_cart', 'Cart Viewed'),
  begin_checkout: known('begin_checkout', 'Checkout Started'),
  add_shipping_info: known('add_shipping_info', 'Checkout Step Completed'),
  add_payment_info: known('add_payment_info', 'Payment Info Entered'),
  share_completed: known('share', 'Product Shared'),
  order_status_view: ours('order_status_view', 'Order Status Viewed'),
  experiment_exposure: knownToSegment('experiment_exposure', 'Experiment Viewed'),
  purchase: known('purchase', 'Order Completed'),
  refund: known('refund', 'Order Refunded'),
  order_cancelled: knownToSegment('order_cancelled', 'Order Cancelled'),
  reservation_held: ours('reservation_held', 'Reservation Held'),
  reservation_expired: ours('reservation_expired', 'Reservation Expired'),
  slot_full: ours('slot_full', 'Slot Filled'),
  promise_kept: ours('promise_kept', 'Promise Kept'),
  promise_missed: ours('promise_missed', 'Promise Missed'),
  pickup_ready: ours('pickup_ready', 'Pickup Ready'),
  picked_up: ours('picked_up', 'Order Picked Up'),
  courier_out: ours('courier_out', 'Courier Out'),
  delivered: ours('delivered', 'Order Delivered'),
  made_started: ours('made_started', 'Making Started'),
  made_done: ours('made_done', 'Making Done'),
  return_requested: ours('return_requested', 'Return Requested'),
  return_done: ours('return_done', 'Return Done'),
  exchange_requested: ours('exchange_requested', 'Exchange Requested'),
  repair_requested: ours('repair_requested', 'Repair Requested'),
  contact_opened: ours('contact_opened', 'Contact Opened'),
  contact_resolved: ours('contact_resolved', 'Contact Resolved'),
};
