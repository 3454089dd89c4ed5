import type { EventScheduleContent } from './eventSchedule.content.ts';

export const eventScheduleFixtures = {
  full: { heading: 'Event schedule', text: 'Every stall has a story. This is where yours goes.' },
  long: {
    heading: 'Event schedule, told at a length that no seller should need but one always does',
    text: 'The makers of this market have stood on this hill since before the tram, and each of them has a reason to tell why, which is why this text goes on for longer than anybody had planned.',
  },
  minimal: {},
} satisfies Record<string, EventScheduleContent>;
