import { useId } from 'react';
import { formatFee, formatUnknown } from '../promise-words/sentences.ts';
import styles from './OtherWays.module.css';
import type { NamedWay } from './ticket-plan.ts';

interface OtherWaysProps {
  readonly title: string;
  readonly ways: readonly NamedWay[];
  readonly locale: string;
}

/** Ways without a ticket, a line each: what it is called, what it costs, where its date comes from. */
export function OtherWays({ title, ways, locale }: OtherWaysProps) {
  const titleId = useId();
  const reasons = new Set(ways.flatMap(({ why }) => (why === 'on_product' || why === 'orders_not_open' ? [] : why)));
  return (
    <section className={styles['others']} aria-labelledby={titleId}>
      <h3 className={styles['title']} id={titleId}>
        {title}
      </h3>
      <ul className={styles['ways']}>
        {ways.map((way) => (
          <li key={`${way.why} ${way.source} ${way.title}`} className={styles['way']}>
            <span className={styles['name']}>{way.title}</span>
            <span className={styles['fee']}>
              {way.feeVaries ? 'from ' : null}
              {way.feeVaries && way.fee.priceMinor === 0 ? 'free' : formatFee(way.fee, locale)}
            </span>
            <span className={styles['when']}>{formatWhen(way)}</span>
          </li>
        ))}
      </ul>
      {reasons.size > 0 ? (
        <p className={styles['why']}>{[...reasons].map((reason) => formatUnknown(reason).reason).join(' ')}</p>
      ) : null}
    </section>
  );
}

function formatWhen({ why, source }: NamedWay): string {
  const when = formatWhy(why);
  return source === 'make' ? `Made to order. ${when}` : when;
}

function formatWhy(why: NamedWay['why']): string {
  switch (why) {
    case 'on_product':
      return 'Dates on each product’s page';
    case 'orders_not_open':
      return 'Once orders are open';
    default:
      return formatUnknown(why).headline;
  }
}
