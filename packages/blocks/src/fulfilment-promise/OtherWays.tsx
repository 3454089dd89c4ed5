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
  const reasons = new Set(ways.flatMap(({ reason }) => reason ?? []));
  return (
    <section className={styles['others']} aria-labelledby={titleId}>
      <h3 className={styles['title']} id={titleId}>
        {title}
      </h3>
      <ul className={styles['ways']}>
        {ways.map((way) => (
          <li key={`${way.reason} ${way.source} ${way.title}`} className={styles['way']}>
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

function formatWhen({ reason, source }: NamedWay): string {
  const when = reason === undefined ? 'Dates on each product’s page' : formatUnknown(reason).headline;
  return source === 'make' ? `Made to order. ${when}` : when;
}
