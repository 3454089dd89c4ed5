import type { StockRow } from '@stallkeep/orders/seller-api';

/** Goods every word of a search stands in; a barcode or SKU that is typed whole finds just that one. */
export function findGoods(rows: readonly StockRow[], search: string): readonly StockRow[] {
  const wanted = search.trim().toLowerCase();
  if (wanted === '') return rows;
  const exact = rows.filter(({ sku, barcode }) => sku.toLowerCase() === wanted || barcode?.toLowerCase() === wanted);
  if (exact.length > 0) return exact;
  const words = wanted.split(/\s+/);
  return rows.filter((row) => {
    const text = `${row.productTitle} ${row.variantTitle} ${row.sku} ${row.barcode ?? ''}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
}
