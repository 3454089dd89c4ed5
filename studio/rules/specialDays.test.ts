import { describe, expect, it } from 'vitest';
import { addMonths, groupByMonth, sayDay, sayMonth } from './specialDays.ts';

describe('special days', () => {
  const group = (dates: readonly (string | undefined)[]) =>
    groupByMonth(dates, { dateOf: (date) => date, today: '2026-11-23' });

  it('are grouped by month, next ones first', () => {
    expect(group(['2027-01-01', '2026-12-25', '2026-11-23', '2026-12-08']).coming).toEqual([
      { month: '2026-11', entries: ['2026-11-23'] },
      { month: '2026-12', entries: ['2026-12-08', '2026-12-25'] },
      { month: '2027-01', entries: ['2027-01-01'] },
    ]);
  });

  it('that are over stand apart, latest first', () => {
    expect(group(['2026-04-25', '2026-11-22', '2026-11-01'])).toEqual({
      coming: [],
      past: [
        { month: '2026-11', entries: ['2026-11-22', '2026-11-01'] },
        { month: '2026-04', entries: ['2026-04-25'] },
      ],
    });
  });

  it('without a date come first of all, for they want one', () => {
    expect(group(['2026-11-24', undefined]).coming.map(({ month }) => sayMonth(month))).toEqual([
      'No date yet',
      'November 2026',
    ]);
  });
});

it('says a date with its weekday', () => {
  expect(sayDay('2026-06-15')).toBe('Mon 15 Jun 2026');
});

it.each([
  ['2026-11-23', 3, '2027-02-23'],
  ['2026-11-30', 3, '2027-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2028-02-29', 12, '2029-02-28'],
  ['2026-08-31', 6, '2027-02-28'],
])('adds months and stays in the month: %s and %i', (on, months, later) => {
  expect(addMonths(on, months)).toBe(later);
});
