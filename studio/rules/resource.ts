import { WEEKDAYS } from './calendar.ts';
import { findTwice, sayDate } from './dates.ts';

export interface UnitsOnDate {
  readonly on?: string | undefined;
  readonly units?: number | undefined;
}

export interface UnitsOnWeekdays {
  readonly weekdays?: readonly string[] | undefined;
  readonly units?: number | undefined;
}

export interface ResourceRow {
  readonly unit?: string | undefined;
  readonly unitsPerDay?: number | undefined;
  readonly countedBy?: string | undefined;
  readonly countedAt?: string | undefined;
  readonly partner?: unknown;
  readonly committed?: readonly UnitsOnDate[] | undefined;
  readonly isDown?: boolean | undefined;
}

/** Counts older than this make a promise an estimate, and past the second one an unknown. Hours. */
const STALE_HOURS = { estimate: 24, unknown: 72 } as const;

export function checkUnitsByWeekday(rows: readonly UnitsOnWeekdays[] | undefined): true | string {
  const twice = findTwice((rows ?? []).flatMap((row) => [...new Set(row.weekdays ?? [])]));
  if (twice === undefined) return true;
  const title = WEEKDAYS.find((day) => day.value === twice)?.title ?? twice;
  return `${title} is in two rows. Take it out of one of them.`;
}

export function checkUnitsByDate(rows: readonly UnitsOnDate[] | undefined): true | string {
  const twice = findTwice((rows ?? []).map((row) => row.on).filter((on) => on !== undefined && on !== ''));
  return twice === undefined ? true : `${sayDate(twice)} is listed twice. Keep one entry for each date.`;
}

/** More than half kept back would promise nobody anything. */
export function checkReserve(percent: number | undefined): true | string {
  if (percent === undefined || (percent >= 0 && percent <= 50)) return true;
  return 'Keep back between 0 and 50 %. For a day on which less is made, add the date with what can be made.';
}

/** What a partner has counted is only worth something with the hour it was counted at. */
export function checkCountedAt(row: ResourceRow | undefined): true | string {
  if (row?.countedBy !== 'partner') return true;
  return row.countedAt ? true : 'Say when the partner counted. Without it buyers see “no date yet”.';
}

export function checkCountedBy(row: ResourceRow | undefined): true | string {
  return row?.countedBy === 'partner' && !row.partner ? 'Choose the partner who counts, or let Stallkeep count.' : true;
}

/** A count grows old; what buyers read then is said before they read it. `now` is an instant. */
export function checkCountFresh(row: ResourceRow | undefined, now: Date): true | string {
  if (row?.countedBy !== 'partner' || !row.countedAt) return true;
  const hours = Math.floor((now.getTime() - Date.parse(row.countedAt)) / 3600e3);
  if (hours < 0) return 'This is in the future. Give the hour the partner counted.';
  if (hours >= STALE_HOURS.unknown)
    return `Counted ${hours} hours ago: buyers see “no date yet”. Ask the partner again.`;
  return hours >= STALE_HOURS.estimate
    ? `Counted ${hours} hours ago: buyers see “usually” in place of a firm date. Ask the partner again.`
    : true;
}

/** "40 items a day", "480 minutes a day"; undefined while nothing is said. */
export function sayCapacity({ unit, unitsPerDay }: ResourceRow): string | undefined {
  if (unitsPerDay === undefined) return undefined;
  return `${unitsPerDay} ${unit === 'minute' ? 'minute' : 'item'}${unitsPerDay === 1 ? '' : 's'} a day`;
}
