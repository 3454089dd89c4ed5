import { isReservedEventSlug } from '@stallkeep/content/slugs';

export interface OccurrenceRow {
  readonly startsAt?: string | undefined;
  readonly endsAt?: string | undefined;
  readonly status?: string | undefined;
}

export interface OrderPeriodRow {
  readonly opensAt?: string | undefined;
  readonly closesAt?: string | undefined;
  readonly opensDaysBefore?: number | undefined;
  readonly closesHoursBefore?: number | undefined;
}

export interface RecurrenceRow {
  readonly frequency?: string | undefined;
  readonly weekdays?: readonly string[] | undefined;
  readonly ordinals?: readonly number[] | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

export interface EventDates {
  readonly occurrences?: readonly OccurrenceRow[] | undefined;
  readonly recurrence?: RecurrenceRow | undefined;
}

/** The shop needs some addresses for itself; an event there would have no page. */
export function checkEventSlug(slug: { readonly current?: string | undefined } | undefined): true | string {
  const address = slug?.current;
  return address !== undefined && isReservedEventSlug(address)
    ? `The shop uses the web address “${address}” itself. Choose another, such as “${address}-market”.`
    : true;
}

/** A market day ends after it starts, and on a day people would call the same market day. */
export function checkOccurrence(row: OccurrenceRow | undefined): true | string {
  if (!row?.startsAt || !row.endsAt) return true;
  const [starts, ends] = [Date.parse(row.startsAt), Date.parse(row.endsAt)];
  if (ends <= starts) return 'The market day must end after it starts.';
  return ends - starts <= 24 * 3600e3 ? true : 'A market day is at most 24 hours long. Add one entry for each day.';
}

/** An event is dated by hand or repeats; without either, buyers cannot be told when to come. */
export function checkEventDates(event: EventDates | undefined): true | string {
  return isDated(event) || isRepeating(event) ? true : 'Add at least one market day, or say how the market repeats.';
}

/** Allowed, and easily a leftover: a rule and single days add up. */
export function checkOneWayOfDating(event: EventDates | undefined): true | string {
  return isDated(event) && isRepeating(event)
    ? 'This event has single market days and also repeats. Buyers see both; a single day replaces the repeated one of the same date.'
    : true;
}

function isDated(event: EventDates | undefined): boolean {
  return (event?.occurrences?.length ?? 0) > 0;
}

function isRepeating(event: EventDates | undefined): boolean {
  return event?.recurrence?.frequency !== undefined;
}

export function checkRecurrence(row: RecurrenceRow | undefined): true | string {
  if (row === undefined || row.frequency === undefined) return true;
  if ((row.weekdays?.length ?? 0) === 0) return 'Choose the weekday the market is on.';
  if (row.frequency === 'monthly' && (row.ordinals?.length ?? 0) === 0)
    return 'Choose which one of the month: the 1st, the 2nd…';
  if (row.from && row.until && row.until < row.from) return 'The last date must not be before the first.';
  return true;
}

/** Ordering must open before it closes. Given as dates, or as days and hours before each market day. */
export function checkOrderPeriod(row: OrderPeriodRow | undefined): true | string {
  if (row === undefined) return true;
  const isDatedPeriod = row.opensAt !== undefined || row.closesAt !== undefined;
  const isRelativePeriod = row.opensDaysBefore !== undefined || row.closesHoursBefore !== undefined;
  if (isDatedPeriod && isRelativePeriod) return 'Give two dates, or days and hours before each market day, not both.';
  if (row.opensAt && row.closesAt && Date.parse(row.closesAt) <= Date.parse(row.opensAt)) {
    return 'Orders must close after they open.';
  }
  const { opensDaysBefore, closesHoursBefore } = row;
  if (opensDaysBefore !== undefined && closesHoursBefore !== undefined && closesHoursBefore >= opensDaysBefore * 24) {
    return 'Orders would close before they open. Open more days before, or close fewer hours before.';
  }
  return true;
}

/** The soonest market day that has not ended, else the last one; undefined when none is dated. */
export function findNextOccurrence(rows: readonly OccurrenceRow[] | undefined, now: Date): OccurrenceRow | undefined {
  const dated = (rows ?? [])
    .filter((row) => row.startsAt !== undefined)
    .toSorted((a, b) => (a.startsAt ?? '').localeCompare(b.startsAt ?? ''));
  const at = now.getTime();
  return dated.find((row) => Date.parse(row.endsAt ?? row.startsAt ?? '') > at) ?? dated.at(-1);
}
