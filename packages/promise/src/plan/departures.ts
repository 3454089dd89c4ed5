import type { OpenCalendar } from '../calendar/calendar.ts';
import { Series } from '../calendar/series.ts';
import { toDay, toSecondsOfDay, weekdayOf } from '../time/days.ts';
import type { Instant, RunCarry } from '../types/index.ts';

export interface Departure {
  readonly departsAt: Instant;
}

/** [N1] The departures of a run in order: the weekly ones on open dates of its calendar, and those dated on their own. */
export function toDepartures(carry: RunCarry, calendar: OpenCalendar): Series<Departure> {
  const dated = carry.dated.map(({ on, departs }) => ({ day: toDay(on), departs }));
  const lastDated = Math.max(Number.NEGATIVE_INFINITY, ...dated.map(({ day }) => day));
  const isWeekly = carry.weekly.length > 0;
  return new Series<Departure>({
    toInstant: ({ departsAt }) => departsAt,
    toFirstDay: (at) => calendar.clock.toDay(at),
    entriesOn: (day) => {
      if (!isWeekly && day > lastDated) return 'no_more';
      if (isWeekly && !calendar.isReviewed(day)) return 'beyond_reviewed';
      const weekday = weekdayOf(day);
      const times = [
        ...(isWeekly && calendar.isOpen(day) ? carry.weekly.filter((entry) => entry.weekday === weekday) : []),
        ...dated.filter((entry) => entry.day === day),
      ].map(({ departs }) => calendar.clock.toInstant(day, toSecondsOfDay(departs), 'deadline'));
      return [...new Set(times)].sort((a, b) => a - b).map((departsAt) => ({ departsAt }));
    },
  });
}
