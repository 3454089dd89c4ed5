import { RocketIcon } from '@sanity/icons/Rocket';
import { defineField, defineType } from 'sanity';
import { pooledRunMost } from './pooledRun.content.ts';

export const pooledRunSchema = defineType({
  name: 'pooledRun',
  title: 'Courier runs',
  type: 'object',
  icon: RocketIcon,
  description:
    'The next departures of the courier runs this can go with: seats taken, how many orders it goes with, and what happens otherwise. Counted; nobody types it.',
  fields: [
    defineField({
      name: 'heading',
      title: 'Heading',
      type: 'string',
      description: 'What the buyer reads above the departures. Empty shows “The next runs”.',
      validation: (rule) => rule.max(80).warning('Longer than a line on a phone.'),
    }),
    defineField({
      name: 'text',
      title: 'About the run',
      type: 'text',
      rows: 2,
      description: 'One or two sentences: who rides, with what, and why the parcels go together.',
    }),
    defineField({
      name: 'count',
      title: 'How many departures',
      type: 'number',
      description: 'How many departures the buyer sees, the soonest first.',
      initialValue: 3,
      validation: (rule) => rule.integer().min(1).max(pooledRunMost),
    }),
    defineField({
      name: 'showSeats',
      title: 'Draw the seats',
      type: 'boolean',
      description: 'Draws how many seats are taken. Off, the buyer reads it as words only.',
      initialValue: true,
    }),
  ],
  preview: {
    select: { heading: 'heading', count: 'count' },
    prepare: ({ heading, count }) => ({ title: heading ?? 'The next runs', subtitle: `${count ?? 3} departures` }),
  },
});
