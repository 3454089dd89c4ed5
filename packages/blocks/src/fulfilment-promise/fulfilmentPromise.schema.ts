import { ClockIcon } from '@sanity/icons/Clock';
import { defineField, defineType } from 'sanity';
import { fulfilmentPromiseMostRows } from './fulfilmentPromise.content.ts';

export const fulfilmentPromiseSchema = defineType({
  name: 'fulfilmentPromise',
  title: 'Fulfilment promise',
  type: 'object',
  icon: ClockIcon,
  description:
    'When and where the buyer gets the product, for each way of getting it, with the condition and what happens if it is late. The dates are computed; nobody types them.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the promises. Empty shows “How you get it”.',
    }),
    defineField({
      name: 'showBasis',
      title: 'Explain the date',
      type: 'boolean',
      description: 'Lets the buyer open the steps that led to a date: order, ready, collection.',
      initialValue: true,
    }),
    defineField({
      name: 'rows',
      title: 'Later order times',
      type: 'number',
      description: 'How many later deadlines the buyer sees under each promise: “Order before Tue 17 Nov, 12:00: …”.',
      initialValue: 3,
      validation: (rule) => rule.integer().min(1).max(fulfilmentPromiseMostRows),
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'How you get it', subtitle: 'Fulfilment promise' }),
  },
});
