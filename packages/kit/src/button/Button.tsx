import type { AnchorHTMLAttributes, ButtonHTMLAttributes, ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/icons.tsx';
import styles from './Button.module.css';

interface ButtonLook {
  /** `solid` for the one thing the page wants done, `line` for everything beside it, `bare` for what is done in passing. */
  readonly look?: 'solid' | 'line' | 'bare';
  /** `s` in rows and tables, never for the one thing the page wants done. */
  readonly size?: 's' | 'm';
  readonly icon?: IconName;
}

export interface ButtonProps extends ButtonLook, Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'style'> {
  /** The press is being carried out. The button says so, keeps the focus, and a second press is the form's to ignore. */
  readonly isBusy?: boolean;
}

/** A native button. Without a `type` it submits the form it stands in, as in plain HTML. */
export function Button({ look, size, icon, isBusy = false, type = 'submit', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} aria-busy={isBusy || undefined} className={toClass({ look, size })}>
      {toContent(icon, children)}
    </button>
  );
}

export interface ButtonLinkProps
  extends ButtonLook,
    Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className' | 'style'> {
  readonly href: string;
}

/** A link that looks like a button: it still only leads somewhere, so it can be opened in a new tab and copied. */
export function ButtonLink({ look, size, icon, children, ...rest }: ButtonLinkProps) {
  return (
    <a {...rest} className={toClass({ look, size })}>
      {toContent(icon, children)}
    </a>
  );
}

function toClass({ look = 'solid', size = 'm' }: { look: ButtonLook['look']; size: ButtonLook['size'] }): string {
  return `${styles['button']} ${styles[look]} ${styles[`size-${size}`]}`;
}

function toContent(icon: IconName | undefined, children: ReactNode): ReactNode {
  return icon === undefined ? (
    children
  ) : (
    <>
      <Icon name={icon} size="s" />
      <span>{children}</span>
    </>
  );
}
