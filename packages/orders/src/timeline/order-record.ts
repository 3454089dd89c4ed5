import type { Instant, LocalDate } from '@stallkeep/promise';
import type {
  Actor,
  CaseKind,
  CaseState,
  OrderState,
  Outcome,
  PartState,
  PaymentMethod,
  RefundReason,
} from '../database/tables.ts';

/** A time with two ends, `[from, until)`. */
export interface TimeSpan {
  readonly from: Instant;
  readonly until: Instant;
}

/** All that is known of an order, as it stands: what its page shows and what the rules of after the sale decide by. */
export interface OrderRecord {
  readonly id: string;
  readonly reference: string;
  readonly collectCode: string;
  readonly accessHash: Uint8Array;
  readonly event: { readonly id: string; readonly slug: string; readonly name: string };
  readonly zone: string;
  readonly locale: string;
  readonly currency: string;
  readonly state: OrderState;
  readonly origin: 'shop' | 'walk_up' | 'exchange';
  readonly placedAt: Instant;
  readonly acceptedAt: Instant | undefined;
  readonly endedAt: Instant | undefined;
  readonly goodsMinor: number;
  readonly carriageMinor: number;
  readonly totalMinor: number;
  /** While the buyer pays: until when what it took is held. */
  readonly heldUntil: Instant | undefined;
  /** Absent: erased, or never asked for. */
  readonly buyer: BuyerRecord | undefined;
  readonly parts: readonly PartRecord[];
  readonly payment: PaymentRecord | undefined;
  readonly cases: readonly CaseRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly steps: readonly StepRecord[];
}

export interface BuyerRecord {
  readonly name: string;
  readonly email: string | undefined;
  readonly phone: string | undefined;
  readonly address:
    | { readonly street: string; readonly postcode: string; readonly city: string; readonly countryCode: string }
    | undefined;
}

/** Lines got together. */
export interface PartRecord {
  readonly id: string;
  readonly position: number;
  readonly sellerId: string;
  readonly sellerName: string;
  readonly optionId: string;
  readonly optionTitle: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly source: 'stock' | 'make';
  readonly carriageMinor: number;
  readonly state: PartState;
  /** As it was sold. */
  readonly sentence: string;
  readonly condition: string;
  readonly remedyWords: string;
  readonly promisedStatus: 'firm' | 'estimate' | 'unknown';
  readonly promised: TimeSpan | undefined;
  readonly zone: string;
  /** What holds instead of what was promised; absent while that still holds. */
  readonly now: TimeSpan | undefined;
  readonly slot: { readonly slotsId: string; readonly startsAt: Instant; readonly endsAt: Instant } | undefined;
  /** Until when its buyer may choose another slot or window; absent where none is chosen. */
  readonly changeUntil: Instant | undefined;
  readonly departure: { readonly runId: string; readonly departsAt: Instant } | undefined;
  readonly heldUntil: Instant | undefined;
  readonly place:
    | { readonly name: string; readonly address: string | undefined; readonly stall: string | undefined }
    | undefined;
  readonly readyAt: Instant | undefined;
  readonly doneAt: Instant | undefined;
  readonly outcome: Outcome;
  /** First day on which a resource makes something of it; absent where nothing is made. */
  readonly madeFrom: LocalDate | undefined;
  readonly lines: readonly LineRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly remedy: RemedyRecord | undefined;
}

export interface LineRecord {
  readonly id: string;
  readonly partId: string;
  readonly position: number;
  readonly product: { readonly id: string; readonly slug: string; readonly title: string };
  readonly sku: string;
  readonly variantTitle: string;
  readonly condition: 'new' | 'refurbished' | 'used';
  readonly unitId: string | undefined;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly lineMinor: number;
  readonly returnDays: number;
  readonly returnWays: readonly ReturnWay[];
  readonly buyerPaysReturn: boolean;
  readonly guaranteeMonths: number;
  /** Why the right of withdrawal does not apply; empty where it does. */
  readonly exemption: string;
}

export type ReturnWay = 'stall' | 'courier' | 'post';

export interface ChangeRecord {
  readonly at: Instant;
  readonly kind: 'slot_changed' | 'delayed' | 'moved' | 'run_cancelled' | 'rolled_over';
  readonly by: Actor;
  readonly now: TimeSpan | undefined;
  readonly sentence: string;
  readonly reason: string;
}

export interface RemedyRecord {
  readonly words: string;
  readonly cause: 'missed' | 'delayed' | 'run_cancelled';
  readonly offeredAt: Instant;
  readonly choice: RemedyChoice | undefined;
  readonly chosenAt: Instant | undefined;
  readonly doneAt: Instant | undefined;
}

export type RemedyChoice = 'wait' | 'cancel' | 'remedy';

export interface PaymentRecord {
  readonly id: string;
  readonly method: PaymentMethod;
  readonly state: 'due' | 'pending' | 'paid' | 'failed' | 'void';
  readonly amountMinor: number;
  readonly refundedMinor: number;
  readonly paidAt: Instant | undefined;
  readonly refunds: readonly RefundRecord[];
}

export interface RefundRecord {
  readonly id: string;
  readonly amountMinor: number;
  readonly state: 'due' | 'done' | 'failed';
  readonly reason: RefundReason;
  readonly caseId: string | undefined;
  readonly createdAt: Instant;
  readonly doneAt: Instant | undefined;
}

export interface CaseRecord {
  readonly id: string;
  readonly orderId: string;
  readonly kind: CaseKind;
  readonly state: CaseState;
  readonly reason: string;
  readonly way: ReturnWay | undefined;
  readonly wish: 'refund' | 'replacement' | 'repair' | undefined;
  readonly openedAt: Instant;
  readonly acknowledgedAt: Instant | undefined;
  readonly receivedAt: Instant | undefined;
  readonly decidedAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  readonly refundMinor: number | undefined;
  readonly nextOrderId: string | undefined;
  readonly lines: readonly CaseLineRecord[];
  readonly photos: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly messages: readonly MessageRecord[];
}

export interface CaseLineRecord {
  readonly lineId: string;
  readonly quantity: number;
  readonly wantedSku: string | undefined;
  readonly isResaleable: boolean | undefined;
}

export interface ContactRecord {
  readonly id: string;
  readonly topic: string;
  readonly state: 'open' | 'answered' | 'closed';
  readonly openedAt: Instant;
  readonly answeredAt: Instant | undefined;
  readonly closedAt: Instant | undefined;
  readonly messages: readonly MessageRecord[];
}

export interface MessageRecord {
  readonly at: Instant;
  readonly by: 'buyer' | 'seller';
  readonly body: string;
}

export interface StepRecord {
  readonly at: Instant;
  readonly partId: string | undefined;
  readonly by: Actor;
  readonly kind: string;
}

/** Every line of every part, in the order they were sold. */
export function listLines(order: OrderRecord): readonly LineRecord[] {
  return order.parts.flatMap((part) => part.lines).toSorted((a, b) => a.position - b.position);
}
