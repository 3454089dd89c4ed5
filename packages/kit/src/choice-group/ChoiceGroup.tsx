import { type ReactNode, useId } from 'react';
import { Icon } from '../icon/Icon.tsx';
import type { IconName } from '../icon/icons.tsx';
import styles from './ChoiceGroup.module.css';

export interface Choice {
  readonly value: string;
  readonly label: string;
  /** Said under the label, such as "sold out". A choice with a note stays selectable: the answer explains it. */
  readonly note?: string;
  readonly isChecked: boolean;
  /** Cannot be chosen at all. Say why in `note` or `description`; prefer a selectable choice with a note. */
  readonly isDisabled?: boolean;
  /** A sentence or two about this choice; read out as its description. For cards. */
  readonly description?: ReactNode;
  /** A short fact at the end of the line, such as what it costs; read out with the label. For cards. */
  readonly aside?: ReactNode;
  readonly icon?: IconName;
  /** Data attributes for the input: what the page measures or its script finds. */
  readonly data?: Readonly<Record<`data-${string}`, string | undefined>>;
}

export interface ChoiceGroupProps {
  readonly legend: ReactNode;
  /** Form field name. */
  readonly name: string;
  readonly choices: readonly Choice[];
  /** `chips` for words, `cards` where each choice needs a sentence. */
  readonly look?: 'chips' | 'cards';
  /** `several` makes checkboxes under the one name. */
  readonly pick?: 'one' | 'several';
  readonly hint?: ReactNode;
  /** What is wrong and how to put it right. */
  readonly error?: string | undefined;
  readonly isRequired?: boolean;
  readonly legendLook?: 'shown' | 'hidden';
  /** Id of the form it belongs to, when it stands outside of it. */
  readonly form?: string;
}

/** Choices in a fieldset of native radios or checkboxes, so keyboard, form and screen reader work unaided. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { legend, choices, look = 'chips', hint, error, legendLook = 'shown' } = props;
  const id = useId();
  const described = [error ? `${id}-error` : '', hint ? `${id}-hint` : ''].filter(Boolean).join(' ');
  return (
    <fieldset
      className={styles['group']}
      aria-describedby={described || undefined}
      data-invalid={error ? '' : undefined}
    >
      <legend className={legendLook === 'hidden' ? styles['hidden'] : styles['legend']}>{legend}</legend>
      {hint ? (
        <div id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </div>
      ) : null}
      <div className={look === 'cards' ? styles['cards'] : styles['chips']}>
        {choices.map((choice, index) =>
          look === 'cards' ? (
            <Card key={choice.value} group={props} choice={choice} id={`${id}-${index}`} />
          ) : (
            <Chip key={choice.value} group={props} choice={choice} />
          ),
        )}
      </div>
      {error ? (
        <p id={`${id}-error`} className={styles['error']}>
          <Icon name="warning" size="s" />
          <span>{error}</span>
        </p>
      ) : null}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly group: ChoiceGroupProps;
  readonly choice: Choice;
}

function toInputAttributes({ name, pick = 'one', isRequired = false, form }: ChoiceGroupProps, choice: Choice) {
  return {
    ...choice.data,
    type: pick === 'one' ? 'radio' : 'checkbox',
    name,
    value: choice.value,
    defaultChecked: choice.isChecked,
    disabled: choice.isDisabled,
    // One required radio makes its group required; of checkboxes it would demand each.
    required: isRequired && pick === 'one' ? true : undefined,
    form,
  };
}

function Chip({ group, choice }: ChoiceProps) {
  return (
    <label className={styles['chip']} data-weak={choice.note ? '' : undefined}>
      <input {...toInputAttributes(group, choice)} />
      <span className={styles['label']}>
        {choice.icon ? <Icon name={choice.icon} size="s" /> : null}
        {choice.label}
      </span>
      {choice.note ? <span className={styles['note']}>{choice.note}</span> : null}
    </label>
  );
}

function Card({ group, choice, id }: ChoiceProps & { readonly id: string }) {
  return (
    <div className={styles['card']} data-weak={choice.note ? '' : undefined}>
      <input
        {...toInputAttributes(group, choice)}
        id={id}
        aria-describedby={choice.description ? `${id}-more` : undefined}
      />
      <label className={styles['cover']} htmlFor={id}>
        {choice.icon ? <Icon name={choice.icon} /> : null}
        <span className={styles['label']}>
          {choice.label}
          {choice.note ? <span className={styles['note']}> {choice.note}</span> : null}
        </span>
        {choice.aside ? <span className={styles['aside']}>{choice.aside}</span> : null}
      </label>
      {choice.description ? (
        <div id={`${id}-more`} className={styles['description']}>
          {choice.description}
        </div>
      ) : null}
    </div>
  );
}
