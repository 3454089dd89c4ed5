import { ControlsIcon } from '@sanity/icons/Controls';
import { defineField, defineType } from 'sanity';

export const variantPickerSchema = defineType({
  name: 'variantPicker',
  title: 'Variant picker',
  type: 'object',
  icon: ControlsIcon,
  description: 'Lets the buyer choose among the product’s options, such as colour and size. Works without JavaScript.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the choices. Empty shows “Choose yours”.',
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'Choose yours', subtitle: 'Variant picker' }),
  },
});
