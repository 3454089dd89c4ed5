import { sayWeekdays, WEEKDAYS } from './calendar.ts';
import { findTwice, sayDate } from './dates.ts';

export interface CutoffRow {
  readonly kind?: string | undefined;
  readonly weekdays?: readonly string[] | undefined;
  readonly on?: string | undefined;
  readonly time?: string | undefined;
  readonly isNextDay?: boolean | undefined;
}

/** A weekday, and a date, has one cutoff of its own: with two, nobody could say which one counts. */
export function checkCutoffs(rows: readonly CutoffRow[] | undefined): true | string {
  const weekday = findTwice(
    (rows ?? []).filter((row) => row.kind === 'weekday').flatMap((row) => [...new Set(row.weekdays ?? [])]),
  );
  if (weekday !== undefined) {
    const title = WEEKDAYS.find((day) => day.value === weekday)?.title ?? weekday;
    return `${title} has two times of its own. Take ${title} out of one of the rows.`;
  }
  const on = findTwice((rows ?? []).filter((row) => row.kind === 'date' && row.on).map((row) => row.on));
  return on === undefined ? true : `${sayDate(on)} is listed twice. Keep one entry for each date.`;
}

/** A row says which days it is for. */
export function checkCutoffRow(row: CutoffRow | undefined): true | string {
  if (row?.kind === 'weekday' && (row.weekdays?.length ?? 0) === 0) return 'Choose the weekdays this time is for.';
  if (row?.kind === 'date' && !row.on) return 'Choose the date this time is for.';
  return true;
}

/** "The next day" is meant for the hours after midnight; a time by day is easily a slip. */
export function checkNextDay(time: string | undefined, isNextDay: boolean | undefined): true | string {
  if (isNextDay !== true || !time || time < '12:00') return true;
  return `Orders would count for a day until ${time} of the day after. Turn “after midnight” off unless you mean that.`;
}

/** "before 12:00", "before 02:00 the next day". */
export function sayCutoff(time: string | undefined, isNextDay: boolean | undefined): string {
  return `before ${time ?? '?'}${isNextDay === true ? ' the next day' : ''}`;
}

/** "Fri", "24 Dec 2026"; what the row is for. */
export function sayCutoffDays(row: CutoffRow): string {
  return row.kind === 'date' ? sayDate(row.on) : sayWeekdays(row.weekdays) || 'No days chosen';
}
