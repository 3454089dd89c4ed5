import type { OrderState, PaymentMethod, RefundReason } from '../../database/tables.ts';
import type { SellerPart } from './seller-parts.ts';

/** Orders, and what is handed over or sold at the stall. */

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

export interface WalkUpSold {
  readonly orderId: string;
  readonly reference: string;
  readonly totalMinor: number;
  readonly currency: string;
  readonly onHand: number;
}
