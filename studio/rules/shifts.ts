import { checkLocalTime, type Hours } from './time.ts';
import { findMinutes, type OpeningRow, sayHours, WEEKDAYS } from './weekdays.ts';

const DAY_MINUTES = 24 * 60;
const WEEK_MINUTES = 7 * DAY_MINUTES;

/** One stretch of opening. A closing before its opening is on the next date; the shift belongs to the date it begins on. */
export function checkShift(hours: Hours | undefined): true | string {
  const { opens, closes } = hours ?? {};
  if (!opens || !closes) return true;
  if (checkLocalTime(opens, 'opening') !== true || checkLocalTime(closes, 'closing') !== true) return true;
  return opens === closes ? 'Opening and closing are the same. For a day around the clock use 00:00 to 24:00.' : true;
}

/** A shift on the line of its weeks: minutes since the first Monday. */
interface Stretch {
  readonly hours: Hours;
  readonly weekIndex: number;
  readonly dayIndex: number;
  readonly from: number;
  readonly until: number;
}

export interface WeekOverlap {
  readonly first: Stretch;
  readonly second: Stretch;
}

/** Two shifts that share time in weeks that follow each other, the last one followed by the first; undefined when there are none. */
export function findWeeksOverlap(weeks: readonly (readonly OpeningRow[])[]): WeekOverlap | undefined {
  const stretches = weeks
    .flatMap((rows, weekIndex) => listStretches(rows, weekIndex))
    .toSorted((one, other) => one.from - other.from);
  const [first] = stretches;
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1];
    if (next !== undefined && next.from < stretch.until) return { first: stretch, second: next };
    // A shift over the last midnight of all runs into the first day.
    const round = weeks.length * WEEK_MINUTES;
    if (first !== undefined && first !== stretch && first.from + round < stretch.until) {
      return { first: stretch, second: first };
    }
  }
  return undefined;
}

function listStretches(rows: readonly OpeningRow[], weekIndex: number): readonly Stretch[] {
  return WEEKDAYS.flatMap(({ value }, dayIndex) =>
    rows
      .filter((row) => row.weekdays?.includes(value))
      .flatMap((hours) => {
        const stretch = findStretch(hours, weekIndex * WEEK_MINUTES + dayIndex * DAY_MINUTES);
        return stretch === undefined ? [] : [{ hours, weekIndex, dayIndex, ...stretch }];
      }),
  );
}

/** "Tuesday is open twice at the same time (…)", with the days where a night is one of the two. */
export function sayOverlap({ first, second }: WeekOverlap): string {
  const day = WEEKDAYS[second.dayIndex]?.title ?? '';
  const before = first.dayIndex === second.dayIndex ? '' : `${WEEKDAYS[first.dayIndex]?.title} `;
  return `${day} is open twice at the same time (${before}${sayHours(first.hours)} and ${sayHours(second.hours)}).`;
}

/** Two stretches of one date that share time, nights included; undefined when there are none. */
export function findDayOverlap(intervals: readonly Hours[]): readonly [Hours, Hours] | undefined {
  const stretches = intervals
    .flatMap((hours) => {
      const stretch = findStretch(hours, 0);
      return stretch === undefined ? [] : [{ hours, ...stretch }];
    })
    .toSorted((one, other) => one.from - other.from);
  for (const [index, stretch] of stretches.entries()) {
    const next = stretches[index + 1];
    if (next !== undefined && next.from < stretch.until) return [stretch.hours, next.hours];
  }
  return undefined;
}

function findStretch(hours: Hours, start: number): { readonly from: number; readonly until: number } | undefined {
  const [from, until] = [findMinutes(hours.opens), findMinutes(hours.closes)];
  if (from === undefined || until === undefined || from === until) return undefined;
  return { from: start + from, until: start + until + (until < from ? DAY_MINUTES : 0) };
}
