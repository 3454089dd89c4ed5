import { OlistIcon } from '@sanity/icons/Olist';
import { defineField, defineType } from 'sanity';
import { wayOrders } from './compare-ways.ts';

const titles = { seller: 'As in the product', soonest: 'Soonest first', cost: 'Cheapest first' } as const;

const orders = wayOrders.map((value) => ({ value, title: titles[value] }));

export const promiseComparisonSchema = defineType({
  name: 'promiseComparison',
  title: 'Promise comparison',
  type: 'object',
  icon: OlistIcon,
  description:
    'All ways of getting the product side by side: when, what it costs, on which condition. Ways without a date are named with the reason.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the table. Empty shows “All ways to get it”.',
    }),
    defineField({
      name: 'order',
      title: 'Order',
      type: 'string',
      description: 'Which way the buyer reads first. Ways without a date always come last.',
      options: { list: orders },
      initialValue: 'seller',
    }),
    defineField({
      name: 'showRemedy',
      title: 'Say what happens if it is late',
      type: 'boolean',
      description: 'Shows the buyer the remedy of each way beside its condition.',
      initialValue: true,
    }),
    defineField({
      name: 'linkToBuyBox',
      title: 'Link to the buy box',
      type: 'boolean',
      description: 'Lets the buyer go from a way straight to its ticket. Turn off on a page without a buy box.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading', order: 'order' },
    prepare: ({ heading, order }) => ({
      title: heading ?? 'All ways to get it',
      subtitle: ['Promise comparison', orders.find(({ value }) => value === order)?.title.toLowerCase()]
        .filter(Boolean)
        .join(', '),
    }),
  },
});
