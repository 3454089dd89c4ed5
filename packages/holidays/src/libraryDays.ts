import type { LocalDate, LocalTime, Zone } from '@stallkeep/promise';
import type { HolidaysTypes } from 'date-holidays';
import { addDays, countDays } from './dates.ts';

/** One date of a holiday of the library, with the closed part where it is not the whole day. */
export interface HolidayDay {
  readonly on: LocalDate;
  readonly closed?: { readonly from: LocalTime; readonly until: LocalTime };
}

const WHOLE_DAY_MINUTES = 1440;
/** What is left over at a change of the clock is no half-day. */
const CLOCK_CHANGE_MINUTES = 60;

/**
 * The dates a holiday of the library covers. Its `date` is the local text "2026-12-24 14:00:00"; feasts that begin at sunset carry
 * " -0600" for the evening before, which is no date of theirs. `zone` is the one the library reckoned with.
 */
export function toHolidayDays(holiday: HolidaysTypes.Holiday, zone: Zone): readonly HolidayDay[] {
  const read = /^(\d{4}-\d{2}-\d{2}) (\d{2}):(\d{2}):\d{2}(?: -(\d{2})(\d{2}))?$/.exec(holiday.date);
  if (read === null) {
    throw new Error(
      `date-holidays gave the date "${holiday.date}" for "${holiday.name}", which has another form than the pinned version's. ` +
        'Read its changelog and mend toHolidayDays.',
    );
  }
  const [, first = '', hour, minute, offsetHours, offsetMinutes] = read;
  const startsAfter = toMinutes(hour, minute);
  const startsBefore = toMinutes(offsetHours, offsetMinutes);
  const end = toLocalText(holiday.end, zone);
  const endMinutes = toMinutes(end.slice(11, 13), end.slice(14, 16));
  // Minutes from midnight of the first date to the end, in which a sunset counts as the midnight after it.
  const lasts = countDays(first, end.slice(0, 10)) * WHOLE_DAY_MINUTES + endMinutes + startsBefore;

  const days: HolidayDay[] = [];
  for (let day = 0; day * WHOLE_DAY_MINUTES + CLOCK_CHANGE_MINUTES < lasts; day += 1) {
    const on = addDays(first, day);
    const from = day === 0 ? startsAfter : 0;
    const left = lasts - day * WHOLE_DAY_MINUTES;
    const isToTheEnd = left >= WHOLE_DAY_MINUTES - CLOCK_CHANGE_MINUTES;
    const until = isToTheEnd ? WHOLE_DAY_MINUTES : endMinutes;
    days.push(
      from === 0 && isToTheEnd ? { on } : { on, closed: { from: formatMinutes(from), until: formatMinutes(until) } },
    );
  }
  return days;
}

/** "2026-12-25 00:00" on the clock of the zone. */
function toLocalText(at: Date, timeZone: Zone): string {
  return new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function toMinutes(hours = '0', minutes = '0'): number {
  return Number(hours) * 60 + Number(minutes);
}

function formatMinutes(minutes: number): LocalTime {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
}
