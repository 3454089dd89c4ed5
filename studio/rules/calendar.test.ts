import { describe, expect, it } from 'vitest';
import { checkExceptionHours, checkExceptions, checkReviewedThrough, checkWeekly, sayWeekdays } from './calendar.ts';

const hours = (opens: string, closes: string) => ({ opens, closes });

describe('usual hours', () => {
  it('allow a lunch break', () => {
    const rows = [
      { weekdays: ['mon', 'tue'], ...hours('09:00', '12:00') },
      { weekdays: ['mon'], ...hours('13:00', '18:00') },
    ];
    expect(checkWeekly(rows)).toBe(true);
  });

  it('name the day that is open twice', () => {
    const rows = [
      { weekdays: ['mon', 'tue'], ...hours('09:00', '14:00') },
      { weekdays: ['tue', 'wed'], ...hours('13:00', '18:00') },
    ];
    expect(checkWeekly(rows)).toBe('Tuesday is open twice at the same time (09:00–14:00 and 13:00–18:00).');
  });
});

describe('special days', () => {
  it('are listed once for each date', () => {
    expect(checkExceptions([{ on: '2026-12-24' }, { on: '2026-12-25' }, {}])).toBe(true);
    expect(checkExceptions([{ on: '2026-12-24' }, { on: '2026-12-24' }])).toContain('2026-12-24 is listed twice');
  });

  it.each([
    [{ kind: 'closed' }, true],
    [{ kind: 'hours', intervals: [hours('10:00', '12:00')] }, true],
    [{ kind: 'hours' }, 'Give the hours of this day, or choose “Closed”.'],
    [
      { kind: 'closed', intervals: [hours('10:00', '12:00')] },
      'A closed day has no hours. Remove them, or choose “Other hours”.',
    ],
    [
      { kind: 'hours', intervals: [hours('10:00', '12:00'), hours('11:00', '13:00')] },
      'These hours overlap: 10:00–12:00 and 11:00–13:00.',
    ],
  ])('%j gives %j', (row, verdict) => {
    expect(checkExceptionHours(row)).toBe(verdict);
  });
});

it('warns when the calendar was last looked through for a day that is over', () => {
  expect(checkReviewedThrough('2026-11-23', '2026-11-23')).toBe(true);
  expect(checkReviewedThrough('2026-11-22', '2026-11-23')).toContain('Buyers see “no date yet” after 2026-11-22');
  expect(checkReviewedThrough(undefined, '2026-11-23')).toBe(true);
});

it('says weekdays in the order of the week, joining three and more', () => {
  expect(sayWeekdays(['fri', 'mon', 'wed', 'thu', 'tue'])).toBe('Mon–Fri');
  expect(sayWeekdays(['sun', 'sat'])).toBe('Sat, Sun');
  expect(sayWeekdays(['sat', 'mon'])).toBe('Mon, Sat');
  expect(sayWeekdays(undefined)).toBe('');
});
