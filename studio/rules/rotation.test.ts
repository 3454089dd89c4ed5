import { describe, expect, it } from 'vitest';
import {
  checkFirstWeekOf,
  checkHasHours,
  checkOneWay,
  checkRotation,
  findRowsOn,
  findTurn,
  toFirstWeek,
} from './rotation.ts';

const open = (weekdays: readonly string[], opens = '09:00', closes = '12:00') => ({ weekdays, opens, closes });
const weeks = (count: number) => Array.from({ length: count }, () => ({ hours: [open(['sat'])] }));

describe('weeks that take turns', () => {
  it.each([
    [1, 'Weeks that take turns are 2 to 6; here is 1.'],
    [2, true],
    [6, true],
    [7, 'Weeks that take turns are 2 to 6; here are 7.'],
  ])('are two to six: %i', (count, verdict) => {
    expect(checkRotation({ weeks: weeks(count) })).toBe(verdict);
  });

  it('name the week with an overlap', () => {
    const twice = { hours: [open(['tue'], '09:00', '14:00'), open(['tue'], '13:00', '18:00')] };
    expect(checkRotation({ weeks: [{ hours: [] }, twice] })).toBe(
      'Week 2: Tuesday is open twice at the same time (09:00–14:00 and 13:00–18:00).',
    );
  });

  it('may meet on the Sunday night only where the next week is closed', () => {
    const night = open(['sun'], '22:00', '03:00');
    const early = open(['mon'], '02:00', '08:00');
    // In one week the night runs into the other week's Monday, never into its own.
    expect(checkRotation({ weeks: [{ hours: [night, early] }, { hours: [] }] })).toBe(true);
    expect(checkRotation({ weeks: [{ hours: [night] }, { hours: [early] }] })).toContain(
      'Week 2: Monday is open twice',
    );
    expect(checkRotation({ weeks: [{ hours: [early] }, { hours: [night] }] })).toContain(
      'Week 1: Monday is open twice',
    );
  });

  it('stand instead of the hours of every week, not beside them', () => {
    expect(checkOneWay([open(['mon'])], undefined)).toBe(true);
    expect(checkOneWay([], { weeks: weeks(2) })).toBe(true);
    expect(checkOneWay([open(['mon'])], { weeks: weeks(2) })).toContain('Keep one of the two');
  });

  it('warn that buyers are told the widest of all while nobody knows whose turn it is', () => {
    expect(checkFirstWeekOf(undefined)).toContain('widest of all');
    expect(checkFirstWeekOf('2026-11-23')).toBe(true);
  });

  it('want hours in one of them', () => {
    expect(checkHasHours([], { weeks: [{}, {}] })).toContain('no date yet');
    expect(checkHasHours(undefined, undefined)).toContain('no date yet');
    expect(checkHasHours(undefined, { weeks: weeks(2) })).toBe(true);
    expect(checkHasHours([open(['mon'])], undefined)).toBe(true);
  });
});

describe('whose turn it is', () => {
  const rotation = { weeks: weeks(3), firstWeekOf: '2026-11-25' };

  it.each([
    ['2026-11-22', 2],
    ['2026-11-23', 0],
    ['2026-11-29', 0],
    ['2026-11-30', 1],
    ['2026-12-14', 0],
    ['2028-02-29', 0],
    ['1969-12-31', 1],
  ])('is counted from Monday to Sunday, forwards and backwards: %s is in week %i', (on, turn) => {
    expect(findTurn(rotation, on)).toBe(turn);
  });

  it('is not known without a first week', () => {
    expect(findTurn({ weeks: weeks(2) }, '2026-11-23')).toBeUndefined();
  });

  it.each([0, 1, 2])('is what was said of a date: turn %i', (turn) => {
    const firstWeekOf = toFirstWeek('2026-11-26', turn);
    expect(findTurn({ weeks: weeks(3), firstWeekOf }, '2026-11-26')).toBe(turn);
    expect(new Date(`${firstWeekOf}T00:00:00Z`).getUTCDay()).toBe(1);
  });
});

describe('the hours of a date', () => {
  const saturday = open(['sat']);

  it('are those of its weekday', () => {
    expect(findRowsOn('2026-11-28', { weekly: [saturday] })).toEqual([saturday]);
    expect(findRowsOn('2026-11-27', { weekly: [saturday] })).toEqual([]);
  });

  it('are those of the week whose turn it is', () => {
    const rotation = { weeks: [{ hours: [saturday] }, {}], firstWeekOf: '2026-11-23' };
    expect(findRowsOn('2026-11-28', { rotation })).toEqual([saturday]);
    expect(findRowsOn('2026-12-05', { rotation })).toEqual([]);
  });

  it('are not known while nobody knows whose turn it is', () => {
    expect(findRowsOn('2026-11-28', { rotation: { weeks: weeks(2) } })).toBeUndefined();
  });
});
