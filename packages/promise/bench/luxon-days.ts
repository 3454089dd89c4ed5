import { DateTime } from 'luxon';
import { OpenCalendar } from '../src/calendar/calendar.ts';
import { toDay, toSecondsOfDay } from '../src/time/days.ts';
import type { Calendar, Instant, LocalDate, LocalTime } from '../src/types/index.ts';

/** From which date, how many open dates on, at which local time. */
export interface Addition {
  readonly from: LocalDate;
  readonly days: number;
  readonly time: LocalTime;
}

/** The engine's way, with a calendar made ready once. */
export function createEngineAdder(calendar: Calendar): (addition: Addition) => Instant {
  const open = new OpenCalendar(calendar);
  return ({ from, days, time }) => {
    const found = open.addOpenDays(toDay(from), days);
    if (typeof found === 'string') throw new Error(`The calendar ends: ${found}.`);
    return open.clock.toInstant(found.day, toSecondsOfDay(time), 'ready');
  };
}

/** The same with luxon: a date steps on by one day until it has passed so many open ones. What is closed is looked up in sets. */
export function createLuxonAdder(calendar: Calendar): (addition: Addition) => Instant {
  const weekdays = new Set<number>(calendar.weekly.map(({ weekday }) => weekday));
  const closed = new Set(
    calendar.exceptions.filter(({ intervals }) => intervals.length === 0).map((exception) => exception.on),
  );
  const isOpen = (date: DateTime) => weekdays.has(date.weekday) && !closed.has(date.toISODate() ?? '');
  return ({ from, days, time }) => {
    let date = DateTime.fromISO(from, { zone: calendar.zone });
    let left = days;
    while (left > 0 || !isOpen(date)) {
      if (isOpen(date)) left -= 1;
      date = date.plus({ days: 1 });
    }
    const [hour = 0, minute = 0] = time.split(':').map(Number);
    return date.set({ hour, minute }).toSeconds();
  };
}

/** Additions over a year of dates, none to ten days. */
export function listAdditions(dates: readonly LocalDate[]): readonly Addition[] {
  return dates.flatMap((from) => [0, 1, 2, 5, 10].map((days) => ({ from, days, time: '17:00' })));
}
