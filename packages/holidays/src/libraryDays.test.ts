import { describe, expect, it } from 'vitest';
import { toHolidayDays } from './libraryDays.ts';

function holiday(date: string, end: string) {
  return { date, start: new Date(0), end: new Date(end), name: 'A day', type: 'public' as const, rule: '' };
}

describe('the dates of a holiday', () => {
  it.each([
    ['of 24 hours', '2026-12-25 00:00:00', '2026-12-26T00:00:00Z', [{ on: '2026-12-25' }]],
    ['of 23 hours', '2026-03-29 00:00:00', '2026-03-29T23:00:00Z', [{ on: '2026-03-29' }]],
    ['of 25 hours', '2026-10-25 00:00:00', '2026-10-26T00:00:00Z', [{ on: '2026-10-25' }]],
    ['of 24 hours where a day has 25', '2026-10-25 00:00:00', '2026-10-25T23:00:00Z', [{ on: '2026-10-25' }]],
    ['of 24 hours where a day has 23', '2026-03-29 00:00:00', '2026-03-30T00:00:00Z', [{ on: '2026-03-29' }]],
    [
      'from the afternoon on',
      '2026-12-24 14:00:00',
      '2026-12-25T00:00:00Z',
      [{ on: '2026-12-24', closed: { from: '14:00', until: '24:00' } }],
    ],
    [
      'until two in the afternoon',
      '2026-02-18 00:00:00',
      '2026-02-18T14:00:00Z',
      [{ on: '2026-02-18', closed: { from: '00:00', until: '14:00' } }],
    ],
    ['from sunset to sunset', '2026-02-02 00:00:00 -0600', '2026-02-02T18:00:00Z', [{ on: '2026-02-02' }]],
    [
      'from sunset until noon of the second date',
      '2026-02-02 00:00:00 -0600',
      '2026-02-03T12:00:00Z',
      [{ on: '2026-02-02' }, { on: '2026-02-03', closed: { from: '00:00', until: '12:00' } }],
    ],
    ['of two dates', '2026-12-31 00:00:00', '2027-01-02T00:00:00Z', [{ on: '2026-12-31' }, { on: '2027-01-01' }]],
    [
      'across the leap day',
      '2028-02-28 00:00:00',
      '2028-03-01T00:00:00Z',
      [{ on: '2028-02-28' }, { on: '2028-02-29' }],
    ],
  ])('%s', (_what, date, end, days) => {
    expect(toHolidayDays(holiday(date, end), 'Europe/Lisbon')).toEqual(days);
  });

  it('are not guessed where the library speaks another way', () => {
    expect(() => toHolidayDays(holiday('25.12.2026', '2026-12-26T00:00:00Z'), 'Europe/Lisbon')).toThrow('another form');
  });
});
