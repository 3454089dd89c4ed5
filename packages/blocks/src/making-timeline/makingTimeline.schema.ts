import { ClockIcon } from '@sanity/icons/Clock';
import { defineField, defineType } from 'sanity';

export const makingTimelineSchema = defineType({
  name: 'makingTimeline',
  title: 'Made-to-order timeline',
  type: 'object',
  icon: ClockIcon,
  description:
    'What happens between the order and the buyer: queue, making, drying, getting ready, carrying, each with its days. Worked out from the workshop’s capacity; shown only where something is made to order.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the steps. Empty shows “Made for you, step by step”.',
      validation: (rule) => rule.max(80).warning('Longer than a line on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'How it is made',
      type: 'text',
      rows: 2,
      description: 'One or two sentences about the making itself: whose hands, which machine, why it takes its time.',
    }),
    defineField({
      name: 'showBasis',
      title: 'Explain the dates',
      type: 'boolean',
      description: 'Lets the buyer open how the days were worked out, sentence by sentence.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Made for you, step by step', subtitle: 'Made-to-order timeline' }),
  },
});
