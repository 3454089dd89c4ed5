import type { HolidaySuggestion } from './suggestion.ts';

/** A public holiday of a made-up source, unless told otherwise. */
export function suggest(on: string, label: string, rest: Partial<HolidaySuggestion> = {}): HolidaySuggestion {
  return { on, label, kind: 'public', source: 'a list', isSubstitute: false, ...rest };
}

/** The form gov.uk publishes, by hand and small. */
export const publishedList = {
  'england-and-wales': {
    division: 'england-and-wales',
    events: [
      { title: 'Boxing Day', date: '2026-12-28', notes: 'Substitute day', bunting: true },
      { title: 'Christmas Day', date: '2026-12-25', notes: '', bunting: true },
    ],
  },
  scotland: {
    division: 'scotland',
    events: [{ title: 'A day for the team', date: '2026-06-15', notes: 'Extra bank holiday', bunting: false }],
  },
};

/** The form the published list is made from. */
export const keyedList = {
  source: 'a file',
  divisions: {
    scotland: [
      { date: '2026-06-15', key: 'world_cup', substitute: false },
      { date: '2026-12-28', key: 'boxing_day', substitute: true },
      { date: '2028-02-29', key: 'leap_of_joy', substitute: false },
    ],
  },
};
