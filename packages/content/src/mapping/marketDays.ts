import type { Instant, LocalDate, Weekday, Zone } from '@stallkeep/promise';
import { addDays, toInstant, toLocalDate, toWeekday } from '@stallkeep/promise';
import type { EventScheduleShape, OccurrenceShape, RecurrenceShape } from '../shapes/event.ts';
import { WEEKDAYS } from './calendar.ts';

/** One day of a market event. Instants; `endsAt` equals `startsAt` where an editor gave no end. */
export interface MarketDay {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly status: OccurrenceShape['status'];
  readonly note?: string;
}

/** Epoch seconds of a Sanity datetime. */
export const toEpochSeconds = (iso: string): Instant => Math.floor(Date.parse(iso) / 1000);

/**
 * The market days that end in [from, until), soonest first: the dated occurrences, and the days of the recurrence on
 * whose local date there is no dated occurrence. So a single day of a recurrence is cancelled or changed by adding an
 * occurrence on its date.
 */
export function listMarketDays(
  schedule: Pick<EventScheduleShape, 'zone' | 'occurrences' | 'recurrence'>,
  span: { readonly from: Instant; readonly until: Instant },
): readonly MarketDay[] {
  const { zone, occurrences, recurrence } = schedule;
  const dated = occurrences.map(toMarketDay);
  const replaced = new Set(dated.map((day) => toLocalDate(zone, day.startsAt)));
  const recurring = recurrence === undefined ? [] : [...expandRecurrence(recurrence, zone, span)];
  return [...dated, ...recurring.filter((day) => !replaced.has(toLocalDate(zone, day.startsAt)))]
    .filter((day) => day.endsAt > span.from && day.startsAt < span.until)
    .sort((a, b) => a.startsAt - b.startsAt);
}

/** A day that is held: neither cancelled nor postponed, and with an end. */
export function isHeld(day: MarketDay): boolean {
  return (day.status === 'scheduled' || day.status === 'moved') && day.endsAt > day.startsAt;
}

function toMarketDay(occurrence: OccurrenceShape): MarketDay {
  const startsAt = toEpochSeconds(occurrence.startsAt);
  return {
    startsAt,
    endsAt: occurrence.endsAt === undefined ? startsAt : toEpochSeconds(occurrence.endsAt),
    status: occurrence.status,
    ...(occurrence.note === undefined ? {} : { note: occurrence.note }),
  };
}

/** Local times are resolved date by date in the event's zone, so daylight saving moves no market day on its clock. */
function* expandRecurrence(
  recurrence: RecurrenceShape,
  zone: Zone,
  span: { readonly from: Instant; readonly until: Instant },
): Generator<MarketDay> {
  const weekdays = new Set<Weekday>(recurrence.weekdays.map((name) => WEEKDAYS[name]));
  // A day back: an evening market may end after midnight.
  const first = addDays(toLocalDate(zone, span.from), -1);
  const last = toLocalDate(zone, span.until);
  let date = recurrence.from !== undefined && recurrence.from > first ? recurrence.from : first;
  for (; date <= last && (recurrence.until === undefined || date <= recurrence.until); date = addDays(date, 1)) {
    if (!weekdays.has(toWeekday(date)) || !isInOrdinals(recurrence, date)) continue;
    const endDate = recurrence.ends <= recurrence.starts ? addDays(date, 1) : date;
    yield {
      startsAt: toInstant(zone, date, recurrence.starts, 'ready'),
      endsAt: toInstant(zone, endDate, recurrence.ends, 'ready'),
      status: 'scheduled',
    };
  }
}

function isInOrdinals(recurrence: RecurrenceShape, date: LocalDate): boolean {
  if (recurrence.frequency === 'weekly') return true;
  return recurrence.ordinals.includes(Math.ceil(Number(date.slice(8)) / 7));
}
