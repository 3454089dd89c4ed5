import type { ReactNode } from 'react';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone?: 'plain' | 'good' | 'wait' | 'stop';
  readonly title?: string;
  readonly children?: ReactNode;
}

/** Something the reader should know before going on. Part of the page, not an alert that interrupts. */
export function Notice({ tone = 'plain', title, children }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`}>
      {title ? <p className={styles['title']}>{title}</p> : null}
      {children ? <div className={styles['body']}>{children}</div> : null}
    </div>
  );
}
