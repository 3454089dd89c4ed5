import { PinIcon } from '@sanity/icons/Pin';
import { defineField, defineType } from 'sanity';
import { pickupPickerMost } from './pickupPicker.content.ts';

export const pickupPickerSchema = defineType({
  name: 'pickupPicker',
  title: 'Where to collect',
  type: 'object',
  icon: PinIcon,
  description:
    'On a product’s page the places it can be collected at, with their times and the places left in each; on a market’s page the market days, with what was moved or cancelled.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description:
        'What the buyer reads above the places or days. Empty shows “Where to collect” or “Next market days”.',
      validation: (rule) => rule.max(80).warning('Longer than a line on a phone.'),
    }),
    defineField({
      name: 'count',
      title: 'How many times',
      type: 'number',
      description: 'How many times the buyer sees at each place, or how many market days, the soonest first.',
      initialValue: 4,
      validation: (rule) => rule.integer().min(1).max(pickupPickerMost),
    }),
    defineField({
      name: 'showNearest',
      title: 'Offer “Nearest to me”',
      type: 'boolean',
      description:
        'Lets the buyer have the places sorted by distance, those that have it first. Where they are never leaves their device.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading', count: 'count' },
    prepare: ({ heading, count }) => ({
      title: heading ?? 'Where to collect',
      subtitle: `${count ?? 4} times a place`,
    }),
  },
});
