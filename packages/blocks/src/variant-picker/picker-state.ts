import type { OptionGroupView, ProductView, VariantView } from '../page-view.ts';

/**
 * Where the visitor's choice stands: one state at a time, worked out from the page alone.
 *
 *     empty ──► partial ──► complete            one variant, and it can be had
 *                  │   └──► sold_out            one variant, and it cannot
 *                  │   └──► conflict            nobody makes this combination
 *                  └──────► dead_end            whatever is chosen next, nothing can be had
 *
 * `dead_end` is also where every variant is gone. `nothing_to_choose`: one variant, or no options.
 */
export type PickerState =
  | { readonly kind: 'nothing_to_choose' }
  | { readonly kind: 'empty'; readonly missing: readonly string[] }
  | { readonly kind: 'partial'; readonly missing: readonly string[] }
  | { readonly kind: 'complete'; readonly variant: VariantView }
  | { readonly kind: 'sold_out'; readonly variant: VariantView; readonly instead: readonly VariantView[] }
  /** The combination is not made. */
  | { readonly kind: 'conflict'; readonly wanted: readonly string[]; readonly instead: readonly VariantView[] }
  /** `wanted` is empty where it does not depend on the choice: nothing is left at all. */
  | { readonly kind: 'dead_end'; readonly wanted: readonly string[]; readonly instead: readonly VariantView[] };

export type ValueStanding = 'available' | 'sold_out' | 'not_made';

/** How many other variants are offered when the wanted one cannot be had. */
const mostInstead = 3;

type PickerProduct = Pick<ProductView, 'optionGroups' | 'variants' | 'selection'>;

export function planPickerState(product: PickerProduct): PickerState {
  const { optionGroups, variants, selection } = product;
  if (optionGroups.length === 0 || variants.length < 2) return { kind: 'nothing_to_choose' };
  const wanted = optionGroups.flatMap(({ name }) => selection[name] ?? []);
  const missing = optionGroups.filter(({ name }) => selection[name] === undefined).map(({ name }) => name);
  const instead = findNearest(product);
  if (instead.length === 0) return { kind: 'dead_end', wanted: [], instead };
  if (wanted.length === 0) return { kind: 'empty', missing };
  const variant = findVariant(product, selection);
  if (missing.length > 0) {
    return variant?.isAvailable ? { kind: 'partial', missing } : { kind: 'dead_end', wanted, instead };
  }
  if (variant === undefined) return { kind: 'conflict', wanted, instead };
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
