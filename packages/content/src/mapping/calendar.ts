import type { Calendar, OpeningInterval, Weekday } from '@stallkeep/promise';
import type { CalendarShape } from '../shapes/place.ts';
import type { WeekdayName } from '../shapes/values.ts';

/** ISO weekday of each name the Studio stores. */
export const WEEKDAYS: Readonly<Record<WeekdayName, Weekday>> = {
  mon: 1,
  tue: 2,
  wed: 3,
  thu: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

/**
 * A calendar of the content as the engine sees it. An exception with hours but none given is a closed day. Where weeks
 * take turns, hours left over from before they did count no more.
 */
export function toCalendar(calendar: CalendarShape): Calendar {
  const { _id, zone, weekly, rotation, exceptions, reviewedThrough } = calendar;
  return {
    id: _id,
    zone,
    weekly: rotation === undefined ? toWeekly(weekly) : [],
    ...(rotation === undefined
      ? {}
      : {
          rotation: {
            weeks: rotation.weeks.map((week) => toWeekly(week.hours)),
            ...(rotation.firstWeekOf === undefined ? {} : { firstWeekOf: rotation.firstWeekOf }),
          },
        }),
    exceptions: exceptions.map(({ on, kind, intervals, label, source, addedOn }) => ({
      on,
      intervals: kind === 'closed' ? [] : intervals,
      label: label ?? '',
      source: source ?? 'seller',
      // Not known when: at the latest on the day itself.
      addedOn: addedOn ?? on,
    })),
    reviewedThrough,
  };
}

function toWeekly(hours: CalendarShape['weekly']): readonly OpeningInterval[] {
  return hours.flatMap(({ weekdays, opens, closes }) =>
    weekdays.map((name) => ({ weekday: WEEKDAYS[name], opens, closes })),
  );
}
