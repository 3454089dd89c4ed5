import { BillIcon } from '@sanity/icons/Bill';
import { defineField, defineType } from 'sanity';

export const productNoticesSchema = defineType({
  name: 'productNotices',
  title: 'Guarantee and maker',
  type: 'object',
  icon: BillIcon,
  description:
    'What the law asks to stand beside a product: how long the legal guarantee lasts, the EU notice about it, who made it and how to reach them, and what a textile is made of.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the notices. Empty shows “Guarantee and maker”.',
    }),
    defineField({
      name: 'notice',
      title: 'EU guarantee notice',
      type: 'picture',
      description:
        'The harmonised notice that buyers in the EU must be shown since 27 September 2026, as the European Commission published it (Regulation 2025/1960), in your language. Neither redraw nor recolour it.',
      validation: (rule) =>
        rule
          .custom((value) =>
            value
              ? true
              : 'Buyers in the EU must see the official notice. Until it is here they read its content in words.',
          )
          .warning(),
    }),
    defineField({
      name: 'safety',
      title: 'Warnings',
      type: 'text',
      rows: 3,
      description:
        'What a buyer must know to use it safely: age, fire, small parts, mains voltage. Empty if there is nothing.',
    }),
    defineField({
      name: 'isTextile',
      title: 'It is a textile',
      type: 'boolean',
      description: 'Tells the buyer the product’s materials as its fibre composition, as the law asks of textiles.',
      initialValue: false,
    }),
  ],
  preview: {
    select: { heading: 'heading', notice: 'notice' },
    prepare: ({ heading, notice }) => ({
      title: heading ?? 'Guarantee and maker',
      subtitle: notice ? 'With the EU notice' : 'The EU notice is missing',
    }),
  },
});
