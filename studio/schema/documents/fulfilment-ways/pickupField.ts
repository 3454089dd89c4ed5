import { defineField } from 'sanity';
import { checkSlotLength } from '../../../rules/slots.ts';
import { defineCount } from '../../measures/defineCount.ts';
import { warnOfSlotRest } from '../../slotRest.ts';

export const pickupField = defineField({
  name: 'pickup',
  title: 'Collection',
  type: 'object',
  group: 'way',
  description: 'Where and in what rhythm buyers collect.',
  hidden: ({ document }) => document?.['kind'] !== 'pickup',
  options: { collapsible: false },
  fieldsets: [{ name: 'slots', title: 'Slots', options: { columns: 2 } }],
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
        description: '0 or empty: buyers get the whole opening time.',
      }),
      fieldset: 'slots',
      validation: (rule) => [
        rule.custom((value: number | undefined) => checkSlotLength(value)),
        rule.custom((value: number | undefined, context) => warnOfSlotRest(value, context)).warning(),
      ],
    }),
    defineField({
      ...defineCount({
        name: 'slotCapacity',
        title: 'Orders in a slot',
        description: 'A full slot is no longer offered. Empty: no limit.',
      }),
      fieldset: 'slots',
    }),
    defineCount({
      name: 'heldDays',
      title: 'Kept for, days',
      description: 'How many days you keep an order for a buyer who did not come. Buyers read it. Empty: not said.',
    }),
  ],
});

function isAtPlace(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'collectAt' in parent && parent.collectAt === 'place';
}
