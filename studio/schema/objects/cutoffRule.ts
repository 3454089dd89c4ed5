import { ClockIcon } from '@sanity/icons/Clock';
import { defineField, defineType } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { type CutoffRow, checkCutoffRow, checkNextDay, sayCutoff, sayCutoffDays } from '../../rules/cutoff.ts';
import { checkLocalTime } from '../../rules/time.ts';
import { defineWeekdays } from '../measures/defineWeekdays.ts';

export const cutoffRule = defineType({
  name: 'cutoffRule',
  title: 'Other time to order before',
  description: 'A weekday or a date with an ordering deadline of its own.',
  type: 'object',
  icon: ClockIcon,
  fields: [
    defineField({
      name: 'kind',
      title: 'For',
      type: 'string',
      description: 'A weekday repeats every week. A date counts once, and goes before its weekday.',
      initialValue: 'weekday',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Days of the week', value: 'weekday' },
          { title: 'One date', value: 'date' },
        ],
      },
      validation: (rule) => rule.required().error('Say whether it is for weekdays or for one date.'),
    }),
    {
      ...defineWeekdays('The days buyers have this time on.'),
      hidden: ({ parent }) => parent?.kind !== 'weekday',
      validation: undefined,
    },
    defineField({
      name: 'on',
      title: 'Date',
      type: 'date',
      description: 'The day buyers have this time on, such as Christmas Eve.',
      hidden: ({ parent }) => parent?.kind !== 'date',
    }),
    defineField({
      name: 'time',
      title: 'Order before',
      type: 'string',
      description: 'Orders before this time count for the day. An order placed exactly then counts for the next.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.required().error('Say until when an order counts.'),
        rule.custom((value) => checkLocalTime(value, 'closing')),
      ],
    }),
    defineField({
      name: 'isNextDay',
      title: 'That is after midnight',
      type: 'boolean',
      description: 'The time is in the night after the day: an order at 01:00 still counts for the evening before.',
      initialValue: false,
    }),
  ],
  validation: (rule) => [
    rule.custom((value: CutoffRow | undefined) => checkCutoffRow(value)),
    rule.custom((value: CutoffRow | undefined) => checkNextDay(value?.time, value?.isNextDay)).warning(),
  ],
  preview: {
    select: { kind: 'kind', weekdays: 'weekdays', on: 'on', time: 'time', isNextDay: 'isNextDay' },
    prepare: (row: CutoffRow) => ({ title: sayCutoffDays(row), subtitle: sayCutoff(row.time, row.isNextDay) }),
  },
});
