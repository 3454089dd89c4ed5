import type { Instant, LocalDate, LocalTime, Zone } from '../types/index.ts';
import { type Day, toDate, toDay, toSecondsOfDay } from './days.ts';

/**
 * What a local time is for decides how daylight saving is resolved: a `deadline` (cutoff, book-by, departure) falls on the
 * earlier of two possible instants, a `ready` time (opening, closing, readiness) on the later one. We err against ourselves.
 */
export type TimeRole = 'deadline' | 'ready';

const SECONDS_PER_DAY = 86_400;
/** How much further than asked a zone's transitions are read at a time: 3 years, about six transitions. */
const STRIDE_SECONDS = 3 * 366 * SECONDS_PER_DAY;
/** No offset is further from UTC, and none changes twice in so short a time. */
const MAX_OFFSET_SECONDS = 26 * 3600;

/** [T1] An IANA id this machine knows; fixed offsets are refused except Etc/UTC, for they know no daylight saving. */
export function isZone(value: unknown): value is Zone {
  if (typeof value !== 'string') return false;
  if (value === 'Etc/UTC') return true;
  if (/^[+-]|^Etc\/|^(?:UTC|GMT|Z$|Zulu|UCT|Universal)/i.test(value)) return false;
  const known = knownZones.get(value);
  if (known !== undefined) return known;
  const isKnown = isKnownZone(value);
  knownZones.set(value, isKnown);
  return isKnown;
}

const knownZones = new Map<string, boolean>();

function isKnownZone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The clock of a zone, which must be one. Made once and kept: its transitions come from the time-zone data of the process. */
export function findClock(zone: Zone): ZoneClock {
  const known = clocks.get(zone);
  if (known !== undefined) return known;
  const clock = new ZoneClock(zone);
  clocks.set(zone, clock);
  return clock;
}

const clocks = new Map<Zone, ZoneClock>();

/**
 * A zone as the stretches of time in which its offset stays the same, so that a local time is resolved by a few additions.
 * Temporal says where they begin; how a gap or a fold resolves is decided here, by role.
 */
export class ZoneClock {
  /** Stretch i lasts from starts[i] until starts[i + 1], at offsets[i] seconds ahead of UTC. */
  private starts: Instant[] = [];
  private offsets: number[] = [];
  private knownUntil = Number.NEGATIVE_INFINITY;
  readonly zone: Zone;

  constructor(zone: Zone) {
    this.zone = zone;
  }

  /** The day on this clock at an instant. */
  toDay(at: Instant): Day {
    return Math.floor((at + this.offsetAt(at)) / SECONDS_PER_DAY);
  }

  /** Seconds ahead of UTC at an instant. */
  offsetAt(at: Instant): number {
    this.read(at, at);
    return this.offsets[this.findStretch(at)] ?? 0;
  }

  /**
   * The instant of a local time, seconds after midnight of a day. [T2] unique; [T3] in a gap, the transition;
   * [T4] in a fold, by role.
   */
  toInstant(day: Day, secondsOfDay: number, role: TimeRole): Instant {
    const local = day * SECONDS_PER_DAY + secondsOfDay;
    this.read(local - MAX_OFFSET_SECONDS, local + MAX_OFFSET_SECONDS);
    const last = this.findStretch(local + MAX_OFFSET_SECONDS);
    let found: Instant | undefined;
    let transition: Instant | undefined;
    for (let index = this.findStretch(local - MAX_OFFSET_SECONDS); index <= last; index += 1) {
      const from = this.starts[index] ?? 0;
      const until = this.starts[index + 1] ?? Number.POSITIVE_INFINITY;
      const at = local - (this.offsets[index] ?? 0);
      if (at >= from && at < until) {
        found = at;
        if (role === 'deadline') return at;
      } else if (at < from) {
        transition ??= from;
      }
    }
    const resolved = found ?? transition;
    if (resolved === undefined) throw new Error(`${this.zone} has no instant for ${toDate(day)} + ${secondsOfDay} s.`);
    return resolved;
  }

  /** Index of the stretch that holds an instant which has been read. Few stretches are kept, and mostly the last is asked. */
  private findStretch(at: Instant): number {
    let index = this.starts.length - 1;
    while (index > 0 && (this.starts[index] ?? 0) > at) index -= 1;
    return index;
  }

  /** Reads the transitions up to and around [from, until], forgetting none read before. */
  private read(from: Instant, until: Instant): void {
    const first = this.starts[0];
    if (first !== undefined && first <= from && until < this.knownUntil) return;
    const start = Math.min(from - STRIDE_SECONDS, first ?? Number.POSITIVE_INFINITY);
    const end = Math.max(until + STRIDE_SECONDS, this.knownUntil);
    let moment = Temporal.Instant.fromEpochMilliseconds(start * 1000).toZonedDateTimeISO(this.zone);
    const starts = [start];
    const offsets = [moment.offsetNanoseconds / 1e9];
    for (;;) {
      const next = moment.getTimeZoneTransition('next');
      if (next === null || next.epochMilliseconds / 1000 > end) break;
      starts.push(Math.floor(next.epochMilliseconds / 1000));
      offsets.push(next.offsetNanoseconds / 1e9);
      moment = next;
    }
    this.starts = starts;
    this.offsets = offsets;
    this.knownUntil = end;
  }
}

/** The instant of a local time. [T2] unique, [T3] gap: the transition, [T4] fold: by role. `zone` must be a zone. */
export function toInstant(zone: Zone, date: LocalDate, time: LocalTime, role: TimeRole): Instant {
  return findClock(zone).toInstant(toDay(date), toSecondsOfDay(time), role);
}

/** The date on the clock of the zone at an instant. */
export function toLocalDate(zone: Zone, at: Instant): LocalDate {
  return toDate(findClock(zone).toDay(at));
}
