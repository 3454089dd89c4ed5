import type { AnchorHTMLAttributes } from 'react';
import styles from './Link.module.css';

export interface LinkProps extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly href: string;
}

/** A link in running text or alone: always underlined, so colour is never the only sign. */
export function Link(props: LinkProps) {
  return <a {...props} className={styles['link']} />;
}
