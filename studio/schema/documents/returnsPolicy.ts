import { UndoIcon } from '@sanity/icons/Undo';
import { defineArrayMember, defineField, defineType } from 'sanity';

export const returnsPolicy = defineType({
  name: 'returnsPolicy',
  title: 'Returns',
  description: 'What a buyer may do when it is not right.',
  type: 'document',
  icon: UndoIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      description: 'For you, to tell policies apart. Buyers do not see it.',
      validation: (rule) => rule.required().error('Name this policy.'),
    }),
    defineField({
      name: 'summary',
      title: 'In a sentence',
      type: 'text',
      rows: 2,
      description:
        'What buyers read on the product page: “Bring it back to the stall within 30 days, unworn, for your money back.”',
      validation: (rule) => rule.required().error('Say in a sentence what buyers may do.'),
    }),
    defineField({
      name: 'windowDays',
      title: 'Days to change their mind',
      type: 'number',
      description: 'Counted from the day the buyer has it. In the EU online buyers have at least 14 days.',
      initialValue: 14,
      validation: (rule) => [
        rule.required().integer().min(0).error('Give whole days, 0 or more.'),
        rule.min(14).warning('Under 14 days is only allowed where the law lets you: name the exemption below.'),
      ],
    }),
    defineField({
      name: 'ways',
      title: 'How it comes back',
      type: 'array',
      description: 'The ways a buyer can choose from.',
      of: [defineArrayMember({ type: 'string' })],
      options: {
        list: [
          { title: 'Back to the stall', value: 'stall' },
          { title: 'A courier collects', value: 'courier' },
          { title: 'By post', value: 'post' },
        ],
      },
      validation: (rule) => rule.min(1).error('Choose at least one way back.'),
    }),
    defineField({
      name: 'buyerPaysReturn',
      title: 'The buyer pays the way back',
      type: 'boolean',
      description: 'Buyers see it before they order. If you do not say so before the sale, you pay.',
      initialValue: false,
    }),
    defineField({
      name: 'guaranteeMonths',
      title: 'Guarantee, in months',
      type: 'number',
      description:
        'How long a buyer can come back with a fault. In the EU 24 months for new things, at least 12 for used ones.',
      initialValue: 24,
      validation: (rule) => rule.integer().min(0).error('Give whole months, 0 or more.'),
    }),
    defineField({
      name: 'exemption',
      title: 'Exemption',
      type: 'string',
      description:
        'Why a buyer may not change their mind, where that is so: “Made to your measure”. Shown before they order.',
    }),
  ],
  preview: {
    select: { name: 'name', windowDays: 'windowDays' },
    prepare: ({ name, windowDays }: { name?: string; windowDays?: number }) => ({
      title: name ?? 'New returns policy',
      ...(windowDays !== undefined && { subtitle: `${windowDays} days` }),
    }),
  },
});
