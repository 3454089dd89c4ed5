import type { Issue, LocalDate, Result, Zone } from '@stallkeep/promise';
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { addDays, countDays, isLocalDate } from './dates.ts';
import { toHolidayDays } from './libraryDays.ts';
import { mergeSameDates } from './sameDates.ts';
import { closingKinds, type HolidayKind, type HolidaySuggestion } from './suggestion.ts';

/** Kept equal to the installed package by a test: a suggestion that was confirmed must say what it was taken from. */
export const LIBRARY_VERSION = '3.37.0';

const LONGEST_RANGE_DAYS = 3700;

export interface LibraryRequest {
  /** ISO 3166-1 alpha-2, such as "PT". */
  readonly countryCode: string;
  /** State, and region after a dot, as `listRegions` names them: "SCT", "BY.A". Left out: what holds in the whole country. */
  readonly regionCode?: string;
  /** [from, until) */
  readonly from: LocalDate;
  readonly until: LocalDate;
  /** Language of the names, ISO 639-1; where the library lacks one it gives the country's own. English when left out. */
  readonly language?: string;
  /** Which kinds of days; `closingKinds` when left out. */
  readonly kinds?: readonly HolidayKind[];
}

export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Closures the library date-holidays would suggest, by date, one for each. A country or region it does not know is an issue. */
export function suggestFromLibrary(request: LibraryRequest): Result<readonly HolidaySuggestion[]> {
  const issues = listIssues(request);
  if (issues.length > 0) return { ok: false, issues };
  const { countryCode, regionCode, from, until, language = 'en', kinds = closingKinds } = request;
  const place = regionCode === undefined ? countryCode : `${countryCode}.${regionCode}`;
  const library = new Holidays(place, { languages: [language] });
  const zone = library.getTimezones()[0];
  if (zone === undefined)
    throw new Error(`date-holidays knows ${place} but no time zone of it. Pin a version that does.`);

  const found: HolidaySuggestion[] = [];
  // A holiday of several days may begin in the year before.
  for (let year = toYear(from) - 1; year <= toYear(addDays(until, -1)); year += 1) {
    for (const holiday of library.getHolidays(year, language)) {
      for (const day of toHolidayDays(holiday, zone)) {
        const kind = toKind(holiday, day.closed !== undefined);
        if (day.on < from || day.on >= until || !kinds.includes(kind)) continue;
        found.push({
          on: day.on,
          label: holiday.name,
          kind,
          source: `date-holidays ${LIBRARY_VERSION} ${place}`,
          isSubstitute: holiday.substitute === true,
          ...(day.closed !== undefined && { closed: day.closed }),
          ...toNote(holiday),
        });
      }
    }
  }
  return { ok: true, value: mergeSameDates(found) };
}

/** Every country the library knows, by name. */
export function listCountries(language = 'en'): readonly NamedCode[] {
  return toNamedCodes(new Holidays().getCountries(language));
}

/** States and, below them, regions whose holidays differ; empty where a country has the same ones everywhere. */
export function listRegions(countryCode: string, language = 'en'): readonly NamedCode[] {
  const library = new Holidays();
  return toNamedCodes(library.getStates(countryCode, language)).flatMap((state) => [
    state,
    ...toNamedCodes(library.getRegions(countryCode, state.code, language)).map((region) => ({
      code: `${state.code}.${region.code}`,
      name: `${state.name}, ${region.name}`,
    })),
  ]);
}

/** Languages in which a country names its own holidays, the usual one first: ISO 639-1, some with a region ("de-AT"). */
export function listLanguages(countryCode: string): readonly string[] {
  return new Holidays(countryCode).getLanguages();
}

/** The country a time zone belongs to; undefined where it is of none or of several. */
export function findCountryCode(zone: Zone): string | undefined {
  const [code, second] = Object.keys(new Holidays().getCountries('en')).filter((country) =>
    new Holidays(country).getTimezones()?.includes(zone),
  );
  return second === undefined ? code : undefined;
}

function listIssues({ countryCode, regionCode, from, until }: LibraryRequest): readonly Issue[] {
  const issues: Issue[] = [];
  const isKnownCountry = listCountries().some(({ code }) => code === countryCode);
  if (!isKnownCountry) issues.push({ path: 'countryCode', rule: 'a country the library knows', got: countryCode });
  // The library itself answers an unknown region with the holidays of the whole country, without a word.
  if (isKnownCountry && regionCode !== undefined && !listRegions(countryCode).some(({ code }) => code === regionCode)) {
    issues.push({ path: 'regionCode', rule: `a region of ${countryCode} the library knows`, got: regionCode });
  }
  if (!isLocalDate(from)) issues.push({ path: 'from', rule: 'a date YYYY-MM-DD without a time', got: from });
  if (!isLocalDate(until)) issues.push({ path: 'until', rule: 'a date YYYY-MM-DD without a time', got: until });
  if (issues.length > 0) return issues;
  const days = countDays(from, until);
  return days > 0 && days <= LONGEST_RANGE_DAYS
    ? []
    : [{ path: 'until', rule: `after from, at most ${LONGEST_RANGE_DAYS} days`, got: until }];
}

function toKind(holiday: HolidaysTypes.Holiday, isPart: boolean): HolidayKind {
  return isPart && (holiday.type === 'public' || holiday.type === 'bank') ? 'half-day' : holiday.type;
}

/** The library's types leave out the remark some holidays carry. */
function toNote(holiday: HolidaysTypes.Holiday): { readonly note?: string } {
  return 'note' in holiday && typeof holiday.note === 'string' ? { note: holiday.note } : {};
}

function toNamedCodes(names: Readonly<Record<string, string>> | undefined): readonly NamedCode[] {
  return Object.entries(names ?? {})
    .map(([code, name]) => ({ code, name }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'en'));
}

function toYear(date: LocalDate): number {
  return Number(date.slice(0, 4));
}
