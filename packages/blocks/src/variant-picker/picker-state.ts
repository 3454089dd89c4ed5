import type { OptionGroupView, ProductView, VariantView } from '../page-view.ts';

/** Where the visitor's choice stands. */
export type PickerState =
  | { readonly kind: 'nothing_to_choose' }
  | { readonly kind: 'complete'; readonly variant: VariantView }
  | { readonly kind: 'sold_out'; readonly variant: VariantView; readonly instead: readonly VariantView[] }
  /** The combination is not made. */
  | { readonly kind: 'conflict'; readonly wanted: readonly string[]; readonly instead: readonly VariantView[] }
  | { readonly kind: 'incomplete'; readonly missing: readonly string[] };

export type ValueStanding = 'available' | 'sold_out' | 'not_made';

/** How many other variants are offered when the wanted one cannot be had. */
const mostInstead = 3;

type PickerProduct = Pick<ProductView, 'optionGroups' | 'variants' | 'selection'>;

export function planPickerState(product: PickerProduct): PickerState {
  const { optionGroups, variants, selection } = product;
  if (optionGroups.length === 0 || variants.length < 2) return { kind: 'nothing_to_choose' };
  const missing = optionGroups.filter(({ name }) => selection[name] === undefined).map(({ name }) => name);
  if (missing.length > 0) return { kind: 'incomplete', missing };
  const variant = findVariant(product, selection);
  const instead = findNearest(product);
  if (!variant) return { kind: 'conflict', wanted: optionGroups.map(({ name }) => selection[name] ?? ''), instead };
  return variant.isAvailable ? { kind: 'complete', variant } : { kind: 'sold_out', variant, instead };
}

/** How a value stands when the visitor keeps the other choices. */
export function toValueStanding(product: PickerProduct, group: OptionGroupView, value: string): ValueStanding {
  const variant = findVariant(product, { ...product.selection, [group.name]: value });
  if (!variant) return 'not_made';
  return variant.isAvailable ? 'available' : 'sold_out';
}

/** The variant that has every chosen value; a choice not made yet fits all, and one that can be had comes first. */
export function findVariant(
  { optionGroups, variants }: Pick<ProductView, 'optionGroups' | 'variants'>,
  selection: Readonly<Record<string, string>>,
): VariantView | undefined {
  const fits = variants.filter((variant) =>
    optionGroups.every(({ name }) => selection[name] === undefined || toOption(variant, name) === selection[name]),
  );
  return fits.find(({ isAvailable }) => isAvailable) ?? fits[0];
}

/** Variants that can be had, the ones that share most choices first. */
function findNearest({ optionGroups, variants, selection }: PickerProduct): readonly VariantView[] {
  const shared = (variant: VariantView) =>
    optionGroups.filter(({ name }) => toOption(variant, name) === selection[name]).length;
  return variants
    .filter(({ isAvailable }) => isAvailable)
    .toSorted((a, b) => shared(b) - shared(a))
    .slice(0, mostInstead);
}

function toOption(variant: VariantView, name: string): string | undefined {
  return variant.options.find((option) => option.name === name)?.value;
}
