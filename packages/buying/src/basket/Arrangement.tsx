import { ChoiceGroup, Table } from '@stallkeep/kit';
import styles from './Arrangement.module.css';
import { basketFields } from './basket-fields.ts';
import type { ArrangementView } from './basket-view.ts';
import { basketWords as words } from './basket-words.ts';

/** Where lines of one seller are ready at different times: one table of the dates, and the choice. */
export function Arrangement({ choice }: { readonly choice: ArrangementView }) {
  const { chosen, rows, fees } = choice;
  return (
    <div className={styles['arrangement']}>
      <ChoiceGroup
        legend={words.arrangement}
        hint={words.arrangementHint}
        name={basketFields.arrangement}
        choices={[
          { value: 'split', label: words.split, isChecked: chosen === 'split' },
          { value: 'together', label: words.together, isChecked: chosen === 'together' },
        ]}
      />
      <Table
        caption={words.arrangement}
        captionLook="hidden"
        columns={[
          { key: 'what', label: words.product },
          { key: 'split', label: words.split },
          { key: 'together', label: words.together },
        ]}
        rows={[
          ...rows.map(({ key, what, split, together }) => ({
            key,
            cells: { what: <bdi>{what}</bdi>, split, together },
          })),
          { key: 'fees', cells: { what: words.carriage, split: fees.split, together: fees.together } },
        ]}
      />
    </div>
  );
}
