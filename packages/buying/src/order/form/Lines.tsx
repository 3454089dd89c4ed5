import { Stepper } from '@stallkeep/kit';
import type { LinesFieldView } from './form-view.ts';
import styles from './OrderForm.module.css';

/** How many of which lines: a box to tick where there is one piece, a number where there are more. */
export function Lines({ field, id }: { readonly field: LinesFieldView; readonly id: string }) {
  const { label, hint, error, lines, without } = field;
  return (
    <fieldset id={id} tabIndex={-1} className={styles['lines']} data-invalid={error ? '' : undefined}>
      <legend className={styles['legend']}>{label}</legend>
      {hint ? <p className={styles['after']}>{hint}</p> : null}
      {lines.map(({ name, title, note, most, value }) =>
        most === 1 ? (
          <label key={name} className={styles['tick']}>
            <input type="checkbox" name={name} value="1" defaultChecked={value === '1'} />
            <span>
              <bdi>{title}</bdi>
              {note ? <small>{note}</small> : null}
            </span>
          </label>
        ) : (
          <div key={name} className={styles['pieces']}>
            <Stepper
              name={name}
              label={title}
              hint={note ? `${note} · up to ${most}` : `up to ${most}`}
              min={0}
              max={most}
              defaultValue={value}
            />
          </div>
        ),
      )}
      {error ? <p className={styles['error']}>{error}</p> : null}
      {without.length > 0 ? (
        <ul className={styles['without']}>
          {without.map(({ title, why }) => (
            <li key={title}>
              <bdi>{title}</bdi>: {why}
            </li>
          ))}
        </ul>
      ) : null}
    </fieldset>
  );
}
