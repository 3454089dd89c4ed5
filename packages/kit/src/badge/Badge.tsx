import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/icons.tsx';
import styles from './Badge.module.css';

export interface BadgeProps {
  readonly tone?: 'plain' | 'accent' | 'good' | 'wait' | 'stop';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A short fact of one to three words. The words carry the meaning, the colour only helps. */
export function Badge({ tone = 'plain', icon, children }: BadgeProps) {
  return (
    <span className={`${styles['badge']} ${styles[tone]}`}>
      {icon === undefined ? null : <Icon name={icon} size="s" />}
      {children}
    </span>
  );
}
