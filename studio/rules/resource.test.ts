import { describe, expect, it } from 'vitest';
import {
  checkCountedAt,
  checkCountedBy,
  checkCountFresh,
  checkReserve,
  checkUnitsByDate,
  checkUnitsByWeekday,
  sayCapacity,
} from './resource.ts';

describe('capacity', () => {
  it('keeps back between nothing and half', () => {
    for (const percent of [0, 10, 50, undefined]) expect(checkReserve(percent)).toBe(true);
    for (const percent of [-1, 51]) expect(checkReserve(percent)).toContain('between 0 and 50 %');
  });

  it('has each weekday and each date once', () => {
    expect(checkUnitsByWeekday([{ weekdays: ['mon', 'mon'] }, { weekdays: ['tue'] }])).toBe(true);
    expect(checkUnitsByWeekday([{ weekdays: ['mon', 'tue'] }, { weekdays: ['tue'] }])).toContain(
      'Tuesday is in two rows',
    );
    expect(checkUnitsByDate([{ on: '2026-12-01' }, { on: '2026-12-02' }, {}, {}])).toBe(true);
    expect(checkUnitsByDate([{ on: '2026-12-01' }, { on: '2026-12-01' }])).toContain('1 Dec 2026 is listed twice');
  });

  it('counted by a partner names the partner and the hour', () => {
    expect(checkCountedAt({ countedBy: 'stallkeep' })).toBe(true);
    expect(checkCountedAt({ countedBy: 'partner' })).toContain('Say when the partner counted');
    expect(checkCountedAt({ countedBy: 'partner', countedAt: '2026-11-23T08:00:00Z' })).toBe(true);
    expect(checkCountedBy({ countedBy: 'partner' })).toContain('Choose the partner');
    expect(checkCountedBy({ countedBy: 'partner', partner: { _ref: 'p' } })).toBe(true);
  });

  it('says what buyers read once the count is old', () => {
    const row = { countedBy: 'partner', countedAt: '2026-11-23T08:00:00Z' };
    expect(checkCountFresh(row, new Date('2026-11-24T07:59:59Z'))).toBe(true);
    expect(checkCountFresh(row, new Date('2026-11-24T08:00:00Z'))).toContain('“usually”');
    expect(checkCountFresh(row, new Date('2026-11-26T08:00:00Z'))).toContain('“no date yet”');
    expect(checkCountFresh(row, new Date('2026-11-23T07:00:00Z'))).toContain('in the future');
    expect(checkCountFresh({ ...row, countedBy: 'stallkeep' }, new Date('2027-01-01T00:00:00Z'))).toBe(true);
  });

  it('is said in lists', () => {
    expect(sayCapacity({ unit: 'item', unitsPerDay: 40 })).toBe('40 items a day');
    expect(sayCapacity({ unit: 'minute', unitsPerDay: 1 })).toBe('1 minute a day');
    expect(sayCapacity({})).toBeUndefined();
  });
});
