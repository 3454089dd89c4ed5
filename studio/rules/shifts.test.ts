import { describe, expect, it } from 'vitest';
import { checkShift, findDayOverlap } from './shifts.ts';
import { isOvernight } from './weekdays.ts';

const hours = (opens: string, closes: string) => ({ opens, closes });

describe('a shift', () => {
  it.each([
    ['09:00', '18:00', false],
    ['09:00', '24:00', false],
    ['22:00', '02:00', true],
    ['22:00', '00:00', true],
  ])('of %s to %s is a night: %s', (opens, closes, isNight) => {
    expect(isOvernight(hours(opens, closes))).toBe(isNight);
    expect(checkShift(hours(opens, closes))).toBe(true);
  });

  it('must not close when it opens', () => {
    expect(checkShift(hours('10:00', '10:00'))).toContain('00:00 to 24:00');
  });

  it('is left to the checks of its times while they are missing or unreadable', () => {
    expect(checkShift(undefined)).toBe(true);
    expect(checkShift({ opens: '10:00' })).toBe(true);
    expect(checkShift(hours('ten', 'ten'))).toBe(true);
  });
});

describe('the hours of one date', () => {
  it('may touch, in whatever order they stand', () => {
    expect(findDayOverlap([hours('12:00', '18:00'), hours('09:00', '12:00')])).toBeUndefined();
  });

  it('must not share a minute', () => {
    const [early, late] = [hours('09:00', '12:00'), hours('11:59', '18:00')];
    expect(findDayOverlap([late, early])).toEqual([early, late]);
  });

  it('must not begin in a night that is running', () => {
    expect(findDayOverlap([hours('20:00', '02:00'), hours('23:00', '24:00')])).toBeDefined();
    // What is after midnight belongs to the next date; the morning of this one is free.
    expect(findDayOverlap([hours('20:00', '02:00'), hours('01:00', '03:00')])).toBeUndefined();
  });
});
