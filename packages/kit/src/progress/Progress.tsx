import { type ReactNode, useId } from 'react';
import styles from './Progress.module.css';

export interface ProgressProps {
  readonly label: ReactNode;
  /** How far, from 0 to `max`. Undefined when it cannot be known; the words then say so. */
  readonly value: number | undefined;
  readonly max: number;
  /** The same in words, "6 of 10 seats taken": always shown, so the bar is never the only sign. */
  readonly text: ReactNode;
  /** `task` is under way and will end; `amount` is how much of something there is. */
  readonly kind?: 'task' | 'amount';
  readonly tone?: 'accent' | 'good' | 'wait' | 'stop';
  /** A mark on the bar, in the unit of `value`, such as the least that is needed. */
  readonly mark?: number;
}

/** How far something has come: native progress or meter, with its words. */
export function Progress({ label, value, max, text, kind = 'task', tone = 'accent', mark }: ProgressProps) {
  const id = useId();
  const bar = { id, className: `${styles['bar']} ${styles[tone]}`, max, 'aria-describedby': `${id}-text` };
  return (
    <div className={styles['progress']}>
      <label className={styles['label']} htmlFor={id}>
        {label}
      </label>
      <div className={styles['track']}>
        {kind === 'amount' && value !== undefined ? (
          <meter {...bar} value={value} />
        ) : (
          <progress {...bar} value={value} />
        )}
        {mark === undefined ? null : (
          // A line cannot be placed by a style attribute, so an SVG places it by its own geometry.
          <svg className={styles['mark']} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <line x1={(mark / max) * 100} x2={(mark / max) * 100} y1="0" y2="10" vectorEffect="non-scaling-stroke" />
          </svg>
        )}
      </div>
      <p id={`${id}-text`} className={styles['text']}>
        {text}
      </p>
    </div>
  );
}
