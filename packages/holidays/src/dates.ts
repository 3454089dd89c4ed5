import type { LocalDate } from '@stallkeep/promise';

const DAY_MILLISECONDS = 86_400_000;

/** A date that exists, written "YYYY-MM-DD" and nothing more: a time or an offset beside it makes it another thing. */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  // 2027-02-29 is read as 1 March by some engines and as no date by others.
  return Number.isFinite(at) && new Date(at).toISOString().startsWith(value);
}

/** The date some days later; negative goes back. Counted in UTC, where every day has 24 hours, so the host's zone has no say. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export function countDays(from: LocalDate, until: LocalDate): number {
  return (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MILLISECONDS;
}

export function isWeekend(date: LocalDate): boolean {
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6;
}
