import type { CalendarException, Hours, LocalDate, LocalTime } from '@stallkeep/promise';
import type { HolidaySuggestion } from './suggestion.ts';

export interface ConfirmedBy {
  /** The date, on the clock of the calendar's place, on which a person confirmed. */
  readonly addedOn: LocalDate;
  /** The usual hours of a date, for half-days; undefined where they are not known. */
  readonly hoursOn?: (on: LocalDate) => readonly Hours[] | undefined;
}

/**
 * What a person confirmed, as exceptions of a calendar. A half-day keeps the usual hours outside of its closed part; where they are not
 * known it is closed whole, which can make a promise later than need be, and never earlier than can be kept.
 */
export function toExceptions(
  suggestions: readonly HolidaySuggestion[],
  { addedOn, hoursOn }: ConfirmedBy,
): readonly CalendarException[] {
  return suggestions.map((suggestion) => ({
    on: suggestion.on,
    intervals:
      suggestion.closed === undefined ? [] : (hoursOn?.(suggestion.on) ?? []).flatMap(cutOut(suggestion.closed)),
    label: suggestion.label,
    source: suggestion.source,
    addedOn,
  }));
}

export interface MergedExceptions {
  /** What was there, untouched, and what is new, by date. */
  readonly exceptions: readonly CalendarException[];
  readonly added: readonly CalendarException[];
  /** The date has the same hours already, whoever entered it. */
  readonly alreadyThere: readonly CalendarException[];
  /** The date has other hours already; those stay. */
  readonly differs: readonly { readonly existing: CalendarException; readonly suggested: CalendarException }[];
}

/** Adds the exceptions of dates that have none. What a seller entered is never overwritten, whatever a source says. */
export function mergeSuggestions(
  existing: readonly CalendarException[],
  suggested: readonly CalendarException[],
): MergedExceptions {
  const byDate = new Map(existing.map((exception) => [exception.on, exception]));
  const added: CalendarException[] = [];
  const alreadyThere: CalendarException[] = [];
  const differs: { existing: CalendarException; suggested: CalendarException }[] = [];
  for (const exception of suggested) {
    const before = byDate.get(exception.on);
    if (before === undefined) {
      added.push(exception);
      byDate.set(exception.on, exception);
    } else if (formatIntervals(before) === formatIntervals(exception)) alreadyThere.push(before);
    else differs.push({ existing: before, suggested: exception });
  }
  const exceptions = [...existing, ...added].toSorted((one, other) =>
    one.on < other.on ? -1 : one.on > other.on ? 1 : 0,
  );
  return { exceptions, added, alreadyThere, differs };
}

/** The parts of some hours outside of a closed part of the same date; an overnight shift is taken to its closing after midnight. */
function cutOut(closed: { readonly from: LocalTime; readonly until: LocalTime }): (hours: Hours) => readonly Hours[] {
  return (hours) => {
    const isOvernight = hours.closes <= hours.opens;
    const before = { opens: hours.opens, closes: isOvernight ? closed.from : earlier(hours.closes, closed.from) };
    const after = { opens: later(hours.opens, closed.until), closes: hours.closes };
    // What a half-day ends at midnight it ends for the shift as well: nobody opens again at 00:00.
    const isAfterOpen = closed.until !== '24:00' && (isOvernight || after.opens < after.closes);
    return [...(before.opens < before.closes ? [before] : []), ...(isAfterOpen ? [after] : [])];
  };
}

function formatIntervals(exception: CalendarException): string {
  return exception.intervals
    .map(({ opens, closes }) => `${opens}-${closes}`)
    .toSorted()
    .join(' ');
}

/** Local times of one day compare as text. */
function earlier(one: LocalTime, other: LocalTime): LocalTime {
  return one < other ? one : other;
}

function later(one: LocalTime, other: LocalTime): LocalTime {
  return one < other ? other : one;
}
