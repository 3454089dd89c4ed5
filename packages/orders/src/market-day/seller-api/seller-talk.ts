import type { CaseStep } from '../../cases/case-steps.ts';
import type { CaseKind, CaseState } from '../../database/tables.ts';
import type { SellerRefund } from './seller-orders.ts';

/** What buyers asked and reported. */

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
