import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: ReactNode;
  /** `line` in running text, `row` as one of a list of questions, with a rule between them. */
  readonly look?: 'line' | 'row';
  /** Disclosures of one name open one at a time. */
  readonly name?: string;
  /** Open when the page comes. */
  readonly isOpen?: boolean;
  readonly id?: string;
  readonly children: ReactNode;
}

/** More, for who wants it. A native details element: opens without script and is found by the browser's search. */
export function Disclosure({ summary, look = 'line', name, isOpen = false, id, children }: DisclosureProps) {
  return (
    <details className={`${styles['disclosure']} ${styles[look]}`} name={name} open={isOpen} id={id}>
      <summary className={styles['summary']}>
        <span>{summary}</span>
      </summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
