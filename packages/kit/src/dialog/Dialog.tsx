import type { ReactNode } from 'react';
import { Button, type ButtonProps } from '../button/Button.tsx';
import { Heading } from '../heading/Heading.tsx';
import { Icon } from '../icon/Icon.tsx';
import styles from './Dialog.module.css';

export interface DialogProps {
  /** What a DialogButton opens it by; once on the page. */
  readonly id: string;
  readonly title: string;
  /** `sheet` comes from the edge: for what is long, such as filters on a phone. */
  readonly look?: 'box' | 'sheet';
  /** What the closing button is called, when the page is not in English. */
  readonly closeWord?: string;
  readonly children: ReactNode;
}

/**
 * A native modal dialog. A DialogButton opens it without script (invoker commands), Escape, a press beside it and its
 * closing button shut it, and the focus goes back to where it was.
 */
export function Dialog({ id, title, look = 'box', closeWord = 'Close', children }: DialogProps) {
  return (
    <dialog id={id} className={`${styles['dialog']} ${styles[look]}`} aria-labelledby={`${id}-title`} closedby="any">
      <div className={styles['head']}>
        <Heading level={2} size="xl" id={`${id}-title`}>
          {title}
        </Heading>
        <form method="dialog">
          <button type="submit" className={styles['close']}>
            <Icon name="cross" />
            <span className={styles['word']}>{closeWord}</span>
          </button>
        </form>
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}

export interface DialogButtonProps extends Omit<ButtonProps, 'type'> {
  /** Id of the Dialog it opens. */
  readonly dialog: string;
}

/** Opens a Dialog. React has no words for the two attributes yet, so they go in as an object. */
export function DialogButton({ dialog, look = 'line', ...rest }: DialogButtonProps) {
  const command = { command: 'show-modal', commandfor: dialog };
  return <Button {...rest} {...command} look={look} type="button" aria-haspopup="dialog" />;
}
