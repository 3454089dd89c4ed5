import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/icons.tsx';
import styles from './Notice.module.css';

export interface NoticeProps {
  readonly tone?: 'plain' | 'info' | 'good' | 'wait' | 'stop';
  readonly title?: ReactNode;
  /** Another drawing than the tone's own. */
  readonly icon?: IconName;
  readonly children?: ReactNode;
}

const usualIcon = { plain: undefined, info: 'info', good: 'check', wait: 'clock', stop: 'warning' } as const;

/** Something the reader should know before going on. Part of the page, not an alert that interrupts. */
export function Notice({ tone = 'plain', title, icon = usualIcon[tone], children }: NoticeProps) {
  return (
    <div className={`${styles['notice']} ${styles[tone]}`} data-icon={icon === undefined ? undefined : ''}>
      {icon === undefined ? null : <Icon name={icon} />}
      {title ? <p className={styles['title']}>{title}</p> : null}
      {children ? <div className={styles['body']}>{children}</div> : null}
    </div>
  );
}
