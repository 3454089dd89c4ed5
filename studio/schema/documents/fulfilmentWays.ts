/** The parts of a fulfilment option that only one kind or source of it has. */
import { defineArrayMember, defineField } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { WeekdaysInput } from '../../inputs/WeekdaysInput.tsx';
import { sayWeekdays, WEEKDAYS } from '../../rules/calendar.ts';
import { checkRange } from '../../rules/product.ts';
import { checkLocalTime } from '../../rules/time.ts';

interface Minutes {
  readonly name: string;
  readonly title: string;
  readonly description: string;
}

function defineCount({ name, title, description }: Minutes) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    validation: (rule) => rule.integer().min(0).error('Give a whole number, 0 or more.'),
  });
}

export const pickupField = defineField({
  name: 'pickup',
  title: 'Collection',
  type: 'object',
  group: 'way',
  description: 'Where and in what rhythm buyers collect.',
  hidden: ({ document }) => document?.['kind'] !== 'pickup',
  options: { collapsible: false },
  fieldsets: [{ name: 'slots', title: 'Slots', options: { columns: 3 } }],
  fields: [
    defineField({
      name: 'collectAt',
      title: 'Buyers collect',
      type: 'string',
      description: 'At the event: on its market days, at your stall. At a place: during its opening hours.',
      initialValue: 'event',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'At the market event', value: 'event' },
          { title: 'At a place of its own', value: 'place' },
        ],
      },
      validation: (rule) =>
        rule.custom((value, context) =>
          context.document?.['kind'] === 'pickup' && !value ? 'Say where buyers collect.' : true,
        ),
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'reference',
      to: [{ type: 'place' }],
      description: 'Its opening hours become the collection times buyers can choose.',
      hidden: ({ parent }) => parent?.collectAt !== 'place',
      validation: (rule) =>
        rule.custom((value, context) =>
          context.document?.['kind'] === 'pickup' && isAtPlace(context.parent) && !value
            ? 'Choose the place buyers collect at.'
            : true,
        ),
    }),
    defineCount({
      name: 'leadMinutes',
      title: 'Not sooner than, minutes',
      description: 'The time you need at the stall between an order and the handover.',
    }),
    defineField({
      ...defineCount({
        name: 'slotMinutes',
        title: 'Slot length, minutes',
        description: 'Buyers choose a slot of this length. 0 or empty: the whole opening time is one.',
      }),
      fieldset: 'slots',
    }),
    defineField({
      ...defineCount({
        name: 'slotCapacity',
        title: 'Orders in a slot',
        description: 'A full slot is no longer offered. Empty: no limit.',
      }),
      fieldset: 'slots',
    }),
  ],
});

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

export const laneField = defineField({
  name: 'lane',
  title: 'Parcel',
  type: 'object',
  group: 'way',
  description: 'What the carrier says. Real days are measured later and replace it.',
  hidden: ({ document }) => document?.['kind'] !== 'lane',
  options: { collapsible: false },
  fieldsets: [
    { name: 'who', title: 'Carrier', options: { columns: 2 } },
    { name: 'days', title: 'Days on the way', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'carrier',
      title: 'Carrier',
      type: 'string',
      description: 'Buyers look for this name on the van and in the tracking.',
      fieldset: 'who',
      validation: (rule) =>
        rule.custom((value, context) => (context.document?.['kind'] === 'lane' && !value ? 'Name the carrier.' : true)),
    }),
    defineField({
      name: 'service',
      title: 'Service',
      type: 'string',
      description: 'Which of its services: “Letter, tracked”, “Parcel shop”.',
      fieldset: 'who',
    }),
    defineField({
      ...defineCount({
        name: 'quotedMinDays',
        title: 'Quoted, at least',
        description: 'Working days, as the carrier says.',
      }),
      fieldset: 'days',
    }),
    defineField({
      ...defineCount({
        name: 'quotedMaxDays',
        title: 'Quoted, at most',
        description: 'Working days. Buyers are promised one more, until you have measured thirty parcels.',
      }),
      fieldset: 'days',
    }),
    defineField({
      name: 'regions',
      title: 'Regions',
      type: 'array',
      description: 'Countries or regions it goes to, such as PT, ES. Buyers elsewhere are told at once.',
      of: [defineArrayMember({ type: 'string' })],
      options: { layout: 'tags' },
    }),
  ],
  validation: (rule) =>
    rule.custom((value: { quotedMinDays?: number; quotedMaxDays?: number } | undefined) =>
      checkRange(value?.quotedMinDays, value?.quotedMaxDays, 'way'),
    ),
});

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

function isAtPlace(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'collectAt' in parent && parent.collectAt === 'place';
}
