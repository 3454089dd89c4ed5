import {
  type DemoDocument,
  keyItems,
  priceInEuro,
  referTo,
  referToAll,
  showPicture,
  writeSlug,
  writeText,
} from './document.ts';

export interface VariantFacts {
  readonly sku: string;
  readonly options: Readonly<Record<string, string>>;
  readonly priceMinor: number;
  readonly compareAtMinor?: number;
  readonly weightGrams: number;
  /** Packed: length, width, height. */
  readonly sizeMm: readonly [number, number, number];
  readonly stock: number;
  readonly image?: readonly [string, string];
}

export interface ProductFacts {
  readonly key: string;
  readonly title: string;
  readonly seller: string;
  readonly productType: string;
  readonly summary: string;
  readonly text: readonly string[];
  /** Picture key and what is in it. */
  readonly pictures: readonly (readonly [string, string])[];
  readonly variants: readonly VariantFacts[];
  readonly materials: string;
  readonly care: string;
  readonly fragility: 'robust' | 'normal' | 'fragile';
  /** °C the goods bear; left out where they bear any weather. */
  readonly temperature?: { readonly min: number; readonly max: number };
  readonly packaging: string;
  readonly ways: readonly string[];
  readonly returns: string;
  readonly condition?: Record<string, unknown>;
  readonly page?: string;
}

/** Option names and values in the order the variants name them. */
function listOptions(variants: readonly VariantFacts[]): readonly { name: string; values: readonly string[] }[] {
  const names = [...new Set(variants.flatMap(({ options }) => Object.keys(options)))];
  return names.map((name) => ({
    name,
    values: [...new Set(variants.flatMap(({ options }) => (options[name] === undefined ? [] : [options[name]])))],
  }));
}

/** A product document from its facts. */
export function planProduct(facts: ProductFacts): DemoDocument {
  return {
    _id: `demo-product-${facts.key}`,
    _type: 'product',
    title: facts.title,
    slug: writeSlug(facts.key),
    seller: referTo(`demo-seller-${facts.seller}`),
    productType: facts.productType,
    summary: facts.summary,
    description: writeText(...facts.text),
    images: facts.pictures.map(([key, alt], index) => ({ ...showPicture(key, alt), _key: `picture-${index + 1}` })),
    options: keyItems(
      listOptions(facts.variants).map(({ name, values }) => ({ name, values: [...values] })),
      'productOption',
    ),
    variants: keyItems(
      facts.variants.map((variant) => ({
        sku: variant.sku,
        options: keyItems(
          Object.entries(variant.options).map(([name, value]) => ({ name, value })),
          'choice',
        ),
        price: priceInEuro(variant.priceMinor),
        ...(variant.compareAtMinor === undefined ? {} : { compareAtPrice: priceInEuro(variant.compareAtMinor) }),
        weightGrams: variant.weightGrams,
        size: { length: variant.sizeMm[0], width: variant.sizeMm[1], height: variant.sizeMm[2] },
        stock: variant.stock,
        ...(variant.image ? { image: showPicture(...variant.image) } : {}),
      })),
      'variant',
    ),
    condition: { _type: 'productCondition', ...(facts.condition ?? { kind: 'new' }) },
    materials: facts.materials,
    care: facts.care,
    fragility: facts.fragility,
    ...(facts.temperature ? { temperature: { ...facts.temperature } } : {}),
    packaging: referTo(`demo-packaging-${facts.packaging}`),
    fulfilment: referToAll(facts.ways),
    returns: referTo(`demo-returns-${facts.returns}`),
    ...(facts.page ? { page: referTo(facts.page) } : {}),
  };
}
