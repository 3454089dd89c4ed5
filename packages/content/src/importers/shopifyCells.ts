import type { CsvRow } from './csv.ts';
import { parsePrice } from './price.ts';

/** The names of the options; "Title" with the one value "Default Title" is how Shopify says there are none. */
export function readOptionNames(head: CsvRow): readonly string[] {
  const names = [1, 2, 3].map((number) => head.cells.get(`Option${number} Name`)).filter((name) => name !== undefined);
  return names.length === 1 && head.cells.get('Option1 Value') === 'Default Title' ? [] : names;
}

/** In minor units; undefined where there is none or it cannot be read, which is added to the notes. */
export function readCompareAt(cells: CsvRow['cells'], currency: string, notes: string[]): number | undefined {
  const text = cells.get('Variant Compare At Price');
  if (text === undefined) return undefined;
  const parsed = parsePrice(text, currency);
  if (parsed.ok) return parsed.value;
  notes.push(`compare-at price left out: ${parsed.issues.map(({ rule, got }) => `${rule}, got ${got}`).join('; ')}`);
  return undefined;
}

const GRAMS: Readonly<Record<string, number>> = { g: 1, kg: 1000, oz: 28.349523125, lb: 453.59237 };

/** "Variant Grams" is in grams whatever unit the shop shows; 0 means not weighed. */
export function readWeight(cells: CsvRow['cells'], notes: string[]): number | undefined {
  const unit = cells.get('Variant Weight Unit')?.toLowerCase() ?? 'g';
  const text = cells.get('Variant Grams') ?? cells.get('Variant Weight');
  if (text === undefined) return undefined;
  const factor = cells.has('Variant Grams') ? 1 : GRAMS[unit];
  const grams = Number(text.replace(',', '.')) * (factor ?? Number.NaN);
  if (Number.isFinite(grams) && grams >= 0) return grams === 0 ? undefined : Math.max(1, Math.round(grams));
  notes.push(`weight left out: ${text} ${unit}`);
  return undefined;
}

/** Pieces on hand; what the file does not count is 0, and said so. */
export function readStock(cells: CsvRow['cells'], notes: string[]): number {
  const text = cells.get('Variant Inventory Qty');
  const stock = Number(text ?? Number.NaN);
  if (Number.isSafeInteger(stock) && stock >= 0) return stock;
  notes.push(text === undefined ? 'no stock given: 0 on hand' : `stock ${text} taken as 0 on hand`);
  return 0;
}
