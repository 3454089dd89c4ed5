import type {
  BlockParams,
  EventName,
  EventParams,
  ItemParams,
  PageContext,
  PromiseParams,
  TelemetryEvent,
} from './contract.ts';

/** Every event with every field it may have, for tests and for the examples of EVENTS.md. */

export const item: Required<ItemParams> = {
  item_id: 'MUG-BLUE',
  item_variant: 'deep-blue',
  item_list_id: 'grid-1',
  index: 3,
  price: 1290,
  currency: 'EUR',
  quantity: 2,
};

export const promise: Required<PromiseParams> = {
  id: 'option-stall.mug-blue',
  kind: 'pickup',
  status: 'firm',
  from: 1_796_205_600,
  to: 1_796_220_000,
  cutoff: 1_796_115_600,
  token: '1~option-stall.mug-blue~pf~tp3z4k~tpa1c0~tpacf4~fulfilmentPromise~a1b2c3d4e5f6~~q0XkB3m8sZ2vT1yWcR7uHg',
};

const block: Required<BlockParams> = {
  id: 'a1b2c3d4e5f6',
  type: 'fulfilmentPromise',
  variant: 'compact',
  position: 2,
  revision: 'rev-9',
};

export const context: PageContext = {
  page_type: 'product',
  path: '/ribeira-night-market/azulejo-mug',
  revision: 'rev-9',
  event: 'demo-event-ribeira',
  render: 'r7f3a',
  locale: 'pt-PT',
  currency: 'EUR',
  arms: { 'promise-first': 'b' },
  hash: 'q0XkB3m8sZ2vT1yWcR7uHg',
};

const order = { transaction_id: 'O-2026-0042' };
const line = { ...order, line_id: 'line-1', promise };
const money = { value: 2580, currency: 'EUR' };
const reservation = { reservation_id: 'res-1', of: 'slot', units: 1, until: 1_796_116_500 } as const;
const contact = { contact_id: 'c-1', topic: 'promise', ...order } as const;

export const fullParams: EventParams = {
  page_view: {},
  block_view: { block },
  web_vital: { metric: 'LCP', value: 1240 },
  client_error: { kind: 'error', script: '/assets/page.js', line: 1, column: 2048 },
  view_item_list: { item_list_id: 'grid-1', items: [item], block },
  select_item: { item_list_id: 'grid-1', items: [item], block },
  view_item: { items: [item], block },
  promise_view: { promise, block },
  promise_select: { promise, items: [item], block },
  add_to_cart: { items: [item], promise, block },
  remove_from_cart: { items: [item], block },
  view_cart: { items: [item], ...money, block },
  begin_checkout: { items: [item], ...money, block },
  add_shipping_info: { fulfilment: 'courier', promise, block },
  add_payment_info: { payment_type: 'card', block },
  share_completed: { method: 'native', content_type: 'product', item_id: 'MUG-BLUE', block },
  order_status_view: { state: 'ready', block },
  experiment_exposure: { experiment: 'promise-first', arm: 'b', block },
  purchase: { ...order, ...money, shipping: 0, tax: 482, items: [item], promises: [promise] },
  refund: { ...order, ...money, items: [item] },
  order_cancelled: { ...order, by: 'buyer', reason: 'changed_mind' },
  reservation_held: reservation,
  reservation_expired: reservation,
  slot_full: { slot_id: 'slot-1', capacity: 6, starts_at: 1_796_205_600 },
  promise_kept: { ...line, happened_at: 1_796_210_000 },
  promise_missed: { ...line, happened_at: 1_796_223_600, late_minutes: 60 },
  pickup_ready: line,
  picked_up: line,
  courier_out: line,
  delivered: line,
  made_started: line,
  made_done: line,
  return_requested: { ...line, reason: 'damaged_on_the_way', way: 'stall' },
  return_done: { ...line, outcome: 'refunded' },
  exchange_requested: { ...line, reason: 'wrong_size', item_id: 'MUG-RED' },
  repair_requested: { ...line, reason: 'faulty' },
  contact_opened: contact,
  contact_resolved: { ...contact, contacts: 1, open_minutes: 95 },
};

/** An event whose id ends in the number, so that ids of one test differ. */
export function makeEvent<N extends EventName>(
  n: N,
  number = 0,
): Pick<TelemetryEvent, 'id' | 'at' | 's'> & { n: N; p: EventParams[N] } {
  const id = `01a2b3c4-d5e6-7f01-8234-${number.toString(16).padStart(12, '0')}`;
  return { id, n, at: 1_796_000_000_000 + number, s: number, p: fullParams[n] };
}

export function makeBatch(e: readonly unknown[]): Record<string, unknown> {
  return { v: 1, now: 1_796_000_001_000, ctx: context, gpc: false, e };
}
