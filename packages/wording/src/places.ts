import type { FulfilmentSource, PlaceSummary } from '@stallkeep/promise';
import { toTongue } from './reading.ts';
import { say } from './say.ts';

/** The stall where there is one, else the place's name; the address stands on its own line. */
export function formatPlace(place: PlaceSummary, locale: string): string {
  return place.stall ? formatStall(place.stall, locale) : place.name;
}

/** A stall is often only its number: "A12" is read as "Stall A12", "Banca 7" and "The blue tent" stay. */
export function formatStall(stall: string, locale: string): string {
  const name = stall.trim();
  return /^\p{L}{0,2}[-–]?\d{1,4}\p{L}?$/u.test(name) ? say(locale, 'stall', { stall: name }) : name;
}

/** "Free", or the amount; the currency decides how many minor units make one (JPY has none, KWD three digits). */
export function formatFee(fee: { readonly priceMinor: number; readonly currency: string }, locale: string): string {
  if (fee.priceMinor === 0) return say(locale, 'free', {});
  const format = new Intl.NumberFormat(toTongue(locale).tag, { style: 'currency', currency: fee.currency });
  return format.format(fee.priceMinor / 10 ** (format.resolvedOptions().maximumFractionDigits ?? 2));
}

/** "From stock" or "Made to order". */
export function formatSource(source: FulfilmentSource, locale: string): string {
  return say(locale, source === 'make' ? 'source.make' : 'source.stock', {});
}
