import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { eventScheduleMost } from './eventSchedule.content.ts';

export const eventScheduleSchema = defineType({
  name: 'eventSchedule',
  title: 'Market days',
  type: 'object',
  icon: CalendarIcon,
  description:
    'When the market is: its rule in words, the next days with what was moved or called off, and a calendar file. The days are those of the market event.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the days. Empty: “When the market is”.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 2,
      description:
        'One or two sentences on what a visitor should know about coming. No dates: the market event has them.',
    }),
    defineField({
      name: 'count',
      title: 'Days at most',
      type: 'number',
      description: 'How many of the next days the buyer sees, cancelled ones included.',
      initialValue: 6,
      validation: (rule) =>
        rule.integer().min(1).max(eventScheduleMost).error(`A whole number from 1 to ${eventScheduleMost}.`),
    }),
    defineField({
      name: 'showCalendar',
      title: 'Offer the calendar file',
      type: 'boolean',
      description: 'Lets the buyer put the days into the calendar of a phone or computer.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Market days', subtitle: 'Market days' }),
  },
});
