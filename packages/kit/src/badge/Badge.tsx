import type { ReactNode } from 'react';
import styles from './Badge.module.css';

export interface BadgeProps {
  readonly tone?: 'plain' | 'accent' | 'good' | 'wait' | 'stop';
  readonly children: ReactNode;
}

/** A short fact of one to three words. The words carry the meaning, the colour only helps. */
export function Badge({ tone = 'plain', children }: BadgeProps) {
  return <span className={`${styles['badge']} ${styles[tone]}`}>{children}</span>;
}
