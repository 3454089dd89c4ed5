import type { Result } from '@stallkeep/promise';
import { parseCsv } from './csv.ts';
import { hashOf, toSlug } from './ids.ts';
import { type FetchImage, takeImages } from './images.ts';
import { mergeProduct } from './mergeProduct.ts';
import type { ImportReport } from './report.ts';
import { countTotals, type PlannedProduct, reportRows } from './rowReports.ts';
import { type FileProduct, readShopifyFile, type ShopifyFile } from './shopifyFile.ts';
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
