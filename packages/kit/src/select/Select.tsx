import { type SelectHTMLAttributes, useId } from 'react';
import control from '../field/control.module.css';
import { FieldFrame, type FieldFrameProps, toControlAttributes } from '../field/field-frame.tsx';
import styles from './Select.module.css';

export interface SelectOption {
  readonly value: string;
  readonly label: string;
  readonly isDisabled?: boolean;
}

export interface SelectGroup {
  readonly label: string;
  readonly options: readonly SelectOption[];
}

type Dressed = 'className' | 'style' | 'children' | 'name' | 'multiple' | 'size';

export interface SelectProps extends FieldFrameProps, Omit<SelectHTMLAttributes<HTMLSelectElement>, Dressed> {
  /** Form field name. */
  readonly name: string;
  readonly options: readonly (SelectOption | SelectGroup)[];
  readonly width?: 'short' | 'full';
}

/** One of many, where chips would be a wall. A native select: the phone brings its own wheel. */
export function Select({ label, hint, error, labelLook = 'shown', options, width = 'full', ...native }: SelectProps) {
  const ownId = useId();
  const id = native.id ?? ownId;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} labelLook={labelLook}>
      <select
        {...native}
        {...toControlAttributes(id, { hint, error })}
        className={`${control['control']} ${styles['select']} ${width === 'short' ? control['short'] : ''}`}
      >
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(toOption)}
            </optgroup>
          ) : (
            toOption(entry)
          ),
        )}
      </select>
    </FieldFrame>
  );
}

function toOption({ value, label, isDisabled = false }: SelectOption) {
  return (
    <option key={value} value={value} disabled={isDisabled}>
      {label}
    </option>
  );
}
