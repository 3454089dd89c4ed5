/**
 * What travels between the shop's counter and the seller's Market day tool, as JSON: types only, so that the Studio can read them
 * without anything of the database. Instants are epoch seconds, money is in minor units, zones are IANA ids.
 */

import type { CaseStep } from '../cases/case-steps.ts';
import type {
  CaseKind,
  CaseState,
  OrderState,
  Outcome,
  PartState,
  PaymentMethod,
  RefundReason,
  StockEntryKind,
} from '../database/tables.ts';
import type { PartStep } from '../fulfilment/part-steps.ts';

export type { CaseKind, CaseState, CaseStep, OrderState, Outcome, PartState, PartStep, RefundReason, StockEntryKind };

/** Why something was not done: what happened, where, and what to do. `reason` is from a closed list, for the tool. */
export interface SellerProblem {
  readonly status: number;
  readonly reason: string;
  readonly title: string;
  readonly detail: string;
  /** Fields at fault, where the body was not as asked. */
  readonly issues?: readonly { readonly path: string; readonly rule: string }[];
}

export interface SellerEvent {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly zone: string;
  /** Local dates of market days and of days with orders near today, soonest first. */
  readonly days: readonly string[];
}

export interface SellerEvents {
  readonly at: number;
  readonly events: readonly SellerEvent[];
}

export interface PartLine {
  readonly lineId: string;
  readonly sku: string;
  readonly productTitle: string;
  readonly variantTitle: string;
  readonly quantity: number;
  readonly condition: 'new' | 'refurbished' | 'used';
  readonly unitId: string | null;
  readonly keptAt: string;
  readonly lineMinor: number;
  /** What the buyer wrote to the maker. */
  readonly note: string;
}

export interface PartPayment {
  readonly method: PaymentMethod;
  readonly state: 'due' | 'pending' | 'paid' | 'failed' | 'void';
  readonly amountMinor: number;
}

/** A part of an order, as the seller who makes it ready sees it. */
export interface SellerPart {
  readonly partId: string;
  readonly orderId: string;
  readonly reference: string;
  readonly collectCode: string;
  readonly eventSlug: string;
  readonly eventName: string;
  readonly orderState: OrderState;
  readonly origin: 'shop' | 'walk_up' | 'exchange';
  readonly placedAt: number;
  /** Null where nobody gave a name, or it was erased. */
  readonly buyerName: string | null;
  readonly buyerPhone: string | null;
  /** Only where it is carried to the buyer. */
  readonly address: string | null;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly source: 'stock' | 'make';
  readonly optionTitle: string;
  readonly state: PartState;
  readonly steps: readonly PartStep[];
  readonly sentence: string;
  readonly remedy: string;
  readonly zone: string;
  readonly promisedFrom: number | null;
  readonly promisedUntil: number | null;
  /** What holds now, where it was changed after the sale. */
  readonly nowFrom: number | null;
  readonly nowUntil: number | null;
  readonly slotsId: string | null;
  readonly slotStartsAt: number | null;
  readonly slotEndsAt: number | null;
  readonly runId: string | null;
  readonly departsAt: number | null;
  readonly heldUntil: number | null;
  readonly placeName: string | null;
  readonly stall: string | null;
  readonly readyAt: number | null;
  readonly doneAt: number | null;
  readonly outcome: Outcome;
  /** Past the latest end that was sold, and neither ready nor delivered. */
  readonly isLate: boolean;
  readonly currency: string;
  readonly payment: PartPayment | null;
  readonly lines: readonly PartLine[];
}

export interface DaySlot {
  readonly slotsId: string;
  readonly placeName: string;
  readonly startsAt: number;
  readonly endsAt: number;
  /** Null: nobody counts places here, one queue for the whole window. */
  readonly capacity: number | null;
  readonly taken: number;
}

export interface DayDeparture {
  readonly runId: string;
  readonly title: string;
  readonly departsAt: number;
  readonly state: 'planned' | 'gone' | 'cancelled' | 'given_up';
  readonly unit: 'parcel' | 'litre' | null;
  readonly seats: number | null;
  readonly taken: number;
  readonly orders: number;
}

/** Everything about one event on one local date. Parts that are late are in it whatever their date. */
export interface SellerDay {
  readonly at: number;
  readonly event: SellerEvent;
  readonly on: string;
  readonly from: number;
  readonly until: number;
  /** ISO 4217, of the event's prices. */
  readonly currency: string;
  readonly slots: readonly DaySlot[];
  readonly departures: readonly DayDeparture[];
  readonly parts: readonly SellerPart[];
  readonly openContacts: number;
  readonly openCases: number;
  readonly walkUps: { readonly count: number; readonly totalMinor: number };
}

export interface SellerOrderStep {
  readonly at: number;
  readonly by: 'buyer' | 'seller' | 'system';
  readonly kind: string;
  readonly partId: string | null;
}

export interface SellerOrder {
  readonly orderId: string;
  readonly reference: string;
  readonly collectCode: string;
  readonly state: OrderState;
  readonly zone: string;
  readonly currency: string;
  readonly totalMinor: number;
  readonly parts: readonly SellerPart[];
  readonly steps: readonly SellerOrderStep[];
  readonly changes: readonly {
    readonly partId: string;
    readonly at: number;
    readonly kind: string;
    readonly by: 'buyer' | 'seller' | 'system';
    readonly sentence: string;
    readonly reason: string;
  }[];
  readonly refunds: readonly SellerRefund[];
}

export interface SellerRefund {
  readonly refundId: string;
  readonly amountMinor: number;
  readonly state: 'due' | 'done' | 'failed';
  readonly reason: RefundReason;
  readonly method: PaymentMethod;
}

export interface SellerOrders {
  readonly at: number;
  readonly parts: readonly SellerPart[];
  /** Whether there are more than are listed. */
  readonly isCut: boolean;
}

/** What a code belongs to, before anything is handed over. */
export interface CheckIn {
  readonly at: number;
  readonly order: SellerOrder;
  /** Parts that can be handed over here now. */
  readonly here: readonly string[];
  /** Those that cannot, and why. */
  readonly notHere: readonly {
    readonly partId: string;
    readonly reason: 'already' | 'other_seller' | 'other_event' | 'carried' | 'not_live';
  }[];
  /** Local date it is to be collected on, where that is another than the one looked at. */
  readonly otherDay: string | null;
  /** What is to be paid when it is handed over. */
  readonly dueMinor: number;
}

export interface StockRow {
  readonly keptAt: string;
  readonly placeName: string;
  readonly sku: string;
  readonly productId: string;
  readonly productTitle: string;
  readonly variantTitle: string;
  readonly sellerId: string;
  readonly priceMinor: number;
  readonly currency: string;
  readonly onHand: number;
  readonly reserved: number;
  readonly isSingle: boolean;
  readonly barcode: string | null;
}

export interface StockList {
  readonly at: number;
  readonly rows: readonly StockRow[];
}

export interface StockEntry {
  readonly at: number;
  readonly kind: StockEntryKind;
  readonly delta: number;
  readonly onHandAfter: number;
  readonly reason: string;
}

export interface SellerLetter {
  readonly letterId: string;
  readonly at: number;
  readonly kind: string;
  readonly reference: string | null;
  readonly to: string;
  readonly subject: string;
  readonly sentBy: 'smtp' | 'local';
}

export interface WaitingLetter {
  readonly letterId: string;
  readonly kind: string;
  readonly reference: string | null;
  readonly createdAt: number;
  readonly attempts: number;
  readonly state: 'waiting' | 'dead';
  readonly lastError: string | null;
}

export interface SellerLetters {
  readonly at: number;
  readonly letters: readonly SellerLetter[];
  readonly waiting: readonly WaitingLetter[];
}

export interface SellerLetterText extends SellerLetter {
  readonly text: string;
  readonly html: string;
}

export interface SellerMessage {
  readonly at: number;
  readonly by: 'buyer' | 'seller';
  readonly body: string;
}

export interface SellerContact {
  readonly contactId: string;
  readonly orderId: string | null;
  readonly reference: string | null;
  readonly buyerName: string | null;
  readonly topic: string;
  readonly sku: string | null;
  readonly state: 'open' | 'answered' | 'closed';
  readonly openedAt: number;
  readonly messages: readonly SellerMessage[];
}

export interface SellerCaseLine {
  readonly lineId: string;
  readonly productTitle: string;
  readonly variantTitle: string;
  readonly quantity: number;
  readonly wantedSku: string | null;
  readonly isResaleable: boolean | null;
  readonly lineMinor: number;
}

export interface SellerCase {
  readonly caseId: string;
  readonly orderId: string;
  readonly reference: string;
  readonly buyerName: string | null;
  readonly kind: CaseKind;
  readonly state: CaseState;
  /** What can be done about it now. */
  readonly steps: readonly CaseStep[];
  readonly reason: string;
  readonly way: 'stall' | 'courier' | 'post' | null;
  readonly wish: 'refund' | 'replacement' | 'repair' | null;
  readonly openedAt: number;
  readonly currency: string;
  readonly refundMinor: number | null;
  readonly lines: readonly SellerCaseLine[];
  readonly photoIds: readonly string[];
  readonly messages: readonly SellerMessage[];
  readonly refunds: readonly SellerRefund[];
}

export interface SellerTalk {
  readonly at: number;
  readonly contacts: readonly SellerContact[];
  readonly cases: readonly SellerCase[];
}

export interface WalkUpSold {
  readonly orderId: string;
  readonly reference: string;
  readonly totalMinor: number;
  readonly currency: string;
  readonly onHand: number;
}
