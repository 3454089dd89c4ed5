import type { CsvFile, CsvRow } from './csv.ts';
import type { ImportedBlock } from './html.ts';
import { ProductReader } from './shopifyProduct.ts';

/** A product as the file has it, in the terms of our content model. */
export interface FileProduct {
  readonly handle: string;
  readonly line: number;
  readonly title: string;
  readonly productType?: string;
  readonly description: readonly ImportedBlock[];
  readonly options: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly conditionKind?: 'new' | 'refurbished' | 'used';
  readonly variants: readonly FileVariant[];
  readonly images: readonly FileImage[];
}

export interface FileVariant {
  readonly line: number;
  /** Stays the same as long as the handle and the option values do. */
  readonly key: string;
  readonly sku: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly priceMinor: number;
  readonly compareAtMinor?: number;
  readonly weightGrams?: number;
  readonly stock: number;
  readonly barcode?: string;
  readonly imageUrl?: string;
}

export interface FileImage {
  readonly line: number;
  readonly key: string;
  readonly url: string;
  readonly alt: string;
}

/** What the file itself says about one of its rows, before anything is compared with what we have. */
export interface FileRow {
  readonly line: number;
  readonly handle: string;
  readonly brings: readonly ('product' | 'variant' | 'image')[];
  /** Set when nothing of the row can be taken. */
  readonly refusal?: string;
  readonly notes: readonly string[];
}

export interface ShopifyFile {
  readonly products: readonly FileProduct[];
  readonly rows: readonly FileRow[];
  readonly notes: readonly string[];
}

const REQUIRED = ['Handle', 'Title', 'Variant Price'] as const;

/** Columns whose content we take. All others are named in a note. */
const TAKEN_COLUMNS: ReadonlySet<string> = new Set([
  ...REQUIRED,
  ...['Body (HTML)', 'Type', 'Published', 'Status', 'Gift Card', 'Variant SKU', 'Variant Grams', 'Variant Weight'],
  ...['Variant Weight Unit', 'Variant Inventory Qty', 'Variant Compare At Price', 'Variant Barcode', 'Variant Image'],
  ...['Image Src', 'Image Position', 'Image Alt Text', 'Google Shopping / Condition'],
  ...[1, 2, 3].flatMap((number) => [`Option${number} Name`, `Option${number} Value`]),
]);

/** Reads the rows of a Shopify product export. Columns that must be there and are not make every row a refused one. */
export function readShopifyFile(file: CsvFile, currency: string): ShopifyFile {
  const missing = REQUIRED.filter((column) => !file.columns.includes(column));
  if (missing.length > 0) {
    const refusal = `the file has no column ${missing.join(', ')}`;
    const rows = file.rows.map(({ line, cells }) => ({
      line,
      handle: cells.get('Handle') ?? '',
      brings: [],
      refusal,
      notes: [],
    }));
    return { products: [], rows, notes: [refusal] };
  }
  const filled = new Set(file.rows.flatMap(({ cells }) => [...cells.keys()]));
  const unused = [...new Set(file.columns)].filter((column) => filled.has(column) && !TAKEN_COLUMNS.has(column));
  const notes = unused.length === 0 ? [] : [`columns not used: ${unused.join(', ')}`];

  const groups = new Map<string, CsvRow[]>();
  for (const row of file.rows) {
    const handle = row.cells.get('Handle') ?? '';
    groups.set(handle, [...(groups.get(handle) ?? []), row]);
  }
  const usedSkus = new Set<string>();
  const products: FileProduct[] = [];
  const rows: FileRow[] = [];
  for (const [handle, group] of groups) {
    const read = new ProductReader(handle, currency, usedSkus).read(group);
    rows.push(...read.rows);
    if (read.product !== undefined) products.push(read.product);
  }
  return { products, rows: rows.sort((a, b) => a.line - b.line), notes };
}
