import { defineField } from 'sanity';
import { LocalTimeInput } from '../../../inputs/LocalTimeInput.tsx';
import { checkHandling, GRID_MINUTES, type HandlingRow, isInMinutes } from '../../../rules/handling.ts';
import { checkLocalTime } from '../../../rules/time.ts';
import { defineCount } from '../../measures/defineCount.ts';

export const handlingField = defineField({
  name: 'handling',
  title: 'Getting an order ready',
  type: 'object',
  group: 'ready',
  description: 'Counted while the workshop is open. The buyer is promised the longer one.',
  options: { columns: 2, collapsible: false },
  fieldsets: [
    { name: 'days', title: 'Days', options: { columns: 3 }, hidden: ({ parent }) => isInMinutes(parent) },
    { name: 'minutes', title: 'Minutes', options: { columns: 3 }, hidden: ({ parent }) => !isInMinutes(parent) },
  ],
  fields: [
    defineField({
      name: 'unit',
      title: 'Counted in',
      type: 'string',
      description: 'Days for most; minutes where a buyer can have it within the hour.',
      initialValue: 'businessDays',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Open days', value: 'businessDays' },
          { title: 'Minutes of work', value: 'workingMinutes' },
        ],
      },
    }),
    defineCount({
      name: 'packingMinutes',
      title: 'Packing, minutes',
      description: 'Work each order needs in any case, also one that is ready the same day. Empty: none.',
    }),
    defineField({
      ...defineCount({
        name: 'minDays',
        title: 'At least, days',
        description: 'Your good days. 0 means the same day.',
      }),
      fieldset: 'days',
    }),
    defineField({
      ...defineCount({ name: 'maxDays', title: 'At most, days', description: 'Your bad days. Buyers trust this one.' }),
      fieldset: 'days',
    }),
    defineField({
      name: 'readyBy',
      title: 'Ready by',
      type: 'string',
      fieldset: 'days',
      description: 'The time of day at which an order is packed. Collection is promised after it.',
      components: { input: LocalTimeInput },
      validation: (rule) => rule.custom((value) => checkLocalTime(value, 'closing')),
    }),
    defineField({
      ...defineCount({ name: 'minMinutes', title: 'At least, minutes', description: 'When nothing else is waiting.' }),
      fieldset: 'minutes',
    }),
    defineField({
      ...defineCount({
        name: 'maxMinutes',
        title: 'At most, minutes',
        description: 'On a busy morning. Buyers trust this one.',
      }),
      fieldset: 'minutes',
    }),
    defineField({
      name: 'gridMinutes',
      title: 'Rounded up to',
      type: 'number',
      fieldset: 'minutes',
      description: 'Buyers read 10:45, not 10:37.',
      initialValue: 15,
      options: { list: GRID_MINUTES.map((minutes) => ({ title: `${minutes} min`, value: minutes })) },
    }),
  ],
  validation: (rule) => [
    rule.required().error('Say how long you need to get an order ready.'),
    rule.custom((value: HandlingRow | undefined) => checkHandling(value)),
  ],
});
