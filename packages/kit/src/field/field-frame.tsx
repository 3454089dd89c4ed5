import type { ReactNode } from 'react';
import { Icon } from '../icon/Icon.tsx';
import styles from './field-frame.module.css';

/** What every labelled control says around itself. */
export interface FieldFrameProps {
  readonly label: string;
  /** Said under the label before the visitor writes: what for, in which form. */
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. Its presence marks the control invalid. */
  readonly error?: string | undefined;
  /** `hidden` where the words around the control say it already; the label is still read out. */
  readonly labelLook?: 'shown' | 'hidden';
}

interface FrameProps extends FieldFrameProps {
  /** Id of the control the label belongs to. */
  readonly id: string;
  readonly children: ReactNode;
}

/** Label, hint and error around one native control. The control takes its ids from `toControlAttributes`. */
export function FieldFrame({ id, label, hint, error, labelLook = 'shown', children }: FrameProps) {
  return (
    <div className={styles['frame']} data-invalid={error ? '' : undefined}>
      <label className={`${styles['label']} ${labelLook === 'hidden' ? styles['hidden'] : ''}`} htmlFor={id}>
        {label}
      </label>
      {hint ? (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" size="s" />
          <span>{error}</span>
        </p>
      ) : null}
    </div>
  );
}

export interface ControlAttributes {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** What ties a control to its hint and its error. The error is read first: it is why the visitor is back here. */
export function toControlAttributes(
  id: string,
  { hint, error }: Pick<FieldFrameProps, 'hint' | 'error'>,
): ControlAttributes {
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return { id, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined };
}
