import type { LocalDate, LocalTime, Weekday } from '../types/index.ts';

/** A date as a whole number of days since 1970-01-01: dates are counted, compared and stepped through by the thousand. */
export type Day = number;

const SECONDS_PER_DAY = 86_400;
const MILLISECONDS_PER_DAY = SECONDS_PER_DAY * 1000;

/** The day of a date that has passed its checks. */
export function toDay(date: LocalDate): Day {
  return Date.parse(`${date}T00:00:00Z`) / MILLISECONDS_PER_DAY;
}

/** "YYYY-MM-DD" of a day. */
export function toDate(day: Day): LocalDate {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = new Date(day * MILLISECONDS_PER_DAY).toISOString().slice(0, 10);
  // More dates than any calendar looks through: a guard, not a limit that is met.
  if (dates.size >= MAX_KEPT_DATES) dates.clear();
  dates.set(day, date);
  return date;
}

/** The dates of a season are written again and again. */
const dates = new Map<Day, LocalDate>();
const MAX_KEPT_DATES = 10_000;

/** ISO weekday of a day. 1970-01-01 was a Thursday. */
export function weekdayOf(day: Day): Weekday {
  const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
  if (!isWeekday(weekday)) throw new RangeError(`A day is a whole number, not ${day}: count days since 1970-01-01.`);
  return weekday;
}

export function isWeekday(value: unknown): value is Weekday {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
}

/** 1 January to 12 December. */
export function monthOf(day: Day): number {
  return new Date(day * MILLISECONDS_PER_DAY).getUTCMonth() + 1;
}

/** Seconds after midnight of a local time; 24:00 is 86,400. */
export function toSecondsOfDay(time: LocalTime): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;
}

/** The date some days later; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return toDate(toDay(date) + days);
}

/** ISO weekday of a date, Monday is 1. */
export function toWeekday(date: LocalDate): Weekday {
  return weekdayOf(toDay(date));
}
