import type { OptionGroupView, VariantView } from '../page-view.ts';

/**
 * The form's field names. A product with one option sends `?sku=`, the same link a card or a search engine holds. With
 * several the form sends `?option.Colour=Red&option.Size=M`, and `findChoice` reads both.
 */
const optionPrefix = 'option.';

export function toOptionParam(optionName: string): string {
  return `${optionPrefix}${optionName}`;
}

export interface Choice {
  readonly selectedSku: string | undefined;
  /** By option name. What the visitor asked for, whether or not such a variant exists. */
  readonly selection: Readonly<Record<string, string>>;
}

/**
 * Reads the visitor's choice from a URL. Options in the URL win over its SKU; without either the first variant that can
 * be had is chosen. An unknown SKU, option or value is passed over.
 */
export function findChoice(
  params: URLSearchParams,
  product: { readonly optionGroups: readonly OptionGroupView[]; readonly variants: readonly VariantView[] },
): Choice {
  const { optionGroups, variants } = product;
  const start =
    variants.find(({ sku }) => sku === params.get('sku')) ??
    variants.find(({ isAvailable }) => isAvailable) ??
    variants[0];
  const selection: Record<string, string> = {};
  for (const { name, value } of start?.options ?? []) selection[name] = value;
  for (const { name, values } of optionGroups) {
    const asked = params.get(toOptionParam(name));
    if (asked !== null && values.includes(asked)) selection[name] = asked;
  }
  const exact = variants.find((variant) => variant.options.every(({ name, value }) => selection[name] === value));
  return { selectedSku: (exact ?? start)?.sku, selection };
}
