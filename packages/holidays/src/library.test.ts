import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import {
  findCountryCode,
  LIBRARY_VERSION,
  type LibraryRequest,
  listCountries,
  listLanguages,
  listRegions,
  suggestFromLibrary,
} from './library.ts';

function suggestIn(request: Partial<LibraryRequest>) {
  const result = suggestFromLibrary({ countryCode: 'PT', from: '2026-01-01', until: '2027-01-01', ...request });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const datesOf = (request: Partial<LibraryRequest>) => suggestIn(request).map(({ on }) => on);
const dayOf = (on: string, request: Partial<LibraryRequest>) => suggestIn(request).find((day) => day.on === on);

it('names the version that is installed', () => {
  const installed: unknown = createRequire(import.meta.url)('date-holidays/package.json');
  expect(installed).toMatchObject({ version: LIBRARY_VERSION });
});

it('gives the public holidays of a country with their source, and not the days that are merely kept', () => {
  expect(datesOf({})).toEqual([
    '2026-01-01',
    '2026-04-03',
    '2026-04-05',
    '2026-04-25',
    '2026-05-01',
    '2026-06-04',
    '2026-06-10',
    '2026-08-15',
    '2026-10-05',
    '2026-11-01',
    '2026-12-01',
    '2026-12-08',
    '2026-12-25',
  ]);
  expect(dayOf('2026-04-25', {})).toEqual({
    on: '2026-04-25',
    label: 'Liberty Day',
    kind: 'public',
    source: `date-holidays ${LIBRARY_VERSION} PT`,
    isSubstitute: false,
  });
});

it('gives names in the language of the country when asked', () => {
  expect(dayOf('2026-04-25', { language: 'pt' })?.label).toBe('Dia da Liberdade');
  expect(listLanguages('PT')[0]).toBe('pt');
});

it('gives days that are merely kept when asked, with what the library says of them', () => {
  expect(dayOf('2026-12-24', { countryCode: 'DK' })).toBeUndefined();
  expect(dayOf('2026-12-24', { countryCode: 'DK', kinds: ['observance'] })).toMatchObject({
    kind: 'observance',
    note: 'Not a public holiday; shops closed by law',
  });
});

it('gives a substitute holiday beside the weekend it stands for', () => {
  const days = suggestIn({ countryCode: 'GB', regionCode: 'ENG', from: '2026-12-20' });
  expect(days.map(({ on, isSubstitute }) => [on, isSubstitute])).toEqual([
    ['2026-12-25', false],
    ['2026-12-26', false],
    ['2026-12-28', true],
  ]);
});

it('gives a region the holidays that are its own, and names it in the source', () => {
  expect(dayOf('2026-11-30', { countryCode: 'GB', regionCode: 'SCT' })?.source).toMatch(/GB\.SCT$/);
  expect(datesOf({ countryCode: 'GB', regionCode: 'ENG' })).not.toContain('2026-11-30');
  expect(datesOf({ countryCode: 'DE', regionCode: 'BY.A' })).toContain('2026-08-08');
  expect(datesOf({ countryCode: 'DE', regionCode: 'BY' })).not.toContain('2026-08-08');
});

// The reason why suggestions are for a person to confirm. When this fails the library has learnt it: choose another example.
it('lacks an ad-hoc national holiday of 2026, so it cannot be the truth', () => {
  expect(datesOf({ countryCode: 'GB', regionCode: 'SCT' })).not.toContain('2026-06-15');
});

it('knows an ad-hoc national holiday of the past', () => {
  expect(datesOf({ countryCode: 'GB', regionCode: 'ENG', from: '2022-09-01', until: '2022-10-01' })).toEqual([
    '2022-09-19',
  ]);
});

it('tells the closed part of a half-day', () => {
  expect(dayOf('2026-12-24', { countryCode: 'AT' })).toMatchObject({
    kind: 'half-day',
    closed: { from: '14:00', until: '24:00' },
  });
});

it('gives every date of a holiday that lasts several days, across the end of a year', () => {
  expect(datesOf({ countryCode: 'SZ', from: '2026-12-30', until: '2027-01-03' })).toEqual([
    '2026-12-30',
    '2026-12-31',
    '2027-01-01',
    '2027-01-02',
  ]);
});

it('gives the rest of a holiday that began in the year before', () => {
  expect(datesOf({ countryCode: 'SZ', from: '2027-01-02', until: '2027-01-03' })).toEqual(['2027-01-02']);
});

it('does not count the evening a feast begins on as a date of it', () => {
  const eid = suggestIn({ countryCode: 'AE', from: '2026-03-15', until: '2026-03-31' });
  expect(eid.map(({ on, kind }) => [on, kind])).toEqual([
    ['2026-03-20', 'public'],
    ['2026-03-21', 'public'],
    ['2026-03-22', 'public'],
  ]);
});

it('gives one suggestion for a date on which two holidays meet', () => {
  const whole = suggestIn({ countryCode: 'KR', from: '2020-01-01', until: '2029-01-01' }).map(({ on }) => on);
  expect(whole).toEqual([...new Set(whole)]);
});

it('counts the leap day as any other', () => {
  const days = suggestIn({
    countryCode: 'PT',
    from: '2028-02-28',
    until: '2028-03-01',
    kinds: ['observance', 'public'],
  });
  // Shrove Tuesday of 2028 is the 29th of February.
  expect(days.map(({ on }) => on)).toEqual(['2028-02-29']);
});

it('takes the first date of a time and leaves out its end', () => {
  expect(datesOf({ from: '2026-12-08', until: '2026-12-25' })).toEqual(['2026-12-08']);
});

describe('a request', () => {
  it.each([
    ['countryCode', { countryCode: 'XX' }],
    ['regionCode', { countryCode: 'GB', regionCode: 'ZZZ' }],
    ['from', { from: '2026-01-01T00:00:00' }],
    ['until', { until: '2027-02-29' }],
    ['until', { from: '2027-01-01', until: '2027-01-01' }],
    ['until', { until: '2126-01-01' }],
  ])('is refused for its %s: %j', (path, request) => {
    const result = suggestFromLibrary({ countryCode: 'PT', from: '2026-01-01', until: '2027-01-01', ...request });
    expect(result).toMatchObject({ ok: false, issues: [{ path }] });
  });

  it('is refused with every issue', () => {
    const result = suggestFromLibrary({ countryCode: 'XX', from: 'now', until: 'then' });
    expect(result.ok ? [] : result.issues.map(({ path }) => path)).toEqual(['countryCode', 'from', 'until']);
  });
});

it('lists countries by name, and states with their regions', () => {
  expect(listCountries()).toContainEqual({ code: 'PT', name: 'Portugal' });
  expect(listRegions('GB')).toContainEqual({ code: 'SCT', name: 'Scotland' });
  expect(listRegions('DE').find(({ code }) => code === 'BY.A')?.name).toBe('Bayern, Stadt Augsburg');
  expect(listRegions('PT')).toEqual([]);
});

it('finds the country of a zone, and none for a zone of nobody', () => {
  expect(findCountryCode('Europe/Lisbon')).toBe('PT');
  expect(findCountryCode('Atlantic/Madeira')).toBe('PT');
  expect(findCountryCode('Etc/UTC')).toBeUndefined();
});
