import { type Day, toDate, toDay, toSecondsOfDay, weekdayOf } from '../time/days.ts';
import { findClock, type ZoneClock } from '../time/zone.ts';
import type { Calendar, Hours, Instant, OpeningInterval } from '../types/index.ts';

/** How many dates ahead a search goes before the calendar counts as one without hours. */
export const MAX_DAYS_AHEAD = 400;

const DAYS_PER_WEEK = 7;

/** Open time, half-open. */
export interface Span {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
}

/** Why a search in a calendar found nothing. */
export type SearchEnd = 'beyond_reviewed' | 'no_hours';

/** A date passed over although it usually has hours. */
export interface PassedOver {
  readonly on: string;
  readonly label: string;
}

/**
 * A calendar made ready for being asked: which dates are open, and when. What was worked out once for a date is kept, for a
 * timetable asks for the same few dates again and again. The calendar must have passed its checks.
 */
export class OpenCalendar {
  readonly source: Calendar;
  readonly clock: ZoneClock;
  private readonly reviewedThrough: Day;
  private readonly weeks: readonly (readonly OpeningInterval[])[];
  /** A day on which the first of the weeks begins. */
  private readonly firstMonday: Day;
  private readonly exceptions: ReadonlyMap<Day, Calendar['exceptions'][number]>;
  private readonly spans = new Map<Day, readonly Span[]>();

  /** `phase`: which week of a rotation stands first where its `firstWeekOf` is not known. */
  constructor(calendar: Calendar, phase = 0) {
    this.source = calendar;
    this.clock = findClock(calendar.zone);
    this.reviewedThrough = toDay(calendar.reviewedThrough);
    this.weeks = calendar.rotation?.weeks ?? [calendar.weekly];
    const known = calendar.rotation?.firstWeekOf;
    this.firstMonday = toMonday(known === undefined ? 0 : toDay(known)) + phase * DAYS_PER_WEEK;
    this.exceptions = new Map(calendar.exceptions.map((exception) => [toDay(exception.on), exception]));
  }

  /** [C5] A calendar with neither weekly hours nor other hours on any date says nothing. */
  get hasHours(): boolean {
    return (
      this.weeks.some((week) => week.length > 0) ||
      this.source.exceptions.some((exception) => exception.intervals.length > 0)
    );
  }

  /** [C4] Whether the calendar says anything about a day. */
  /** No reviewed date has an hour at or after it: a day more than the dates, for shifts that go on past midnight. */
  get reviewEndsAt(): Instant {
    return this.clock.toInstant(this.reviewedThrough + 2, 0, 'ready');
  }

  isReviewed(day: Day): boolean {
    return day <= this.reviewedThrough;
  }

  /** [C1] [C2] [C7] The hours that begin on a day: those of its exception, else of its weekday in the week whose turn it is. */
  hoursOn(day: Day): readonly Hours[] {
    return this.exceptions.get(day)?.intervals ?? this.usualHoursOn(day);
  }

  /** Whether any hours begin on a day. */
  isOpen(day: Day): boolean {
    return this.spansOn(day).length > 0;
  }

  /** [C3] [C6] The open time that begins on a day, in order; hours that overlap or touch are one. */
  spansOn(day: Day): readonly Span[] {
    const known = this.spans.get(day);
    if (known !== undefined) return known;
    const spans = joinSpans(
      this.hoursOn(day).map(({ opens, closes }) => ({
        startsAt: this.clock.toInstant(day, toSecondsOfDay(opens), 'ready'),
        endsAt: this.clock.toInstant(closes <= opens ? day + 1 : day, toSecondsOfDay(closes), 'ready'),
      })),
    );
    this.spans.set(day, spans);
    return spans;
  }

  /** The first open day at or after a day, with the closed days passed over that usually are open. */
  findOpenDay(from: Day): { readonly day: Day; readonly passedOver: readonly PassedOver[] } | SearchEnd {
    for (let day = from; day < from + MAX_DAYS_AHEAD; day += 1) {
      if (!this.isReviewed(day)) return 'beyond_reviewed';
      if (this.isOpen(day)) return { day, passedOver: day === from ? NONE : this.listClosed(from, day) };
    }
    return 'no_hours';
  }

  /** [C9] The closed days in [from, until) that usually are open. */
  listClosed(from: Day, until: Day): readonly PassedOver[] {
    const closed: PassedOver[] = [];
    for (let day = from; day < until; day += 1) {
      const exception = this.exceptions.get(day);
      if (exception === undefined || this.isOpen(day) || this.usualHoursOn(day).length === 0) continue;
      closed.push({ on: toDate(day), label: exception.label });
    }
    return closed;
  }

  /** The day so many open days after the first open day at or after `from`: 0 is that day itself. */
  addOpenDays(from: Day, count: number): { readonly day: Day; readonly passedOver: readonly PassedOver[] } | SearchEnd {
    let passedOver: readonly PassedOver[] = NONE;
    let start = from;
    for (let left = count; ; left -= 1) {
      const open = this.findOpenDay(start);
      if (typeof open === 'string') return open;
      if (open.passedOver.length > 0) passedOver = [...passedOver, ...open.passedOver];
      if (left === 0) return { day: open.day, passedOver };
      start = open.day + 1;
    }
  }

  private usualHoursOn(day: Day): readonly Hours[] {
    const weeks = Math.floor((day - this.firstMonday) / DAYS_PER_WEEK);
    const count = this.weeks.length;
    const weekday = weekdayOf(day);
    return (this.weeks[((weeks % count) + count) % count] ?? []).filter((interval) => interval.weekday === weekday);
  }
}

const NONE: readonly PassedOver[] = [];

/** The Monday of a day's ISO week. */
function toMonday(day: Day): Day {
  return day - (weekdayOf(day) - 1);
}

/** Sorted, without empty ones; those that overlap or touch are one. */
function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.startsAt - b.startsAt)) {
    if (span.startsAt >= span.endsAt) continue;
    const last = joined.at(-1);
    if (last === undefined || span.startsAt > last.endsAt) joined.push(span);
    else joined[joined.length - 1] = { startsAt: last.startsAt, endsAt: Math.max(last.endsAt, span.endsAt) };
  }
  return joined;
}
