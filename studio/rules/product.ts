export interface VariantRow {
  readonly _key?: string;
  readonly sku?: string | undefined;
  readonly options?: readonly { readonly name?: string | undefined; readonly value?: string | undefined }[] | undefined;
}

export interface OptionRow {
  readonly name?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

/** Characters that survive labels, files and web addresses unchanged. */
const SKU = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

export function checkSku(value: string | undefined): true | string {
  if (value === undefined || value === '') return true;
  return SKU.test(value) ? true : 'A SKU has letters, digits, dots, dashes and underscores, and no spaces.';
}

/** Within one product a SKU names one variant: it stands in the address of the page. */
export function checkSkusDiffer(variants: readonly VariantRow[] | undefined): true | string {
  const twice = findRepeated((variants ?? []).map((variant) => variant.sku?.toLowerCase()));
  return twice === undefined ? true : `SKU ${twice.toUpperCase()} is used by another variant of this product.`;
}

/** Two variants with the same choices cannot be told apart by a buyer. */
export function checkChoicesDiffer(variants: readonly VariantRow[] | undefined): true | string {
  const twice = findRepeated((variants ?? []).map(sayChoices).filter((text) => text !== ''));
  if (twice !== undefined) return `Two variants are both “${twice}”. Buyers could not tell them apart.`;
  const hasBare = (variants?.length ?? 0) > 1 && (variants ?? []).some((variant) => sayChoices(variant) === '');
  return hasBare ? 'With more than one variant, each needs its choices, such as Size: Large.' : true;
}

/** A variant's choices must be among those the product offers. */
export function checkChoicesOffered(
  variant: VariantRow | undefined,
  offered: readonly OptionRow[] | undefined,
): true | string {
  for (const choice of variant?.options ?? []) {
    if (!choice.name || !choice.value) continue;
    const option = (offered ?? []).find((row) => row.name === choice.name);
    if (option === undefined)
      return `“${choice.name}” is not one of this product's choices. Add it under Choices first.`;
    if (!option.values?.includes(choice.value))
      return `“${choice.value}” is not offered for ${choice.name}. Add it under Choices.`;
  }
  return true;
}

/** "Large, Red"; empty when the variant has no choices. */
export function sayChoices(variant: VariantRow): string {
  return (variant.options ?? [])
    .map((choice) => choice.value)
    .filter((value) => value !== undefined && value !== '')
    .join(', ');
}

export interface StockRow {
  readonly stock?: number | undefined;
}

/** "Sold out", "3 left", "12 in stock"; undefined when nobody counts. */
export function sayStock(variants: readonly StockRow[] | undefined): string | undefined {
  const counted = (variants ?? []).map((variant) => variant.stock).filter((stock) => stock !== undefined);
  if (counted.length === 0) return undefined;
  const total = counted.reduce((sum, stock) => sum + stock, 0);
  return total <= 0 ? 'sold out' : `${total} in stock`;
}

export function findRepeated(values: readonly (string | undefined)[]): string | undefined {
  const given = values.filter((value) => value !== undefined && value !== '');
  return given.find((value, index) => given.indexOf(value) !== index);
}

/** Smallest first. */
export function checkRange(min: number | undefined, max: number | undefined, what: string): true | string {
  if (min === undefined || max === undefined) return true;
  return max >= min ? true : `The longest ${what} cannot be shorter than the shortest (${min}).`;
}

const LINK = /^(?:https?:\/\/\S+|mailto:\S+@\S+|tel:[+\d][\d\s().-]*|\/(?!\/)\S*|#\S+)$/i;

/** Links an editor may set: web, mail, telephone, or a page of this site. Scripts and other schemes are refused. */
export function checkHref(value: string | undefined): true | string {
  if (value === undefined || value === '') return true;
  return LINK.test(value) ? true : 'A link starts with https://, mailto:, tel: or / (a page of this site).';
}
