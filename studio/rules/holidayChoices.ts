import { compareSuggestions, type HolidaySuggestion, mergeSuggestions, toExceptions } from '@stallkeep/holidays';
import type { CalendarException } from '@stallkeep/promise';
import type { ExceptionRow } from './calendar.ts';
import { findRowsOn, type RotationRow } from './rotation.ts';
import { sayDay } from './specialDays.ts';
import { isLocalDate } from './time.ts';
import { type OpeningRow, sayHours } from './weekdays.ts';

export interface StoredException extends ExceptionRow {
  readonly label?: string | undefined;
  readonly source?: string | undefined;
  readonly addedOn?: string | undefined;
}

export interface StoredHours {
  readonly weekly?: readonly OpeningRow[] | undefined;
  readonly rotation?: RotationRow | undefined;
  readonly exceptions?: readonly StoredException[] | undefined;
}

/** A date the dialog offers. */
export interface HolidayChoice {
  /** What is written when it is ticked. */
  readonly exception: CalendarException;
  readonly isSubstitute: boolean;
  readonly kind: HolidaySuggestion['kind'];
  /** What the seller should know before ticking, in whole sentences. */
  readonly remarks: readonly string[];
  /** The sources do not say the same of this date. */
  readonly isDisputed: boolean;
  /** `there`: the calendar says so already. `other`: it has other hours, which stay. Neither can be ticked. */
  readonly state: 'free' | 'there' | 'other';
  /** No hours on this weekday, so that nothing changes for buyers. */
  readonly isClosedAnyway: boolean;
}

export interface ChoicesRequest {
  readonly calendar: StoredHours;
  readonly library: readonly HolidaySuggestion[];
  /** The days of a pasted list in the same time; undefined where none was given. */
  readonly list?: readonly HolidaySuggestion[] | undefined;
  /** The last date the pasted list speaks of: it says nothing of later ones, neither yes nor no. */
  readonly listThrough?: string | undefined;
  /** Today in the calendar's zone. */
  readonly today: string;
}

/** The dates of both sources as one list, each with what is there already and what the sources say differently. */
export function planHolidayChoices({
  calendar,
  library,
  list,
  listThrough,
  today,
}: ChoicesRequest): readonly HolidayChoice[] {
  const isListed = (on: string) => listThrough === undefined || on <= listThrough;
  const compared = library.filter(({ on }) => isListed(on));
  const { differences } = compareSuggestions(compared, list ?? compared);
  const existing = (calendar.exceptions ?? []).flatMap(toKnownException);
  return joinSources(library, list ?? []).map((suggestion): HolidayChoice => {
    const rows = findRowsOn(suggestion.on, calendar);
    const hours = rows?.flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
    const [exception] = toExceptions([suggestion], { addedOn: today, hoursOn: () => hours });
    if (exception === undefined) throw new Error('One suggestion must give one exception; see toExceptions.');
    const { alreadyThere, differs } = mergeSuggestions(existing, [exception]);
    const own = differences.filter(({ on }) => on === suggestion.on);
    const before = differs[0]?.existing;
    return {
      exception,
      isSubstitute: suggestion.isSubstitute,
      kind: suggestion.kind,
      state: before !== undefined ? 'other' : alreadyThere.length > 0 ? 'there' : 'free',
      isClosedAnyway: hours?.length === 0,
      isDisputed: own.some(({ kind }) => kind !== 'weekendOriginal'),
      remarks: [
        ...own.map(sayDifference),
        ...(list === undefined || isListed(suggestion.on) ? [] : ['The pasted list does not reach this far.']),
        ...(suggestion.closed === undefined
          ? []
          : [`Closed from ${suggestion.closed.from} to ${suggestion.closed.until} only.`]),
        ...(before === undefined ? [] : [`You entered ${sayException(before)} for this day. That stays.`]),
        ...(suggestion.note === undefined || suggestion.note === 'Substitute day' ? [] : [`${suggestion.note}.`]),
      ],
    };
  });
}

/** What stands in the document for a choice that was ticked. */
export function toStoredException({ intervals, ...rest }: CalendarException, newKey: () => string) {
  return {
    _key: newKey(),
    _type: 'calendarException',
    ...rest,
    kind: intervals.length === 0 ? 'closed' : 'hours',
    ...(intervals.length > 0 && {
      intervals: intervals.map((hours) => ({ _key: newKey(), _type: 'hours', ...hours })),
    }),
  };
}

/** Where both have a date, the list a government publishes is believed for the name, and both are named as the source. */
function joinSources(
  library: readonly HolidaySuggestion[],
  list: readonly HolidaySuggestion[],
): readonly HolidaySuggestion[] {
  const listed = list.map((day) => {
    const other = library.find(({ on }) => on === day.on);
    return other === undefined ? day : { ...day, source: `${day.source}; ${other.source}` };
  });
  const rest = library.filter((day) => !list.some(({ on }) => on === day.on));
  return [...listed, ...rest].toSorted((one, other) => (one.on < other.on ? -1 : 1));
}

function sayDifference(difference: ReturnType<typeof compareSuggestions>['differences'][number]): string {
  switch (difference.kind) {
    case 'onlyInFirst':
      return 'Only the library has this day; the pasted list does not.';
    case 'onlyInSecond':
      return 'Only the pasted list has this day; the library does not know it.';
    case 'weekendOriginal':
      return `On a weekend; ${sayDay(difference.substituteOn)} is given in its place.`;
    case 'label':
      return `The library calls it “${difference.first.label}”.`;
    case 'substitute':
      return `Only ${difference.first.isSubstitute ? 'the library' : 'the pasted list'} says it is given in place of another day.`;
    case 'partOfDay':
      return `The library says it is closed ${difference.first.closed === undefined ? 'all day' : 'for a part of the day'}, the list does not.`;
  }
}

function sayException({ intervals, label }: CalendarException): string {
  const hours = intervals.length === 0 ? 'closed' : intervals.map(sayHours).join(', ');
  return label === '' ? hours : `${hours} (${label})`;
}

/** Entries that are not finished yet say nothing about their date. */
function toKnownException({
  on,
  kind,
  intervals,
  label,
  source,
  addedOn,
}: StoredException): readonly CalendarException[] {
  if (!isLocalDate(on)) return [];
  const hours = (intervals ?? []).flatMap(({ opens, closes }) => (opens && closes ? [{ opens, closes }] : []));
  return [
    {
      on,
      intervals: kind === 'hours' ? hours : [],
      label: label ?? '',
      source: source ?? '',
      addedOn: addedOn ?? on,
    },
  ];
}
