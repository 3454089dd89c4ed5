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
  options: { collapsible: false },
  fieldsets: [
    { name: 'days', title: 'Days', options: { columns: 3 } },
    { name: 'minutes', title: 'Minutes', options: { columns: 3 } },
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
    defineField({
      ...defineCount({
        name: 'minDays',
        title: 'At least, days',
        description: 'Good days. 0 is the same day.',
      }),
      fieldset: 'days',
      hidden: ({ parent }) => isInMinutes(parent),
    }),
    defineField({
      ...defineCount({ name: 'maxDays', title: 'At most, days', description: 'Bad days. Buyers trust this.' }),
      fieldset: 'days',
      hidden: ({ parent }) => isInMinutes(parent),
    }),
    defineField({
      name: 'readyBy',
      title: 'Ready by',
      type: 'string',
      fieldset: 'days',
      hidden: ({ parent }) => isInMinutes(parent),
      description: 'When it is packed. Buyers come after it.',
      components: { input: LocalTimeInput },
      validation: (rule) => rule.custom((value) => checkLocalTime(value, 'closing')),
    }),
    defineField({
      ...defineCount({ name: 'minMinutes', title: 'At least, minutes', description: 'When nothing else waits.' }),
      fieldset: 'minutes',
      hidden: ({ parent }) => !isInMinutes(parent),
    }),
    defineField({
      ...defineCount({
        name: 'maxMinutes',
        title: 'At most, minutes',
        description: 'When busy. Buyers trust this.',
      }),
      fieldset: 'minutes',
      hidden: ({ parent }) => !isInMinutes(parent),
    }),
    defineField({
      name: 'gridMinutes',
      title: 'Rounded up to',
      type: 'number',
      fieldset: 'minutes',
      hidden: ({ parent }) => !isInMinutes(parent),
      description: 'Buyers read 10:45, not 10:37.',
      initialValue: 15,
      options: { list: GRID_MINUTES.map((minutes) => ({ title: `${minutes} min`, value: minutes })) },
    }),
    defineCount({
      name: 'packingMinutes',
      title: 'Packing, minutes of work',
      description: 'What each order needs in any case, also one that a buyer gets the same day. Empty: none.',
    }),
  ],
  validation: (rule) => [
    rule.required().error('Say how long you need to get an order ready.'),
    rule.custom((value: HandlingRow | undefined) => checkHandling(value)),
  ],
});
