import { describe, expect, test } from 'vitest';
import {
  colourPairs,
  groundColours,
  parseColourTokens,
  requireColour,
  themeColours,
  themeNames,
  toContrast,
} from './index.ts';
import tokensCss from './tokens.css?raw';

const table = parseColourTokens(tokensCss);
const schemes = ['light', 'dark'] as const;

test('measures black on white as 21 to 1', () => {
  expect(toContrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(toContrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('lists exactly the colours that tokens.css sets', () => {
  expect(Object.keys(table).sort()).toEqual(['', ...themeNames].sort());
  expect(Object.keys(table[''] ?? {}).sort()).toEqual([...groundColours].sort());
  for (const theme of themeNames) expect(Object.keys(table[theme] ?? {}).sort()).toEqual([...themeColours].sort());
});

describe.each(themeNames)('theme %s', (theme) => {
  test.each(schemes)('keeps every text pair at 4.5 to 1 and every shape pair at 3 to 1 by %s', (scheme) => {
    const tooWeak = colourPairs
      .map((pair) => ({
        ...pair,
        ratio: toContrast(
          requireColour(table, { theme, scheme }, pair.front),
          requireColour(table, { theme, scheme }, pair.back),
        ),
      }))
      .filter(({ use, ratio }) => ratio < (use === 'text' ? 4.5 : 3))
      .map(({ front, back, ratio }) => `${front} on ${back}: ${ratio.toFixed(2)}`);
    expect(tooWeak).toEqual([]);
  });
});
