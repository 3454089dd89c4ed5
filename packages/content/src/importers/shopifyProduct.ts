import type { Issue, Result } from '@stallkeep/promise';
import type { CsvRow } from './csv.ts';
import { toPortableText } from './html.ts';
import { hashOf, toSlug } from './ids.ts';
import { parsePrice } from './price.ts';
import { readCompareAt, readOptionNames, readStock, readWeight } from './shopifyCells.ts';
import type { FileImage, FileProduct, FileRow, FileVariant } from './shopifyFile.ts';

/** Cells longer than this are a mistake of the file: 100,000 characters. */
const MAX_CELL = 100_000;

interface RowDraft {
  readonly line: number;
  readonly brings: ('product' | 'variant' | 'image')[];
  readonly notes: string[];
  refusal?: string;
}

/** Reads the rows of one handle. Holds what is known so far, so that each step can be a short one. */
export class ProductReader {
  readonly #handle: string;
  readonly #currency: string;
  readonly #usedSkus: Set<string>;
  readonly #rows: RowDraft[] = [];
  readonly #variants: FileVariant[] = [];
  readonly #images: (FileImage & { readonly position: number })[] = [];
  #optionNames: readonly string[] = [];

  constructor(handle: string, currency: string, usedSkus: Set<string>) {
    this.#handle = handle;
    this.#currency = currency;
    this.#usedSkus = usedSkus;
  }

  read(group: readonly CsvRow[]): { product?: FileProduct; rows: readonly FileRow[] } {
    const [head] = group;
    const refusal = head === undefined ? 'no rows' : this.#findRefusal(head, group);
    if (head === undefined || refusal !== undefined)
      return { rows: this.#finish(group.map(({ line }) => ({ line, brings: [], notes: [], refusal: refusal ?? '' }))) };
    const title = head.cells.get('Title') ?? '';
    this.#optionNames = readOptionNames(head);
    for (const row of group) this.#readRow(row, { head, title });
    if (this.#variants.length === 0) {
      for (const row of this.#rows) row.refusal ??= 'none of its variants can be taken';
      return { rows: this.#finish(this.#rows) };
    }
    return { product: this.#toProduct(head, title), rows: this.#finish(this.#rows) };
  }

  #findRefusal(head: CsvRow, group: readonly CsvRow[]): string | undefined {
    const said = (column: string) => head.cells.get(column)?.toLowerCase();
    if (this.#handle === '') return 'no handle';
    if (!head.cells.has('Title')) return 'no title in the first row of this handle';
    if (said('Published') === 'false') return 'not published in the other shop';
    const status = said('Status');
    if (status !== undefined && status !== 'active') return `${status} in the other shop`;
    if (said('Gift Card') === 'true') return 'a gift card is not a product one collects';
    for (const row of group) {
      for (const [column, cell] of row.cells) {
        if (cell.length > MAX_CELL)
          return `${column} has ${cell.length} characters, at most ${MAX_CELL} are taken (line ${row.line})`;
      }
    }
    return undefined;
  }

  #readRow(row: CsvRow, product: { readonly head: CsvRow; readonly title: string }): void {
    const draft: RowDraft = { line: row.line, brings: [], notes: [] };
    this.#rows.push(draft);
    if (row.extraCells > 0) draft.notes.push(`${row.extraCells} cells beyond the last column were left out`);
    const title = row.cells.get('Title');
    if (row !== product.head && title !== undefined && title !== product.title) {
      draft.refusal = `another product has this handle since line ${product.head.line}`;
      return;
    }
    if (row === product.head) draft.brings.push('product');
    const isVariant = row.cells.has('Variant Price') || row.cells.has('Option1 Value');
    if (isVariant) this.#readVariant(row, draft);
    this.#readImage(row, draft, product.title);
    if (draft.brings.length === 0) draft.refusal ??= 'neither a variant nor an image';
  }

  #readVariant(row: CsvRow, draft: RowDraft): void {
    const variant = this.#toVariant(row, draft);
    if (variant.ok) {
      this.#variants.push(variant.value);
      draft.brings.push('variant');
      return;
    }
    const why = variant.issues.map(({ path, rule, got }) => `${path} ${rule}, got ${got}`).join('; ');
    draft.notes.push(`variant not taken: ${why}`);
    if (draft.brings.length === 0 && !row.cells.has('Image Src')) draft.refusal = `variant not taken: ${why}`;
  }

  #toVariant(row: CsvRow, draft: RowDraft): Result<FileVariant> {
    const { cells } = row;
    const price = parsePrice(cells.get('Variant Price') ?? '', this.#currency);
    const options = this.#optionNames.map((name, index) => ({
      name,
      value: cells.get(`Option${index + 1} Value`) ?? '',
    }));
    const key = `v${hashOf([this.#handle, options.map((option) => option.value)])}`;
    const twin = this.#variants.find((variant) => variant.key === key);
    const issues: Issue[] = [
      ...(price.ok ? [] : price.issues),
      ...options.flatMap(({ name, value }) =>
        value === '' ? [{ path: name, rule: 'must have a value', got: 'nothing' }] : [],
      ),
      ...(twin === undefined
        ? []
        : [{ path: 'options', rule: 'must differ from those of other variants', got: `line ${twin.line}` }]),
    ];
    if (!price.ok || issues.length > 0) return { ok: false, issues };

    const compareAt = readCompareAt(cells, this.#currency, draft.notes);
    const weightGrams = readWeight(cells, draft.notes);
    const barcode = cells.get('Variant Barcode')?.replace(/^'/, '');
    const imageUrl = cells.get('Variant Image');
    const variant: FileVariant = {
      line: row.line,
      key,
      sku: this.#chooseSku(cells.get('Variant SKU'), options, draft),
      options,
      priceMinor: price.value,
      ...(compareAt === undefined || compareAt <= price.value ? {} : { compareAtMinor: compareAt }),
      ...(weightGrams === undefined ? {} : { weightGrams }),
      stock: readStock(cells, draft.notes),
      ...(barcode === undefined ? {} : { barcode }),
      ...(imageUrl === undefined ? {} : { imageUrl }),
    };
    return { ok: true, value: variant };
  }

  /** The file's SKU where it names one thing only; else one made of the handle and the options, the same on every run. */
  #chooseSku(given: string | undefined, options: readonly { readonly value: string }[], draft: RowDraft): string {
    const bare = given?.replace(/^'/, '');
    if (bare !== undefined && !this.#usedSkus.has(bare)) {
      this.#usedSkus.add(bare);
      return bare;
    }
    const derived = [this.#handle, ...options.map((option) => option.value)]
      .map((part) => toSlug(part, 40))
      .join('-')
      .toUpperCase();
    const sku = this.#usedSkus.has(derived)
      ? `${derived}-${hashOf([this.#handle, options], 6).toUpperCase()}`
      : derived;
    if (bare !== undefined) draft.notes.push(`SKU ${bare} is taken by another variant; called ${sku}`);
    this.#usedSkus.add(sku);
    return sku;
  }

  #readImage(row: CsvRow, draft: RowDraft, title: string): void {
    const url = row.cells.get('Image Src');
    if (url === undefined) return;
    const key = `i${hashOf(url)}`;
    if (this.#images.some((image) => image.key === key)) {
      draft.notes.push('the image is already among those of this product');
      return;
    }
    const position = Number(row.cells.get('Image Position') ?? Number.NaN);
    this.#images.push({
      line: row.line,
      key,
      url,
      alt: row.cells.get('Image Alt Text') ?? title,
      position: Number.isFinite(position) ? position : Number.POSITIVE_INFINITY,
    });
    draft.brings.push('image');
  }

  #toProduct(head: CsvRow, title: string): FileProduct {
    const productType = head.cells.get('Type');
    const condition = head.cells.get('Google Shopping / Condition')?.toLowerCase();
    const isCondition = condition === 'new' || condition === 'refurbished' || condition === 'used';
    return {
      handle: this.#handle,
      line: head.line,
      title,
      ...(productType === undefined ? {} : { productType }),
      description: toPortableText(head.cells.get('Body (HTML)') ?? ''),
      options: this.#optionNames.map((name) => ({
        name,
        values: [
          ...new Set(
            this.#variants.flatMap((variant) =>
              variant.options.filter((option) => option.name === name).map((option) => option.value),
            ),
          ),
        ],
      })),
      ...(isCondition ? { conditionKind: condition } : {}),
      variants: this.#variants,
      images: [...this.#images]
        .sort((a, b) => a.position - b.position || a.line - b.line)
        .map(({ position: _, ...image }) => image),
    };
  }

  #finish(drafts: readonly RowDraft[]): readonly FileRow[] {
    return drafts.map((draft) => ({ ...draft, handle: this.#handle }));
  }
}
