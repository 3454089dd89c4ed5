import { toOptionParam } from '@stallkeep/blocks/components';

/**
 * The visitor's choice among a product's variants, as its URL carries it: `?sku=…` names a variant, `?Colour=Blue&Size=M` names
 * options, and the variant picker's plain form sends those with its own prefix. Options win over a SKU beside them. Pure.
 */

interface OfferedVariant {
  readonly sku: string;
  readonly options: readonly { readonly name: string; readonly value: string }[];
  readonly isAvailable: boolean;
}

/** Everything a URL of one product can choose from. */
export interface SelectionSpace {
  readonly optionGroups: readonly { readonly name: string; readonly values: readonly string[] }[];
  readonly variants: readonly OfferedVariant[];
}

/** What a URL says, reduced to what the product knows: two URLs with the same selection show the same page. */
export type Selection =
  | { readonly kind: 'none' }
  | { readonly kind: 'variant'; readonly sku: string }
  /** Each value exists, but no variant has them all. */
  | { readonly kind: 'conflict'; readonly options: Readonly<Record<string, string>> }
  /** The link names a variant or a value that is not offered, perhaps not any more. */
  | { readonly kind: 'gone' };

/** What the page shows for a selection. */
export interface ShownVariant {
  readonly sku: string;
  readonly selection: Readonly<Record<string, string>>;
}

/** Total: names the product does not know are ignored, so a tracking parameter changes nothing. */
export function parseSelection(query: string, space: SelectionSpace): Selection {
  const params = new URLSearchParams(query);
  const sku = params.get('sku');
  const named = space.variants.find((variant) => variant.sku === sku);
  if (sku !== null && named === undefined) return { kind: 'gone' };
  const chosen = new Map<string, string>();
  for (const { name, values } of space.optionGroups) {
    const value = params.get(toOptionParam(name)) ?? params.get(name);
    if (value === null) continue;
    if (!values.includes(value)) return { kind: 'gone' };
    chosen.set(name, value);
  }
  if (chosen.size === 0) return named === undefined ? { kind: 'none' } : { kind: 'variant', sku: named.sku };
  const kept = named?.options.map(({ name, value }) => [name, value] as const) ?? [];
  const options = Object.fromEntries([...kept, ...chosen]);
  const size = Object.keys(options).length;
  const fitting = findFirstToHave(space.variants.filter((variant) => countMatches(variant, options) === size));
  return fitting === undefined ? { kind: 'conflict', options } : { kind: 'variant', sku: fitting.sku };
}

/** The one way to write a selection as a query, "" or starting with "?"; parses back to the same selection. Total. */
export function formatSelection(selection: Selection): string {
  switch (selection.kind) {
    case 'none':
      return '';
    case 'variant':
      return `?${new URLSearchParams({ sku: selection.sku })}`;
    case 'conflict':
      return `?${new URLSearchParams(selection.options)}`;
    case 'gone':
      // No variant has an empty SKU.
      return '?sku=';
  }
}

/**
 * The variant to show, and what the picker marks as chosen. Without a valid choice: the first variant that can be had, else the
 * first. In conflict: the variant that keeps most of the choice, the earliest listed among equals; the choice itself stays marked,
 * so the picker can say which part does not exist. Undefined when a product has no variant.
 */
export function findShownVariant(selection: Selection, space: SelectionSpace): ShownVariant | undefined {
  switch (selection.kind) {
    case 'none':
    case 'gone':
      return describeShown(findFirstToHave(space.variants));
    case 'variant':
      return describeShown(space.variants.find((variant) => variant.sku === selection.sku));
    case 'conflict': {
      const most = Math.max(...space.variants.map((variant) => countMatches(variant, selection.options)));
      const closest = findFirstToHave(
        space.variants.filter((variant) => countMatches(variant, selection.options) === most),
      );
      const shown = describeShown(closest);
      return shown && { sku: shown.sku, selection: { ...shown.selection, ...selection.options } };
    }
  }
}

function findFirstToHave(variants: readonly OfferedVariant[]): OfferedVariant | undefined {
  return variants.find((variant) => variant.isAvailable) ?? variants[0];
}

function describeShown(variant: OfferedVariant | undefined): ShownVariant | undefined {
  if (variant === undefined) return undefined;
  return {
    sku: variant.sku,
    selection: Object.fromEntries(variant.options.map(({ name, value }) => [name, value])),
  };
}

function countMatches(variant: OfferedVariant, options: Readonly<Record<string, string>>): number {
  return variant.options.filter(({ name, value }) => Object.hasOwn(options, name) && options[name] === value).length;
}
