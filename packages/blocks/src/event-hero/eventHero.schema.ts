import { HomeIcon } from '@sanity/icons/Home';
import { defineField, defineType } from 'sanity';

export const eventHeroSchema = defineType({
  name: 'eventHero',
  title: 'Event hero',
  type: 'object',
  icon: HomeIcon,
  description: 'The top of a market event: its name, next market day, stall and until when buyers can order.',
  fields: [
    defineField({
      name: 'eyebrow',
      title: 'Line above the name',
      type: 'string',
      description: 'Two to four words that tell the buyer what this is, such as “Open-air market”. May stay empty.',
      validation: (rule) => rule.max(40).warning('Longer than 40 characters wraps on a phone.'),
    }),
    defineField({
      name: 'showMap',
      title: 'Link to a map',
      type: 'boolean',
      description: 'Shows the buyer a link to the place on a map. The place must have coordinates.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { eyebrow: 'eyebrow' },
    prepare: ({ eyebrow }) => ({ title: 'Event hero', subtitle: eyebrow }),
  },
});
