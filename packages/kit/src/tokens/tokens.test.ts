import { expect, test } from 'vitest';
import { colourNames, leastContrast, toContrast } from '../theme/index.ts';
import defaultThemeCss from './default-theme.generated.css?raw';
import { motions, radii, shadows, spaces, textSizes } from './index.ts';
import tokensCss from './tokens.css?raw';

/** The names of the custom properties a text sets, once each. */
function findNames(css: string): readonly string[] {
  return [...new Set([...css.matchAll(/^\s+--([a-z0-9-]+):/gm)].map(([, name = '']) => name))].sort();
}

/** The block of a media query, by the words of the query. */
function requireBlock(query: string): string {
  const start = tokensCss.indexOf(`@media ${query} {`);
  if (start === -1) throw new Error(`tokens.css has no @media ${query}`);
  return tokensCss.slice(start, tokensCss.indexOf('\n}\n', start));
}

test('lists exactly the steps that tokens.css sets', () => {
  const root = tokensCss.slice(0, tokensCss.indexOf('@media'));
  const listed = [
    ...textSizes.map((size) => `text-${size}`),
    ...spaces.map((step) => `space-${step}`),
    ...shadows,
    ...motions,
    ...['font-sign', 'font-text', 'gutter', 'control'],
  ];
  expect(findNames(root)).toEqual(listed.sort());
});

test('takes every colour and every corner from the generated theme', () => {
  expect(findNames(defaultThemeCss)).toEqual([...colourNames, ...radii.map((name) => `radius-${name}`)].sort());
});

test.each(['print', '(forced-colors: active)'])('gives every colour a value for %s', (query) => {
  expect(findNames(requireBlock(query))).toEqual(expect.arrayContaining([...colourNames]));
});

test('prints text that reads on white and on its own fill, with printed fills and without', () => {
  const print = new Map(
    [...requireBlock('print').matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
  );
  for (const name of ['ink', 'ink-soft', 'accent-ink', 'good', 'wait', 'stop', 'on-awning', 'on-accent']) {
    expect(toContrast(print.get(name) ?? '', '#ffffff'), name).toBeGreaterThanOrEqual(leastContrast.text);
  }
  expect(toContrast(print.get('on-accent') ?? '', print.get('accent') ?? '')).toBeGreaterThanOrEqual(
    leastContrast.text,
  );
});

test('stops every motion for who asked for less of it', () => {
  const block = requireBlock('(prefers-reduced-motion: reduce)');
  for (const name of motions) expect(block).toContain(`--${name}: 0s;`);
});
