import { BarChartIcon } from '@sanity/icons/BarChart';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { sayWeekdays } from '../../rules/calendar.ts';
import { sayDate } from '../../rules/dates.ts';
import {
  checkCountedAt,
  checkCountedBy,
  checkCountFresh,
  checkReserve,
  checkUnitsByDate,
  checkUnitsByWeekday,
  type ResourceRow,
  sayCapacity,
  type UnitsOnDate,
  type UnitsOnWeekdays,
} from '../../rules/resource.ts';
import { defineCount } from '../measures/defineCount.ts';
import { defineDate } from '../measures/defineDate.ts';
import { defineWeekdays } from '../measures/defineWeekdays.ts';

export const resource = defineType({
  name: 'resource',
  title: 'Capacity',
  description: 'How much a workshop or a microfactory can make. Buyers are only promised what still fits in.',
  type: 'document',
  icon: BarChartIcon,
  groups: [
    { name: 'capacity', title: 'Capacity', default: true },
    { name: 'days', title: 'Other days' },
    { name: 'counting', title: 'What is taken' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'capacity',
      description: 'For you: “Textile printer”, “Kiln 2”. Buyers do not see it.',
      validation: (rule) => rule.required().error('Name this capacity.'),
    }),
    defineField({
      name: 'isDown',
      title: 'The machine stands still',
      type: 'boolean',
      group: ['capacity', 'counting'],
      description: 'While nobody knows until when, buyers see “no date yet”. For a known day add it under Other days.',
      initialValue: false,
    }),
    defineField({
      name: 'place',
      title: 'Where',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'capacity',
      description: 'On the open days of this place buyers’ orders are made.',
      validation: (rule) => rule.required().error('Choose the place; its opening hours are the days it makes on.'),
    }),
    defineField({
      name: 'partner',
      title: 'Partner',
      type: 'reference',
      to: [{ type: 'partner' }],
      group: 'capacity',
      description: 'Whose it is, when it is not yours. Buyers are promised nothing beyond the partner’s contract.',
    }),
    defineField({
      name: 'unit',
      title: 'Counted in',
      type: 'string',
      group: 'capacity',
      description:
        'Items when they all take about as long; minutes when they do not. It decides what buyers’ orders take up.',
      initialValue: 'item',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Items', value: 'item' },
          { title: 'Minutes', value: 'minute' },
        ],
      },
      validation: (rule) => rule.required().error('Choose whether you count items or minutes.'),
    }),
    defineField({
      ...defineCount({
        name: 'unitsPerDay',
        title: 'On a usual day',
        description:
          'How many items, or minutes, can be made on an open day. The rest of the buyers move to the next one.',
      }),
      group: 'capacity',
      validation: (rule) => rule.required().integer().min(0).error('Say how much is made on a usual day, 0 or more.'),
    }),
    defineField({
      name: 'reservePercent',
      title: 'Kept back, %',
      type: 'number',
      group: 'capacity',
      description:
        'A share of each day for what goes wrong. Buyers are promised the later date that comes of it. Usual is 10.',
      initialValue: 10,
      validation: (rule) => [
        rule.required().error('Say how much you keep back. 0 is possible.'),
        rule.custom(checkReserve),
      ],
    }),
    defineField({
      ...defineCount({
        name: 'longestQueueDays',
        title: 'Longest queue, open days',
        description:
          'When an order would wait longer than this, buyers see “no date yet” and you answer them yourself.',
        initialValue: 10,
      }),
      group: 'capacity',
      validation: (rule) =>
        rule.required().integer().min(0).error('Say how many open days an order may wait, 0 or more.'),
    }),
    defineField({
      name: 'byWeekday',
      title: 'Weekdays with another capacity',
      type: 'array',
      group: 'days',
      description: 'A short Friday, say. Buyers are promised what fits on that day.',
      of: [
        defineArrayMember({
          name: 'weekdayUnits',
          title: 'Weekdays',
          type: 'object',
          fields: [
            defineWeekdays('The days with this capacity; buyers’ orders fill them so far.'),
            defineCount({ name: 'units', title: 'Capacity', description: 'Items or minutes on each of these days.' }),
          ],
          preview: {
            select: { weekdays: 'weekdays', units: 'units' },
            prepare: ({ weekdays, units }: UnitsOnWeekdays) => ({
              title: `${sayWeekdays(weekdays) || 'No days chosen'}: ${units ?? '?'}`,
            }),
          },
        }),
      ],
      validation: (rule) => rule.custom((rows: UnitsOnWeekdays[] | undefined) => checkUnitsByWeekday(rows)),
    }),
    defineField({
      name: 'byDate',
      title: 'Dates with another capacity',
      type: 'array',
      group: 'days',
      description: 'A service day, a helping hand. Use 0 for a day on which nothing is made; buyers move to the next.',
      of: [
        defineArrayMember({
          name: 'dateUnits',
          title: 'Date',
          type: 'object',
          options: { columns: 2 },
          fields: [
            defineDate('The day that is different for the buyers who wait.'),
            defineCount({ name: 'units', title: 'Capacity', description: 'Items or minutes on this day.' }),
            defineField({
              name: 'label',
              title: 'Reason',
              type: 'string',
              description: 'Stands where a seller looks up why a buyer was promised a later day.',
            }),
          ],
          preview: {
            select: { on: 'on', units: 'units', label: 'label' },
            prepare: ({ on, units, label }: UnitsOnDate & { label?: string }) => ({
              title: `${sayDate(on)}: ${units ?? '?'}`,
              ...(label === undefined ? {} : { subtitle: label }),
            }),
          },
        }),
      ],
      validation: (rule) => rule.custom((rows: UnitsOnDate[] | undefined) => checkUnitsByDate(rows)),
    }),
    defineField({
      name: 'countedBy',
      title: 'Who counts',
      type: 'string',
      group: 'counting',
      description:
        'Stallkeep counts each order it takes. A partner with other customers counts for itself and tells you.',
      initialValue: 'stallkeep',
      options: {
        layout: 'radio',
        list: [
          { title: 'Stallkeep, by its orders', value: 'stallkeep' },
          { title: 'The partner', value: 'partner' },
        ],
      },
      validation: (rule) => [
        rule.required().error('Say who counts what is taken.'),
        rule.custom((_, context) => checkCountedBy(toResource(context.document))),
      ],
    }),
    defineField({
      name: 'countedAt',
      title: 'Counted at',
      type: 'datetime',
      group: 'counting',
      description: 'When the partner counted. After 24 hours buyers see “usually”, after 72 hours “no date yet”.',
      hidden: ({ document }) => document?.['countedBy'] !== 'partner',
      validation: (rule) => [
        rule.custom((_, context) => checkCountedAt(toResource(context.document))),
        rule.custom((_, context) => checkCountFresh(toResource(context.document), new Date())).warning(),
      ],
    }),
    defineField({
      name: 'committed',
      title: 'Taken already',
      type: 'array',
      group: 'counting',
      description:
        'What the partner has promised to others, by day. Buyers are promised what is left. No row: nothing is taken.',
      hidden: ({ document }) => document?.['countedBy'] !== 'partner',
      of: [
        defineArrayMember({
          name: 'committedUnits',
          title: 'Day',
          type: 'object',
          options: { columns: 2 },
          fields: [
            defineDate('The day it is taken on; buyers get what is left of it.'),
            defineCount({ name: 'units', title: 'Taken', description: 'Items or minutes that are gone.' }),
          ],
          preview: {
            select: { on: 'on', units: 'units' },
            prepare: ({ on, units }: UnitsOnDate) => ({ title: `${sayDate(on)}: ${units ?? '?'} taken` }),
          },
        }),
      ],
      validation: (rule) => rule.custom((rows: UnitsOnDate[] | undefined) => checkUnitsByDate(rows)),
    }),
  ],
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', place: 'place.name', unit: 'unit', unitsPerDay: 'unitsPerDay', isDown: 'isDown' },
    prepare: ({ name, place, ...row }: ResourceRow & { name?: string; place?: string }) => ({
      title: name ?? 'New capacity',
      subtitle: [row.isDown === true && 'stands still', sayCapacity(row), place].filter(Boolean).join(' · '),
    }),
  },
});

// Sanity hands the document over untyped; here it is one of this type, with any field missing.
function toResource(document: Readonly<Record<string, unknown>> | undefined): ResourceRow {
  return document ?? {};
}
