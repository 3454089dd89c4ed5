import { defineArrayMember, defineField } from 'sanity';
import { checkRange } from '../../../rules/product.ts';
import { defineCount } from './defineCount.ts';

export const laneField = defineField({
  name: 'lane',
  title: 'Parcel',
  type: 'object',
  group: 'way',
  description: 'What the carrier says. Real days are measured later and replace it.',
  hidden: ({ document }) => document?.['kind'] !== 'lane',
  options: { collapsible: false },
  fieldsets: [
    { name: 'who', title: 'Carrier', options: { columns: 2 } },
    { name: 'days', title: 'Days on the way', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'carrier',
      title: 'Carrier',
      type: 'string',
      description: 'Buyers look for this name on the van and in the tracking.',
      fieldset: 'who',
      validation: (rule) =>
        rule.custom((value, context) => (context.document?.['kind'] === 'lane' && !value ? 'Name the carrier.' : true)),
    }),
    defineField({
      name: 'service',
      title: 'Service',
      type: 'string',
      description: 'Which of its services: “Letter, tracked”, “Parcel shop”.',
      fieldset: 'who',
    }),
    defineField({
      ...defineCount({
        name: 'quotedMinDays',
        title: 'Quoted, at least',
        description: 'Working days, as the carrier says.',
      }),
      fieldset: 'days',
    }),
    defineField({
      ...defineCount({
        name: 'quotedMaxDays',
        title: 'Quoted, at most',
        description: 'Working days. Buyers are promised one more, until you have measured thirty parcels.',
      }),
      fieldset: 'days',
    }),
    defineField({
      name: 'regions',
      title: 'Regions',
      type: 'array',
      description: 'Countries or regions it goes to, such as PT, ES. Buyers elsewhere are told at once.',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
    }),
  ],
  validation: (rule) =>
    rule.custom((value: { quotedMinDays?: number; quotedMaxDays?: number } | undefined) =>
      checkRange(value?.quotedMinDays, value?.quotedMaxDays, 'way'),
    ),
});
