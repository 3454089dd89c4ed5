import { type BlockField, isRecord, makeInitialFields } from '@stallkeep/blocks/page-file';
import { Tool } from '../Tool.tsx';
import { FieldInput, type FieldInputProps, findError } from './FieldInput.tsx';
import styles from './form.module.css';
import { findFreeRowKey, moveItem } from './rows.ts';

interface RowsInputProps extends FieldInputProps {
  readonly field: Extract<BlockField, { readonly kind: 'rows' }>;
}

/** Rows of fields, such as questions with their answers: added, filled, ordered and removed. */
export function RowsInput(props: RowsInputProps) {
  const { field, value, path, problems, onChange, onSettle } = props;
  const rows = Array.isArray(value) ? value.filter(isRecord) : [];
  const { error } = findError(props);
  const set = (next: readonly unknown[]): void => onChange(next.length === 0 ? undefined : next);
  return (
    <fieldset className={styles['rows']}>
      <legend>{field.title}</legend>
      {field.description ? <p className={styles['hint']}>{field.description}</p> : null}
      {error ? <p className={styles['error']}>{error}</p> : null}
      {rows.map((row, at) => (
        <fieldset key={String(row['_key'])} className={styles['row']} aria-label={`${field.title} ${at + 1}`}>
          <div className={styles['rowHead']}>
            <span>{at + 1}</span>
            <Tool
              icon="chevron-up"
              look="bare"
              label={`Move row ${at + 1} up`}
              disabled={at === 0}
              onClick={() => set(moveItem(rows, at, at - 1))}
            />
            <Tool
              icon="chevron-down"
              look="bare"
              label={`Move row ${at + 1} down`}
              disabled={at === rows.length - 1}
              onClick={() => set(moveItem(rows, at, at + 1))}
            />
            <Tool icon="cross" look="bare" label={`Remove row ${at + 1}`} onClick={() => set(rows.toSpliced(at, 1))} />
          </div>
          {field.fields.map((inner) => (
            <FieldInput
              key={inner.name}
              field={inner}
              value={row[inner.name]}
              path={`${path}[${at}].${inner.name}`}
              problems={problems}
              onSettle={onSettle}
              onChange={(next) => set(rows.with(at, withField(row, inner.name, next)))}
            />
          ))}
        </fieldset>
      ))}
      <Tool
        icon="plus"
        label={`Add a row to “${field.title}”`}
        onClick={() => {
          const type = field.rowType === undefined ? {} : { _type: field.rowType };
          set([...rows, { ...type, _key: findFreeRowKey(rows), ...makeInitialFields(field.fields) }]);
        }}
      />
    </fieldset>
  );
}

function withField(
  row: Readonly<Record<string, unknown>>,
  name: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const { [name]: _before, ...rest } = row;
  return value === undefined ? rest : { ...rest, [name]: value };
}
