import { existsSync, readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { Blocks } from './Blocks.tsx';
import { eventPage } from './fixtures/pages.ts';
import { blockRegistry } from './registry.tsx';
import { blockTypeNames } from './schemas.ts';

const source = new URL('./', import.meta.url);
const toType = (folder: string) => folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
/** A folder with a schema is a block. */
const blockFolders = readdirSync(source).filter((name) =>
  existsSync(new URL(`${name}/${toType(name)}.schema.ts`, source)),
);

test('every block folder stands in the registry and among the schemas, and nothing else does', () => {
  const types = blockFolders.map(toType).sort();
  expect(Object.keys(blockRegistry).sort()).toEqual(types);
  expect([...blockTypeNames].sort()).toEqual(types);
});

test('an unknown block shows nothing and is reported', () => {
  const onUnknownBlock = vi.fn();
  const blocks = [
    { _key: 'a', _type: 'toString' },
    { _key: 'b', _type: 'productGrid' },
  ];
  const html = renderToStaticMarkup(<Blocks blocks={blocks} page={eventPage} onUnknownBlock={onUnknownBlock} />);
  expect(onUnknownBlock.mock.calls).toEqual([[blocks[0]]]);
  expect(html).toContain('On the table');
  expect(html).not.toContain('toString');
});
