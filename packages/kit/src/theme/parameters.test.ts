import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  cornerShapes,
  defaultTheme,
  defaultThemeKey,
  findThemeByKey,
  formatThemeKey,
  grounds,
  parseThemeParameters,
} from './parameters.ts';
import { anyColour } from './theme.fixtures.ts';

test('reads what a document holds and lets a capital pass', () => {
  expect(parseThemeParameters({ _type: 'eventTheme', colour: '#A33810', ground: 'paper', corners: 'soft' })).toEqual({
    kind: 'read',
    parameters: defaultTheme,
  });
});

test('names every fault, not the first only', () => {
  expect(parseThemeParameters({ colour: 'red', ground: 'grass', corners: 4 })).toEqual({
    kind: 'refused',
    issues: [
      { path: 'colour', rule: 'colour', got: 'red' },
      { path: 'ground', rule: 'ground', got: 'grass' },
      { path: 'corners', rule: 'corners', got: 4 },
    ],
  });
});

test.each(['terracotta', null, undefined, 7])('refuses %j, which is no object', (value) => {
  expect(parseThemeParameters(value)).toMatchObject({ kind: 'refused', issues: [{ rule: 'object' }] });
});

test('finds by its key what the key was made from', () => {
  fc.assert(
    fc.property(anyColour, fc.constantFrom(...grounds), fc.constantFrom(...cornerShapes), (colour, ground, corners) => {
      const parameters = { colour, ground, corners };
      expect(findThemeByKey(formatThemeKey(parameters))).toEqual(parameters);
    }),
  );
});

test.each([
  'A33810-paper-soft',
  'a3381-paper-soft',
  'a33810-paper',
  'a33810-paper-soft-',
  'a33810-paper-soft-x',
  'a33810-grass-soft',
  ' a33810-paper-soft',
  'a33810-paper-soft"]{}',
  '',
  'a33810--soft',
])('finds nothing by %j', (key) => {
  expect(findThemeByKey(key)).toBeUndefined();
});

test('calls the usual theme by one name', () => expect(defaultThemeKey).toBe('a33810-paper-soft'));
