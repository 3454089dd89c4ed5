import { ClipboardIcon } from '@sanity/icons/Clipboard';
import { defineField, defineType } from 'sanity';

export const conditionReportSchema = defineType({
  name: 'conditionReport',
  title: 'Condition report',
  type: 'object',
  icon: ClipboardIcon,
  description:
    'For refurbished and used things: the grade with what it means, every fault with its photograph, then repairs and warranty. All of it comes from the product; a new product shows nothing.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the report. Empty shows “Condition”.',
    }),
    defineField({
      name: 'note',
      title: 'How you look it over',
      type: 'text',
      rows: 3,
      description: 'Tells the buyer what you do with every piece before you sell it, so the report can be believed.',
      validation: (rule) => rule.max(300).warning('Longer than 300 characters hides the faults below it.'),
    }),
    defineField({
      name: 'isThisPiece',
      title: 'It is the piece in the pictures',
      type: 'boolean',
      description: 'Tells the buyer that there is one of it, and that this very piece is what they get.',
      initialValue: false,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Condition', subtitle: 'Condition report' }),
  },
});
