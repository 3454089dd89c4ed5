import { UndoIcon } from '@sanity/icons/Undo';
import { defineField, defineType } from 'sanity';

export const returnsPromiseSchema = defineType({
  name: 'returnsPromise',
  title: 'Returns promise',
  type: 'object',
  icon: UndoIcon,
  description:
    'How many days the buyer has, the ways back, who pays for them, and what cannot come back and why. It comes from the returns policy of the product.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the promise. Empty shows “If you change your mind”.',
    }),
    defineField({
      name: 'start',
      title: 'How to start',
      type: 'text',
      rows: 2,
      description:
        'Tells the buyer the first step of sending it back. Empty says to write to you or to come to the stall.',
      validation: (rule) => rule.max(240).warning('Two short sentences are enough to start a return.'),
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'If you change your mind', subtitle: 'Returns promise' }),
  },
});
