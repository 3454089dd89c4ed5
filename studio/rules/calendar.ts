import { findOverlap, type Hours, isLocalDate } from './time.ts';

export interface OpeningRow extends Hours {
  readonly weekdays?: readonly string[] | undefined;
}

export interface ExceptionRow {
  readonly on?: string | undefined;
  readonly kind?: string | undefined;
  readonly intervals?: readonly Hours[] | undefined;
}

export const WEEKDAYS = [
  { value: 'mon', title: 'Monday', short: 'Mo' },
  { value: 'tue', title: 'Tuesday', short: 'Tu' },
  { value: 'wed', title: 'Wednesday', short: 'We' },
  { value: 'thu', title: 'Thursday', short: 'Th' },
  { value: 'fri', title: 'Friday', short: 'Fr' },
  { value: 'sat', title: 'Saturday', short: 'Sa' },
  { value: 'sun', title: 'Sunday', short: 'Su' },
] as const;

/** The hours of one weekday must not overlap: buyers would be offered the same quarter of an hour twice. */
export function checkWeekly(rows: readonly OpeningRow[] | undefined): true | string {
  for (const day of WEEKDAYS) {
    const overlap = findOverlap((rows ?? []).filter((row) => row.weekdays?.includes(day.value)));
    if (overlap)
      return `${day.title} is open twice at the same time (${sayHours(overlap[0])} and ${sayHours(overlap[1])}).`;
  }
  return true;
}

/** One date has one rule. */
export function checkExceptions(rows: readonly ExceptionRow[] | undefined): true | string {
  const dates = (rows ?? []).map((row) => row.on).filter(isLocalDate);
  const twice = dates.find((date, index) => dates.indexOf(date) !== index);
  return twice === undefined ? true : `${twice} is listed twice. Keep one entry for each date.`;
}

/** "Other hours" needs hours, "closed" has none. */
export function checkExceptionHours(row: ExceptionRow | undefined): true | string {
  const count = row?.intervals?.length ?? 0;
  if (row?.kind === 'hours' && count === 0) return 'Give the hours of this day, or choose “Closed”.';
  if (row?.kind === 'closed' && count > 0) return 'A closed day has no hours. Remove them, or choose “Other hours”.';
  const overlap = findOverlap(row?.intervals ?? []);
  return overlap === undefined ? true : `These hours overlap: ${sayHours(overlap[0])} and ${sayHours(overlap[1])}.`;
}

/** Past this date buyers are told that no date is known yet, so a date in the past deserves a word. */
export function checkReviewedThrough(reviewedThrough: string | undefined, today: string): true | string {
  if (!isLocalDate(reviewedThrough)) return true;
  return reviewedThrough >= today
    ? true
    : `Buyers see “no date yet” after ${reviewedThrough}. Look through the coming weeks and move this date on.`;
}

export function sayHours(hours: Hours): string {
  return `${hours.opens ?? '?'}–${hours.closes ?? '?'}`;
}

/** "Mon–Fri", "Sat, Sun": neighbouring days joined, in the order of the week. */
export function sayWeekdays(weekdays: readonly string[] | undefined): string {
  const runs: string[][] = [];
  let previous = -2;
  for (const [index, day] of WEEKDAYS.entries()) {
    if (!weekdays?.includes(day.value)) continue;
    const name = day.title.slice(0, 3);
    if (index === previous + 1) runs.at(-1)?.push(name);
    else runs.push([name]);
    previous = index;
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}–${run.at(-1)}` : run.join(', '))).join(', ');
}
