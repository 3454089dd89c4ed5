import { defineField } from 'sanity';
import { LocalTimeInput } from '../../../inputs/LocalTimeInput.tsx';
import { type BatchRow, checkBatch, checkMake, checkMakeOnce, type MakeRow } from '../../../rules/making.ts';
import { checkLocalTime } from '../../../rules/time.ts';
import { defineCount, definePositiveCount } from '../../measures/defineCount.ts';

export const makeField = defineField({
  name: 'make',
  title: 'Making it',
  type: 'object',
  group: 'making',
  description:
    'Before it is made ready. Buyers read that it is made for them. From stock: fill this in only if you make more when none is left.',
  options: { collapsible: false },
  fieldsets: [
    { name: 'capacity', title: 'By capacity', options: { columns: 2 } },
    { name: 'days', title: 'Or by days, whatever else is made', options: { columns: 2 } },
    { name: 'after', title: 'When it is done', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'resource',
      title: 'Takes capacity of',
      type: 'reference',
      to: [{ type: 'resource' }],
      description: 'Buyers are promised the first day on which enough of it is free. Empty: give the days below.',
    }),
    defineField({
      name: 'unitsPerItem',
      title: 'Takes, for each item',
      type: 'number',
      fieldset: 'capacity',
      description: 'Items or minutes, such as 1. A buyer of two takes twice as much.',
      hidden: ({ parent }) => !parent?.resource,
      validation: (rule) => rule.positive().error('One item takes more than 0.'),
    }),
    defineField({
      ...defineCount({
        name: 'setUpUnits',
        title: 'And once for the order',
        description: 'For setting up, whatever the buyer orders. Empty: nothing.',
      }),
      fieldset: 'capacity',
      hidden: ({ parent }) => !parent?.resource,
    }),
    defineField({
      ...defineCount({
        name: 'minDays',
        title: 'At least, days',
        description: 'Working days of the workshop, when it goes well.',
      }),
      fieldset: 'days',
      hidden: isOnCapacity,
    }),
    defineField({
      ...defineCount({
        name: 'maxDays',
        title: 'At most, days',
        description: 'Working days when it does not. Buyers trust this one.',
      }),
      fieldset: 'days',
      hidden: isOnCapacity,
    }),
    defineField({
      name: 'finishBy',
      title: 'Finished by',
      type: 'string',
      fieldset: 'after',
      description:
        'The time of day by which a day’s making is done. Drying, packing and the buyer’s date follow from it.',
      components: { input: LocalTimeInput },
      validation: (rule) => rule.custom((value) => checkLocalTime(value, 'closing')),
    }),
    defineField({
      ...defineCount({
        name: 'cureHours',
        title: 'Rest, hours',
        description: 'Drying, curing, cooling: hours that pass by day and night before a buyer can have it.',
      }),
      fieldset: 'after',
    }),
    defineField({
      name: 'batch',
      title: 'Made in batches',
      type: 'object',
      description:
        'A kiln is fired when it is full. Buyers are promised the day it is full at the latest. Empty: made one by one.',
      options: { columns: 2, collapsible: false },
      hidden: ({ parent, value }) => !parent?.resource && value === undefined,
      fields: [
        definePositiveCount({
          name: 'size',
          title: 'Full at',
          description: 'Items or minutes that fill one batch of buyers’ orders.',
        }),
        defineCount({
          name: 'longestWaitDays',
          title: 'Waits at most, days',
          description: 'Open days the first buyer waits; then it is made half full.',
        }),
      ],
      validation: (rule) =>
        rule.custom((value: BatchRow | undefined, context) => checkBatch(value, hasResource(context.parent))),
    }),
  ],
  validation: (rule) => [
    rule.custom((value: MakeRow | undefined, context) => {
      const source = context.document?.['source'];
      return checkMake(value, typeof source === 'string' ? source : undefined);
    }),
    rule.custom((value: MakeRow | undefined) => checkMakeOnce(value)).warning(),
  ],
});

/** Days stay to be seen, and cleared, while both are given. */
function isOnCapacity({ parent, value }: { parent?: MakeRow; value?: unknown }): boolean {
  return Boolean(parent?.resource) && value === undefined;
}

function hasResource(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'resource' in parent && Boolean(parent.resource);
}
