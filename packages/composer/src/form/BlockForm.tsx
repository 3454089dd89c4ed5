import { findProblems, type PageFileBlock, requireBlock } from '@stallkeep/blocks/page-file';
import { Heading, Notice, Text } from '@stallkeep/kit';
import type { PageChange, PageState } from '../state/page-state.ts';
import { FieldInput } from './FieldInput.tsx';
import styles from './form.module.css';

interface BlockFormProps {
  readonly state: PageState;
  readonly block: PageFileBlock;
  readonly change: (change: PageChange) => void;
}

/** What a seller sets in the block, drawn from its schema; what is missing stands beside its field. */
export function BlockForm({ state, block, change }: BlockFormProps) {
  const { title, description, fields } = requireBlock(block._type);
  const problems = findProblems(state.page).filter((problem) => problem.block === block._key);
  return (
    <div className={styles['form']}>
      <div>
        <Heading level={2} size="xl">
          {title}
        </Heading>
        <Text tone="soft" size="s">
          {description}
        </Text>
      </div>
      {problems
        .filter(({ path }) => path === '')
        .map(({ words }) => (
          <Notice key={words} tone="wait">
            {words}
          </Notice>
        ))}
      {fields.length === 0 ? <Notice>This block has nothing to fill: everything comes from the page.</Notice> : null}
      {fields.map((field) => (
        <FieldInput
          key={`${block._key}.${field.name}`}
          field={field}
          value={block[field.name]}
          path={field.name}
          problems={problems}
          onChange={(value) => change({ kind: 'setField', key: block._key, name: field.name, value })}
          onSettle={() => change({ kind: 'settle' })}
        />
      ))}
    </div>
  );
}
