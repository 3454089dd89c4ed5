import { findDayOverlap, findWeeksOverlap, sayOverlap } from './shifts.ts';
import { type Hours, isLocalDate } from './time.ts';
import { type OpeningRow, sayHours } from './weekdays.ts';

export { type OpeningRow, sayHours, sayWeekdays, WEEKDAYS } from './weekdays.ts';

export interface ExceptionRow {
  readonly on?: string | undefined;
  readonly kind?: string | undefined;
  readonly intervals?: readonly Hours[] | undefined;
}

/** The hours of a week must not overlap: buyers would be offered the same quarter of an hour twice. */
export function checkWeekly(rows: readonly OpeningRow[] | undefined): true | string {
  const overlap = findWeeksOverlap([rows ?? []]);
  return overlap === undefined ? true : sayOverlap(overlap);
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
  const overlap = findDayOverlap(row?.intervals ?? []);
  return overlap === undefined ? true : `These hours overlap: ${sayHours(overlap[0])} and ${sayHours(overlap[1])}.`;
}

/** Past this date buyers are told that no date is known yet, so a date in the past deserves a word. */
export function checkReviewedThrough(reviewedThrough: string | undefined, today: string): true | string {
  if (!isLocalDate(reviewedThrough)) return true;
  return reviewedThrough >= today
    ? true
    : `Buyers see “no date yet” after ${reviewedThrough}. Look through the coming weeks and move this date on.`;
}
