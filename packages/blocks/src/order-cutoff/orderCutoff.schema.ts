import { ClockIcon } from '@sanity/icons/Clock';
import { defineField, defineType } from 'sanity';

export const orderCutoffSchema = defineType({
  name: 'orderCutoff',
  title: 'Order before',
  type: 'object',
  icon: ClockIcon,
  description:
    'Before when the buyer must order for the soonest date there is. The day and time are computed and stay true; nobody types them.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the time. Empty shows “In time for the next date”.',
    }),
    defineField({
      name: 'showCountdown',
      title: 'Tell how long it still is',
      type: 'boolean',
      description:
        'On the last two days the buyer also reads the hours and minutes left. It counts to the real deadline and stops there.',
      initialValue: false,
    }),
  ],
  preview: {
    select: { heading: 'heading', showCountdown: 'showCountdown' },
    prepare: ({ heading, showCountdown }) => ({
      title: heading ?? 'In time for the next date',
      subtitle: showCountdown ? 'Order before, with time left' : 'Order before',
    }),
  },
});
