import type { Result } from '@stallkeep/promise';
import { parseCsv } from './csv.ts';
import { hashOf, toSlug } from './ids.ts';
import { type FetchImage, type ImageOutcomes, takeImages } from './images.ts';
import { type Merge, mergeProduct } from './mergeProduct.ts';
import type { ImportReport, ImportTotals, RowOutcome, RowReport } from './report.ts';
import { type FileProduct, type FileRow, readShopifyFile, type ShopifyFile } from './shopifyFile.ts';
import type { ImportStore, StoredDocument, StoredEvent, StoreMutation } from './store.ts';

export interface ShopifyImport {
  /** The file's text. */
  readonly text: string;
  /** What the report calls the file. */
  readonly file: string;
  /** Name or id; a seller of that name is made when there is none. */
  readonly seller: string;
  /** Slug of the event the products are added to. */
  readonly event: string;
  /** ISO 4217: the file does not say what its prices are in. */
  readonly currency: string;
  readonly isDryRun: boolean;
  /** How images are fetched; a test passes its own. */
  readonly fetchImage?: FetchImage;
}

/** Products written in one transaction. */
const PRODUCTS_PER_TRANSACTION = 25;

/**
 * Imports a Shopify product export. What the file has wrong is in the report, row by row; the Result is refused only
 * where nothing can be done at all (no such event, not CSV). Throws only when the store fails before any write.
 */
export async function importShopify(order: ShopifyImport, store: ImportStore): Promise<Result<ImportReport>> {
  const csv = parseCsv(order.text);
  if (!csv.ok) return csv;
  const event = await store.findEvent(order.event);
  if (event === undefined) {
    return { ok: false, issues: [{ path: 'event', rule: 'must be the slug of a published event', got: order.event }] };
  }
  const found = await store.findSeller(order.seller);
  const seller = found ?? { _id: `import-seller-${toSlug(order.seller)}`, name: order.seller };
  const file = readShopifyFile(csv.value, order.currency);
  const idOf = (product: FileProduct) => `import-shopify-${hashOf(seller._id, 8)}-${toSlug(product.handle)}`;
  const existing = new Map(
    (await store.findDocuments(file.products.map(idOf))).map((document) => [document._id, document]),
  );

  const wanted = listWantedImages(file, (product) => existing.get(idOf(product)));
  const images = order.isDryRun
    ? { assets: new Map(), failures: new Map() }
    : await takeImages(wanted, store, ...(order.fetchImage === undefined ? [] : [order.fetchImage]));

  const slugs = new SlugChooser(event, hashOf(seller._id, 4));
  const merges = file.products.map((product) => {
    const id = idOf(product);
    const slug = slugs.choose(toSlug(product.handle), id);
    const held = existing.get(id);
    const assets = new Map([...heldAssets(held, product), ...images.assets]);
    const merge = mergeProduct({ product, id, slug, sellerId: seller._id, currency: order.currency, assets }, held);
    return { product, id, merge, isNew: held === undefined };
  });

  const failures = order.isDryRun
    ? new Map<string, string>()
    : await write(merges, { store, seller, isNewSeller: found === undefined });
  const stored = merges.filter(({ id }) => !failures.has(id)).map(({ id }) => id);
  const added = stored.filter((id) => !event.productIds.includes(id));
  if (!order.isDryRun) await addToEvent(event, stored, store);

  const rows = reportRows(file, merges, { images, failures, wanted: new Set(order.isDryRun ? wanted : []) });
  return {
    ok: true,
    value: {
      isDryRun: order.isDryRun,
      file: order.file,
      seller: { id: seller._id, name: seller.name, isNew: found === undefined },
      event: { id: event._id, name: event.name, productsAdded: added.length },
      notes: file.notes,
      rows,
      totals: countTotals(rows, { merges, failures, images, wanted, isDryRun: order.isDryRun }),
    },
  };
}

interface PlannedProduct {
  readonly product: FileProduct;
  readonly id: string;
  readonly merge: Merge;
  readonly isNew: boolean;
}

/** Writes products in transactions of bounded size. One that is refused is tried again product by product. */
async function write(
  merges: readonly PlannedProduct[],
  target: {
    readonly store: ImportStore;
    readonly seller: { readonly _id: string; readonly name: string };
    readonly isNewSeller: boolean;
  },
): Promise<Map<string, string>> {
  const { store, seller, isNewSeller } = target;
  const failures = new Map<string, string>();
  const pending = merges.filter(({ merge }) => merge.mutations.length > 0);
  if (pending.length === 0) return failures;
  if (isNewSeller) {
    const slug = { _type: 'slug', current: toSlug(seller.name) };
    await store.commit([{ kind: 'create', document: { _id: seller._id, _type: 'seller', name: seller.name, slug } }]);
  }
  const commitAll = async (batch: readonly PlannedProduct[]): Promise<void> => {
    try {
      await store.commit(batch.flatMap(({ merge }) => merge.mutations));
    } catch (error) {
      if (!(error instanceof Error)) throw error;
      const [only] = batch;
      if (batch.length === 1 && only !== undefined) failures.set(only.id, `the lake refused it: ${error.message}`);
      else for (const one of batch) await commitAll([one]);
    }
  };
  for (let start = 0; start < pending.length; start += PRODUCTS_PER_TRANSACTION) {
    await commitAll(pending.slice(start, start + PRODUCTS_PER_TRANSACTION));
  }
  return failures;
}

/** Adds products to the event, each once; to its draft too, or publishing the draft would take them out again. */
async function addToEvent(event: StoredEvent, ids: readonly string[], store: ImportStore): Promise<void> {
  const append = (id: string, held: readonly string[]): StoreMutation[] => {
    const items = ids
      .filter((productId) => !held.includes(productId))
      .map((productId) => ({ _type: 'reference', _key: hashOf(productId), _ref: productId }));
    return items.length === 0 ? [] : [{ kind: 'patch', id, append: { field: 'products', items } }];
  };
  const { draftProductIds } = event;
  await store.commit([
    ...append(event._id, event.productIds),
    ...(draftProductIds === undefined ? [] : append(`drafts.${event._id}`, draftProductIds)),
  ]);
}

/** Chooses addresses within the event: a product keeps its own, and no two get the same. */
class SlugChooser {
  readonly #taken: Map<string, string>;
  readonly #suffix: string;

  constructor(event: StoredEvent, suffix: string) {
    this.#taken = new Map(
      event.slugs.flatMap(({ _id, slug }): [string, string][] => (slug === null ? [] : [[slug, _id]])),
    );
    this.#suffix = suffix;
  }

  choose(slug: string, id: string): string {
    const owner = this.#taken.get(slug);
    const free = owner === undefined || owner === id ? slug : `${slug}-${this.#suffix}`;
    this.#taken.set(free, id);
    return free;
  }
}

/** URLs of images a product does not have yet and its seller did not remove. */
function listWantedImages(
  file: ShopifyFile,
  find: (product: FileProduct) => StoredDocument | undefined,
): readonly string[] {
  const urls = file.products.flatMap((product) => {
    const held = find(product);
    const known = heldAssets(held, product);
    const wasTaken = (path: string) => readHash(held).includes(`;${path}=`);
    return [
      ...product.images
        .filter((image) => !known.has(image.url) && !wasTaken(`images.${image.key}`))
        .map((image) => image.url),
      ...product.variants
        .filter(
          (variant) =>
            variant.imageUrl !== undefined &&
            !known.has(variant.imageUrl) &&
            !wasTaken(`variants.${variant.key}.image`),
        )
        .flatMap((variant) => (variant.imageUrl === undefined ? [] : [variant.imageUrl])),
    ];
  });
  return [...new Set(urls)];
}

function readHash(held: StoredDocument | undefined): string {
  const source = held?.['source'];
  return typeof source === 'object' && source !== null && 'hash' in source && typeof source.hash === 'string'
    ? source.hash
    : '';
}

/** Assets of images the product already has, by the URL they came from. */
function heldAssets(held: StoredDocument | undefined, product: FileProduct): Map<string, string> {
  const assets = new Map<string, string>();
  const images: readonly unknown[] = Array.isArray(held?.['images']) ? held['images'] : [];
  for (const image of images) {
    if (typeof image !== 'object' || image === null || !('_key' in image) || !('asset' in image)) continue;
    const { _key: key, asset } = image;
    const url = product.images.find((candidate) => candidate.key === key)?.url;
    if (url === undefined || typeof asset !== 'object' || asset === null || !('_ref' in asset)) continue;
    if (typeof asset._ref === 'string') assets.set(url, asset._ref);
  }
  return assets;
}

interface Outcomes {
  readonly images: ImageOutcomes;
  readonly failures: ReadonlyMap<string, string>;
  /** Images a dry run would fetch. */
  readonly wanted: ReadonlySet<string>;
}

function reportRows(file: ShopifyFile, merges: readonly PlannedProduct[], outcomes: Outcomes): readonly RowReport[] {
  const byHandle = new Map(merges.map((planned) => [planned.product.handle, planned]));
  return file.rows.map((row) => reportRow(row, byHandle.get(row.handle), outcomes));
}

function reportRow(row: FileRow, planned: PlannedProduct | undefined, outcomes: Outcomes): RowReport {
  const head = { line: row.line, handle: row.handle, brings: row.brings };
  if (row.refusal !== undefined || planned === undefined) {
    const why = row.refusal === undefined ? [] : [row.refusal];
    return { ...head, outcome: 'refused', notes: [...new Set([...why, ...row.notes])] };
  }
  const failure = outcomes.failures.get(planned.id);
  if (failure !== undefined) return { ...head, outcome: 'refused', notes: [failure, ...row.notes] };

  const parts = planned.merge.parts.filter((part) => part.line === row.line);
  const image = planned.product.images.find((candidate) => candidate.line === row.line);
  const variantImage = planned.product.variants.find((variant) => variant.line === row.line)?.imageUrl;
  const notes = [...row.notes, ...parts.flatMap((part) => part.notes)];
  const results: RowOutcome[] = parts.map((part) => part.outcome);
  if (image !== undefined) {
    const refusal = outcomes.images.failures.get(image.url);
    if (refusal !== undefined) notes.push(`image not taken: ${refusal} (${image.url})`);
    if (outcomes.wanted.has(image.url)) {
      notes.push('image would be fetched');
      if (results.length === 0) results.push('taken');
    }
  }
  const variantRefusal =
    variantImage === undefined || variantImage === image?.url ? undefined : outcomes.images.failures.get(variantImage);
  if (variantRefusal !== undefined) notes.push(`variant image not taken: ${variantRefusal} (${variantImage})`);
  const order: readonly RowOutcome[] = ['changed', 'taken', 'kept', 'unchanged'];
  return { ...head, outcome: order.find((outcome) => results.includes(outcome)) ?? 'refused', notes };
}

function countTotals(
  rows: readonly RowReport[],
  run: {
    readonly merges: readonly PlannedProduct[];
    readonly failures: ReadonlyMap<string, string>;
    readonly images: ImageOutcomes;
    readonly wanted: readonly string[];
    readonly isDryRun: boolean;
  },
): ImportTotals {
  const { merges, failures, images, wanted, isDryRun } = run;
  const handles = new Set(rows.map((row) => row.handle));
  const products = zeroCounts();
  for (const handle of handles) {
    const planned = merges.find(({ product }) => product.handle === handle);
    const outcomes = planned?.merge.parts.map((part) => part.outcome) ?? [];
    if (planned === undefined || failures.has(planned.id)) products.refused += 1;
    else if (planned.isNew) products.taken += 1;
    else if (planned.merge.mutations.length > 0) products.changed += 1;
    else if (outcomes.includes('kept')) products.kept += 1;
    else products.unchanged += 1;
  }
  const counted = zeroCounts();
  for (const row of rows) counted[row.outcome] += 1;
  const all = new Set(merges.flatMap(({ product }) => product.images.map((image) => image.url)));
  return {
    rows: counted,
    products,
    variants: merges.reduce((sum, { product }) => sum + product.variants.length, 0),
    images: {
      taken: images.assets.size,
      alreadyThere: [...all].filter((url) => !wanted.includes(url)).length,
      failed: images.failures.size,
      notTried: isDryRun ? wanted.length : 0,
    },
  };
}

function zeroCounts(): Record<RowOutcome, number> {
  return { taken: 0, changed: 0, unchanged: 0, kept: 0, refused: 0 };
}
