import type { BlockField, PageProblem } from '@stallkeep/blocks/page-file';
import { Field, Select } from '@stallkeep/kit';
import type { ChangeEvent } from 'react';
import styles from './form.module.css';
import { LinesInput } from './LinesInput.tsx';
import { PictureInput } from './PictureInput.tsx';
import { PicturesInput } from './PicturesInput.tsx';
import { RichTextInput } from './RichTextInput.tsx';
import { RowsInput } from './RowsInput.tsx';

export interface FieldInputProps {
  readonly field: BlockField;
  readonly value: unknown;
  /** Within the block: `rows[1].text`. */
  readonly path: string;
  readonly problems: readonly PageProblem[];
  /** Undefined: the field is empty again. */
  readonly onChange: (value: unknown) => void;
  readonly onSettle: () => void;
}

/** One field of a block, by its kind. */
export function FieldInput(props: FieldInputProps) {
  const { field, value, path, onChange, onSettle } = props;
  const common = { name: path, label: field.title, hint: field.description, ...findError(props) };
  switch (field.kind) {
    case 'flag':
      return <Flag {...props} />;
    case 'choice':
      return (
        <Select
          {...common}
          value={toText(value)}
          options={[
            ...(field.asked.isRequired ? [] : [{ value: '', label: 'As usual' }]),
            ...field.choices.map((choice) => ({ value: choice.value, label: choice.title })),
          ]}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
        />
      );
    case 'number':
      return (
        <Field
          {...common}
          kind="number"
          width="short"
          value={typeof value === 'number' ? value : ''}
          min={field.asked.min}
          max={field.asked.max}
          step={field.asked.isWhole ? 1 : 'any'}
          onChange={(event) => onChange(toNumber(event.currentTarget.value))}
          onBlur={onSettle}
        />
      );
    case 'paragraph':
      return (
        <Field
          {...common}
          kind="textarea"
          rows={3}
          value={toText(value)}
          onChange={(event) => onChange(event.currentTarget.value || undefined)}
          onBlur={onSettle}
        />
      );
    case 'datetime':
      return <InstantInput {...props} />;
    case 'line':
    case 'url':
    case 'date':
      return (
        <Field
          {...common}
          // An address may be one of the shop's own, which a browser's check for addresses would refuse.
          kind={field.kind === 'date' ? 'date' : 'text'}
          width={field.kind === 'date' ? 'short' : 'full'}
          value={toText(value)}
          onChange={(event: ChangeEvent<HTMLInputElement>) => onChange(event.currentTarget.value || undefined)}
          onBlur={onSettle}
        />
      );
    case 'lines':
      return <LinesInput {...props} field={field} />;
    case 'rows':
      return <RowsInput {...props} field={field} />;
    case 'picture':
      return <PictureInput {...props} />;
    case 'pictures':
      return <PicturesInput {...props} />;
    case 'richText':
      return <RichTextInput {...props} />;
  }
}

/** The problem of exactly this field, for the field's own place of errors. */
export function findError({ problems, path }: Pick<FieldInputProps, 'problems' | 'path'>): { readonly error?: string } {
  const found = problems.find((problem) => problem.path === path);
  return found === undefined ? {} : { error: found.words };
}

function Flag({ field, value, path, onChange }: FieldInputProps) {
  const hintId = `hint-${path}`;
  const isOn = typeof value === 'boolean' ? value : field.initialValue === true;
  return (
    <div className={styles['flag']}>
      <label>
        <input
          type="checkbox"
          name={path}
          checked={isOn}
          aria-describedby={field.description ? hintId : undefined}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{field.title}</span>
      </label>
      {field.description ? <p id={hintId}>{field.description}</p> : null}
    </div>
  );
}

/** An instant is written as UTC, as it is kept: the market's clock is not known to a page. */
function InstantInput(props: FieldInputProps) {
  const { field, value, path, onChange, onSettle } = props;
  return (
    <Field
      name={path}
      label={`${field.title} (UTC)`}
      hint={field.description ?? 'As 2026-11-14T10:00Z.'}
      {...findError(props)}
      defaultValue={toText(value)}
      onBlur={(event) => {
        const text = event.currentTarget.value.trim();
        onChange(text === '' || Number.isNaN(Date.parse(text)) ? undefined : new Date(text).toISOString());
        onSettle();
      }}
    />
  );
}

function toText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function toNumber(text: string): number | undefined {
  const value = Number(text);
  return text === '' || !Number.isFinite(value) ? undefined : value;
}
