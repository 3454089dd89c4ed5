import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { pickupWindowsMost } from './pickupWindows.content.ts';

export const pickupWindowsSchema = defineType({
  name: 'pickupWindows',
  title: 'Market days',
  type: 'object',
  icon: CalendarIcon,
  description: 'The next market days on which the buyer can come to the stall, with what was moved or cancelled.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the days. Empty shows “Next market days”.',
    }),
    defineField({
      name: 'count',
      title: 'How many days',
      type: 'number',
      description: 'How many market days the buyer sees, the soonest first.',
      initialValue: 4,
      validation: (rule) => rule.integer().min(1).max(pickupWindowsMost),
    }),
  ],
  preview: {
    select: { heading: 'heading', count: 'count' },
    prepare: ({ heading, count }) => ({ title: heading ?? 'Next market days', subtitle: `${count ?? 4} market days` }),
  },
});
