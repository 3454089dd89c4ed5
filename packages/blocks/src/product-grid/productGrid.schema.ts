import { ThLargeIcon } from '@sanity/icons/ThLarge';
import { defineField, defineType } from 'sanity';
import { productGridLayouts, productGridMost } from './productGrid.content.ts';

export const productGridSchema = defineType({
  name: 'productGrid',
  title: 'Products',
  type: 'object',
  icon: ThLargeIcon,
  description: 'The products of this market event with price, maker and the ways to get them.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the products, such as “On the table this Saturday”.',
    }),
    defineField({
      name: 'intro',
      title: 'Introduction',
      type: 'text',
      rows: 2,
      description: 'One or two sentences under the heading that help the buyer choose. May stay empty.',
    }),
    defineField({
      name: 'layout',
      title: 'Layout',
      type: 'string',
      description: 'Grid shows large pictures. List fits more on a phone and suits products told apart by words.',
      options: { list: [...productGridLayouts], layout: 'radio', direction: 'horizontal' },
      initialValue: 'grid',
    }),
    defineField({
      name: 'limit',
      title: 'Show at most',
      type: 'number',
      description:
        'How many products the buyer sees here, in the order of the market event. Empty shows all. On a product’s page: at most four others, the same maker’s first.',
      validation: (rule) =>
        rule.integer().min(1).max(productGridMost).error(`A whole number from 1 to ${productGridMost}.`),
    }),
    defineField({
      name: 'showFilter',
      title: 'Let buyers choose by way',
      type: 'boolean',
      description:
        'On a market’s page: links that narrow the list to what can be collected, goes with a courier run, is sent by parcel or made for the buyer.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading', layout: 'layout' },
    prepare: ({ heading, layout }) => ({ title: heading ?? 'Products', subtitle: `Products, ${layout ?? 'grid'}` }),
  },
});
