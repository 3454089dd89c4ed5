import { type GovUkDivision, holidayKinds, parseGovUkBankHolidays } from '@stallkeep/holidays';
import type { Issue } from '@stallkeep/promise';
import { type HolidayChoice, planHolidayChoices, type StoredHours } from '../../rules/holidayChoices.ts';
import { addMonths } from '../../rules/specialDays.ts';

type Library = typeof import('@stallkeep/holidays/library');

/** What the dialog asks before it suggests. */
export interface Questions {
  readonly countryCode: string;
  readonly regionCode: string;
  readonly monthsAhead: number;
  readonly language: string;
  readonly isWithKeptDays: boolean;
  /** The pasted or uploaded gov.uk list; empty where there is none. */
  readonly listText: string;
}

export interface Answer {
  readonly choices: readonly HolidayChoice[];
  /** What keeps the library from answering. */
  readonly issues: readonly Issue[];
  /** What is wrong with the pasted list; it is left out until that is mended. */
  readonly listIssues: readonly Issue[];
  readonly isListUsed: boolean;
  readonly source: string;
}

const FALLBACK_COUNTRY = 'PT';

export function startQuestions(library: Library, zone: string | undefined): Questions {
  const countryCode = (zone === undefined ? undefined : library.findCountryCode(zone)) ?? FALLBACK_COUNTRY;
  return { countryCode, regionCode: '', monthsAhead: 12, language: 'en', isWithKeptDays: false, listText: '' };
}

/** The gov.uk list knows the United Kingdom only; England and Wales share a division. */
export function findDivision({
  countryCode,
  regionCode,
}: Pick<Questions, 'countryCode' | 'regionCode'>): string | undefined {
  if (countryCode !== 'GB') return undefined;
  const [state = ''] = regionCode.split('.');
  if (state === 'ENG' || state === 'WLS') return 'england-and-wales';
  if (state === 'SCT') return 'scotland';
  return state === 'NIR' ? 'northern-ireland' : undefined;
}

interface AnswerSources {
  readonly library: Library;
  readonly calendar: StoredHours;
  readonly today: string;
}

export function planAnswer(questions: Questions, { library, calendar, today }: AnswerSources): Answer {
  const until = addMonths(today, questions.monthsAhead);
  const suggested = library.suggestFromLibrary({
    countryCode: questions.countryCode,
    ...(questions.regionCode !== '' && { regionCode: questions.regionCode }),
    from: today,
    until,
    language: questions.language,
    ...(questions.isWithKeptDays && { kinds: holidayKinds.filter((kind) => kind !== 'school') }),
  });
  const division = findDivision(questions);
  const list = division === undefined || questions.listText === '' ? undefined : readList(questions.listText, division);
  const listed = list?.found?.suggestions.filter(({ on }) => on >= today && on < until);
  return {
    choices: planHolidayChoices({
      calendar,
      library: suggested.ok ? suggested.value : [],
      list: listed,
      // Holidays are published by whole years.
      listThrough: `${list?.found?.suggestions.at(-1)?.on.slice(0, 4) ?? today.slice(0, 4)}-12-31`,
      today,
    }),
    issues: suggested.ok ? [] : suggested.issues,
    listIssues: list?.issues ?? [],
    isListUsed: listed !== undefined,
    source: `date-holidays ${library.LIBRARY_VERSION}`,
  };
}

function readList(
  text: string,
  division: string,
): { readonly issues: readonly Issue[]; readonly found?: GovUkDivision | undefined } {
  const json = readJson(text);
  if (!json.ok) return { issues: [{ path: '', rule: 'JSON, as the file comes from gov.uk', got: json.reason }] };
  const parsed = parseGovUkBankHolidays(json.value);
  if (!parsed.ok) return { issues: parsed.issues };
  const found = parsed.value.find((entry) => entry.division === division);
  return found === undefined
    ? {
        issues: [
          {
            path: division,
            rule: 'a division of the list',
            got: parsed.value.map((entry) => entry.division).join(', '),
          },
        ],
      }
    : { issues: [], found };
}

function readJson(
  text: string,
): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (cause) {
    if (cause instanceof SyntaxError) return { ok: false, reason: cause.message };
    throw cause;
  }
}
