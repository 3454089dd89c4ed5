import { LemonIcon } from '@sanity/icons/Lemon';
import { defineField, defineType } from 'sanity';

export const packagingMaterial = defineType({
  name: 'packagingMaterial',
  title: 'Material',
  description: 'One material of the packaging.',
  type: 'object',
  icon: LemonIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'Material',
      type: 'string',
      description: 'In plain words, such as corrugated cardboard. Buyers read it to sort it right.',
      validation: (rule) => rule.required().error('Name the material.'),
    }),
    defineField({
      name: 'code',
      title: 'Recycling code',
      type: 'string',
      description: 'As printed in the triangle, such as PAP 20. It tells buyers which bin.',
      validation: (rule) =>
        rule
          .regex(/^[A-Z/]{1,6} ?\d{1,2}$/, { name: 'recycling code' })
          .warning('Recycling codes look like PAP 20 or LDPE 4.'),
    }),
    defineField({
      name: 'shareRecycled',
      title: 'Recycled content, %',
      type: 'number',
      description: 'How much of it was something else before. Buyers may ask you to prove it.',
      validation: (rule) => rule.min(0).max(100).error('Give a share between 0 and 100.'),
    }),
  ],
  preview: { select: { title: 'name', subtitle: 'code' } },
});
