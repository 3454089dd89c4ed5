import { PinIcon } from '@sanity/icons/Pin';
import { defineField, defineType } from 'sanity';
import { mostRows, mostStallsPerRow, planSides } from './findStall.content.ts';

const sideTitles = {
  topLeft: 'Top left',
  top: 'Top',
  topRight: 'Top right',
  left: 'Left',
  right: 'Right',
  bottomLeft: 'Bottom left',
  bottom: 'Bottom',
  bottomRight: 'Bottom right',
} as const;

export const findStallSchema = defineType({
  name: 'findStall',
  title: 'Find the stall',
  type: 'object',
  icon: PinIcon,
  description:
    'The way to your stall: address, directions and a link to a map from the market event, and a plan of the stalls drawn from what you say here.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads first. Empty: “Find the stall”.',
      validation: (rule) => rule.max(80).warning('Longer than 80 characters takes three lines on a phone.'),
    }),
    defineField({
      name: 'rows',
      title: 'Rows of stalls',
      type: 'array',
      of: [{ type: 'string' }],
      description: 'The names of the rows from the top of the plan, such as A, B, C. Empty: no plan is drawn.',
      validation: (rule) => rule.unique().max(mostRows).error(`At most ${mostRows} rows, each name once.`),
    }),
    defineField({
      name: 'perRow',
      title: 'Stalls in each row',
      type: 'number',
      description: 'How many stalls the buyer sees in a row, numbered from the left. Empty: no plan is drawn.',
      validation: (rule) =>
        rule.integer().min(1).max(mostStallsPerRow).error(`A whole number from 1 to ${mostStallsPerRow}.`),
    }),
    defineField({
      name: 'stall',
      title: 'Your stall',
      type: 'string',
      description:
        'Row and number, such as B5. Empty: the stall of the market event. A stall that is not in the rows is not drawn.',
    }),
    defineField({
      name: 'landmarks',
      title: 'What stands around',
      type: 'array',
      description:
        'Two to five things people know, each with its side of the plan, so the buyer can turn it the right way.',
      of: [
        {
          type: 'object',
          name: 'landmark',
          fields: [
            defineField({
              name: 'name',
              title: 'Name',
              type: 'string',
              description: 'As people call it: “Coffee van”.',
              validation: (rule) => rule.required().max(40).error('A name of at most 40 characters.'),
            }),
            defineField({
              name: 'side',
              title: 'Side of the plan',
              type: 'string',
              description: 'Where it stands as one looks at the plan.',
              options: { list: planSides.map((value) => ({ value, title: sideTitles[value] })) },
              validation: (rule) => rule.required().error('Choose a side.'),
            }),
          ],
          preview: { select: { title: 'name', subtitle: 'side' } },
        },
      ],
      validation: (rule) => rule.max(8).warning('More than eight crowd the plan.'),
    }),
    defineField({
      name: 'showMap',
      title: 'Link to a map',
      type: 'boolean',
      description: 'Lets the buyer open the place in a map. Nothing of the map is loaded before.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading', stall: 'stall' },
    prepare: ({ heading, stall }) => ({ title: heading ?? 'Find the stall', subtitle: stall ?? 'Find the stall' }),
  },
});
