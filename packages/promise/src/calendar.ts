import { addDays, toInstant, toLocalDate, toWeekday } from './time.ts';
import type { Calendar, CollectionWindow, Instant, LocalDate, LocalTime } from './types.ts';

/** How many dates ahead a search goes before the calendar counts as one without hours. */
export const MAX_DAYS_AHEAD = 400;

interface Hours {
  readonly opens: LocalTime;
  readonly closes: LocalTime;
}

/** [C5] A calendar with neither weekly hours nor other hours on any date says nothing. */
export function hasHours(calendar: Calendar): boolean {
  return calendar.weekly.length > 0 || calendar.exceptions.some((exception) => exception.intervals.length > 0);
}

/** [C1] [C2] The hours that begin on a date: those of its exception, else of its weekday. */
export function hoursOn(calendar: Calendar, date: LocalDate): readonly Hours[] {
  const exception = calendar.exceptions.find((candidate) => candidate.on === date);
  if (exception !== undefined) return exception.intervals;
  const weekday = toWeekday(date);
  return calendar.weekly.filter((interval) => interval.weekday === weekday);
}

/** [C4] Whether the calendar says anything about a date. */
export const isReviewed = (calendar: Calendar, date: LocalDate): boolean => date <= calendar.reviewedThrough;

/**
 * The dates on which the calendar is open, from a date on, soonest first. Ends after the last reviewed date, or after
 * MAX_DAYS_AHEAD.
 */
export function* openDates(calendar: Calendar, from: LocalDate): Generator<LocalDate> {
  let date = from;
  for (let day = 0; day < MAX_DAYS_AHEAD && isReviewed(calendar, date); day += 1) {
    if (hoursOn(calendar, date).length > 0) yield date;
    date = addDays(date, 1);
  }
}

/**
 * The open windows of a calendar that end after an instant, in order, without overlap. [C3] An overnight shift belongs
 * to the date it begins on; [C6] hours that overlap or touch are one window. Ends like openDates.
 */
export function* openWindows(calendar: Calendar, after: Instant): Generator<CollectionWindow> {
  let pending: CollectionWindow | undefined;
  // Two dates back: an overnight shift may have begun the day before, in a zone ahead.
  for (const date of openDates(calendar, addDays(toLocalDate(calendar.zone, after), -2))) {
    for (const window of windowsOn(calendar, date)) {
      if (window.endsAt <= after) continue;
      if (pending !== undefined && window.startsAt <= pending.endsAt) {
        pending = { startsAt: pending.startsAt, endsAt: Math.max(pending.endsAt, window.endsAt) };
      } else {
        if (pending !== undefined) yield pending;
        pending = window;
      }
    }
  }
  if (pending !== undefined) yield pending;
}

function windowsOn(calendar: Calendar, date: LocalDate): CollectionWindow[] {
  return hoursOn(calendar, date)
    .map(({ opens, closes }) => ({
      startsAt: toInstant(calendar.zone, date, opens, 'ready'),
      endsAt: toInstant(calendar.zone, closes <= opens ? addDays(date, 1) : date, closes, 'ready'),
    }))
    .filter((window) => window.startsAt < window.endsAt)
    .sort((a, b) => a.startsAt - b.startsAt);
}
