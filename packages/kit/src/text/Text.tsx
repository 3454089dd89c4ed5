import type { ReactNode } from 'react';
import styles from './Text.module.css';

export interface TextProps {
  readonly size?: 'xs' | 's' | 'm' | 'l';
  /** `soft` for what supports the message; never for the message itself. */
  readonly tone?: 'plain' | 'soft';
  readonly as?: 'p' | 'span' | 'div';
  readonly children: ReactNode;
}

export function Text({ size = 'm', tone = 'plain', as: Element = 'p', children }: TextProps) {
  return <Element className={`${styles['text']} ${styles[size]} ${styles[tone]}`}>{children}</Element>;
}
