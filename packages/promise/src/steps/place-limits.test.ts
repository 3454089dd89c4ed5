import { describe, expect, it } from 'vitest';
import { at, firm, lisbonPickup, promiseAt, stallPickup, stateFrom } from '../fixtures.ts';
import type { FulfilmentPlan, PostcodeRule } from '../types/index.ts';
import { findZone } from './postcodes.ts';

describe('limits of postcodes', () => {
  const zone = (include: PostcodeRule) => ({
    id: 'z',
    title: 'Z',
    countryCode: 'GB',
    includes: [include],
    excludes: [],
  });
  const kindOf = (include: PostcodeRule, postcode: string) =>
    findZone([zone(include)], { countryCode: 'GB', postcode }).kind;

  it('[Q1] compares without case, on both sides', () => {
    expect(kindOf({ kind: 'prefix', prefix: 'sw1' }, 'sw1a 2aa')).toBe('found');
    expect(kindOf({ kind: 'exact', postcode: 'sw1a-2aa' }, 'SW1A2AA')).toBe('found');
  });

  it('[Q1] what is too long, too short or has other signs is unreadable', () => {
    for (const postcode of ['A', '', '1234567890123', 'SW1!', '!SW1', 'ÉÈ']) {
      expect(kindOf({ kind: 'prefix', prefix: '' }, postcode)).toBe('unreadable');
    }
    expect(kindOf({ kind: 'prefix', prefix: '' }, '123456789012')).toBe('found');
    expect(kindOf({ kind: 'prefix', prefix: '' }, 'A1')).toBe('found');
  });

  it('[Q2] a range holds both its ends, and no postcode shorter than they are', () => {
    const range = { kind: 'range', from: '1000', to: '1999' } as const;
    expect(['1000', '1999', '1500-001', '0999', '2000', '15'].map((postcode) => kindOf(range, postcode))).toEqual([
      'found',
      'found',
      'found',
      'none',
      'none',
      'none',
    ]);
  });

  it('[Q2] the longest of several rules of a zone counts, wherever it stands', () => {
    const [short, long] = [
      { kind: 'prefix', prefix: '1' },
      { kind: 'prefix', prefix: '110' },
    ] as const;
    const other = { ...zone({ kind: 'prefix', prefix: '11' }), id: 'other' };
    for (const includes of [
      [short, long],
      [long, short],
    ]) {
      const match = findZone([{ ...zone(short), includes }, other], { countryCode: 'GB', postcode: '1100' });
      expect(match).toMatchObject({ kind: 'found', zone: { id: 'z' } });
    }
  });
});

describe('limits of windows', () => {
  it('[P2] a window begins exactly so many minutes after the order, at the latest', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      cutoff: { time: '18:00', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
      carry: { ...stallPickup, leadMinutes: 120 },
    };
    expect(promiseAt('2026-11-17T15:00:00Z', { plan })).toMatchObject(
      firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'),
    );
    expect(promiseAt('2026-11-17T15:00:01Z', { plan })).toMatchObject(
      firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'),
    );
  });

  it('[P10] is kept to the end of the date so many days after the window’s own', () => {
    const plan: FulfilmentPlan = { ...lisbonPickup, carry: { ...stallPickup, heldDays: 2 } };
    expect(promiseAt('2026-11-17T09:00:00Z', { plan })).toMatchObject({ heldUntil: at('2026-11-20T00:00:00Z') });
  });

  it('[P9] [P8] headroom takes the first places, slot after slot', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, slots: { id: 'slots', minutes: 60, capacity: 2 } },
    };
    const endOf = (headroomOrders: number) => {
      const state = stateFrom('2026-11-17T09:00:00Z', {
        headroomOrders,
        slots: { slots: [{ startsAt: at('2026-11-17T17:00:00Z'), taken: 1 }] },
      });
      const promise = promiseAt('2026-11-17T09:00:00Z', { plan, state });
      return 'latest' in promise && promise.latest;
    };
    expect([0, 1, 2, 3, 4].map(endOf)).toEqual([
      at('2026-11-17T18:00:00Z'),
      at('2026-11-17T19:00:00Z'),
      at('2026-11-17T19:00:00Z'),
      at('2026-11-18T18:00:00Z'),
      at('2026-11-18T18:00:00Z'),
    ]);
  });
});
