import { toLanguageTag } from '@stallkeep/wording';

/** What a number counts. Percent is from 0 to 100. */
export type MeasureUnit = 'percent' | 'day' | 'month' | 'year';

/** "30 days", "3 years", "80%": the unit in the language of the page, in the form the number asks for. */
export function formatMeasure(value: number, unit: MeasureUnit, locale: string): string {
  return format(value, unit, locale);
}

/** "238 g", or "1.38 kg" from one kilogram on. */
export function formatWeight(grams: number, locale: string): string {
  return grams < 1000 ? format(grams, 'gram', locale) : format(grams / 1000, 'kilogram', locale);
}

/** "25 × 17 × 16 cm" of lengths in mm. Centimetres are what a buyer has a feeling for; half of one is said. */
export function formatSize(lengthsMm: readonly number[], locale: string): string {
  const [last, ...rest] = lengthsMm.map((length) => Math.round(length / 5) / 2).reverse();
  if (last === undefined) return '';
  const numbers = rest.reverse().map((length) => formatNumber(length, locale));
  return [...numbers, format(last, 'centimeter', locale)].join(' × ');
}

/** A number as the language of the page writes it, with two digits after the point at most. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(toLanguageTag(locale), { maximumFractionDigits: 2 }).format(value);
}

const inWords: ReadonlySet<string> = new Set(['day', 'month', 'year']);

function format(value: number, unit: string, locale: string): string {
  return new Intl.NumberFormat(toLanguageTag(locale), {
    style: 'unit',
    unit,
    unitDisplay: inWords.has(unit) ? 'long' : 'short',
    maximumFractionDigits: 2,
  }).format(value);
}
