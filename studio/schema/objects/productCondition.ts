import { SearchIcon } from '@sanity/icons/Search';
import { WrenchIcon } from '@sanity/icons/Wrench';
import { defineArrayMember, defineField, defineType } from 'sanity';

export const productCondition = defineType({
  name: 'productCondition',
  title: 'Condition',
  description: 'What state the thing is in. Honest faults make fewer returns.',
  type: 'object',
  icon: WrenchIcon,
  fields: [
    defineField({
      name: 'kind',
      title: 'Condition',
      type: 'string',
      description: 'Buyers see it beside the price, and it decides which guarantee the law gives them.',
      initialValue: 'new',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'New', value: 'new' },
          { title: 'Refurbished', value: 'refurbished' },
          { title: 'Used', value: 'used' },
        ],
      },
      validation: (rule) => rule.required().error('Say whether it is new, refurbished or used.'),
    }),
    defineField({
      name: 'grade',
      title: 'Grade',
      type: 'string',
      description: 'A: as good as new. B: light signs of use. C: clear signs of use, works fully.',
      hidden: ({ parent }) => !isPreOwned(parent),
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'A', value: 'A' },
          { title: 'B', value: 'B' },
          { title: 'C', value: 'C' },
        ],
      },
      validation: (rule) =>
        rule.custom((value, context) =>
          isPreOwned(context.parent) && !value ? 'Grade it A, B or C, so buyers know what to expect.' : true,
        ),
    }),
    defineField({
      name: 'faults',
      title: 'Faults',
      type: 'array',
      description: 'Everything a buyer would see or hear, each with a photograph if you can. Buyers read them first.',
      of: [
        defineArrayMember({
          name: 'fault',
          title: 'Fault',
          type: 'object',
          icon: SearchIcon,
          fields: [
            defineField({
              name: 'text',
              title: 'What and where',
              type: 'string',
              description: 'What a buyer would see or hear: “Scratch on the left side, 3 cm”.',
              validation: (rule) => rule.required().error('Say what it is and where, or remove this fault.'),
            }),
            defineField({
              name: 'picture',
              title: 'Photograph',
              type: 'picture',
              description: 'Of the fault itself, close. A buyer who has seen it is not surprised by it.',
            }),
          ],
          preview: { select: { title: 'text', media: 'picture' } },
        }),
      ],
      hidden: ({ parent }) => !isPreOwned(parent),
    }),
    defineField({
      name: 'repairs',
      title: 'Repairs done',
      type: 'array',
      description: 'What you renewed or repaired: “New capacitors, 2026”. It is what buyers pay you for.',
      of: [defineArrayMember({ type: 'string' })],
      hidden: ({ parent }) => !isPreOwned(parent),
    }),
    defineField({
      name: 'warrantyUntil',
      title: 'Your warranty lasts until',
      type: 'date',
      description: 'A buyer can bring it back to you until this day, on top of what the law gives.',
      hidden: ({ parent }) => !isPreOwned(parent),
    }),
  ],
});

function isPreOwned(parent: unknown): boolean {
  if (typeof parent !== 'object' || parent === null || !('kind' in parent)) return false;
  return parent.kind === 'refurbished' || parent.kind === 'used';
}
