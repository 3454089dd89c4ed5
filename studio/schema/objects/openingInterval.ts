import { ClockIcon } from '@sanity/icons/Clock';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { WeekdaysInput } from '../../inputs/WeekdaysInput.tsx';
import { sayHours, sayWeekdays, WEEKDAYS } from '../../rules/calendar.ts';
import { checkShift } from '../../rules/shifts.ts';
import type { Hours } from '../../rules/time.ts';
import { hoursFields } from './hoursFields.ts';

export const openingInterval = defineType({
  name: 'openingInterval',
  title: 'Opening hours',
  description: 'Days of the week with the same hours.',
  type: 'object',
  icon: ClockIcon,
  fieldsets: [{ name: 'hours', title: 'Hours', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'weekdays',
      title: 'Days',
      type: 'array',
      description: 'The days buyers can come during these hours.',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: WEEKDAYS.map(({ value, title }) => ({ value, title })) },
      components: { input: WeekdaysInput },
      validation: (rule) => rule.required().min(1).error('Choose at least one day.'),
    }),
    ...hoursFields('hours'),
  ],
  validation: (rule) => rule.custom((value: Hours | undefined) => checkShift(value)),
  preview: {
    select: { weekdays: 'weekdays', opens: 'opens', closes: 'closes' },
    prepare: ({ weekdays, opens, closes }: { weekdays?: string[]; opens?: string; closes?: string }) => ({
      title: sayWeekdays(weekdays) || 'No days chosen',
      subtitle: sayHours({ opens, closes }),
    }),
  },
});
