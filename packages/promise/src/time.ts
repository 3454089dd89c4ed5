import type { Instant, LocalDate, LocalTime, Weekday, Zone } from './types.ts';

/**
 * What a local time is for decides how daylight saving is resolved: a `deadline` (cutoff) falls on the earlier of two
 * possible instants, a `ready` time (opening, closing, readiness) on the later one. We err against ourselves.
 */
export type TimeRole = 'deadline' | 'ready';

export const SECONDS_PER_MINUTE = 60;

/** [T1] An IANA id this machine knows; fixed offsets are refused except Etc/UTC, for they know no daylight saving. */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== 'string') return false;
  if (value === 'Etc/UTC') return true;
  if (/^[+-]|^Etc\/|^(?:UTC|GMT|Z$|Zulu|UCT|Universal)/i.test(value)) return false;
  return remember(zones, value, () => isKnownZone(value));
}

function isKnownZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The instant of a local time. [T2] unique, [T3] gap: the transition, [T4] fold: by role. `zone` must be a zone. */
export function toInstant(zone: Zone, date: LocalDate, time: LocalTime, role: TimeRole): Instant {
  return remember(instants, `${zone} ${date} ${time} ${role}`, () => resolveInstant(zone, date, time, role));
}

function resolveInstant(zone: Zone, date: LocalDate, time: LocalTime, role: TimeRole): Instant {
  const day = Temporal.PlainDate.from(date);
  const wall =
    time === '24:00' ? day.add({ days: 1 }).toPlainDateTime() : day.toPlainDateTime(Temporal.PlainTime.from(time));
  const earlier = wall.toZonedDateTime(zone, { disambiguation: 'earlier' });
  if (!earlier.toPlainDateTime().equals(wall)) {
    // A gap: "earlier" lands before the transition by the length of the gap.
    const transition = earlier.getTimeZoneTransition('next');
    return toSeconds(transition ?? earlier);
  }
  return toSeconds(role === 'deadline' ? earlier : wall.toZonedDateTime(zone, { disambiguation: 'later' }));
}

/** The date on the clock of the zone at an instant. */
export function toLocalDate(zone: Zone, at: Instant): LocalDate {
  return Temporal.Instant.fromEpochMilliseconds(at * 1000)
    .toZonedDateTimeISO(zone)
    .toPlainDate()
    .toString();
}

/** The date some days later; negative goes back. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return remember(dates, `${date} ${days}`, () => Temporal.PlainDate.from(date).add({ days }).toString());
}

/** ISO weekday of a date, Monday is 1. */
export function toWeekday(date: LocalDate): Weekday {
  const weekday = remember(weekdays, date, () => Temporal.PlainDate.from(date).dayOfWeek);
  if (!isWeekday(weekday)) throw new RangeError(`A date has a weekday from 1 to 7, not ${weekday}: ${date}.`);
  return weekday;
}

export function isWeekday(value: unknown): value is Weekday {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 7;
}

function toSeconds(moment: Temporal.ZonedDateTime): Instant {
  return Math.floor(moment.epochMilliseconds / 1000);
}

/**
 * A timetable asks for the same few dates hundreds of times, and each answer depends on its arguments and the zone data
 * of the process alone: remembering them makes a timetable several times cheaper. Forgotten all at once when full.
 */
const MAX_REMEMBERED = 20_000;
const zones = new Map<string, boolean>();
const instants = new Map<string, Instant>();
const dates = new Map<string, LocalDate>();
const weekdays = new Map<LocalDate, number>();

function remember<T>(known: Map<string, T>, key: string, compute: () => T): T {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size >= MAX_REMEMBERED) known.clear();
  const value = compute();
  known.set(key, value);
  return value;
}
