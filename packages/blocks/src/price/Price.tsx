import { VisuallyHidden } from '@stallkeep/kit';
import type { MoneyView } from '../page-view.ts';
import { formatMoney } from './formatMoney.ts';
import styles from './Price.module.css';
import { findPriceWords } from './price-words.ts';

export interface PriceProps {
  readonly price: MoneyView;
  readonly locale: string;
  /** What it cost before, struck through; shown only when it is more. */
  readonly compareAt?: MoneyView | undefined;
  /** The lowest of several prices. */
  readonly isFrom?: boolean;
  /** `written` shows the word "was" before the earlier price; else only a screen reader gets it. */
  readonly was?: 'spoken' | 'written';
  readonly size?: 'm' | 'l' | 'xl';
}

export function Price({ price, locale, compareAt, isFrom = false, was = 'spoken', size = 'm' }: PriceProps) {
  const words = findPriceWords(locale);
  const isReduced = compareAt?.currency === price.currency && compareAt.amountMinor > price.amountMinor;
  return (
    <span className={`${styles['price']} ${styles[size]}`}>
      {isFrom ? <span className={styles['from']}>{words.from}</span> : null} <span>{formatMoney(price, locale)}</span>
      {isReduced ? (
        <span className={styles['before']}>
          {was === 'written' ? `${words.was} ` : <VisuallyHidden>{words.was} </VisuallyHidden>}
          <s>{formatMoney(compareAt, locale)}</s>
        </span>
      ) : null}
    </span>
  );
}
