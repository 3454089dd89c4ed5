import { expect, it } from 'vitest';
import { checkDatesInOrder, findTwice, findWeekday, sayDate } from './dates.ts';
import { findNumber } from './numberText.ts';

it('wants the first date not after the last, and lets one day and open ends be', () => {
  expect(checkDatesInOrder('2026-11-02', '2026-12-11', 'The contract')).toBe(true);
  expect(checkDatesInOrder('2026-11-02', '2026-11-02', 'The contract')).toBe(true);
  expect(checkDatesInOrder(undefined, '2026-11-02', 'The contract')).toBe(true);
  expect(checkDatesInOrder('2026-12-11', undefined, 'The contract')).toBe(true);
  expect(checkDatesInOrder('2026-12-11', '2026-11-02', 'The contract')).toBe(
    'The contract ends on 2026-11-02, before it starts on 2026-12-11. Swap the two dates, or correct one.',
  );
});

it('knows the weekday of a date, whatever zone the machine is in', () => {
  expect(findWeekday('2026-11-23')).toBe('mon');
  expect(findWeekday('2026-11-29')).toBe('sun');
  expect(findWeekday('tomorrow')).toBeUndefined();
});

it('finds what stands twice, and says dates', () => {
  expect(findTwice(['a', 'b', 'a'])).toBe('a');
  expect(findTwice(['a', 'b'])).toBeUndefined();
  expect(sayDate('2026-12-24')).toBe('24 Dec 2026');
  expect(sayDate(undefined)).toBe('?');
});

it('reads numbers with a comma and with any minus', () => {
  expect(findNumber(' 12 ')).toBe(12);
  expect(findNumber('−2,5')).toBe(-2.5);
  expect(findNumber('-3')).toBe(-3);
  for (const text of ['', '-', '1.', 'cold', '1e3']) expect(findNumber(text)).toBeUndefined();
});
