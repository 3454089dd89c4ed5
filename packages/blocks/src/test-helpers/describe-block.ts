import { evaluate, parse } from 'groq-js';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import type { BlockContents, BlockType } from '../block-types.ts';
import { emptyPage, eventPage, productPage } from '../fixtures/pages.ts';
import * as fixturesDoor from '../fixtures.ts';
import { blocksProjection } from '../queries.ts';
import { blockRegistry, isBlockType } from '../registry.tsx';
import { blockSchemas, blockTypeNames } from '../schemas.ts';

export interface BlockUnderTest<Type extends BlockType> {
  readonly type: Type;
  /** Folder below src, kebab-case of the type. */
  readonly folder: string;
  readonly fixtures: Readonly<Record<string, BlockContents[Type]>>;
}

/** The text of every source file, by path from here: "../gallery/GalleryBlock.tsx". */
const sources = import.meta.glob<string>(['../*.ts', '../*/*.{ts,tsx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

function listFiles(folder: string): readonly (readonly [name: string, text: string])[] {
  const start = `../${folder}/`;
  return Object.entries(sources).flatMap(([path, text]) =>
    path.startsWith(start) ? [[path.slice(start.length), text] as const] : [],
  );
}

/** What every block must keep, whatever it shows: one folder, one name, every field asked for and read, every fixture shown. */
export function describeBlock<Type extends BlockType>({ type, folder, fixtures }: BlockUnderTest<Type>): void {
  const componentName = `${type.charAt(0).toUpperCase()}${type.slice(1)}Block`;
  const schema = blockSchemas.find(({ name }) => name === type);
  const fieldNames = (schema?.fields ?? []).map(({ name }) => name);

  describe(`block ${type}`, () => {
    test('keeps folder, type and file names in agreement', () => {
      expect(folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())).toBe(type);
      expect(listFiles(folder).map(([name]) => name)).toEqual(
        expect.arrayContaining([
          `${componentName}.tsx`,
          `${componentName}.stories.tsx`,
          `${componentName}.test.tsx`,
          `${type}.schema.ts`,
          `${type}.query.ts`,
          `${type}.content.ts`,
          `${type}.fixtures.ts`,
        ]),
      );
    });

    test('stands on every list', () => {
      expect(isBlockType(type)).toBe(true);
      expect(blockTypeNames).toContain(type);
      expect(blocksProjection).toContain(`_type == "${type}" =>`);
      expect(fixturesDoor).toHaveProperty(`${type}Fixtures`, fixtures);
      expect(sources['../components.ts']).toContain(`export { ${componentName} }`);
    });

    test('tells the editor what each field does', () => {
      const silent = (schema?.fields ?? []).filter(({ title, description }) => !title || !description);
      expect(silent.map(({ name }) => name)).toEqual([]);
      expect(schema).toMatchObject({ type: 'object', icon: expect.anything(), preview: expect.anything() });
    });

    test('imports sanity in its schema file only', () => {
      const importing = listFiles(folder)
        .filter(([name, text]) => name !== `${type}.schema.ts` && /from '(sanity|@sanity\/)/.test(text))
        .map(([name]) => name);
      expect(importing).toEqual([]);
    });

    test.each(Object.entries<BlockContents[Type]>(fixtures))(
      'projects and reads back fixture %s',
      async (_, content) => {
        const dataset = [{ _id: 'page', _type: 'page', blocks: [{ _key: 'k', _type: type, secret: 1, ...content }] }];
        const answer = await evaluate(parse(`*[_id == "page"][0]{ ${blocksProjection} }.blocks[0]`), { dataset });
        const block: Record<string, unknown> = await answer.get();
        expect(Object.keys(block).sort()).toEqual(['_key', '_type', ...fieldNames].sort());
        expect(blockRegistry[type].toContent(block)).toMatchObject(content);
      },
    );

    test('reads every field of its schema, and lives without any of them', () => {
      const asked = new Set<string>();
      const watched = new Proxy<Record<string, unknown>>({}, { get: (_, key) => void asked.add(String(key)) });
      expect(blockRegistry[type].toContent(watched)).toBeTypeOf('object');
      expect([...asked].sort()).toEqual([...fieldNames].sort());
    });

    test.each(Object.entries<BlockContents[Type]>(fixtures))(
      'shows fixture %s on any page without script',
      (_, content) => {
        for (const page of [emptyPage, eventPage, productPage]) {
          const html = renderToStaticMarkup(blockRegistry[type].render({ ...content }, page));
          expect(html).not.toMatch(/undefined|\[object Object\]|NaN|Invalid Date|<script/);
        }
      },
    );
  });
}
