import type { Instant } from '../types/index.ts';
import { MAX_DAYS_AHEAD, type OpenCalendar, type SearchEnd } from './calendar.ts';

/**
 * [H4] When so many open seconds have passed from an instant on; `seconds` is positive. Open time is that of whole dates, so an
 * overnight shift that began the day before counts.
 */
export function addOpenSeconds(calendar: OpenCalendar, from: Instant, seconds: number): Instant | SearchEnd {
  let left = seconds;
  let at = from;
  const firstDay = calendar.clock.toDay(from) - 1;
  for (let day = firstDay; day < firstDay + MAX_DAYS_AHEAD; day += 1) {
    if (!calendar.isReviewed(day)) return 'beyond_reviewed';
    for (const span of calendar.spansOn(day)) {
      const start = Math.max(span.startsAt, at);
      if (start >= span.endsAt) continue;
      if (left <= span.endsAt - start) return start + left;
      left -= span.endsAt - start;
      at = span.endsAt;
    }
  }
  return 'no_hours';
}

/**
 * The latest instant from which so many open seconds have passed before or at `until`; `seconds` is positive. Days past the review
 * have none, for nobody knows their hours.
 */
export function subtractOpenSeconds(calendar: OpenCalendar, until: Instant, seconds: number): Instant {
  let left = seconds;
  let at = until;
  const lastDay = calendar.clock.toDay(until);
  for (let day = lastDay; day > lastDay - MAX_DAYS_AHEAD; day -= 1) {
    if (!calendar.isReviewed(day)) continue;
    for (const span of calendar.spansOn(day).toReversed()) {
      const end = Math.min(span.endsAt, at);
      if (end <= span.startsAt) continue;
      if (left <= end - span.startsAt) return end - left;
      left -= end - span.startsAt;
      at = span.startsAt;
    }
  }
  return Number.NEGATIVE_INFINITY;
}

/** [H5] Rounded up to a whole number of minutes of the calendar's local clock. */
export function roundUpToGrid(calendar: OpenCalendar, at: Instant, gridMinutes: number): Instant {
  const grid = gridMinutes * 60;
  const offset = calendar.clock.offsetAt(at);
  return Math.ceil((at + offset) / grid) * grid - offset;
}

/** Rounded down, as roundUpToGrid rounds up. */
export function roundDownToGrid(calendar: OpenCalendar, at: Instant, gridMinutes: number): Instant {
  const grid = gridMinutes * 60;
  const offset = calendar.clock.offsetAt(at);
  return Math.floor((at + offset) / grid) * grid - offset;
}
