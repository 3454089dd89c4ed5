import { ClockIcon } from '@sanity/icons/Clock';
import { defineType } from 'sanity';
import { sayWeekdays } from '../../rules/calendar.ts';
import type { WeeklyDeparture } from '../../rules/courierRun.ts';
import { defineDeparts } from '../measures/defineDeparts.ts';
import { defineWeekdays } from '../measures/defineWeekdays.ts';

export const departureRule = defineType({
  name: 'departureRule',
  title: 'Departure',
  description: 'A time the courier leaves every week.',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineWeekdays('The days the run goes. Buyers are not promised it on days its opening hours are closed.'),
    defineDeparts('The time the courier leaves. Buyers are promised a window after it.'),
  ],
  preview: {
    select: { weekdays: 'weekdays', departs: 'departs' },
    prepare: ({ weekdays, departs }: WeeklyDeparture) => ({
      title: `${sayWeekdays(weekdays) || 'No days chosen'}, ${departs ?? '?'}`,
    }),
  },
});
