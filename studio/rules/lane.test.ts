import { describe, expect, it } from 'vitest';
import { checkDeliveryHours, checkLaneZones, checkMeasuredThrough, checkQuoted, checkTransitKnown } from './lane.ts';
import { checkParcels, countParcels, findTransitDays, sayTransit } from './transit.ts';

describe('a zone of a parcel service', () => {
  it('stands in it once', () => {
    const zone = { zone: { _ref: 'lisbon' } };
    expect(checkLaneZones([zone, { zone: { _ref: 'porto' } }, {}, {}])).toBe(true);
    expect(checkLaneZones([zone, zone])).toContain('listed twice');
  });

  it('has both quoted days, the shorter first, or none', () => {
    expect(checkQuoted({})).toBe(true);
    expect(checkQuoted({ quotedMinDays: 2, quotedMaxDays: 2 })).toBe(true);
    expect(checkQuoted({ quotedMinDays: 2 })).toContain('Give both');
    expect(checkQuoted({ quotedMinDays: 3, quotedMaxDays: 2 })).toContain('Swap the two');
  });

  it('needs a quote or thirty parcels before buyers read a date', () => {
    expect(checkTransitKnown({ quotedMinDays: 1, quotedMaxDays: 2 })).toBe(true);
    expect(checkTransitKnown({ history: { parcels: [{ days: 2, count: 30 }] } })).toBe(true);
    expect(checkTransitKnown({ history: { parcels: [{ days: 2, count: 29 }] } })).toContain('measure 1 more');
  });

  it('says until when it was measured, which is not to come', () => {
    const history = { parcels: [{ days: 2, count: 3 }] };
    expect(checkMeasuredThrough({ history }, '2026-11-23')).toContain('until which day');
    expect(checkMeasuredThrough({ history: { ...history, measuredThrough: '2026-11-23' } }, '2026-11-23')).toBe(true);
    expect(checkMeasuredThrough({ history: { measuredThrough: '2026-11-24' } }, '2026-11-23')).toContain(
      'in the future',
    );
    expect(checkMeasuredThrough({}, '2026-11-23')).toBe(true);
  });
});

it('wants both hours of delivery in order, or neither', () => {
  expect(checkDeliveryHours(undefined, undefined)).toBe(true);
  expect(checkDeliveryHours('09:00', '18:00')).toBe(true);
  expect(checkDeliveryHours('09:00', undefined)).toContain('Give both times');
  expect(checkDeliveryHours('18:00', '18:00')).toContain('Swap the two');
});

describe('measured parcels', () => {
  it('are whole numbers, each number of days once', () => {
    expect(
      checkParcels([
        { days: 0, count: 1 },
        { days: 2, count: 9 },
      ]),
    ).toBe(true);
    expect(checkParcels([{ days: 2 }])).toContain('both numbers');
    expect(checkParcels([{ days: 1.5, count: 2 }])).toContain('whole numbers');
    expect(checkParcels([{ days: 2, count: 0 }])).toContain('whole parcels for 2 days');
    expect(
      checkParcels([
        { days: 2, count: 1 },
        { days: 2, count: 4 },
      ]),
    ).toContain('2 days stands in two rows');
  });

  it('give order statistics and never a mean', () => {
    const nine = Array.from({ length: 9 }, (_, index) => ({ days: index + 1, count: 1 }));
    expect([findTransitDays(nine, 0.1), findTransitDays(nine, 0.9), findTransitDays(nine, 0.95)]).toEqual([1, 9, 9]);
    // n = 39: the 4th of the sorted parcels, and the 36th.
    expect(
      findTransitDays(
        [
          { days: 2, count: 36 },
          { days: 1, count: 3 },
        ],
        0.1,
      ),
    ).toBe(2);
    expect(
      findTransitDays(
        [
          { days: 2, count: 35 },
          { days: 1, count: 4 },
        ],
        0.1,
      ),
    ).toBe(1);
    expect(
      findTransitDays(
        [
          { days: 2, count: 36 },
          { days: 3, count: 3 },
        ],
        0.9,
      ),
    ).toBe(2);
    expect(
      findTransitDays(
        [
          { days: 2, count: 35 },
          { days: 3, count: 4 },
        ],
        0.9,
      ),
    ).toBe(3);
    // n = 30, whose tenth is no whole number: the 3rd, not the 4th.
    expect(
      findTransitDays(
        [
          { days: 1, count: 3 },
          { days: 2, count: 27 },
        ],
        0.1,
      ),
    ).toBe(1);
    // n = 30: ⌈0.9 · 31⌉ is 28, and the ends of few parcels are the ends of all.
    expect(
      findTransitDays(
        [
          { days: 2, count: 27 },
          { days: 3, count: 3 },
        ],
        0.9,
      ),
    ).toBe(3);
    expect(findTransitDays([], 0.9)).toBeUndefined();
  });

  it('are said with what buyers are told', () => {
    expect(countParcels([{ days: 2, count: 8 }, { days: 3 }])).toBe(8);
    expect(sayTransit([])).toContain('No parcels measured yet');
    expect(sayTransit([{ days: 1, count: 1 }])).toBe(
      '1 parcel. One in ten came in 1 day or less, nine in ten in 1 day or less. Buyers are told the quote until you have measured 30: 29 more.',
    );
    expect(sayTransit([{ days: 2, count: 40 }])).toContain('Buyers are told these days');
  });
});
