import type { ValidationContext } from 'sanity';
import { toPublishedId } from '../rules/documentId.ts';
import type { VariantRow } from '../rules/product.ts';

const API_VERSION = '2025-02-19';

const OTHER_PRODUCTS_WITH_SKU = `*[_type == "product" && !(_id in [$id, "drafts." + $id]) && count(variants[sku in $skus]) > 0][0] {
  title, "sku": variants[sku in $skus][0].sku
}`;

/** Two products may share a SKU on purpose, but whoever packs the order should know. One query for the whole array. */
export async function warnOfSharedSku(
  variants: readonly VariantRow[] | undefined,
  context: ValidationContext,
): Promise<true | string> {
  const skus = (variants ?? []).map((variant) => variant.sku).filter((sku) => sku !== undefined && sku !== '');
  const id = context.document?._id;
  if (skus.length === 0 || id === undefined) return true;
  const client = context.getClient({ apiVersion: API_VERSION }).withConfig({ perspective: 'raw' });
  const other = await client.fetch<{ title?: string; sku: string } | null>(OTHER_PRODUCTS_WITH_SKU, {
    id: toPublishedId(id),
    skus,
  });
  return other === null ? true : `SKU ${other.sku} is also used by “${other.title ?? 'another product'}”.`;
}
