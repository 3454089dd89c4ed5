import { expect, test } from 'vitest';
import { type BlockContract, blockStates } from './block-contract.ts';
import { readStories } from './conformance/story-markup.ts';
import { blockContracts } from './contracts.ts';
import { blockEvents } from './events.ts';
import { blockSchemas } from './schemas.ts';

/** BLOCKS.md: every block on one page, made from what the blocks say of themselves. `vitest run -u` writes it anew. */

const storyFiles = import.meta.glob<Readonly<Record<string, unknown>>>('./*/*.stories.tsx', { eager: true });

const scriptless: Readonly<Record<BlockContract['withoutScript'], string>> = {
  reads: 'reads the same',
  links: 'its links work',
  submits: 'its form works',
};

function formatRow({ name, title = name, fields }: (typeof blockSchemas)[number]): string {
  const contract: BlockContract = blockContracts[name];
  const folder = name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const path = Object.keys(storyFiles).find((file) => file.startsWith(`./${folder}/`)) ?? '';
  const stories = Object.keys(readStories(storyFiles[path] ?? {}));
  const states = Object.keys(blockStates).length;
  const explained = Object.keys(contract.notShown).length;
  const emits: readonly string[] = blockEvents[name].emits;
  const cells = [
    `[${title}](src/${folder})`,
    contract.pages.join(', '),
    `${stories.length}: ${states - explained} of ${states} states, ${explained} explained`,
    ['block_view', ...emits].join(', '),
    scriptless[contract.withoutScript],
    fields.map((field) => field.name).join(', ') || 'nothing to set',
  ];
  return `| ${cells.join(' | ')} |`;
}

test('BLOCKS.md lists every block with its stories, events, use without JavaScript and fields', async () => {
  const rows = blockSchemas.toSorted((a, b) => a.name.localeCompare(b.name)).map(formatRow);
  await expect(
    `${[
      '# Blocks',
      '',
      'Made by `src/blocks-list.test.ts` from what each block says of itself; `vitest run -u` in this package writes it anew. Every story of',
      'every block is rendered, played and looked at by axe in a browser (`pnpm run test:stories`), with no rule turned off; `describeBlock`',
      'keeps schema, query, stories, events and lists in agreement.',
      '',
      `${blockSchemas.length} blocks.`,
      '',
      '| block | pages | stories | events | without JavaScript | schema fields |',
      '| --- | --- | --- | --- | --- | --- |',
      ...rows,
      '',
    ].join('\n')}`,
  ).toMatchFileSnapshot('../BLOCKS.md');
});
