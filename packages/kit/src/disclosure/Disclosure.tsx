import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

export interface DisclosureProps {
  readonly summary: string;
  readonly children: ReactNode;
}

/** More, for who wants it. A native details element: opens without script and is found by the browser's search. */
export function Disclosure({ summary, children }: DisclosureProps) {
  return (
    <details className={styles['disclosure']}>
      <summary className={styles['summary']}>{summary}</summary>
      <div className={styles['body']}>{children}</div>
    </details>
  );
}
