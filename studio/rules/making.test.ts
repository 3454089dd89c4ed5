import { describe, expect, it } from 'vitest';
import { checkGrid, checkHandling, sayHandling } from './handling.ts';
import { checkBatch, checkMake, checkMakeOnce } from './making.ts';
import { checkSlotLength, checkSlotsFit } from './slots.ts';

describe('getting an order ready', () => {
  it('asks in days for days and a time, the shorter first', () => {
    expect(checkHandling({ minDays: 0, maxDays: 1, readyBy: '17:00' })).toBe(true);
    expect(checkHandling({ unit: 'businessDays', minDays: 0 })).toContain('how many days');
    expect(checkHandling({ unit: 'businessDays', minDays: 2, maxDays: 1, readyBy: '17:00' })).toContain('Swap the two');
    expect(checkHandling({ unit: 'businessDays', minDays: 0, maxDays: 1 })).toContain('by what time');
  });

  it('asks in minutes for minutes and a grid', () => {
    const minutes = { unit: 'workingMinutes', minMinutes: 20, maxMinutes: 40, gridMinutes: 15 };
    expect(checkHandling(minutes)).toBe(true);
    expect(checkHandling({ ...minutes, maxMinutes: 10 })).toContain('shorter than “at least” (20)');
    expect(checkHandling({ ...minutes, minMinutes: 0 })).toContain('at least 1 minute');
    expect(checkHandling({ ...minutes, minMinutes: 0, packingMinutes: 5 })).toBe(true);
    expect(checkHandling({ ...minutes, maxMinutes: undefined })).toContain('how many minutes');
    expect(checkHandling({ ...minutes, gridMinutes: undefined })).toContain('rounded up');
  });

  it('takes only grids that go evenly into an hour', () => {
    for (const minutes of [1, 5, 10, 15, 20, 30, 60]) expect(checkGrid(minutes)).toBe(true);
    for (const minutes of [0, 7, 45, 90]) expect(checkGrid(minutes)).toContain('1, 5, 10, 15, 20, 30, 60');
  });

  it('is said in lists', () => {
    expect(sayHandling({ minDays: 0, maxDays: 0 })).toBe('ready the same day');
    expect(sayHandling({ minDays: 1, maxDays: 2 })).toBe('ready in 1–2 days');
    expect(sayHandling({ minDays: 1, maxDays: 1 })).toBe('ready in 1 day');
    expect(sayHandling({ unit: 'workingMinutes', minMinutes: 20, maxMinutes: 40 })).toBe('20–40 min of work');
    expect(sayHandling(undefined)).toBeUndefined();
  });
});

describe('making to order', () => {
  const printer = { resource: { _ref: 'printer' }, unitsPerItem: 1, finishBy: '16:00' };

  it('needs a capacity or both days, and a time of day', () => {
    expect(checkMake(undefined, 'make')).toContain('Say how it is made');
    expect(checkMake({ unitsPerItem: 1, setUpUnits: 0 }, 'make')).toContain('Say how it is made');
    expect(checkMake({ finishBy: '16:00' }, 'make')).toContain('Without either');
    expect(checkMake({ minDays: 1, finishBy: '16:00' }, 'make')).toContain('Give both days');
    expect(checkMake({ minDays: 2, maxDays: 1, finishBy: '16:00' }, 'make')).toContain('Swap the two');
    expect(checkMake({ minDays: 1, maxDays: 2 }, 'make')).toContain('by what time');
    expect(checkMake({ ...printer, unitsPerItem: 1.5 }, 'make')).toContain('whole number');
    expect(checkMake({ ...printer, unitsPerItem: 0 }, 'make')).toContain('one item takes');
    expect(checkMake({ minDays: 1, maxDays: 2, finishBy: '16:00' }, 'make')).toBe(true);
    expect(checkMake(printer, 'make')).toBe(true);
  });

  it('may be left out from stock, and is asked for in whole where it is begun', () => {
    expect(checkMake(undefined, 'stock')).toBe(true);
    expect(checkMake({ unitsPerItem: 1, setUpUnits: 0 }, 'stock')).toBe(true);
    expect(checkMake({ cureHours: 24 }, 'stock')).toContain('Without either');
  });

  it('says that days are not used beside a capacity', () => {
    expect(checkMakeOnce(printer)).toBe(true);
    expect(checkMakeOnce({ ...printer, maxDays: 2 })).toContain('not used');
  });

  it('fills a batch on a capacity, and lets it wait only so long', () => {
    expect(checkBatch(undefined, false)).toBe(true);
    expect(checkBatch({ size: 24, longestWaitDays: 3 }, true)).toBe(true);
    expect(checkBatch({ longestWaitDays: 3 }, true)).toContain('how many fill');
    expect(checkBatch({ size: 0, longestWaitDays: 3 }, true)).toContain('at least 1');
    expect(checkBatch({ size: 24 }, true)).toContain('how many days');
    expect(checkBatch({ size: 24, longestWaitDays: 3 }, false)).toContain('Choose whose capacity');
  });
});

describe('slots', () => {
  const saturday = { weekdays: ['sat'], opens: '10:00', closes: '13:30' };

  it('are at least five minutes, and no longer than a day', () => {
    for (const minutes of [undefined, 0, 5, 1440]) expect(checkSlotLength(minutes)).toBe(true);
    for (const minutes of [1, 4, 1441, 7.5]) expect(checkSlotLength(minutes)).toContain('5 to 1440');
  });

  it('fill the opening hours without a rest', () => {
    expect(checkSlotsFit(30, [saturday])).toBe(true);
    expect(checkSlotsFit(60, [saturday])).toBe(
      'Sat 10:00–13:30 does not divide into slots of 60 minutes: its last 30 are not offered. Choose a length that divides 210.',
    );
    expect(checkSlotsFit(240, [saturday])).toContain('shorter than one slot');
  });

  it('are the whole window where no length is given, and are counted over midnight', () => {
    expect(checkSlotsFit(undefined, [saturday])).toBe(true);
    expect(checkSlotsFit(0, [saturday])).toBe(true);
    expect(checkSlotsFit(60, [{ opens: '22:00', closes: '02:00' }])).toBe(true);
    expect(checkSlotsFit(45, [{ opens: '22:00', closes: '02:00' }])).toContain('its last 15 are not offered');
    expect(checkSlotsFit(60, [{ opens: '22:00', closes: '24:00' }, { opens: '9' }])).toBe(true);
  });
});
