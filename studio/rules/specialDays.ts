import { isLocalDate } from './time.ts';

export interface MonthOf<T> {
  /** "2026-12", or "" for entries that have no date yet. */
  readonly month: string;
  readonly entries: readonly T[];
}

export interface SpecialDays<T> {
  /** Today and later, soonest first; entries without a date stand before them, for they want one. */
  readonly coming: readonly MonthOf<T>[];
  /** Over, latest first. */
  readonly past: readonly MonthOf<T>[];
}

/** Entries by month, as a person looks at them: what comes next on top. */
export function groupByMonth<T>(
  entries: readonly T[],
  { dateOf, today }: { readonly dateOf: (entry: T) => string | undefined; readonly today: string },
): SpecialDays<T> {
  const dated = entries.map((entry) => {
    const on = dateOf(entry);
    return { entry, on: isLocalDate(on) ? on : '' };
  });
  const sorted = dated.toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  return {
    coming: toMonths(sorted.filter(({ on }) => on === '' || on >= today)),
    past: toMonths(sorted.filter(({ on }) => on !== '' && on < today).toReversed()),
  };
}

function toMonths<T>(dated: readonly { readonly entry: T; readonly on: string }[]): readonly MonthOf<T>[] {
  const months = [...new Set(dated.map(({ on }) => on.slice(0, 7)))];
  return months.map((month) => ({
    month,
    entries: dated.filter(({ on }) => on.slice(0, 7) === month).map(({ entry }) => entry),
  }));
}

/** "December 2026". */
export function sayMonth(month: string): string {
  if (month === '') return 'No date yet';
  const options = { timeZone: 'UTC', month: 'long', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${month}-01T00:00:00Z`));
}

/** "Mon 15 Jun 2026": the weekday first, for that is how people check a date. */
export function sayDay(on: string): string {
  if (!isLocalDate(on)) return on;
  const options = { timeZone: 'UTC', weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${on}T00:00:00Z`)).replaceAll(',', '');
}

/** The same day of a month some months on, or that month's last day. */
export function addMonths(on: string, months: number): string {
  const [year = 1970, month = 1, day = 1] = on.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, days));
  return first.toISOString().slice(0, 10);
}
