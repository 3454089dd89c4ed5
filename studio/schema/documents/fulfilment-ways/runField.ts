import { defineArrayMember, defineField } from 'sanity';
import { LocalTimeInput } from '../../../inputs/LocalTimeInput.tsx';
import { WeekdaysInput } from '../../../inputs/WeekdaysInput.tsx';
import { sayWeekdays, WEEKDAYS } from '../../../rules/calendar.ts';
import { checkRange } from '../../../rules/product.ts';
import { checkLocalTime } from '../../../rules/time.ts';
import { defineCount } from './defineCount.ts';

export const runField = defineField({
  name: 'run',
  title: 'Courier run',
  type: 'object',
  group: 'way',
  description: 'One courier takes the orders of several buyers through town.',
  hidden: ({ document }) => document?.['kind'] !== 'run',
  options: { collapsible: false },
  fieldsets: [
    { name: 'times', title: 'Times', options: { columns: 3 } },
    { name: 'limits', title: 'Limits', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'departures',
      title: 'Departures',
      type: 'array',
      description: 'When the courier leaves. Buyers are promised a window after it.',
      of: [
        defineArrayMember({
          name: 'departure',
          title: 'Departure',
          type: 'object',
          fields: [
            defineField({
              name: 'weekdays',
              title: 'Days',
              type: 'array',
              description: 'The days the run goes.',
              of: [defineArrayMember({ type: 'string' })],
              options: { list: WEEKDAYS.map(({ value, title }) => ({ value, title })) },
              components: { input: WeekdaysInput },
              validation: (rule) => rule.required().min(1).error('Choose at least one day.'),
            }),
            defineField({
              name: 'at',
              title: 'Leaves at',
              type: 'string',
              description: 'The time the courier leaves your door.',
              components: { input: LocalTimeInput },
              validation: (rule) => [
                rule.required().error('Say when the courier leaves.'),
                rule.custom((value) => checkLocalTime(value, 'opening')),
              ],
            }),
          ],
          preview: {
            select: { weekdays: 'weekdays', at: 'at' },
            prepare: ({ weekdays, at }: { weekdays?: string[]; at?: string }) => ({
              title: `${sayWeekdays(weekdays) || '…'}, ${at ?? '?'}`,
            }),
          },
        }),
      ],
      validation: (rule) =>
        rule.custom((value: readonly unknown[] | undefined, context) =>
          context.document?.['kind'] === 'run' && (value?.length ?? 0) === 0 ? 'Add at least one departure.' : true,
        ),
    }),
    defineField({
      ...defineCount({
        name: 'bookByMinutes',
        title: 'Book before, minutes',
        description: 'How long before the departure a buyer must have ordered.',
      }),
      fieldset: 'times',
    }),
    defineField({
      ...defineCount({
        name: 'deliveryMinMinutes',
        title: 'First door, minutes after',
        description: 'The earliest a buyer may hear the bell.',
      }),
      fieldset: 'times',
    }),
    defineField({
      ...defineCount({
        name: 'deliveryMaxMinutes',
        title: 'Last door, minutes after',
        description: 'The latest a buyer has it.',
      }),
      fieldset: 'times',
    }),
    defineField({
      name: 'postcodes',
      title: 'Postcodes',
      type: 'array',
      description:
        'Where the courier goes: whole postcodes, or their beginning such as 11. Buyers elsewhere are told at once.',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
    }),
    defineField({
      ...defineCount({
        name: 'seats',
        title: 'Parcels on board',
        description: 'A full run is no longer offered.',
      }),
      fieldset: 'limits',
    }),
    defineField({
      ...defineCount({
        name: 'minimumOrders',
        title: 'Goes from, orders',
        description: 'With fewer orders the run waits for the next departure. Buyers are told.',
      }),
      fieldset: 'limits',
    }),
  ],
  validation: (rule) =>
    rule.custom((value: { deliveryMinMinutes?: number; deliveryMaxMinutes?: number } | undefined) =>
      checkRange(value?.deliveryMinMinutes, value?.deliveryMaxMinutes, 'way'),
    ),
});
