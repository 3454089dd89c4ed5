import { isLocalDate } from './time.ts';

/** First date, then last date; both may be missing. `what` is the thing they bound, as in "The contract". */
export function checkDatesInOrder(from: string | undefined, until: string | undefined, what: string): true | string {
  if (!isLocalDate(from) || !isLocalDate(until) || from <= until) return true;
  return `${what} ends on ${until}, before it starts on ${from}. Swap the two dates, or correct one.`;
}

/** The value that stands twice in a list; undefined when all differ. */
export function findTwice<T>(values: readonly T[]): T | undefined {
  return values.find((value, index) => values.indexOf(value) !== index);
}

const WEEKDAYS_FROM_SUNDAY = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** "sat" for "2026-11-28"; undefined for what is no date. A local date has one weekday in whatever zone. */
export function findWeekday(on: string | undefined): string | undefined {
  if (!isLocalDate(on)) return undefined;
  return WEEKDAYS_FROM_SUNDAY[new Date(`${on}T00:00:00Z`).getUTCDay()];
}

/** "26 Dec 2026", as it stands in lists and messages; the text itself where it is no date. */
export function sayDate(on: string | undefined): string {
  if (!isLocalDate(on)) return on ?? '?';
  const options = { timeZone: 'UTC', day: 'numeric', month: 'short', year: 'numeric' } as const;
  return new Intl.DateTimeFormat('en-GB', options).format(new Date(`${on}T00:00:00Z`));
}
