import { describe, expect, it } from 'vitest';
import { compareSuggestions } from './compare.ts';
import { suggestFromLibrary } from './library.ts';
import { suggest } from './suggestions.fixtures.ts';

describe('two sources', () => {
  it('have no difference where dates and names are the same but for the apostrophe', () => {
    const comparison = compareSuggestions(
      [suggest('2027-01-01', "New Year's Day")],
      [suggest('2027-01-01', 'New Year’s  day')],
    );
    expect(comparison).toEqual({ differences: [], sharedDates: 1 });
  });

  it('differ in a date only one of them has, by date', () => {
    const first = [suggest('2026-05-04', 'Early May'), suggest('2026-11-30', 'St Andrew’s Day')];
    const second = [suggest('2026-05-04', 'Early May'), suggest('2026-06-15', 'A day for the team')];
    expect(compareSuggestions(first, second).differences).toEqual([
      { kind: 'onlyInSecond', on: '2026-06-15', second: second[1] },
      { kind: 'onlyInFirst', on: '2026-11-30', first: first[1] },
    ]);
  });

  it('differ in an ad-hoc national holiday the library lacks', () => {
    const may = { from: '2026-06-01', until: '2026-07-01' };
    const library = suggestFromLibrary({ countryCode: 'GB', regionCode: 'SCT', ...may });
    const list = [suggest('2026-06-15', 'World Cup bank holiday')];
    expect(compareSuggestions(library.ok ? library.value : [], list).differences).toMatchObject([
      { kind: 'onlyInSecond', on: '2026-06-15' },
    ]);
  });

  it('differ in the name of a date', () => {
    const first = suggest('2022-06-03', 'The Jubilee');
    const second = suggest('2022-06-03', 'Platinum Jubilee bank holiday');
    expect(compareSuggestions([first], [second]).differences).toEqual([
      { kind: 'label', on: '2022-06-03', first, second },
    ]);
  });

  it('differ in what is a substitute', () => {
    const first = suggest('2023-01-02', 'January 2nd');
    const second = suggest('2023-01-02', 'New Year’s Day', { isSubstitute: true });
    expect(compareSuggestions([first], [second]).differences.map(({ kind }) => kind)).toEqual(['substitute', 'label']);
  });

  it('bear one name where one adds in brackets that it is a substitute', () => {
    const first = suggest('2026-07-13', 'Battle of the Boyne (Orangemen’s Day) (substitute day)', {
      isSubstitute: true,
    });
    const second = suggest('2026-07-13', 'Battle of the Boyne (Orangemen’s Day)', { isSubstitute: true });
    expect(compareSuggestions([first], [second]).differences).toEqual([]);
  });

  it('differ in a half-day', () => {
    const first = suggest('2026-12-24', 'Christmas Eve', {
      kind: 'half-day',
      closed: { from: '14:00', until: '24:00' },
    });
    const second = suggest('2026-12-24', 'Christmas Eve');
    expect(compareSuggestions([first], [second]).differences.map(({ kind }) => kind)).toEqual(['partOfDay']);
  });
});

describe('a holiday on a weekend', () => {
  const original = suggest('2026-12-26', 'Boxing Day');
  const substitute = suggest('2026-12-28', 'Boxing Day (substitute day)', { isSubstitute: true });
  const listed = suggest('2026-12-28', 'Boxing Day', { isSubstitute: true });

  it('is not missing from a source that lists its substitute alone', () => {
    expect(compareSuggestions([original, substitute], [listed])).toEqual({
      differences: [
        {
          kind: 'weekendOriginal',
          on: '2026-12-26',
          listedBy: 'first',
          suggestion: original,
          substituteOn: '2026-12-28',
        },
      ],
      sharedDates: 1,
    });
    expect(compareSuggestions([listed], [original, substitute]).differences).toMatchObject([{ listedBy: 'second' }]);
  });

  it('is missing from a source that has neither', () => {
    expect(compareSuggestions([original, substitute], []).differences.map(({ kind }) => kind)).toEqual([
      'onlyInFirst',
      'onlyInFirst',
    ]);
  });

  it('is what the rule speaks of: a working day beside its substitute is missing', () => {
    const monday = suggest('2026-12-21', 'A day');
    const moved = suggest('2026-12-23', 'A day (substitute day)', { isSubstitute: true });
    expect(compareSuggestions([monday, moved], [moved]).differences).toMatchObject([{ kind: 'onlyInFirst' }]);
  });

  it('is missing where the substitute is of another name', () => {
    const other = suggest('2026-12-28', 'Christmas Day (substitute day)', { isSubstitute: true });
    expect(compareSuggestions([original, other], [other]).differences).toMatchObject([{ kind: 'onlyInFirst' }]);
  });
});
