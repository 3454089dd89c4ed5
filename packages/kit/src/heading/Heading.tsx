import type { ReactNode } from 'react';
import styles from './Heading.module.css';

export interface HeadingProps {
  /** Place in the page's outline, apart from how big it looks. */
  readonly level: 1 | 2 | 3;
  readonly size?: 'l' | 'xl' | '2xl' | '3xl';
  readonly id?: string;
  readonly children: ReactNode;
}

const usualSize = { 1: '2xl', 2: 'xl', 3: 'l' } as const;

export function Heading({ level, size = usualSize[level], id, children }: HeadingProps) {
  const Element = `h${level}` as const;
  return (
    <Element id={id} className={`${styles['heading']} ${styles[`size-${size}`]}`}>
      {children}
    </Element>
  );
}
