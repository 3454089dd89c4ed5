import { expect, test } from 'vitest';
import { formatMeasure, formatSize, formatWeight } from './formatMeasure.ts';

// Which space stands between number and unit differs between ICU versions.
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

test.each([
  [14, 'day', 'en-GB', '14 days'],
  [1, 'day', 'pt-PT', '1 dia'],
  [3, 'year', 'ar', '3 سنوات'],
  [82.5, 'percent', 'de-DE', '82,5 %'],
  [36, 'month', 'nl-NL', '36 months'],
] as const)('writes %d of the unit %s in %s as %s', (value, unit, locale, expected) => {
  expect(plain(formatMeasure(value, unit, locale))).toBe(expected);
});

test('writes a weight in grams below a kilogram, and in kilograms from there', () => {
  expect(plain(formatWeight(999, 'en-GB'))).toBe('999 g');
  expect(plain(formatWeight(1000, 'en-GB'))).toBe('1 kg');
  expect(plain(formatWeight(1384, 'pt-PT'))).toBe('1,38 kg');
});

test('writes a size in centimetres with the unit once, to half a centimetre', () => {
  expect(plain(formatSize([250, 174, 160], 'en-GB'))).toBe('25 × 17.5 × 16 cm');
  expect(plain(formatSize([190, 190, 14], 'de-AT'))).toBe('19 × 19 × 1,5 cm');
  expect(formatSize([], 'en-GB')).toBe('');
});
