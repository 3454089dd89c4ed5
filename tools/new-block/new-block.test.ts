import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../paths.ts';
import { planBlockFiles } from './block-files.ts';
import { addToBlockRow, addToLists } from './block-lists.ts';
import { toBlockNames } from './block-names.ts';

const source = join(root, 'packages/blocks/src');
const lists = Object.fromEntries(
  readdirSync(source)
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => [name, readFileSync(join(source, name), 'utf8')]),
);
const names = toBlockNames('stall-note');
if (names === undefined) throw new Error('"stall-note" is a good name for a folder.');

describe('the names of a block', () => {
  it('come from its folder', () => {
    expect(names).toEqual({ folder: 'stall-note', type: 'stallNote', pascal: 'StallNote', title: 'Stall note' });
  });

  it.each(['', 'StallNote', 'stall_note', '-note', 'note-', '../note', 'stall--note'])(
    'are refused of "%s"',
    (folder) => {
      expect(toBlockNames(folder)).toBeUndefined();
    },
  );
});

describe('the lists', () => {
  it('get their line, every one, and lose none', () => {
    const changed = addToLists(lists, names);
    for (const [file, text] of Object.entries(changed)) {
      const before = (lists[file] ?? '').split('\n');
      const added = text.split('\n').filter((line) => !before.includes(line));
      expect(added.join('\n'), file).toMatch(/stallNote|StallNote/);
      expect(
        before.filter((line) => !text.split('\n').includes(line)),
        file,
      ).toEqual([]);
    }
    expect(Object.keys(changed).sort()).toEqual([
      'block-types.ts',
      'components.ts',
      'contracts.ts',
      'events.ts',
      'fixtures.ts',
      'queries.ts',
      'registry.tsx',
      'schemas.ts',
    ]);
  });

  it('say which one was reshaped', () => {
    expect(() => addToLists({ ...lists, 'queries.ts': 'export const nothing = 1;' }, names)).toThrow(
      /queries\.ts has no line/,
    );
  });
});

describe('the content model', () => {
  const text = readFileSync(join(root, 'docs/content-model.md'), 'utf8');

  it('names the block last in its row', () => {
    const row = addToBlockRow(text, 'stallNote')
      .split('\n')
      .find((line) => line.startsWith('| block objects'));
    expect(row).toMatch(/ stallNote` +\|$/);
    expect(row).toContain('one per folder of `packages/blocks`: `eventHero');
  });

  it('says when the row is gone', () => {
    expect(() => addToBlockRow('| nothing |', 'stallNote')).toThrow('no row "block objects"');
  });
});

describe('the files', () => {
  it('are those every block has', () => {
    const other = readdirSync(join(source, 'rich-text')).filter((name) => !/module\.css|words/.test(name));
    const made = Object.keys(planBlockFiles(names)).filter((name) => !name.endsWith('.module.css'));
    expect(made.map((name) => name.replace(/StallNote|stallNote/, '*')).sort()).toEqual(
      other.map((name) => name.replace(/RichText|richText/, '*')).sort(),
    );
  });

  it('name the block and nothing of the pattern they are made from', () => {
    for (const text of Object.values(planBlockFiles(names))) expect(text).not.toMatch(/undefined|\$\{type\}|@type/);
  });
});
