import type { ReactNode } from 'react';
import { type BlockContract, blockStates } from '../block-contract.ts';
import type { BlockType } from '../block-types.ts';
import { blockContracts } from '../contracts.ts';
import { blockEvents } from '../events.ts';
import { blockSchemas } from '../schemas.ts';
import styles from './BlockFacts.module.css';

/** What a block undertakes, for its documentation page: read from schema, contract and telemetry, so it cannot go stale. */
export function BlockFacts({ type }: { readonly type: BlockType }) {
  const contract: BlockContract = blockContracts[type];
  const fields: readonly { readonly name: string; readonly title?: string; readonly description?: unknown }[] =
    blockSchemas.find(({ name }) => name === type)?.fields ?? [];
  const emits: readonly string[] = blockEvents[type].emits;
  const reasons: Readonly<Record<string, string>> = contract.notShown;
  return (
    <div className={styles['facts']}>
      <p className={styles['lead']}>
        On {contract.pages.map((page) => `${page} pages`).join(' and ')}. {placeWords[contract.stands]}{' '}
        {scriptlessWords[contract.withoutScript]}
      </p>
      <Facts caption="What the seller sets">
        {fields.length === 0 ? <Fact name="Nothing">Everything comes from the page.</Fact> : null}
        {fields.map(({ name, title, description }) => (
          <Fact key={name} name={title ?? name}>
            {typeof description === 'string' ? description : null}
          </Fact>
        ))}
      </Facts>
      <Facts caption="Events">
        <Fact name="block_view">Half of the block was seen for half a second. Every block has this one.</Fact>
        {emits.map((name) => (
          <Fact key={name} name={name}>
            See EVENTS.md for its parameters.
          </Fact>
        ))}
      </Facts>
      <Facts caption="States">
        {Object.entries(blockStates).map(([state, story]) => (
          <Fact key={state} name={toWords(story)}>
            {reasons[state] ?? 'A story below.'}
          </Fact>
        ))}
      </Facts>
    </div>
  );
}

const placeWords: Readonly<Record<BlockContract['stands'], string>> = {
  media: 'On a wide product page it stands beside the words.',
  side: 'On a wide product page it stands among what is read to buy, beside the pictures.',
  content: 'It stands below the pictures, as wide as the content.',
  full: 'It goes from edge to edge.',
};

const scriptlessWords: Readonly<Record<BlockContract['withoutScript'], string>> = {
  reads: 'Without JavaScript it reads the same.',
  links: 'Without JavaScript its links work the same.',
  submits: 'Without JavaScript its form works the same.',
};

/** "CutoffPassed" as "Cutoff passed". */
function toWords(story: string): string {
  return story.replaceAll(/\B[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function Facts({ caption, children }: { readonly caption: string; readonly children: ReactNode }) {
  return (
    <table className={styles['table']}>
      <caption>{caption}</caption>
      <tbody>{children}</tbody>
    </table>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>{children}</td>
    </tr>
  );
}
