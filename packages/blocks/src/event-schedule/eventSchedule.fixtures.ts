import type { EventScheduleContent } from './eventSchedule.content.ts';

export const eventScheduleFixtures = {
  full: {
    heading: 'Saturdays on the hill',
    text: 'We set up before nine. The coffee van comes at ten.',
    count: 6,
    showCalendar: true,
  },
  long: {
    heading: 'Every other Saturday on the hill behind the church, weather, marathons and film crews permitting',
    text: 'The square belongs to the city, and the city lends it to others now and then. We say so here as soon as we know, and the calendar file says it too, so nobody has to come up the hill for nothing.',
    count: 8,
    showCalendar: true,
  },
  minimal: { count: 2, showCalendar: false },
} satisfies Record<string, EventScheduleContent>;
