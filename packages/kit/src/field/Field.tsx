import { type InputHTMLAttributes, type TextareaHTMLAttributes, useId } from 'react';
import control from './control.module.css';
import styles from './Field.module.css';
import { FieldFrame, type FieldFrameProps, toControlAttributes } from './field-frame.tsx';

type Dressed = 'className' | 'style' | 'type' | 'children' | 'name' | 'width';

interface CommonProps extends FieldFrameProps {
  /** Form field name. */
  readonly name: string;
  /** `short` for a postcode, a number or a date. */
  readonly width?: 'short' | 'full';
}

interface LineProps extends CommonProps, Omit<InputHTMLAttributes<HTMLInputElement>, Dressed> {
  readonly kind?: 'text' | 'email' | 'tel' | 'number' | 'search' | 'url' | 'date';
}

interface ParagraphProps extends CommonProps, Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, Dressed> {
  readonly kind: 'textarea';
}

/** Native attributes such as `autoComplete`, `inputMode`, `required`, `pattern` and `defaultValue` pass through. */
export type FieldProps = LineProps | ParagraphProps;

/** One thing to write, with its label, hint and error. A placeholder is never the label: it is gone when it is needed. */
export function Field({ label, hint, error, labelLook = 'shown', width = 'full', ...rest }: FieldProps) {
  const ownId = useId();
  const id = rest.id ?? ownId;
  const frame = { id, label, hint, error, labelLook };
  const attributes = toControlAttributes(id, { hint, error });
  const look = width === 'short' ? `${control['control']} ${control['short']}` : `${control['control']}`;
  if (rest.kind === 'textarea') {
    const { kind: _kind, ...native } = rest;
    return (
      <FieldFrame {...frame}>
        <textarea rows={4} {...native} {...attributes} className={`${look} ${styles['textarea']}`} />
      </FieldFrame>
    );
  }
  const { kind = 'text', ...native } = rest;
  return (
    <FieldFrame {...frame}>
      <input {...native} {...attributes} type={kind} className={look} />
    </FieldFrame>
  );
}
