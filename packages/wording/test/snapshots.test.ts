import { afterAll, expect, test, vi } from 'vitest';
import { languages } from '../src/index.ts';
import { sentenceParams } from '../src/sentences.ts';
import { formatSheet } from './sheet.ts';

const said = vi.hoisted(() => new Set<string>());
vi.mock('../src/say.ts', async (importOriginal) => {
  const original = await importOriginal<typeof import('../src/say.ts')>();
  return {
    ...original,
    say: (...[locale, key, params]: Parameters<typeof original.say>) => {
      said.add(`${locale} ${key}`);
      return original.say(locale, key, params);
    },
  };
});

afterAll(() => {
  said.clear();
});

test.each(languages)('says in %s what the sheet for its reviewers shows', async (language) => {
  await expect(formatSheet(language)).toMatchFileSnapshot(`../snapshots/${language}.md`);
});

test('shows every sentence there is on the sheets', () => {
  const shown = new Set([...said].map((entry) => entry.split(' ').at(-1)));
  expect(Object.keys(sentenceParams).filter((key) => !shown.has(key))).toEqual([]);
});
