import type { FulfilmentKind, FulfilmentPlan, FulfilmentSource, PlaceSummary } from './plan.ts';
import type { Destination, OrderLine, PromiseState } from './state.ts';
import type { Instant, LocalDate, Zone } from './time.ts';

/** A question: when, by this plan in this state? Without a line it is for one item; without a destination for all zones. */
export interface PromiseRequest {
  readonly plan: FulfilmentPlan;
  readonly state: PromiseState;
  readonly line?: OrderLine;
  readonly destination?: Destination;
}

export const unknownReasons = [
  'expired',
  'tz_changed',
  'bad_plan',
  'bad_line',
  'beyond_reviewed',
  'no_calendar',
  'no_hours',
  'no_capacity_count',
  'stale_capacity',
  'machine_down',
  'queue',
  'no_transit_days',
  'no_size',
  'unreadable_postcode',
  'tied_zones',
  'over_quantity_bound',
  'unknown_line',
] as const;
export type UnknownReason = (typeof unknownReasons)[number];

export const unavailableReasons = [
  'event_cancelled',
  'event_past',
  'orders_closed',
  'orders_not_open',
  'sold_out',
  'place_closed',
  'contract_ended',
  'outside_zone',
  'over_limit',
  'needs_tested_packaging',
  'temperature',
  'no_window',
  'no_run',
  'no_common_way',
] as const;
export type UnavailableReason = (typeof unavailableReasons)[number];

export const basisSteps = [
  'order',
  'guard',
  'release',
  'acceptance_day',
  'stock',
  'capacity',
  'batch',
  'made',
  'cured',
  'ready',
  'collection',
  'departure',
  'minimum',
  'handover',
  'transit',
  'delivery',
  'rotation',
  'stale_capacity',
  'together',
] as const;
export type BasisStepKey = (typeof basisSteps)[number];

/** One step that led to an answer: data for a sentence, not a sentence. Wording is in packages/wording. */
export interface BasisStep {
  readonly step: BasisStepKey;
  /** Which branch it speaks of, where least and most go apart. */
  readonly branch?: 'earliest' | 'latest';
  readonly at?: Instant;
  readonly on?: LocalDate;
  readonly zone?: Zone;
  /** The deadline the step was taken against; passing it may change the answer. */
  readonly deadlineAt?: Instant;
  /** Dates passed over on the way, with the label of their exception. */
  readonly passedOver?: readonly { readonly on: LocalDate; readonly label: string }[];
  /** Numbers and names the sentence needs, by key: see each step's rule in SPEC.md. */
  readonly params?: Readonly<Record<string, string | number>>;
}

/** Sentence key and what goes into it; instants are epoch seconds, zones IANA ids. See packages/wording. */
export interface PromiseWording {
  readonly key: WordingKey;
  readonly params: Readonly<Record<string, string | number>>;
}
export type WordingKey =
  | `${FulfilmentKind}.${'firm' | 'estimate'}`
  | 'run.minimum'
  | `unknown.${UnknownReason}`
  | `unavailable.${UnavailableReason}`;

interface PromiseCommon {
  readonly optionId: string;
  readonly sellerId: string;
  readonly kind: FulfilmentKind;
  readonly source: FulfilmentSource;
  readonly title: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly remedy?: string;
  readonly place?: PlaceSummary;
  readonly asOf: Instant;
  /** The reader must not use this answer at or after this instant. */
  readonly expires: Instant;
  readonly tzVersion: string;
  /** Changes when any closure this answer rests on does. */
  readonly closuresRevision: string;
  /** SHA-256 of everything the answer was computed from, in hex. */
  readonly inputsHash: string;
  readonly wording: PromiseWording;
  readonly basis: readonly BasisStep[];
  /** Order times that get this answer: [orderFrom, orderUntil). For a dated answer the second is the true deadline. */
  readonly orderFrom: Instant;
  readonly orderUntil: Instant;
}

export interface DatedAnswer {
  /** Estimate: rests on a quote, on old counts, or on weeks nobody knows the turn of. */
  readonly status: 'firm' | 'estimate';
  readonly earliest: Instant;
  /** The end of the window: the promise is kept when goods are there before it. */
  readonly latest: Instant;
  /** Where it is collected or delivered; the promise is told on this clock. */
  readonly zone: Zone;
  readonly granularity: 'slot' | 'half-day' | 'day';
  /** Pickup: until when it is kept for a buyer who did not come. */
  readonly heldUntil?: Instant;
}
export interface UnknownAnswer {
  readonly status: 'unknown';
  readonly reason: UnknownReason;
}
export interface UnavailableAnswer {
  readonly status: 'unavailable';
  readonly reason: UnavailableReason;
  /** When orders open, where they are not open yet. */
  readonly opensAt?: Instant;
}

/** The answer for one order time. A legitimate "no" is an answer, never an error. */
export type DeliveryPromise = PromiseCommon & (DatedAnswer | UnknownAnswer | UnavailableAnswer);

/** One row of a timetable: every order time t with from <= t < until gets this promise. */
export interface TimetableRow {
  readonly from: Instant;
  readonly until: Instant;
  readonly promise: DeliveryPromise;
}

/** Rows tile [asOf, expires) without hole or overlap. */
export interface PromiseTimetable {
  readonly optionId: string;
  readonly asOf: Instant;
  readonly expires: Instant;
  readonly tzVersion: string;
  readonly closuresRevision: string;
  readonly inputsHash: string;
  /** Rows hold for orders of at most so many items. */
  readonly quantityBound: number;
  /** Orders that may come in before this table becomes optimistic. */
  readonly headroomOrders: number;
  readonly rows: readonly TimetableRow[];
}
