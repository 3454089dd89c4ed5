/**
 * The visitor's choice among a product's variants, as its URL carries it: `?sku=…` names a variant, `?Colour=Blue&Size=M` is
 * what the plain form of the variant picker sends. Pure.
 */

export interface OfferedVariant {
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
  if (sku !== null) {
    return space.variants.some((variant) => variant.sku === sku) ? { kind: 'variant', sku } : { kind: 'gone' };
  }
  const chosen: [string, string][] = [];
  for (const group of space.optionGroups) {
    const value = params.get(group.name);
    if (value === null) continue;
    if (!group.values.includes(value)) return { kind: 'gone' };
    chosen.push([group.name, value]);
  }
  if (chosen.length === 0) return { kind: 'none' };
  const options = Object.fromEntries(chosen);
  const fitting = findFirstToHave(space.variants.filter((variant) => countMatches(variant, options) === chosen.length));
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
