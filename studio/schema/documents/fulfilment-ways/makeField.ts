import { defineField } from 'sanity';
import { checkRange } from '../../../rules/product.ts';
import { defineCount } from './defineCount.ts';

export const makeField = defineField({
  name: 'make',
  title: 'Making it',
  type: 'object',
  group: 'ready',
  description: 'Time to make it, before it is made ready. Buyers read that it is made for them.',
  hidden: ({ document }) => document?.['source'] !== 'make',
  options: { columns: 3, collapsible: false },
  fields: [
    defineCount({
      name: 'minDays',
      title: 'At least, days',
      description: 'Working days of the workshop, when it goes well.',
    }),
    defineCount({
      name: 'maxDays',
      title: 'At most, days',
      description: 'Working days when it does not. Buyers trust this one.',
    }),
    defineCount({
      name: 'cureHours',
      title: 'Rest, hours',
      description: 'Drying, curing, cooling: hours that pass by day and night.',
    }),
  ],
  validation: (rule) => [
    rule.custom((value, context) =>
      context.document?.['source'] === 'make' && !value ? 'Say how long it takes to make.' : true,
    ),
    rule.custom((value: { minDays?: number; maxDays?: number } | undefined) =>
      checkRange(value?.minDays, value?.maxDays, 'time'),
    ),
  ],
});
