import { ControlsIcon } from '@sanity/icons/Controls';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { findRepeated } from '../../rules/product.ts';

export const productOption = defineType({
  name: 'productOption',
  title: 'Choice',
  description: 'Something a buyer chooses before ordering, such as Size or Colour.',
  type: 'object',
  icon: ControlsIcon,
  fields: [
    defineField({
      name: 'name',
      title: 'What the buyer chooses',
      type: 'string',
      description: 'The question over the buttons: “Size”, “Colour”, “Glaze”.',
      validation: (rule) => rule.required().error('Name the choice, such as Size.'),
    }),
    defineField({
      name: 'values',
      title: 'Between',
      type: 'array',
      description: 'The buttons, in the order buyers see them. Press Enter after each: Small, Medium, Large.',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
      validation: (rule) => [
        rule.required().min(1).error('Give at least one value to choose.'),
        rule.custom((values: string[] | undefined) => {
          const twice = findRepeated((values ?? []).map((value) => value.trim().toLowerCase()));
          return twice === undefined ? true : `“${twice}” is listed twice.`;
        }),
      ],
    }),
  ],
  preview: {
    select: { title: 'name', values: 'values' },
    prepare: ({ title, values }: { title?: string; values?: string[] }) => ({
      title: title ?? 'Unnamed choice',
      subtitle: (values ?? []).join(', '),
    }),
  },
});
