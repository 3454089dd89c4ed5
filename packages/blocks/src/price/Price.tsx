import { VisuallyHidden } from '@stallkeep/kit';
import type { MoneyView } from '../page-view.ts';
import { formatMoney } from './formatMoney.ts';
import styles from './Price.module.css';

export interface PriceProps {
  readonly price: MoneyView;
  readonly locale: string;
  /** What it cost before, struck through; shown only when it is more. */
  readonly compareAt?: MoneyView;
  /** The lowest of several prices. */
  readonly isFrom?: boolean;
  readonly size?: 'm' | 'l';
}

export function Price({ price, locale, compareAt, isFrom = false, size = 'm' }: PriceProps) {
  const isReduced = compareAt?.currency === price.currency && compareAt.amountMinor > price.amountMinor;
  return (
    <span className={`${styles['price']} ${styles[size]}`}>
      {isFrom ? <span className={styles['from']}>from </span> : null}
      <span>{formatMoney(price, locale)}</span>
      {isReduced ? (
        <s className={styles['before']}>
          <VisuallyHidden>before </VisuallyHidden>
          {formatMoney(compareAt, locale)}
        </s>
      ) : null}
    </span>
  );
}
