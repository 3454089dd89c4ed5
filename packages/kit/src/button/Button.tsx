import type { ButtonHTMLAttributes } from 'react';
import styles from './Button.module.css';

export interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** `solid` for the one thing the page wants done, `line` for everything beside it. */
  readonly look?: 'solid' | 'line';
}

/** A native button. Without a `type` it submits the form it stands in, as in plain HTML. */
export function Button({ look = 'solid', type = 'submit', ...rest }: ButtonProps) {
  return <button {...rest} type={type} className={`${styles['button']} ${styles[look]}`} />;
}
