import { PinIcon } from '@sanity/icons/Pin';
import { defineField, defineType } from 'sanity';
import { ZoneInput } from '../../inputs/ZoneInput.tsx';
import { checkDatesInOrder } from '../../rules/dates.ts';
import { checkZone } from '../../rules/time.ts';

const KINDS = [
  { title: 'Market stall', value: 'stall' },
  { title: 'Workshop', value: 'workshop' },
  { title: 'Microfactory', value: 'microfactory' },
  { title: 'Hub', value: 'hub' },
  { title: 'Locker', value: 'locker' },
];

export const place = defineType({
  name: 'place',
  title: 'Place',
  description: 'Somewhere a buyer collects, or where things are made ready.',
  type: 'document',
  icon: PinIcon,
  groups: [
    { name: 'what', title: 'Place', default: true },
    { name: 'where', title: 'Finding it' },
    { name: 'hours', title: 'Hours' },
  ],
  fieldsets: [{ name: 'live', title: 'For a season', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'what',
      description: 'What buyers look for when they arrive: “LX Market, hall 2”.',
      validation: (rule) => rule.required().error('Give the name people know the place by.'),
    }),
    defineField({
      name: 'kind',
      title: 'What it is',
      type: 'string',
      group: 'what',
      description: 'Tells buyers whether to expect a stall, a workshop door or a locker.',
      options: { list: KINDS, layout: 'radio' },
      validation: (rule) => rule.required().error('Choose what kind of place this is.'),
    }),
    defineField({
      name: 'address',
      title: 'Address',
      type: 'postalAddress',
      group: ['what', 'where'],
      description: 'Shown with every pickup, and linked to a map.',
      validation: (rule) => rule.required().error('Give the address, so buyers can find it.'),
    }),
    defineField({
      name: 'point',
      title: 'Point on the map',
      type: 'geopoint',
      group: 'where',
      description: 'The exact spot, for squares and halls where the address is not enough. The map link leads here.',
    }),
    defineField({
      name: 'directions',
      title: 'How to find it',
      type: 'text',
      rows: 3,
      group: 'where',
      description: 'The last fifty metres: “Through the blue gate, third stall on the left”.',
    }),
    defineField({
      name: 'zone',
      title: 'Time zone',
      type: 'string',
      group: ['what', 'hours'],
      description: 'Times of this place are shown in it, also to buyers who order from elsewhere.',
      components: { input: ZoneInput },
      validation: (rule) => [
        rule.required().error('Choose the time zone of this place.'),
        rule.custom((value) => checkZone(value)),
      ],
    }),
    defineField({
      name: 'calendar',
      title: 'Opening hours',
      type: 'reference',
      to: [{ type: 'calendar' }],
      group: ['what', 'hours'],
      description: 'Pickup times are worked out from these hours. Without them buyers see “no date yet”.',
    }),
    defineField({
      name: 'liveFrom',
      title: 'Takes part from',
      type: 'date',
      group: 'hours',
      fieldset: 'live',
      description: 'The first day it is offered to buyers. Empty: from now on.',
    }),
    defineField({
      name: 'liveUntil',
      title: 'Takes part until',
      type: 'date',
      group: 'hours',
      fieldset: 'live',
      description: 'The last day it is offered to buyers. Empty: no end.',
      validation: (rule) =>
        rule.custom((value: string | undefined, context) =>
          checkDatesInOrder(toText(context.document?.['liveFrom']), value, 'The time this place takes part'),
        ),
    }),
  ],
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', kind: 'kind', street: 'address.street', city: 'address.city' },
    prepare: ({ name, kind, street, city }: Record<string, string | undefined>) => ({
      title: name ?? 'New place',
      subtitle: [KINDS.find((entry) => entry.value === kind)?.title, street, city].filter(Boolean).join(' · '),
    }),
  },
});

// Sanity hands a document's fields over untyped.
function toText(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
