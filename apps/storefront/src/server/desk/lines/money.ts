import { formatMoney } from '@stallkeep/blocks/components';
import type { TotalsView } from '@stallkeep/buying/views';
import { formatFee } from '@stallkeep/wording';
import type { BasketPart } from './plan-parts.ts';

/** What a basket comes to, minor units of one currency. */
export interface Totals {
  readonly currency: string;
  readonly goodsMinor: number;
  readonly carriageMinor: number;
  readonly totalMinor: number;
}

/** Undefined where its lines are priced in more than one currency, which nobody can pay at once, or there are none. */
export function countTotals(parts: readonly BasketPart[]): Totals | undefined {
  const lines = parts.flatMap((part) => part.lines);
  const currencies = new Set([
    ...lines.map(({ variant }) => variant.price.currency),
    ...parts.map(({ promise }) => promise.currency),
  ]);
  const [currency, ...others] = currencies;
  if (currency === undefined || others.length > 0) return undefined;
  const goodsMinor = lines.reduce((sum, { order, item }) => sum + order.unitPriceMinor * item.quantity, 0);
  const carriageMinor = parts.reduce((sum, { promise }) => sum + promise.priceMinor, 0);
  return { currency, goodsMinor, carriageMinor, totalMinor: goodsMinor + carriageMinor };
}

export function toTotalsView(parts: readonly BasketPart[], totals: Totals, locale: string): TotalsView {
  const { currency } = totals;
  return {
    goods: formatMoney({ amountMinor: totals.goodsMinor, currency }, locale),
    carriage: parts.map(({ key, promise, lines: [first] }) => ({
      key,
      name: `${promise.title}, ${first.product.seller.name}`,
      price: formatFee(promise, locale),
    })),
    all: formatMoney({ amountMinor: totals.totalMinor, currency }, locale),
  };
}
