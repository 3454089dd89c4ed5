import { PinIcon } from '@sanity/icons/Pin';
import { defineField, defineType } from 'sanity';
import { checkPostcodeRule, type PostcodeRow, sayPostcodeRule } from '../../rules/postcode.ts';

/** Written as a line of text in the Studio, see PostcodesInput; these fields are what the line is read into. */
export const postcodeRule = defineType({
  name: 'postcodeRule',
  title: 'Postcodes',
  description: 'A beginning, a range or one postcode.',
  type: 'object',
  icon: PinIcon,
  fields: [
    defineField({
      name: 'kind',
      title: 'What is meant',
      type: 'string',
      description: 'How a buyer’s postcode is compared with it.',
      initialValue: 'prefix',
      options: {
        layout: 'radio',
        list: [
          { title: 'All that begin with it', value: 'prefix' },
          { title: 'A range', value: 'range' },
          { title: 'One postcode', value: 'exact' },
        ],
      },
    }),
    defineField({
      name: 'prefix',
      title: 'Begins with',
      type: 'string',
      description: 'Every buyer whose postcode begins so. Empty: the whole country.',
      hidden: ({ parent }) => parent?.kind !== 'prefix',
    }),
    defineField({
      name: 'from',
      title: 'From',
      type: 'string',
      description: 'The first postcode of the range; buyers in it are served.',
      hidden: ({ parent }) => parent?.kind !== 'range',
    }),
    defineField({
      name: 'to',
      title: 'To',
      type: 'string',
      description: 'The last one, as long as the first; buyers in it are served too.',
      hidden: ({ parent }) => parent?.kind !== 'range',
    }),
    defineField({
      name: 'postcode',
      title: 'Postcode',
      type: 'string',
      description: 'Only buyers with exactly this postcode.',
      hidden: ({ parent }) => parent?.kind !== 'exact',
    }),
  ],
  validation: (rule) => rule.custom((value: PostcodeRow | undefined) => checkPostcodeRule(value)),
  preview: {
    select: { kind: 'kind', prefix: 'prefix', from: 'from', to: 'to', postcode: 'postcode' },
    prepare: (row: PostcodeRow) => ({ title: sayPostcodeRule(row) }),
  },
});
