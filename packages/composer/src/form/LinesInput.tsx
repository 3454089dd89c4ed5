import type { BlockField } from '@stallkeep/blocks/page-file';
import { ChoiceGroup, Field } from '@stallkeep/kit';
import { type FieldInputProps, findError } from './FieldInput.tsx';
import styles from './form.module.css';

interface LinesInputProps extends FieldInputProps {
  readonly field: Extract<BlockField, { readonly kind: 'lines' }>;
}

/** Texts in a row: some of given ones to tick, or one a line to write. */
export function LinesInput(props: LinesInputProps) {
  const { field, value, path, onChange, onSettle } = props;
  const lines: readonly unknown[] = Array.isArray(value) ? value : [];
  if (field.choices !== undefined) {
    const { choices } = field;
    return (
      <div
        className={styles['group']}
        onChange={(event) => {
          const target = event.target;
          if (!(target instanceof HTMLInputElement)) return;
          const chosen = choices.filter((choice) =>
            choice.value === target.value ? target.checked : lines.includes(choice.value),
          );
          onChange(chosen.length === 0 ? undefined : chosen.map((choice) => choice.value));
        }}
      >
        <ChoiceGroup
          legend={field.title}
          name={path}
          pick="several"
          {...(field.description === undefined ? {} : { hint: field.description })}
          choices={choices.map((choice) => ({
            value: choice.value,
            label: choice.title,
            isChecked: lines.includes(choice.value),
          }))}
        />
      </div>
    );
  }
  return (
    <Field
      kind="textarea"
      name={path}
      label={field.title}
      hint={[field.description, 'One a line.'].filter(Boolean).join(' ')}
      {...findError(props)}
      rows={4}
      value={lines.join('\n')}
      onChange={(event) => {
        const { value: text } = event.currentTarget;
        onChange(text === '' ? undefined : text.split('\n'));
      }}
      onBlur={() => {
        const kept = lines.filter((line) => typeof line === 'string' && line.trim() !== '');
        onChange(kept.length === 0 ? undefined : kept);
        onSettle();
      }}
    />
  );
}
