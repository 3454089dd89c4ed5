import { BasketIcon } from '@sanity/icons/Basket';
import { defineField, defineType } from 'sanity';

export const buyBoxSchema = defineType({
  name: 'buyBox',
  title: 'Buy box',
  type: 'object',
  icon: BasketIcon,
  description:
    'One plain form to order with: every way of getting it as a ticket with its date, condition and price, how many, and a note to the maker.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the form. Empty shows “Get yours”.',
    }),
    defineField({
      name: 'showPrice',
      title: 'Show variant and price',
      type: 'boolean',
      description: 'Says on top what is being ordered and what one costs. Turn off right below a header that does.',
      initialValue: true,
    }),
    defineField({
      name: 'askNote',
      title: 'Ask for a note',
      type: 'boolean',
      description: 'Lets the buyer write a few words to the maker with the order: a name to print, a question, a wish.',
      initialValue: true,
    }),
    defineField({
      name: 'noteHint',
      title: 'What the note is for',
      type: 'string',
      description: 'Tells the buyer what to write: “The name to be printed, at most twelve letters”.',
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Get yours', subtitle: 'Buy box' }),
  },
});
