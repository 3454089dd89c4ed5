import type { MoneyView, ProductView, VariantView } from '../page-view.ts';
import { planPickerState } from '../variant-picker/picker-state.ts';

/** What can be said about a price while the choice is open. */
export type PricePlan =
  | { readonly kind: 'one'; readonly variant: VariantView }
  /** Of the variants that the choice leaves open: the lowest, and whether others cost more. */
  | { readonly kind: 'lowest'; readonly price: MoneyView; readonly varies: boolean };

/** Undefined for a product without variants, which has no price. Pure. */
export function planPrice(product: ProductView): PricePlan | undefined {
  const state = planPickerState(product);
  const shown = product.variants.find(({ sku }) => sku === product.selectedSku) ?? product.variants[0];
  if (shown === undefined) return undefined;
  if (state.kind === 'complete' || state.kind === 'sold_out' || state.kind === 'nothing_to_choose') {
    return { kind: 'one', variant: shown };
  }
  const open = state.kind === 'partial' ? product.variants.filter((one) => fits(one, product)) : product.variants;
  const lowest = open.reduce((a, b) => (b.price.amountMinor < a.price.amountMinor ? b : a), open[0] ?? shown);
  return {
    kind: 'lowest',
    price: lowest.price,
    varies: open.some(({ price }) => price.amountMinor !== lowest.price.amountMinor),
  };
}

function fits({ options }: VariantView, { selection }: ProductView): boolean {
  return options.every(({ name, value }) => selection[name] === undefined || selection[name] === value);
}
