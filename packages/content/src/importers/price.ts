import { describeValue, type Result } from '@stallkeep/promise';

/** Above this a price is a mistake: 10 million in the currency's main unit. */
const MAX_PRICE = 10_000_000;

/**
 * A price as people write it, in minor units of the currency: "1,234.50", "1.234,50", "1 234,50", "€12". Refused when
 * negative, not a number, more precise than the currency, or ambiguous ("1,234" could be either).
 */
export function parsePrice(text: string, currency: string): Result<number> {
  const refuse = (rule: string) =>
    ({ ok: false, issues: [{ path: 'price', rule, got: describeValue(text) }] }) as const;
  const bare = text.replace(/^(?:[A-Z]{3}|\p{Sc})\s*|\s*(?:[A-Z]{3}|\p{Sc})$/gu, '').trim();
  if (/^[-−(]/.test(bare)) return refuse('must not be negative');
  if (!/^\d[\d.,'’\s]*$/.test(bare)) return refuse('must be a number');

  const digits = bare.replace(/['’\s]/g, '');
  const decimalAt = findDecimalMark(digits);
  if (decimalAt === 'ambiguous') return refuse('must say whether its mark separates thousands or decimals');
  const whole = (decimalAt === undefined ? digits : digits.slice(0, decimalAt)).replace(/[.,]/g, '');
  const fraction = decimalAt === undefined ? '' : digits.slice(decimalAt + 1);
  const places = minorPlaces(currency);
  if (fraction.replace(/0+$/, '').length > places) return refuse(`must have at most ${places} decimals in ${currency}`);
  const amountMinor = Number(whole + fraction.slice(0, places).padEnd(places, '0'));
  if (!Number.isSafeInteger(amountMinor) || Number(whole) > MAX_PRICE) return refuse(`must be at most ${MAX_PRICE}`);
  return { ok: true, value: amountMinor };
}

/** Where the decimal mark stands: the last of two kinds of marks, or a single mark not followed by three digits. */
function findDecimalMark(digits: string): number | undefined | 'ambiguous' {
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (last === -1) return undefined;
  const mark = digits.charAt(last);
  const other = mark === '.' ? ',' : '.';
  if (digits.includes(other)) return last;
  if (digits.indexOf(mark) !== last) return undefined;
  const after = digits.length - last - 1;
  if (after !== 3) return last;
  // "12.000" is a price with three decimals to a machine and twelve thousand to a reader.
  return mark === '.' && digits.endsWith('000') === false ? last : 'ambiguous';
}

/** Decimals of a currency's minor unit: 2 for EUR, 0 for JPY. */
function minorPlaces(currency: string): number {
  return new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;
}
