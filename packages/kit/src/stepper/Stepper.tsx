import { type InputHTMLAttributes, useId } from 'react';
import control from '../field/control.module.css';
import { FieldFrame, type FieldFrameProps, toControlAttributes } from '../field/field-frame.tsx';
import { Icon } from '../icon/Icon.tsx';
import styles from './Stepper.module.css';

type Dressed = 'className' | 'style' | 'type' | 'children' | 'name' | 'min' | 'max' | 'step' | 'width';

export interface StepperProps extends FieldFrameProps, Omit<InputHTMLAttributes<HTMLInputElement>, Dressed> {
  /** Form field name. */
  readonly name: string;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** What the two buttons are called, when the page is not in English. */
  readonly words?: { readonly less: string; readonly more: string };
}

const english = { less: 'One less', more: 'One more' };

/**
 * How many. A plain number input; the − and + beside it stay hidden until `stepper-buttons` has found them, because a
 * button that does nothing is worse than none.
 */
export function Stepper({
  label,
  hint,
  error,
  labelLook = 'shown',
  min = 0,
  max,
  step = 1,
  words = english,
  ...native
}: StepperProps) {
  const ownId = useId();
  const id = native.id ?? ownId;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} labelLook={labelLook}>
      <div className={styles['stepper']} data-stepper="">
        <button type="button" className={styles['button']} data-step="-1" aria-controls={id} hidden>
          <Icon name="minus" />
          <span className={styles['word']}>{words.less}</span>
        </button>
        <input
          {...native}
          {...toControlAttributes(id, { hint, error })}
          type="number"
          inputMode="numeric"
          min={min}
          max={max}
          step={step}
          className={`${control['control']} ${styles['input']}`}
        />
        <button type="button" className={styles['button']} data-step="1" aria-controls={id} hidden>
          <Icon name="plus" />
          <span className={styles['word']}>{words.more}</span>
        </button>
      </div>
    </FieldFrame>
  );
}
