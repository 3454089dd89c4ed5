import { Icon } from '@stallkeep/kit';
import styles from './PromiseWords.module.css';
import type { PromiseLines } from './promise-lines.ts';

export interface PromiseWordsProps {
  readonly promise: PromiseLines;
  readonly kind: 'pickup' | 'run' | 'lane';
  /** What stands before the remedy, such as "If it is late:". */
  readonly late: string;
}

const icons = { pickup: 'stall', run: 'bicycle', lane: 'van' } as const;

/** The one sentence that matters, its place and condition right under it. */
export function PromiseWords({ promise, kind, late }: PromiseWordsProps) {
  const { status, headline, where, condition, reason, minimum, held, remedy } = promise;
  const isDated = status === 'firm' || status === 'estimate';
  return (
    <div className={styles['promise']} data-status={status}>
      <p className={styles['headline']}>
        <Icon name={isDated ? icons[kind] : 'warning'} />
        <span>{headline}</span>
      </p>
      {[where, condition, reason, minimum, held].map((line) =>
        line ? (
          <p key={line} className={line === condition && isDated ? styles['condition'] : styles['more']}>
            {line}
          </p>
        ) : null,
      )}
      {remedy && isDated ? (
        <p className={styles['remedy']}>
          <Icon name="shield" size="s" />
          <span>
            {late} <bdi>{remedy}</bdi>
          </span>
        </p>
      ) : null}
    </div>
  );
}
