import { expect, test } from 'vitest';
import hydratedText from './hydrated.ts?raw';
import indexText from './index.ts?raw';

/** Every component file, "./button/Button.tsx": named like what it exports, in a folder of its own. */
const components = Object.keys(import.meta.glob('./*/*.tsx')).filter((file) =>
  /\/[A-Z]\w+\.tsx$/.test(file.replace('.stories', '')),
);
const stories = new Set(components.filter((file) => file.endsWith('.stories.tsx')));
const shown = components.filter((file) => !file.endsWith('.stories.tsx') && !file.startsWith('./tokens/'));

test('finds the components at all', () => expect(shown.length).toBeGreaterThanOrEqual(20));

test.each(shown)('%s is on one of the public lists, and on one only', (file) => {
  const lists = [indexText, hydratedText].filter((text) => text.includes(`from '${file}';`));
  expect(lists).toHaveLength(1);
});

test.each(shown)('%s has stories', (file) => {
  expect(stories).toContain(file.replace('.tsx', '.stories.tsx'));
});

test('no shop page can reach what needs script through the main list', () => {
  const reached = indexText.match(/Live\w+|Toast\w*/g);
  expect(reached).toBeNull();
});
