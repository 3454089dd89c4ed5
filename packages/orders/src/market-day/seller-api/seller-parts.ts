import type { OrderState, Outcome, PartState, PaymentMethod } from '../../database/tables.ts';
import type { PartStep } from '../../fulfilment/part-steps.ts';

/** Parts of orders, as the seller who makes them ready sees them. */

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
