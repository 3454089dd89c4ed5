import { PackageIcon } from '@sanity/icons/Package';
import { defineField, defineType } from 'sanity';
import { findGreenClaim } from './green-claims.ts';

export const packagingFactsSchema = defineType({
  name: 'packagingFacts',
  title: 'Packaging facts',
  type: 'object',
  icon: PackageIcon,
  description:
    'What the product comes in: materials with their recycling codes, size, weight and the tests it passed. All of it comes from the packaging you gave the product.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the facts. Empty shows “What it comes in”.',
    }),
    defineField({
      name: 'after',
      title: 'What to do with it after',
      type: 'text',
      rows: 3,
      description:
        'Tells the buyer where it goes once it is empty, or that you take it back. Empty says to sort it by its code.',
      validation: (rule) =>
        rule.custom((value) => {
          const claim = typeof value === 'string' ? findGreenClaim(value) : undefined;
          return claim === undefined
            ? true
            : `“${claim}” needs proof by law. Say what it is made of and what to do with it instead.`;
        }),
    }),
    defineField({
      name: 'showTests',
      title: 'Show the tests',
      type: 'boolean',
      description: 'Shows the buyer what the packaging went through and how many came out whole.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading' },
    prepare: ({ heading }) => ({ title: heading ?? 'What it comes in', subtitle: 'Packaging facts' }),
  },
});
