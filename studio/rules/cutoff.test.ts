import { describe, expect, it } from 'vitest';
import { checkCutoffRow, checkCutoffs, checkNextDay, sayCutoff, sayCutoffDays } from './cutoff.ts';

describe('days with a cutoff of their own', () => {
  it('name each weekday and each date once', () => {
    const friday = { kind: 'weekday', weekdays: ['thu', 'fri'], time: '10:00' };
    const eve = { kind: 'date', on: '2026-12-24', time: '09:00' };
    expect(checkCutoffs([friday, eve, { kind: 'date', on: '2026-12-31' }])).toBe(true);
    expect(checkCutoffs([friday, { kind: 'weekday', weekdays: ['fri'] }])).toBe(
      'Friday has two times of its own. Take Friday out of one of the rows.',
    );
    expect(checkCutoffs([eve, eve])).toBe('24 Dec 2026 is listed twice. Keep one entry for each date.');
  });

  it('do not count what is hidden because the row is of the other kind', () => {
    const left = { kind: 'date', on: '2026-12-24', weekdays: ['fri'] };
    expect(checkCutoffs([left, { kind: 'weekday', weekdays: ['fri'], on: '2026-12-24' }])).toBe(true);
  });

  it('say which days they are for', () => {
    expect(checkCutoffRow({ kind: 'weekday' })).toContain('Choose the weekdays');
    expect(checkCutoffRow({ kind: 'date', weekdays: ['fri'] })).toContain('Choose the date');
    expect(checkCutoffRow({ kind: 'date', on: '2026-12-24' })).toBe(true);
    expect(sayCutoffDays({ kind: 'weekday', weekdays: ['mon', 'tue', 'wed'] })).toBe('Mon–Wed');
    expect(sayCutoffDays({ kind: 'date', on: '2026-12-24' })).toBe('24 Dec 2026');
  });
});

it('asks back when a time by day is said to be after midnight', () => {
  expect(checkNextDay('02:00', true)).toBe(true);
  expect(checkNextDay('14:00', false)).toBe(true);
  expect(checkNextDay('12:00', true)).toContain('until 12:00 of the day after');
  expect(sayCutoff('02:00', true)).toBe('before 02:00 the next day');
  expect(sayCutoff('12:00', false)).toBe('before 12:00');
});
