import type { MoneyView } from '../page-view.ts';

/** "€12.50" in the reader's way; the currency decides how many minor units make one (JPY has none, KWD three digits). */
export function formatMoney(money: MoneyView, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency: money.currency });
  const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
  return format.format(money.amountMinor / 10 ** digits);
}
