import type { OptionGroupView, ProductView, VariantView } from '@stallkeep/blocks/page-view';
import type { ProductShape, VariantShape } from '@stallkeep/content';
import { productHref, variantHref } from '../../paths.ts';
import { findShownVariant, type Selection, type SelectionSpace } from '../../selection.ts';
import { toPictureView, toRichTextView } from './toPictureView.ts';
import { toSellerView } from './toSellerView.ts';
import type { ViewContext } from './view-context.ts';

export interface ProductFacts {
  readonly product: ProductShape;
  readonly event: { readonly slug: string };
}

/** What a URL of this product can choose from. */
export function toSelectionSpace({ product }: ProductFacts): SelectionSpace {
  return {
    optionGroups: toOptionGroups(product),
    variants: product.variants.map((variant) => ({
      sku: variant.sku,
      options: variant.options,
      isAvailable: isAvailable(variant, product),
    })),
  };
}

export function toProductView(facts: ProductFacts, selection: Selection, context: ViewContext): ProductView {
  const { product, event } = facts;
  const shown = findShownVariant(selection, toSelectionSpace(facts));
  return {
    id: product._id,
    href: productHref(event.slug, product.slug),
    title: product.title,
    description: toRichTextView(product.description, context.imageBase),
    seller: toSellerView(product.seller, context),
    pictures: findPictures(product).map((picture) => toPictureView(picture, 'gallery', context.imageBase)),
    optionGroups: toOptionGroups(product),
    variants: product.variants.map((variant) => toVariantView(variant, facts, context)),
    // The shape asks for at least one variant, so there is one to show.
    selectedSku: shown?.sku ?? '',
    selection: shown?.selection ?? {},
    condition: toConditionView(product, context),
    ...(product.summary === undefined ? {} : { summary: product.summary }),
    ...(product.materials === undefined ? {} : { materials: product.materials }),
    ...(product.care === undefined ? {} : { care: product.care }),
    ...withReturns(product),
    ...withPackaging(product),
  };
}

/** The product's own pictures; where it has none, those of its variants, each once. */
function findPictures(product: ProductShape): ProductShape['pictures'] {
  if (product.pictures.length > 0) return product.pictures;
  const pictures = product.variants.flatMap((variant) => variant.picture ?? []);
  return pictures.filter((one, at) => pictures.findIndex((two) => two.asset._id === one.asset._id) === at);
}

function toVariantView(variant: VariantShape, { product, event }: ProductFacts, context: ViewContext): VariantView {
  const values = variant.options.map((option) => option.value);
  return {
    sku: variant.sku,
    href: variantHref(event.slug, product.slug, variant.sku),
    title: values.length === 0 ? product.title : values.join(', '),
    options: variant.options,
    price: variant.price,
    isAvailable: isAvailable(variant, product),
    ...(variant.compareAtPrice !== undefined && variant.compareAtPrice.amountMinor > variant.price.amountMinor
      ? { compareAtPrice: variant.compareAtPrice }
      : {}),
    ...(variant.weightGrams === undefined ? {} : { weightGrams: variant.weightGrams }),
    ...(variant.picture === undefined ? {} : { picture: toPictureView(variant.picture, 'gallery', context.imageBase) }),
  };
}

/** Whether there is one to be had; whether the event takes orders now is another question, which its phase answers. */
function isAvailable(variant: VariantShape, product: ProductShape): boolean {
  return variant.stock > 0 || product.fulfilment.some((option) => option.source === 'make');
}

/** The options as the product names them, with only values a variant has; options only variants know are added. */
function toOptionGroups(product: ProductShape): readonly OptionGroupView[] {
  const used = new Map<string, Set<string>>();
  for (const { name, value } of product.variants.flatMap((variant) => variant.options)) {
    used.set(name, (used.get(name) ?? new Set()).add(value));
  }
  const named = product.options.map((option) => ({
    name: option.name,
    values: option.values.filter((value) => used.get(option.name)?.delete(value)),
  }));
  const groups = named.map((group) => ({ ...group, values: [...group.values, ...(used.get(group.name) ?? [])] }));
  const rest = [...used].filter(([name]) => !named.some((group) => group.name === name));
  return [...groups, ...rest.map(([name, values]) => ({ name, values: [...values] }))].filter(
    (group) => group.values.length > 0,
  );
}

function toConditionView({ condition }: ProductShape, context: ViewContext): ProductView['condition'] {
  if (condition === undefined) return { kind: 'new', faults: [], repairs: [] };
  const { kind, grade, faults, repairs, warrantyUntil } = condition;
  return {
    kind,
    faults: faults.map(({ text, picture }) => ({
      text,
      ...(picture === undefined ? {} : { picture: toPictureView(picture, 'fault', context.imageBase) }),
    })),
    repairs,
    ...(grade === undefined ? {} : { grade }),
    ...(warrantyUntil === undefined ? {} : { warrantyUntil }),
  };
}

function withReturns({ returns }: ProductShape): Pick<ProductView, 'returns'> {
  if (returns === undefined) return {};
  const { windowDays, summary, name, ways, buyerPaysReturn, guaranteeMonths, exemption } = returns;
  return {
    returns: {
      windowDays,
      summary: summary ?? name ?? '',
      ways,
      ...(buyerPaysReturn === undefined ? {} : { buyerPaysReturn }),
      ...(guaranteeMonths === undefined ? {} : { guaranteeMonths }),
      ...(exemption === undefined ? {} : { exemption }),
    },
  };
}

function withPackaging({ packaging }: ProductShape): Pick<ProductView, 'packaging'> {
  if (packaging === undefined) return {};
  const { title, materials, recyclableShare, outer, tareGrams, tests } = packaging;
  return {
    packaging: {
      title,
      materials: materials.flatMap(({ name, code, shareRecycled }) =>
        name === undefined
          ? []
          : [
              {
                name,
                ...(code === undefined ? {} : { code }),
                ...(shareRecycled === undefined ? {} : { shareRecycled }),
              },
            ],
      ),
      // More passed than were tested is a slip of the pen: such a test proves nothing.
      tests: tests.flatMap(({ on, ...test }) =>
        test.passed > test.sampleSize ? [] : [{ ...test, ...(on === undefined ? {} : { on }) }],
      ),
      ...(recyclableShare === undefined ? {} : { recyclableShare }),
      ...(outer === undefined ? {} : { outer }),
      ...(tareGrams === undefined ? {} : { tareGrams }),
    },
  };
}
