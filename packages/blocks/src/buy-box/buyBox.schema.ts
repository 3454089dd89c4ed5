import { BlockElementIcon } from '@sanity/icons/BlockElement';
import { defineField, defineType } from 'sanity';

export const buyBoxSchema = defineType({
  name: 'buyBox',
  title: 'Buy box',
  type: 'object',
  icon: BlockElementIcon,
  description: 'A heading and a text.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the text. May stay empty.',
    }),
    defineField({
      name: 'text',
      title: 'Text',
      type: 'text',
      rows: 3,
      description: 'One or two sentences that help the buyer decide.',
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Buy box', subtitle: 'Buy box' }),
  },
});
