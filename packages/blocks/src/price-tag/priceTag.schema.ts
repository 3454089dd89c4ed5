import { BillIcon } from '@sanity/icons/Bill';
import { defineField, defineType } from 'sanity';

export const priceTagSchema = defineType({
  name: 'priceTag',
  title: 'Price',
  type: 'object',
  icon: BillIcon,
  description:
    'What the chosen variant costs, what it cost before, and a note on tax and fees. Amounts come from the product.',
  fields: [
    defineField({
      name: 'note',
      title: 'Tax and fees',
      type: 'string',
      description:
        'Tells the buyer what is in the price: “VAT included”, or “No VAT is charged (small business, art. 53)”. Empty shows nothing.',
      validation: (rule) =>
        rule.max(160).warning('A buyer reads one line here; the rest belongs into the page’s text.'),
    }),
    defineField({
      name: 'showCompareAt',
      title: 'Show the earlier price',
      type: 'boolean',
      description:
        'Shows the buyer what it cost before a reduction. In the EU that must be its lowest price of the last 30 days.',
      initialValue: true,
    }),
    defineField({
      name: 'showUnitPrice',
      title: 'Show the unit price',
      type: 'boolean',
      description:
        'For goods sold by weight, volume or length: tells the buyer the price per kilogram, litre or metre.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { note: 'note' },
    prepare: ({ note }) => ({ title: 'Price', subtitle: note ?? 'Without a note on tax' }),
  },
});
