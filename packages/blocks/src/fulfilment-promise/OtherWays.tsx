import { formatFee, formatSource, formatUnknown } from '@stallkeep/wording';
import { useId } from 'react';
import { type BlockWords, findBlockWords } from './block-words.ts';
import styles from './OtherWays.module.css';
import type { NamedWay } from './ticket-plan.ts';

interface OtherWaysProps {
  readonly title: string;
  readonly ways: readonly NamedWay[];
  readonly locale: string;
}

/** Ways without a ticket, a line each: what it is called, what it costs, where its date comes from or why there is none. */
export function OtherWays({ title, ways, locale }: OtherWaysProps) {
  const titleId = useId();
  const words = findBlockWords(locale);
  return (
    <section className={styles['others']} aria-labelledby={titleId}>
      <h3 className={styles['title']} id={titleId}>
        {title}
      </h3>
      <ul className={styles['ways']}>
        {ways.map((way) => (
          <li key={`${way.why} ${way.source} ${way.title}`} className={styles['way']}>
            <span className={styles['name']}>
              <bdi>{way.title}</bdi>
            </span>
            <span className={styles['fee']}>{formatLowestFee(way, locale, words)}</span>
            <span className={styles['when']}>{formatWhen(way, locale, words)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function formatLowestFee({ fee, feeVaries }: NamedWay, locale: string, words: BlockWords): string {
  const lowest = formatFee(fee, locale);
  if (!feeVaries) return lowest;
  return words.feeFrom(fee.priceMinor === 0 ? lowest.toLocaleLowerCase(locale) : lowest);
}

function formatWhen({ why, source, params }: NamedWay, locale: string, words: BlockWords): string {
  const made = source === 'make' ? `${formatSource(source, locale)}. ` : '';
  if (why === 'on_product') return `${made}${words.datesOnProduct}`;
  if (why === 'orders_not_open') return `${made}${words.onceOrdersOpen}`;
  const { headline, reason } = formatUnknown(why, locale, params);
  return `${made}${headline}. ${reason}`;
}
