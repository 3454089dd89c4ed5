import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { PageView } from '../page-view.ts';
import type { BlockSubject, StoryUnderTest } from './subject.ts';

/** The stories of a story file, without its meta. */
export function readStories(file: Readonly<Record<string, unknown>>): Readonly<Record<string, StoryUnderTest>> {
  return Object.fromEntries(
    Object.entries(file).filter(
      (entry): entry is [string, StoryUnderTest] => entry[0] !== 'default' && typeof entry[1] === 'object',
    ),
  );
}

function isPage(value: unknown): value is PageView {
  return typeof value === 'object' && value !== null && 'timetables' in value && 'madeAt' in value;
}

/** The pages its stories stand on, each once. */
export function findStoryPages(stories: Readonly<Record<string, StoryUnderTest>>): readonly PageView[] {
  const pages = Object.values(stories).map(({ args }) => args?.['page']);
  return [...new Set(pages)].filter(isPage);
}

/** HTML of each story, by name: what a page without script is sent. */
export function renderStories({
  type,
  Component,
  stories,
  alterMarkup = (html) => html,
}: BlockSubject): readonly (readonly [name: string, html: string])[] {
  return Object.entries(stories).flatMap(([name, { args }]) => {
    const { content, page } = { content: undefined, page: undefined, ...args };
    if (content === undefined || !isPage(page)) return [];
    // A story's args are the component's own props; `never` stands for the content type that this list of all blocks cannot name.
    const props = { content: content as never, page, place: { id: 'story', type, position: 0 } };
    return [[name, alterMarkup(renderToStaticMarkup(createElement(Component, props)))] as const];
  });
}
