import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeason, checkSeasonWhole, checkTemperature, fillMonths } from './climate.ts';

const month = (at: number, min: number, max: number) => ({ month: at, min, max });

describe('the weather of a year', () => {
  it('has each month once, with both temperatures in order', () => {
    expect(checkSeason([month(1, -3, 8), month(7, 15, 35)])).toBe(true);
    expect(checkSeason([month(13, 0, 1)])).toContain('none of the twelve');
    expect(checkSeason([month(1, 0, 1), month(1, 0, 1)])).toContain('Jan stands twice');
    expect(checkSeason([month(7, 60, 95)])).toContain('not weather');
    expect(checkSeason([{ month: 1, min: 3 }])).toContain('Jan needs both');
    expect(checkSeason([month(1, 8, 3)])).toContain('Swap the two');
  });

  it('is known of all months or of none', () => {
    expect(checkSeasonWhole([])).toBe(true);
    expect(checkSeasonWhole(fillMonths([month(1, 0, 5)]))).toBe(true);
    expect(checkSeasonWhole(fillMonths([month(1, 0, 5)]).slice(2))).toContain('Nothing is known of Jan, Feb,');
  });

  it('is filled in straight lines, around the turn of the year', () => {
    const year = fillMonths([month(1, 0, 10), month(7, 12, 34)]);
    expect(year.map((row) => row.min)).toEqual([0, 2, 4, 6, 8, 10, 12, 10, 8, 6, 4, 2]);
    expect(year.map((row) => row.max)).toEqual([10, 14, 18, 22, 26, 30, 34, 30, 26, 22, 18, 14]);
    expect(fillMonths([month(3, 4, 14), month(11, 8, 18)])[0]).toEqual(month(1, 6, 16));
    expect(fillMonths([month(5, 3, 9)]).every((row) => row.min === 3 && row.max === 9)).toBe(true);
    expect(fillMonths([{ month: 5, min: 3 }])).toEqual([]);
  });

  it('keeps what was given, and stays between its neighbours', () => {
    const given = fc.uniqueArray(
      fc.record({ month: fc.integer({ min: 1, max: 12 }), min: fc.integer({ min: -30, max: 20 }) }),
      { selector: (row) => row.month, minLength: 1 },
    );
    fc.assert(
      fc.property(given, (rows) => {
        const full = rows.map((row) => ({ ...row, max: row.min + 15 }));
        const year = fillMonths(full);
        expect(year).toHaveLength(12);
        for (const row of full) expect(year[row.month - 1]).toEqual(row);
        const mins = full.map((row) => row.min);
        expect(year.every((row) => row.min >= Math.min(...mins) && row.min <= Math.max(...mins))).toBe(true);
        expect(checkSeason(year)).toBe(true);
      }),
    );
  });
});

it('wants the highest temperature above the lowest', () => {
  expect(checkTemperature({ min: 2, max: 25 })).toBe(true);
  expect(checkTemperature({ max: 25 })).toBe(true);
  expect(checkTemperature({ min: 25, max: 25 })).toContain('above the lowest');
});
