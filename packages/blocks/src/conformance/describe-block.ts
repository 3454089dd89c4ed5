import { describe, expect, test } from 'vitest';
import type { BlockType } from '../block-types.ts';
import { blocksProjection } from '../queries.ts';
import { blockRegistry } from '../registry.tsx';
import { blockSchemas } from '../schemas.ts';
import { contentChecks } from './check-content.ts';
import { eventChecks } from './check-events.ts';
import { fileChecks } from './check-files.ts';
import { storyChecks } from './check-stories.ts';
import { readStories } from './story-markup.ts';
import type { BlockCheck, BlockSubject, BlockUnderTest } from './subject.ts';

/** The text of every source file, by path from here: "../gallery/GalleryBlock.tsx". */
const sources = import.meta.glob<string>(['../*.{ts,tsx}', '../*/*.{ts,tsx,mdx}'], {
  query: '?raw',
  import: 'default',
  eager: true,
});

export const blockChecks: readonly BlockCheck[] = [...fileChecks, ...contentChecks, ...storyChecks, ...eventChecks];

function findFiles(start: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(sources)
      .filter(([path]) => path.startsWith(start) && !path.slice(start.length).includes('/'))
      .map(([path, text]) => [path.slice(start.length), text]),
  );
}

export function gatherBlock<Type extends BlockType>(block: BlockUnderTest<Type>): BlockSubject {
  const { toContent, render, Component } = blockRegistry[block.type];
  return {
    ...block,
    stories: readStories(block.stories),
    files: findFiles(`../${block.folder}/`),
    lists: findFiles('../'),
    schema: blockSchemas.find(({ name }) => name === block.type),
    projection: blocksProjection,
    toContent,
    render,
    Component,
  };
}

/** What every block must keep, whatever it shows. What is special about a block is tested beside it. */
export function describeBlock<Type extends BlockType>(block: BlockUnderTest<Type>): void {
  const subject = gatherBlock(block);
  describe(`block ${block.type}`, () => {
    test.each(blockChecks)('$rule', async ({ find }) => {
      expect(await find(subject)).toEqual([]);
    });
  });
}
