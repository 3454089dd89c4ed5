import { TagIcon } from '@sanity/icons/Tag';
import { defineField, defineType } from 'sanity';

export const productHeaderSchema = defineType({
  name: 'productHeader',
  title: 'Product header',
  type: 'object',
  icon: TagIcon,
  description: 'Name, maker, price and condition of the product.',
  fields: [
    defineField({
      name: 'showSeller',
      title: 'Name the maker',
      type: 'boolean',
      description: 'Tells the buyer above the product name who made it and which craft that is.',
      initialValue: true,
    }),
    defineField({
      name: 'showPrice',
      title: 'Show the price',
      type: 'boolean',
      description:
        'Tells the buyer under the name what it costs. Turn off where the price block or the buy box says it.',
      initialValue: true,
    }),
    defineField({
      name: 'showCondition',
      title: 'Show the condition',
      type: 'boolean',
      description:
        'For refurbished and used products: tells the buyer the grade, the faults, the repairs and the warranty.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { showSeller: 'showSeller' },
    prepare: ({ showSeller }) => ({
      title: 'Product header',
      subtitle: showSeller === false ? 'Without the maker' : 'With the maker',
    }),
  },
});
