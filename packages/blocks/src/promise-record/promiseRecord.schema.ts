import { CheckmarkCircleIcon } from '@sanity/icons/CheckmarkCircle';
import { defineField, defineType } from 'sanity';

export const promiseRecordSchema = defineType({
  name: 'promiseRecord',
  title: 'Promise record',
  type: 'object',
  icon: CheckmarkCircleIcon,
  description:
    'How many of your promises were kept, counted from your orders: “96 of 100”. Nobody types it, and the missed ones are in it.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the count. Empty shows “Promises kept”.',
    }),
    defineField({
      name: 'showWays',
      title: 'Each way by itself',
      type: 'boolean',
      description:
        'Shows the buyer how collections, courier runs, parcels and things made to order did, where they were counted.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Promises kept', subtitle: 'Promise record' }),
  },
});
