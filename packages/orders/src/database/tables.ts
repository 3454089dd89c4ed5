import type { LocalDate } from '@stallkeep/promise';
import type { ColumnType, Generated } from 'kysely';
import type { DefaultTime, MaybeTime, Time } from './time.ts';

/**
 * The tables as queries see them; what each column means stands in migrations/. Kept equal to the database by tables.test.ts.
 */
export interface Tables {
  stock_levels: {
    kept_at: string;
    sku: string;
    on_hand: number;
    reserved: Generated<number>;
    counted: number;
    updated_at: DefaultTime;
  };
  stock_entries: {
    id: GeneratedAlways;
    kept_at: string;
    sku: string;
    at: DefaultTime;
    kind: StockEntryKind;
    delta: number;
    on_hand_after: number;
    order_id: string | null;
    reason: Generated<string>;
  };
  stock_units: {
    unit_id: string;
    sku: string;
    kept_at: string;
    state: 'free' | 'reserved' | 'gone';
    counted: number;
    order_id: string | null;
    updated_at: DefaultTime;
  };
  capacity_pools: { pool: string; epoch: Generated<number> };
  capacity_slots: { slots_id: string; starts_at: Time; ends_at: Time; capacity: number; taken: number };
  capacity_departures: {
    run_id: string;
    departs_at: Time;
    unit: 'parcel' | 'litre' | null;
    seats_milli: number | null;
    taken_milli: number;
    orders: number;
    state: Generated<'planned' | 'gone' | 'cancelled' | 'given_up'>;
  };
  capacity_days: { resource_id: string; on_date: LocalDate; capacity_milli: number; committed_milli: number };
  making_batches: { resource_id: string; opened_on: LocalDate; units_milli: number };
  baskets: {
    id: Generated<string>;
    token_hash: Uint8Array;
    event_slug: string;
    arrangement: Generated<Arrangement>;
    country_code: string | null;
    postcode: string | null;
    created_at: DefaultTime;
    updated_at: DefaultTime;
    expires_at: Time;
  };
  basket_lines: {
    id: Generated<string>;
    basket_id: string;
    position: number;
    product_slug: string;
    sku: string;
    option_id: string;
    quantity: number;
    note: Generated<string>;
    slot_until: MaybeTime;
    shown: string | null;
    added_at: DefaultTime;
  };
  offers: { hash: string; basket_id: string; body: string; shown_at: DefaultTime };
  idempotency_keys: { scope: string; key: string; body_hash: string; answer: string | null; at: DefaultTime };
  orders: {
    id: Generated<string>;
    reference: string;
    access_hash: Uint8Array;
    collect_code: string;
    event_id: string;
    event_slug: string;
    event_name: string;
    zone: string;
    locale: string;
    currency: string;
    state: OrderState;
    placed_at: DefaultTime;
    accepted_at: MaybeTime;
    ended_at: MaybeTime;
    origin: Generated<'shop' | 'walk_up' | 'exchange'>;
    goods_minor: number;
    carriage_minor: number;
    total_minor: number;
  };
  order_parts: {
    id: Generated<string>;
    order_id: string;
    position: number;
    seller_id: string;
    seller_name: string;
    option_id: string;
    option_title: string;
    kind: 'pickup' | 'run' | 'lane';
    source: 'stock' | 'make';
    carriage_minor: number;
    state: PartState;
    promise: string;
    promise_hash: string;
    sentence: string;
    condition_words: Generated<string>;
    remedy: Generated<string>;
    promised_status: 'firm' | 'estimate' | 'unknown';
    promised_from: MaybeTime;
    promised_until: MaybeTime;
    zone: string;
    now_from: MaybeTime;
    now_until: MaybeTime;
    slots_id: string | null;
    slot_starts_at: MaybeTime;
    slot_ends_at: MaybeTime;
    run_id: string | null;
    departs_at: MaybeTime;
    change_until: MaybeTime;
    held_until: MaybeTime;
    place_name: string | null;
    place_address: string | null;
    stall: string | null;
    ready_at: MaybeTime;
    done_at: MaybeTime;
    outcome: Generated<Outcome>;
    outcome_at: MaybeTime;
  };
  order_lines: {
    id: Generated<string>;
    order_id: string;
    part_id: string;
    position: number;
    product_id: string;
    product_slug: string;
    product_title: string;
    sku: string;
    variant_title: string;
    condition: 'new' | 'refurbished' | 'used';
    unit_id: string | null;
    quantity: number;
    unit_price_minor: number;
    line_minor: number;
    kept_at: string;
    return_days: Generated<number>;
    return_ways: Generated<string>;
    buyer_pays_return: Generated<boolean>;
    guarantee_months: Generated<number>;
    exemption: Generated<string>;
  };
  takings: {
    id: GeneratedAlways;
    order_id: string;
    part_id: string;
    line_id: string | null;
    kind: 'stock' | 'unit' | 'slot' | 'departure' | 'making' | 'batch';
    source_id: string;
    sku: string | null;
    at: MaybeTime;
    on_date: LocalDate | null;
    amount: number;
    given_back_at: MaybeTime;
    used_at: MaybeTime;
  };
  holds: { order_id: string; expires_at: Time; state: Generated<'live' | 'kept' | 'expired'> };
  promise_changes: {
    id: GeneratedAlways;
    part_id: string;
    at: DefaultTime;
    kind: 'slot_changed' | 'delayed' | 'moved' | 'run_cancelled' | 'rolled_over';
    by: Actor;
    now_from: MaybeTime;
    now_until: MaybeTime;
    sentence: string;
    reason: Generated<string>;
  };
  steps: {
    id: GeneratedAlways;
    order_id: string;
    part_id: string | null;
    at: DefaultTime;
    by: Actor;
    kind: string;
    detail: Generated<string>;
  };
  payments: {
    id: Generated<string>;
    order_id: string;
    method: PaymentMethod;
    state: 'due' | 'pending' | 'paid' | 'failed' | 'void';
    amount_minor: number;
    refunded_minor: Generated<number>;
    provider_ref: string | null;
    paid_at: MaybeTime;
    created_at: DefaultTime;
  };
  payment_events: { id: string; kind: string; at: DefaultTime };
  refunds: {
    id: Generated<string>;
    payment_id: string;
    amount_minor: number;
    state: 'due' | 'done' | 'failed';
    reason: RefundReason;
    case_id: string | null;
    provider_ref: string | null;
    created_at: DefaultTime;
    done_at: MaybeTime;
  };
  cases: {
    id: Generated<string>;
    order_id: string;
    kind: CaseKind;
    state: CaseState;
    reason: Generated<string>;
    way: 'stall' | 'courier' | 'post' | null;
    wish: 'refund' | 'replacement' | 'repair' | null;
    opened_at: DefaultTime;
    acknowledged_at: MaybeTime;
    received_at: MaybeTime;
    decided_at: MaybeTime;
    closed_at: MaybeTime;
    refund_minor: number | null;
    next_order_id: string | null;
  };
  case_lines: {
    case_id: string;
    line_id: string;
    quantity: number;
    wanted_sku: string | null;
    is_resaleable: boolean | null;
  };
  contacts: {
    id: Generated<string>;
    order_id: string | null;
    event_slug: string;
    topic: string;
    sku: string | null;
    state: 'open' | 'answered' | 'closed';
    opened_at: DefaultTime;
    answered_at: MaybeTime;
    closed_at: MaybeTime;
  };
  remedies: {
    id: Generated<string>;
    part_id: string;
    words: string;
    cause: 'missed' | 'delayed' | 'run_cancelled';
    offered_at: DefaultTime;
    choice: 'wait' | 'cancel' | 'remedy' | null;
    chosen_at: MaybeTime;
    done_at: MaybeTime;
  };
  people: {
    order_id: string;
    name: string;
    email: string | null;
    phone: string | null;
    street: string | null;
    postcode: string | null;
    city: string | null;
    country_code: string | null;
    notes: Generated<string>;
    buyer_key: string | null;
  };
  messages: {
    id: GeneratedAlways;
    order_id: string | null;
    contact_id: string | null;
    case_id: string | null;
    at: DefaultTime;
    by: 'buyer' | 'seller';
    email: string | null;
    body: string;
  };
  case_photos: {
    id: Generated<string>;
    case_id: string;
    media_type: 'image/jpeg' | 'image/webp';
    width: number;
    height: number;
    bytes: Uint8Array;
    at: DefaultTime;
  };
  subscribers: {
    id: Generated<string>;
    email: string;
    event_slug: string;
    locale: string;
    asked_at: DefaultTime;
    consent: string;
    confirmed_at: MaybeTime;
    stopped_at: MaybeTime;
  };
  outbox: {
    id: Generated<string>;
    topic: 'letter' | 'event';
    kind: string;
    order_id: string | null;
    payload: Generated<string>;
    created_at: DefaultTime;
    due_at: DefaultTime;
    state: Generated<'waiting' | 'done' | 'dead' | 'dropped'>;
    attempts: Generated<number>;
    leased_until: MaybeTime;
    leased_by: string | null;
    last_error: string | null;
    done_at: MaybeTime;
  };
  letters: {
    id: string;
    order_id: string | null;
    to_address: string;
    subject: string;
    text: string;
    html: string;
    sent_by: 'smtp' | 'local';
    at: DefaultTime;
  };
}

type GeneratedAlways = ColumnType<number, never, never>;

export type Actor = 'buyer' | 'seller' | 'system';
export type Arrangement = 'together' | 'split';
export type OrderState = 'awaiting_payment' | 'accepted' | 'completed' | 'cancelled' | 'withdrawn' | 'lapsed';
export type PartState =
  | 'to_make'
  | 'to_pick'
  | 'picked'
  | 'packed'
  | 'ready'
  | 'on_its_way'
  | 'done'
  | 'not_collected'
  | 'cancelled';
export type Outcome = 'open' | 'kept' | 'missed' | 'not_collected' | 'void' | 'not_promised';
export type PaymentMethod = 'stall' | 'stripe';
export type CaseKind = 'return' | 'exchange' | 'repair' | 'claim' | 'withdrawal';
export type CaseState = 'asked' | 'agreed' | 'refused' | 'received' | 'decided' | 'closed';
export type StockEntryKind =
  | 'counted'
  | 'recounted'
  | 'handed_over'
  | 'returned'
  | 'adjusted'
  | 'walk_up'
  | 'written_off';
export type RefundReason =
  | 'cancelled'
  | 'withdrawn'
  | 'returned'
  | 'claim'
  | 'remedy'
  | 'hold_expired'
  | 'not_collected'
  | 'goodwill';
