import type { StockEntryKind } from '../../database/tables.ts';

/** What is where, and how it came to that. */

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
