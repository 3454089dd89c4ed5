import { SearchIcon } from '@sanity/icons/Search';
import { defineField, defineType } from 'sanity';

export const postcodeCheckSchema = defineType({
  name: 'postcodeCheck',
  title: 'Postcode check',
  type: 'object',
  icon: SearchIcon,
  description:
    'Asks the buyer for a postcode and says which courier runs and parcels reach it, with their dates for it, and what there is instead. Shown only where something is sent.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the question. Empty shows “Does it come to you?”.',
      validation: (rule) => rule.max(80).warning('Longer than a line on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'Why you ask',
      type: 'text',
      rows: 2,
      description: 'One sentence that says what the buyer gets for the postcode. Empty shows the shop’s own words.',
    }),
    defineField({
      name: 'showPickup',
      title: 'Name collection too',
      type: 'boolean',
      description: 'Says beside the answer where it can be collected instead.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Does it come to you?', subtitle: 'Postcode check' }),
  },
});
