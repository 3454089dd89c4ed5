import { EarthGlobeIcon } from '@sanity/icons/EarthGlobe';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { PostcodesInput } from '../../inputs/PostcodesInput.tsx';
import { ZoneFormInput } from '../../inputs/ZoneFormInput.tsx';
import { checkZoneRules, type PostcodeRow } from '../../rules/postcode.ts';
import { sayZoneRules } from '../../rules/postcodeText.ts';

export const deliveryZone = defineType({
  name: 'deliveryZone',
  title: 'Delivery zone',
  description: 'Postcodes with the same promise. Courier runs and parcel services share zones.',
  type: 'document',
  icon: EarthGlobeIcon,
  components: { input: ZoneFormInput },
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      description: 'As people call it: “Lisbon centre”, “Mainland Portugal”. Buyers read where you deliver to.',
      validation: (rule) => rule.required().error('Name this zone.'),
    }),
    defineField({
      name: 'countryCode',
      title: 'Country',
      type: 'string',
      description: 'Two letters, such as PT. Only postcodes of this country are compared with a buyer’s.',
      validation: (rule) => [
        rule.required().error('Give the country as two letters, such as PT.'),
        rule
          .regex(/^[A-Z]{2}$/, { name: 'two capital letters' })
          .error('Write the country as two capital letters, such as PT.'),
      ],
    }),
    defineField({
      name: 'includes',
      title: 'Postcodes',
      type: 'array',
      description:
        'Where it goes, as you would write it: 1100, 1150-1199, 1350-212, not 1170. Buyers elsewhere are told at once.',
      of: [defineArrayMember({ type: 'postcodeRule' })],
      components: { input: PostcodesInput },
      validation: (rule) =>
        rule.custom((rows: PostcodeRow[] | undefined, context) => {
          const excludes = context.document?.['excludes'];
          return checkZoneRules(rows, Array.isArray(excludes) ? excludes : []);
        }),
    }),
    defineField({
      name: 'excludes',
      title: 'Not these',
      type: 'array',
      description: 'Left out of the postcodes above. Buyers there are told that it does not come to them.',
      // Written in the same line as the others, after “not”.
      hidden: true,
      of: [defineArrayMember({ type: 'postcodeRule' })],
    }),
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', countryCode: 'countryCode', includes: 'includes', excludes: 'excludes' },
    prepare: ({ title, countryCode, includes, excludes }) => ({
      title: title ?? 'New delivery zone',
      subtitle: [countryCode, sayZoneRules(includes, excludes, countryCode)].filter(Boolean).join(' · '),
    }),
  },
});
