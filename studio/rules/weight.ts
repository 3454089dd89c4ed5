/**
 * A weight as people say it; undefined when there is none to say.
 *
 * @example sayWeight(1250) // => '= 1.25 kg'
 */
export function sayWeight(grams: number | undefined): string | undefined {
  if (grams === undefined || !Number.isFinite(grams) || grams <= 0) return undefined;
  return `= ${new Intl.NumberFormat('en', { maximumFractionDigits: 3 }).format(grams / 1000)} kg`;
}
