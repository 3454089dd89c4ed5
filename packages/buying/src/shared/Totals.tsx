import { MoneyRows } from './MoneyRows.tsx';
import type { TotalsView } from './totals-view.ts';

export interface TotalsProps {
  readonly totals: TotalsView;
  readonly words: { readonly goods: string; readonly all: string; readonly taxes: string };
}

/** Goods, each way of carrying, and all of it. */
export function Totals({ totals: { goods, carriage, all }, words }: TotalsProps) {
  return <MoneyRows rows={[{ key: '', name: words.goods, price: goods }, ...carriage]} total={all} words={words} />;
}
