import styles from './ChoiceGroup.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Said under the label, such as "sold out". A choice with a note stays selectable: the answer explains it. */
  readonly note?: string;
  readonly isChecked: boolean;
}

export interface ChoiceGroupProps {
  readonly legend: string;
  /** Form field name. */
  readonly name: string;
  readonly choices: readonly Choice[];
}

/** One choice of several, as chips: native radios in a fieldset, so keyboard, form and screen reader work unaided. */
export function ChoiceGroup({ legend, name, choices }: ChoiceGroupProps) {
  return (
    <fieldset className={styles['group']}>
      <legend className={styles['legend']}>{legend}</legend>
      <div className={styles['chips']}>
        {choices.map((choice) => (
          <label key={choice.value} className={styles['chip']} data-weak={choice.note ? '' : undefined}>
            <input type="radio" name={name} value={choice.value} defaultChecked={choice.isChecked} />
            <span className={styles['label']}>{choice.label}</span>
            {choice.note ? <span className={styles['note']}>{choice.note}</span> : null}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
