import { type Fingerprint, formatFingerprint, hashField, parseFingerprint } from './fingerprint.ts';
import type { FileProduct, FileVariant } from './shopifyFile.ts';
import type { StoredDocument, StoreMutation } from './store.ts';

/** What becomes of one part of a product: its own fields, one variant or one image. */
interface PartOutcome {
  readonly line: number;
  readonly outcome: 'taken' | 'changed' | 'unchanged' | 'kept';
  readonly notes: readonly string[];
}

export interface Merge {
  readonly mutations: readonly StoreMutation[];
  readonly parts: readonly PartOutcome[];
}

export interface MergeInput {
  readonly product: FileProduct;
  readonly id: string;
  readonly slug: string;
  readonly sellerId: string;
  readonly currency: string;
  /** Asset ids of the images that could be had, by URL. */
  readonly assets: ReadonlyMap<string, string>;
}

const VARIANT_FIELDS = ['sku', 'options', 'price', 'compareAtPrice', 'weightGrams', 'stock', 'barcode'] as const;
const PRODUCT_FIELDS = ['title', 'productType', 'description', 'options', 'condition'] as const;

/** The mutations and the outcomes of bringing a product of the file into ours. Removes nothing, ever. */
export function mergeProduct(input: MergeInput, existing: StoredDocument | undefined): Merge {
  return existing === undefined ? createProduct(input) : updateProduct(input, existing);
}

function createProduct(input: MergeInput): Merge {
  const { product, id, slug, sellerId, assets } = input;
  const fields = toProductFields(product);
  const variants = product.variants.map((variant) => toVariant(variant, input));
  const images = product.images.filter((image) => assets.has(image.url)).map((image) => toImage(image, input));
  const fingerprint = new Map<string, string>();
  for (const [name, value] of Object.entries(fields)) fingerprint.set(name, hashField(value));
  for (const variant of variants) noteVariant(fingerprint, variant);
  for (const image of images) fingerprint.set(`images.${image._key}`, '1');
  const document = {
    _id: id,
    _type: 'product',
    ...fields,
    slug: { _type: 'slug', current: slug },
    seller: { _type: 'reference', _ref: sellerId },
    variants,
    images,
    source: { system: 'shopify', handle: product.handle, hash: formatFingerprint(fingerprint) },
  };
  const taken = (line: number): PartOutcome => ({ line, outcome: 'taken', notes: [] });
  return {
    mutations: [{ kind: 'create', document }],
    parts: [
      taken(product.line),
      ...product.variants.map((variant) => taken(variant.line)),
      ...product.images.filter((image) => assets.has(image.url)).map((image) => taken(image.line)),
    ],
  };
}

function updateProduct(input: MergeInput, existing: StoredDocument): Merge {
  const { product, id } = input;
  const before = parseFingerprint(isRecord(existing['source']) ? existing['source']['hash'] : undefined);
  const after = new Map(before);
  const set: Record<string, unknown> = {};
  const parts: PartOutcome[] = [];

  const compare = (line: number, values: Readonly<Record<string, unknown>>, place: Place): PartOutcome => {
    const outcome = compareFields(values, place, { before, after, set });
    return {
      line,
      outcome: outcome.changed.length > 0 ? 'changed' : outcome.kept.length > 0 ? 'kept' : 'unchanged',
      notes: describeFields(outcome),
    };
  };
  parts.push(compare(product.line, toProductFields(product), { prefix: '', target: '', current: existing }));

  const heldVariants = keyedItems(existing['variants']);
  const newVariants: ImportedVariant[] = [];
  for (const fileVariant of product.variants) {
    const { line, key } = fileVariant;
    const wanted = toVariant(fileVariant, input);
    const current = heldVariants.get(key);
    if (current !== undefined) {
      const { _key, _type, image, ...fields } = wanted;
      const part = compare(line, fields, { prefix: `variants.${key}.`, target: `variants[_key=="${key}"].`, current });
      const hasImage = image !== undefined && current['image'] === undefined && !before.has(`variants.${key}.image`);
      if (hasImage) {
        set[`variants[_key=="${key}"].image`] = image;
        after.set(`variants.${key}.image`, '1');
      }
      parts.push(hasImage && part.outcome === 'unchanged' ? { ...part, outcome: 'changed' } : part);
    } else if (before.has(`variants.${key}.sku`)) {
      parts.push({ line, outcome: 'kept', notes: ['the seller removed this variant'] });
    } else {
      newVariants.push(wanted);
      noteVariant(after, wanted);
      parts.push({ line, outcome: 'taken', notes: [] });
    }
  }

  const heldImages = keyedItems(existing['images']);
  const newImages: ImportedImage[] = [];
  for (const fileImage of product.images) {
    if (heldImages.has(fileImage.key)) parts.push({ line: fileImage.line, outcome: 'unchanged', notes: [] });
    else if (before.has(`images.${fileImage.key}`)) {
      parts.push({ line: fileImage.line, outcome: 'kept', notes: ['the seller removed this image'] });
    } else if (input.assets.has(fileImage.url)) {
      newImages.push(toImage(fileImage, input));
      after.set(`images.${fileImage.key}`, '1');
      parts.push({ line: fileImage.line, outcome: 'taken', notes: [] });
    }
  }

  const hash = formatFingerprint(after);
  const isSame = hash === formatFingerprint(before) && Object.keys(set).length === 0;
  if (isSame) return { mutations: [], parts };
  const guard = existing._rev === undefined ? {} : { ifRevision: existing._rev };
  return {
    parts,
    mutations: [
      { kind: 'patch', id, ...guard, set: { ...set, source: { system: 'shopify', handle: product.handle, hash } } },
      ...(newVariants.length === 0
        ? []
        : [{ kind: 'patch', id, append: { field: 'variants', items: newVariants } } as const]),
      ...(newImages.length === 0
        ? []
        : [{ kind: 'patch', id, append: { field: 'images', items: newImages } } as const]),
    ],
  };
}

/** Where the compared fields are: in the fingerprint, in a patch, and now. */
interface Place {
  readonly prefix: string;
  readonly target: string;
  readonly current: Readonly<Record<string, unknown>>;
}

/** A field is written when the other shop changed it and the seller did not since; else the seller's stands. */
function compareFields(
  values: Readonly<Record<string, unknown>>,
  place: Place,
  state: { readonly before: Fingerprint; readonly after: Map<string, string>; readonly set: Record<string, unknown> },
): { changed: string[]; kept: string[] } {
  const changed: string[] = [];
  const kept: string[] = [];
  for (const [name, value] of Object.entries(values)) {
    const path = place.prefix + name;
    const wanted = hashField(value);
    const written = state.before.get(path);
    const current = place.current[name];
    if (current !== undefined && hashField(current) === wanted) state.after.set(path, wanted);
    else if (
      wanted !== written &&
      (written === undefined ? current === undefined : current !== undefined && hashField(current) === written)
    ) {
      state.set[place.target + name] = value;
      state.after.set(path, wanted);
      changed.push(name);
    } else kept.push(name);
  }
  return { changed, kept };
}

function describeFields({
  changed,
  kept,
}: {
  readonly changed: readonly string[];
  readonly kept: readonly string[];
}): string[] {
  return [
    ...(changed.length === 0 ? [] : [`changed: ${changed.join(', ')}`]),
    ...(kept.length === 0 ? [] : [`kept seller's edit: ${kept.join(', ')}`]),
  ];
}

function toProductFields(product: FileProduct): Partial<Record<(typeof PRODUCT_FIELDS)[number], unknown>> {
  return {
    title: product.title,
    ...(product.productType === undefined ? {} : { productType: product.productType }),
    ...(product.description.length === 0 ? {} : { description: product.description }),
    ...(product.options.length === 0
      ? {}
      : {
          options: product.options.map((option, index) => ({
            _type: 'productOption',
            _key: `o${index + 1}`,
            ...option,
          })),
        }),
    ...(product.conditionKind === undefined
      ? {}
      : { condition: { _type: 'productCondition', kind: product.conditionKind } }),
  };
}

type ImportedVariant = { readonly _key: string; readonly _type: 'variant'; readonly image?: unknown } & Partial<
  Readonly<Record<(typeof VARIANT_FIELDS)[number], unknown>>
>;
type ImportedImage = {
  readonly _key: string;
  readonly _type: 'picture';
  readonly alt: string;
  readonly asset: unknown;
};

function toVariant(variant: FileVariant, { currency, assets, product }: MergeInput): ImportedVariant {
  const money = (amountMinor: number) => ({ _type: 'money', amountMinor, currency });
  const asset = variant.imageUrl === undefined ? undefined : assets.get(variant.imageUrl);
  const label = variant.options.map((option) => option.value).join(', ');
  return {
    _key: variant.key,
    _type: 'variant',
    sku: variant.sku,
    options: variant.options.map((option, index) => ({ _key: `o${index + 1}`, ...option })),
    price: money(variant.priceMinor),
    ...(variant.compareAtMinor === undefined ? {} : { compareAtPrice: money(variant.compareAtMinor) }),
    ...(variant.weightGrams === undefined ? {} : { weightGrams: variant.weightGrams }),
    stock: variant.stock,
    ...(variant.barcode === undefined ? {} : { barcode: variant.barcode }),
    ...(asset === undefined
      ? {}
      : { image: { _type: 'picture', alt: `${product.title}, ${label}`, asset: toAssetReference(asset) } }),
  };
}

function toImage(image: FileProduct['images'][number], { assets }: MergeInput): ImportedImage {
  return { _key: image.key, _type: 'picture', alt: image.alt, asset: toAssetReference(assets.get(image.url) ?? '') };
}

const toAssetReference = (id: string) => ({ _type: 'reference', _ref: id });

function noteVariant(fingerprint: Map<string, string>, variant: ImportedVariant): void {
  for (const name of VARIANT_FIELDS) {
    if (variant[name] !== undefined) fingerprint.set(`variants.${variant._key}.${name}`, hashField(variant[name]));
  }
  if (variant.image !== undefined) fingerprint.set(`variants.${variant._key}.image`, '1');
}

function keyedItems(value: unknown): Map<string, Record<string, unknown>> {
  const items = new Map<string, Record<string, unknown>>();
  for (const item of Array.isArray(value) ? value : []) {
    if (isRecord(item) && typeof item['_key'] === 'string') items.set(item['_key'], item);
  }
  return items;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
