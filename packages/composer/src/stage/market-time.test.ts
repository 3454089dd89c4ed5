import { expect, it } from 'vitest';
import { toInstant, toLocalText } from './market-time.ts';

it.each([
  ['2026-11-12T12:00', '2026-11-12T12:00:00Z'],
  ['2026-07-01T12:00', '2026-07-01T11:00:00Z'],
])('reads %s on the market’s clock, winter and summer', (text, instant) => {
  expect(toInstant(text)).toBe(Date.parse(instant) / 1000);
  expect(toLocalText(Date.parse(instant) / 1000)).toBe(text);
});

it('knows no time in what is none', () => {
  expect(toInstant('')).toBeUndefined();
  expect(toInstant('soon')).toBeUndefined();
});
