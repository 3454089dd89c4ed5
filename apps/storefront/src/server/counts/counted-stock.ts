import { applyCounts, type Counts, type StockPlace, toKeptAt } from '@stallkeep/orders';
import type { StockState } from '@stallkeep/promise';

/** As much of a product as its stock is counted by. */
interface Stocked {
  readonly seller: { readonly _id: string };
  readonly variants: readonly { readonly sku: string; readonly stock: number }[];
}

/** Where each variant of a product is in stock. */
export function listStockPlaces({ seller, variants }: Stocked): readonly StockPlace[] {
  const keptAt = toKeptAt({ sellerId: seller._id });
  return variants.map(({ sku }) => ({ keptAt, sku }));
}

/** The product with the pieces that are still free in place of those the seller counted. */
export function withFreeStock<Product extends Stocked>(product: Product, isSingle: boolean, counts: Counts): Product {
  const keptAt = toKeptAt({ sellerId: product.seller._id });
  return {
    ...product,
    variants: product.variants.map((variant) => {
      const counted: StockState = isSingle
        ? { kind: 'units', freeUnitIds: variant.stock > 0 ? [variant.sku] : [] }
        : { kind: 'count', onHand: Math.max(0, variant.stock), reserved: 0 };
      return { ...variant, stock: countFree(counted, counts, { keptAt, sku: variant.sku }) };
    }),
  };
}

function countFree(stock: StockState, counts: Counts, place: StockPlace): number {
  // Only stock is looked at; the times stand for any.
  const state = applyCounts({ asOf: 0, expires: 1, tzVersion: '', stock }, counts, place).stock;
  if (state === undefined) return 0;
  return state.kind === 'count' ? Math.max(0, state.onHand - state.reserved) : state.freeUnitIds.length;
}
