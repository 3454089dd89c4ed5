import { findWeekday } from './dates.ts';
import { findWeeksOverlap, sayOverlap } from './shifts.ts';
import { isLocalDate } from './time.ts';
import type { OpeningRow } from './weekdays.ts';

const DAY_MILLISECONDS = 86_400_000;
export const FEWEST_WEEKS = 2;
export const MOST_WEEKS = 6;

export interface RotationRow {
  readonly weeks?: readonly { readonly hours?: readonly OpeningRow[] | undefined }[] | undefined;
  readonly firstWeekOf?: string | undefined;
}

/** Two to six weeks, each without an overlap in itself or over the Sunday night to the next. */
export function checkRotation(rotation: RotationRow | undefined): true | string {
  if (rotation === undefined) return true;
  const weeks = (rotation.weeks ?? []).map((week) => week.hours ?? []);
  if (weeks.length < FEWEST_WEEKS || weeks.length > MOST_WEEKS) {
    return `Weeks that take turns are ${FEWEST_WEEKS} to ${MOST_WEEKS}; here ${weeks.length === 1 ? 'is 1' : `are ${weeks.length}`}.`;
  }
  for (const [index, week] of weeks.entries()) {
    const overlap = findWeeksOverlap([week]);
    if (overlap !== undefined && overlap.first.dayIndex <= overlap.second.dayIndex) {
      return `Week ${index + 1}: ${sayOverlap(overlap)}`;
    }
  }
  const between = findWeeksOverlap(weeks);
  return between === undefined ? true : `Week ${between.second.weekIndex + 1}: ${sayOverlap(between)}`;
}

/** Hours are those of every week or those of weeks that take turns. Both at once would be two truths. */
export function checkOneWay(weekly: readonly unknown[] | undefined, rotation: RotationRow | undefined): true | string {
  return (weekly?.length ?? 0) > 0 && rotation !== undefined
    ? 'There are hours for every week and hours for weeks that take turns. Keep one of the two.'
    : true;
}

/** Without any hours the answer is "no date yet", which nobody orders on. */
export function checkHasHours(
  weekly: readonly unknown[] | undefined,
  rotation: RotationRow | undefined,
): true | string {
  const count = (weekly?.length ?? 0) + (rotation?.weeks ?? []).flatMap((week) => week.hours ?? []).length;
  return count > 0 ? true : 'Without hours buyers see “no date yet”.';
}

/** Nobody can be promised a date of a week while nobody knows whose turn it is. */
export function checkFirstWeekOf(firstWeekOf: string | undefined): true | string {
  return isLocalDate(firstWeekOf)
    ? true
    : 'Nobody knows yet which week is whose turn, so buyers are told the widest of all: from the earliest day any week allows to the latest. Say which week it is now.';
}

/** Which of the weeks a date is in, counted from 0 and from Monday to Sunday; undefined while nobody knows. */
export function findTurn(rotation: RotationRow, on: string): number | undefined {
  const count = rotation.weeks?.length ?? 0;
  if (count === 0 || !isLocalDate(rotation.firstWeekOf)) return undefined;
  const weeks = (toDays(toMonday(on)) - toDays(toMonday(rotation.firstWeekOf))) / 7;
  return ((weeks % count) + count) % count;
}

/** The Monday of the latest first week, for a date that is in the week of a turn. */
export function toFirstWeek(on: string, turn: number): string {
  return toDate(toDays(toMonday(on)) - 7 * turn);
}

/** The usual hours of a date; undefined while nobody knows whose turn it is. */
export function findRowsOn(
  on: string,
  {
    weekly,
    rotation,
  }: { readonly weekly?: readonly OpeningRow[] | undefined; readonly rotation?: RotationRow | undefined },
): readonly OpeningRow[] | undefined {
  const turn = rotation === undefined ? undefined : findTurn(rotation, on);
  if (rotation !== undefined && turn === undefined) return undefined;
  const rows = turn === undefined ? weekly : rotation?.weeks?.[turn]?.hours;
  const weekday = findWeekday(on) ?? '';
  return (rows ?? []).filter((row) => row.weekdays?.includes(weekday));
}

function toMonday(on: string): string {
  const days = toDays(on);
  // 1970-01-01 was a Thursday, three days after its Monday.
  return toDate(days - ((((days + 3) % 7) + 7) % 7));
}

function toDays(on: string): number {
  return Date.parse(`${on}T00:00:00Z`) / DAY_MILLISECONDS;
}

function toDate(days: number): string {
  return new Date(days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}
