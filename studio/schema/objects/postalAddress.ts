import { EnvelopeIcon } from '@sanity/icons/Envelope';
import { defineField, defineType } from 'sanity';

export const postalAddress = defineType({
  name: 'postalAddress',
  title: 'Address',
  description: 'A street address a buyer can find.',
  type: 'object',
  icon: EnvelopeIcon,
  fieldsets: [{ name: 'town', title: 'Town', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'street',
      title: 'Street and number',
      type: 'string',
      description: 'Buyers type this into their map.',
      validation: (rule) => rule.required().error('Give the street, or the name of the square.'),
    }),
    defineField({
      name: 'postcode',
      title: 'Postcode',
      type: 'string',
      description: 'Tells apart streets of the same name.',
      fieldset: 'town',
    }),
    defineField({
      name: 'city',
      title: 'Town',
      type: 'string',
      description: 'The town buyers travel to.',
      fieldset: 'town',
      validation: (rule) => rule.required().error('Give the town.'),
    }),
    defineField({
      name: 'countryCode',
      title: 'Country',
      type: 'string',
      description: 'Two letters, such as PT for Portugal, DE for Germany. Search engines and maps use it.',
      validation: (rule) => [
        rule.required().error('Give the country as two letters, such as PT.'),
        rule
          .regex(/^[A-Z]{2}$/, { name: 'two capital letters' })
          .error('Write the country as two capital letters, such as PT.'),
      ],
    }),
  ],
  preview: {
    select: { street: 'street', postcode: 'postcode', city: 'city' },
    prepare: ({ street, postcode, city }: Record<string, string | undefined>) => ({
      title: street ?? 'No street yet',
      subtitle: [postcode, city].filter(Boolean).join(' '),
    }),
  },
});
