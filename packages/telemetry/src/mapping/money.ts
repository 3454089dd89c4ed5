/**
 * An amount in the currency's main unit, as GA4 and Segment want it.
 *
 * @example
 * toMajor(1290, 'EUR'); // => 12.9
 * toMajor(1290, 'JPY'); // => 1290
 */
export function toMajor(minor: number, currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return Number((minor / 10 ** maximumFractionDigits).toFixed(maximumFractionDigits));
}
