import { type ItemParams, toId } from '@stallkeep/telemetry';
import type { VariantView } from './page-view.ts';

/** The chosen options as an id. */
export function toItemVariant(options: VariantView['options']): string {
  return toId(options.map(({ value }) => value).join('_'));
}

/** One piece of a variant as telemetry speaks of it: SKU and options as ids, nothing a person wrote as a sentence. */
export function toItemParams({ sku, options, price }: Pick<VariantView, 'sku' | 'options' | 'price'>): ItemParams {
  return {
    item_id: toId(sku),
    ...(options.length > 0 ? { item_variant: toItemVariant(options) } : {}),
    price: price.amountMinor,
    currency: price.currency,
    quantity: 1,
  };
}
