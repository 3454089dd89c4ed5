import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeSuggestions, toExceptions } from './exceptions.ts';
import { suggest } from './suggestions.fixtures.ts';

const addedOn = '2026-11-23';
const eve = suggest('2026-12-24', 'Christmas Eve', { kind: 'half-day', closed: { from: '14:00', until: '24:00' } });

function hoursLeft(closed: { from: string; until: string }, opens: string, closes: string) {
  const [exception] = toExceptions([suggest('2026-12-24', 'A day', { closed })], {
    addedOn,
    hoursOn: () => [{ opens, closes }],
  });
  return exception?.intervals.map((hours) => `${hours.opens}-${hours.closes}`);
}

describe('what a person confirms', () => {
  it('becomes a closed date with its source and the date it was added on', () => {
    expect(toExceptions([suggest('2026-12-25', 'Christmas Day')], { addedOn })).toEqual([
      { on: '2026-12-25', intervals: [], label: 'Christmas Day', source: 'a list', addedOn },
    ]);
  });

  it.each([
    ['14:00', '24:00', '09:00', '18:00', ['09:00-14:00']],
    ['14:00', '24:00', '09:00', '13:00', ['09:00-13:00']],
    ['14:00', '24:00', '14:00', '18:00', []],
    ['14:00', '24:00', '20:00', '02:00', []],
    ['14:00', '24:00', '12:00', '02:00', ['12:00-14:00']],
    ['00:00', '12:00', '09:00', '18:00', ['12:00-18:00']],
    ['00:00', '12:00', '13:00', '18:00', ['13:00-18:00']],
    ['00:00', '12:00', '20:00', '02:00', ['20:00-02:00']],
    ['12:00', '14:00', '09:00', '18:00', ['09:00-12:00', '14:00-18:00']],
    ['12:00', '14:00', '09:00', '24:00', ['09:00-12:00', '14:00-24:00']],
  ])('with a part closed from %s to %s leaves of %s to %s: %j', (from, until, opens, closes, left) => {
    expect(hoursLeft({ from, until }, opens, closes)).toEqual(left);
  });

  it('as a half-day of unknown hours is closed whole, for that promises nothing that cannot be kept', () => {
    expect(toExceptions([eve], { addedOn })[0]?.intervals).toEqual([]);
    expect(toExceptions([eve], { addedOn, hoursOn: () => undefined })[0]?.intervals).toEqual([]);
  });
});

describe('a merge', () => {
  const [christmas] = toExceptions([suggest('2026-12-25', 'Christmas Day')], { addedOn });
  if (christmas === undefined) throw new Error('One suggestion must give one exception.');
  const ownMarket = {
    ...christmas,
    intervals: [{ opens: '10:00', closes: '12:00' }],
    label: 'Market',
    source: 'seller',
  };

  it('adds a date that is not there', () => {
    expect(mergeSuggestions([], [christmas])).toMatchObject({ exceptions: [christmas], added: [christmas] });
  });

  it('leaves a date as it is that has the same hours under another name', () => {
    const own = { ...christmas, label: 'With the family', source: 'seller' };
    expect(mergeSuggestions([own], [christmas])).toEqual({
      exceptions: [own],
      added: [],
      alreadyThere: [own],
      differs: [],
    });
  });

  it('never overwrites other hours the seller entered, and tells of them', () => {
    expect(mergeSuggestions([ownMarket], [christmas])).toEqual({
      exceptions: [ownMarket],
      added: [],
      alreadyThere: [],
      differs: [{ existing: ownMarket, suggested: christmas }],
    });
  });

  it('adds a date once that two sources suggest', () => {
    const merged = mergeSuggestions([], [christmas, { ...christmas, source: 'another list' }]);
    expect(merged.exceptions).toEqual([christmas]);
    expect(merged.alreadyThere).toEqual([christmas]);
  });

  it('keeps everything that was there, gives each new date once, and adds nothing the second time', () => {
    const exception = fc.record({
      on: fc.integer({ min: 10, max: 28 }).map((day) => `2028-02-${day}`),
      intervals: fc.constantFrom([], [{ opens: '10:00', closes: '12:00' }]),
      label: fc.constantFrom('one', 'another'),
      source: fc.constantFrom('seller', 'a list'),
      addedOn: fc.constant(addedOn),
    });
    const calendar = fc.uniqueArray(exception, { selector: ({ on }) => on });
    fc.assert(
      fc.property(calendar, fc.array(exception), (existing, suggested) => {
        const merged = mergeSuggestions(existing, suggested);
        for (const before of existing) expect(merged.exceptions).toContain(before);
        const dates = merged.exceptions.map(({ on }) => on);
        expect(dates).toEqual([...new Set(dates)].toSorted());
        expect(merged.added.length + merged.alreadyThere.length + merged.differs.length).toBe(suggested.length);
        expect(mergeSuggestions(merged.exceptions, suggested).added).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });
});
