import { TrolleyIcon } from '@sanity/icons/Trolley';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { DeparturesInput } from '../../inputs/DeparturesInput.tsx';
import { SeasonInput } from '../../inputs/SeasonInput.tsx';
import { checkSeason, checkSeasonWhole, type MonthRow } from '../../rules/climate.ts';
import {
  checkBookBy,
  checkCancelled,
  checkDatedDepartures,
  checkDeliveryWindow,
  checkDepartures,
  checkWeeklyDepartures,
  type DatedDeparture,
  type RunRow,
  sayDepartures,
  sayMinimum,
  saySeats,
  type WeeklyDeparture,
} from '../../rules/courierRun.ts';
import { sayDate } from '../../rules/dates.ts';
import { defineCount } from '../measures/defineCount.ts';
import { defineDate } from '../measures/defineDate.ts';
import { defineDeparts } from '../measures/defineDeparts.ts';
import { minimumField } from './run-limits/minimumField.ts';
import { seatsField } from './run-limits/seatsField.ts';

export const courierRun = defineType({
  name: 'courierRun',
  title: 'Courier run',
  description: 'One courier takes the orders of several buyers through town.',
  type: 'document',
  icon: TrolleyIcon,
  groups: [
    { name: 'departures', title: 'Departures', default: true },
    { name: 'promise', title: 'Promise' },
    { name: 'limits', title: 'Limits' },
    { name: 'special', title: 'Special days' },
  ],
  fieldsets: [
    { name: 'before', title: 'Before it leaves', options: { columns: 2 } },
    { name: 'after', title: 'After it has left', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      group: 'departures',
      description: 'For you, to tell runs apart: “Bike run, centre”. Buyers read the name of the way to get it.',
      validation: (rule) => rule.required().error('Name this run.'),
    }),
    defineField({
      name: 'hub',
      title: 'Leaves from',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'departures',
      description: 'Where the courier loads. Buyers’ orders must be there before it leaves.',
      validation: (rule) => rule.required().error('Choose the place it leaves from.'),
    }),
    defineField({
      name: 'calendar',
      title: 'Days it goes',
      type: 'reference',
      to: [{ type: 'calendar' }],
      group: 'departures',
      description:
        'On days these hours are closed nothing leaves and nothing is promised. Its time zone is the one of all times here.',
      validation: (rule) => rule.required().error('Choose the opening hours that say on which days the run goes.'),
    }),
    defineField({
      name: 'weekly',
      title: 'Departures every week',
      type: 'array',
      group: 'departures',
      description: 'When the courier leaves. Buyers are promised a window after it.',
      of: [defineArrayMember({ type: 'departureRule' })],
      components: { input: DeparturesInput },
      validation: (rule) => [
        rule.custom((rows: WeeklyDeparture[] | undefined) => checkWeeklyDepartures(rows)),
        rule.custom((_, context) => checkDepartures(toRun(context.document))),
      ],
    }),
    defineField({
      ...defineCount({
        name: 'bookByMinutes',
        title: 'Book before, minutes',
        description: 'How long before the departure a buyer must have ordered.',
        initialValue: 45,
      }),
      group: 'promise',
      fieldset: 'before',
      validation: (rule) => [
        rule.required().integer().min(0).error('Say how many minutes before leaving a buyer must have ordered.'),
        rule.custom((value: number | undefined, context) => checkBookBy(value, toRun(context.document).loadingMinutes)),
      ],
    }),
    defineField({
      ...defineCount({
        name: 'loadingMinutes',
        title: 'Loading, minutes',
        description: 'How long before it leaves buyers’ orders must be there.',
        initialValue: 5,
      }),
      group: 'promise',
      fieldset: 'before',
      validation: (rule) => rule.required().integer().min(0).error('Say how many minutes loading takes, 0 or more.'),
    }),
    defineField({
      ...defineCount({
        name: 'deliveryMinMinutes',
        title: 'First door, minutes after',
        description: 'The earliest a buyer may hear the bell.',
      }),
      group: 'promise',
      fieldset: 'after',
      validation: (rule) =>
        rule.required().integer().min(0).error('Say after how many minutes the first door is reached.'),
    }),
    defineField({
      ...defineCount({
        name: 'deliveryMaxMinutes',
        title: 'Last door, minutes after',
        description: 'The latest a buyer has it. This is what you are held to.',
      }),
      group: 'promise',
      fieldset: 'after',
      validation: (rule) => [
        rule.required().integer().min(0).error('Say after how many minutes the last door is reached.'),
        rule.custom((value: number | undefined, context) =>
          checkDeliveryWindow(toRun(context.document).deliveryMinMinutes, value),
        ),
      ],
    }),
    defineField({
      name: 'zones',
      title: 'Where it goes',
      type: 'array',
      group: 'promise',
      description: 'Buyers in these zones can choose it. Buyers elsewhere are told at once.',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'deliveryZone' }] })],
      validation: (rule) => [
        rule.required().min(1).error('Choose at least one delivery zone, or nobody can order with this run.'),
        rule.unique().error('This zone is listed twice. Remove one.'),
      ],
    }),
    seatsField,
    minimumField,
    defineField({
      name: 'season',
      title: 'Weather on the way',
      type: 'array',
      group: 'limits',
      description: 'What does not bear the heat or the cold of a month is not sent; buyers are offered collection.',
      of: [defineArrayMember({ type: 'monthClimate' })],
      components: { input: SeasonInput },
      validation: (rule) => [
        rule.custom((rows: MonthRow[] | undefined) => checkSeason(rows)),
        rule.custom((rows: MonthRow[] | undefined) => checkSeasonWhole(rows)).warning(),
      ],
    }),
    defineField({
      name: 'dated',
      title: 'Extra departures',
      type: 'array',
      group: 'special',
      description: 'Single runs, also on closed days: before Christmas, on market days. Buyers are promised them too.',
      of: [
        defineArrayMember({
          name: 'datedDeparture',
          title: 'Extra departure',
          type: 'object',
          options: { columns: 2 },
          fields: [
            defineDate('The day of this one run for buyers.'),
            defineDeparts('The time the courier leaves that day.'),
          ],
          preview: {
            select: { on: 'on', departs: 'departs' },
            prepare: ({ on, departs }: DatedDeparture) => ({ title: `${sayDate(on)}, ${departs ?? '?'}` }),
          },
        }),
      ],
      validation: (rule) => rule.custom((rows: DatedDeparture[] | undefined) => checkDatedDepartures(rows)),
    }),
    defineField({
      name: 'cancelled',
      title: 'Cancelled departures',
      type: 'array',
      group: 'special',
      description: 'No longer promised from now on. Buyers who were promised one have to hear it from you.',
      of: [
        defineArrayMember({
          name: 'cancelledDeparture',
          title: 'Cancelled departure',
          type: 'object',
          options: { columns: 2 },
          fields: [
            defineDate('The day of the run that does not go.'),
            defineDeparts('The departure that does not go, with its planned time.'),
            defineField({
              name: 'reason',
              title: 'Reason',
              type: 'string',
              description: 'In words you would tell a buyer: “storm warning”.',
              validation: (rule) => rule.required().error('Give the reason in a word or two, so buyers can be told.'),
            }),
          ],
          preview: {
            select: { on: 'on', departs: 'departs', reason: 'reason' },
            prepare: ({ on, departs, reason }: DatedDeparture & { reason?: string }) => ({
              title: `${sayDate(on)}, ${departs ?? '?'}`,
              ...(reason === undefined ? {} : { subtitle: reason }),
            }),
          },
        }),
      ],
      validation: (rule) => [
        rule.custom((rows: DatedDeparture[] | undefined) => checkDatedDepartures(rows)),
        rule
          .custom((rows: DatedDeparture[] | undefined, context) => checkCancelled(rows, toRun(context.document)))
          .warning(),
      ],
    }),
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', weekly: 'weekly', seats: 'seats', minimum: 'minimum' },
    prepare: ({ title, weekly, seats, minimum }: RunRow & { title?: string }) => ({
      title: title ?? 'New courier run',
      subtitle: [sayDepartures(weekly), saySeats(seats), sayMinimum(minimum)].filter(Boolean).join(' · '),
    }),
  },
});

// Sanity hands the document over untyped; here it is one of this type, with any field missing.
function toRun(document: Readonly<Record<string, unknown>> | undefined): RunRow {
  return document ?? {};
}
