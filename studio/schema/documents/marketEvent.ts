import { ConfettiIcon } from '@sanity/icons/Confetti';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { ZoneInput } from '../../inputs/ZoneInput.tsx';
import {
  checkEventDates,
  checkEventSlug,
  checkOneWayOfDating,
  type EventDates,
  findNextOccurrence,
  type OccurrenceRow,
} from '../../rules/event.ts';
import { checkZone } from '../../rules/time.ts';
import { sayRecurrence } from '../objects/recurrence.ts';

export const marketEvent = defineType({
  name: 'marketEvent',
  title: 'Market event',
  description: 'A market with a page of its own, where buyers order and collect.',
  type: 'document',
  icon: ConfettiIcon,
  groups: [
    { name: 'event', title: 'Event', default: true },
    { name: 'when', title: 'When and where' },
    { name: 'products', title: 'Products and orders' },
    { name: 'look', title: 'Look' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'event',
      description: 'At the top of the event page, and in the list of markets.',
      validation: (rule) => rule.required().error('Name the event.'),
    }),
    defineField({
      name: 'slug',
      title: 'Web address',
      type: 'slug',
      group: 'event',
      description: 'Press “Generate”. It is the link you print on posters, so keep it once the event is public.',
      options: { source: 'name', maxLength: 80 },
      validation: (rule) => [
        rule.required().error('Press “Generate” to make the web address.'),
        rule.custom(checkEventSlug),
      ],
    }),
    defineField({
      name: 'tagline',
      title: 'One line about it',
      type: 'string',
      group: 'event',
      description: 'Under the name, and when someone shares the link.',
    }),
    defineField({
      name: 'hero',
      title: 'Big picture',
      type: 'picture',
      group: 'event',
      description: 'The first thing buyers see. Set the focus point: phones show a narrow part of it.',
    }),
    defineField({
      name: 'intro',
      title: 'Introduction',
      type: 'richTextContent',
      group: 'event',
      description: 'What buyers find there, and why it is worth the way.',
    }),
    defineField({
      name: 'zone',
      title: 'Time zone',
      type: 'string',
      group: 'when',
      description: 'All times of this event are shown to buyers in it.',
      components: { input: ZoneInput },
      validation: (rule) => [
        rule.required().error('Choose the time zone of the event.'),
        rule.custom((value) => checkZone(value)),
      ],
    }),
    defineField({
      name: 'place',
      title: 'Place',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'when',
      description: 'Where buyers come to. Address, map and directions are taken from it.',
      validation: (rule) => rule.required().error('Choose the place. Without it buyers do not know where to come.'),
    }),
    defineField({
      name: 'stall',
      title: 'Stall',
      type: 'string',
      group: 'when',
      description: 'Number or row, so buyers find you in the crowd: “Row B, stall 14”.',
    }),
    defineField({
      name: 'occurrences',
      title: 'Market days',
      type: 'array',
      group: 'when',
      description: 'For an event on single dates. Keep past and cancelled days: buyers who ordered look for them.',
      of: [defineArrayMember({ type: 'occurrence' })],
      validation: (rule) => [
        rule.custom((_, { document }) => checkEventDates(toEventDates(document))),
        rule.custom((_, { document }) => checkOneWayOfDating(toEventDates(document))).warning(),
      ],
    }),
    defineField({
      name: 'recurrence',
      title: 'Repeats',
      type: 'recurrence',
      group: 'when',
      description: 'For a market that comes back. Buyers see the next days by themselves.',
      options: { collapsible: true, collapsed: false },
    }),
    defineField({
      name: 'products',
      title: 'Products',
      type: 'array',
      group: 'products',
      description: 'What buyers can order here, in the order of the page.',
      of: [defineArrayMember({ type: 'reference', to: [{ type: 'product' }] })],
      validation: (rule) => [
        rule.unique().error('This product is listed twice.'),
        rule.min(1).warning('Without products buyers have nothing to order.'),
      ],
    }),
    defineField({
      name: 'orders',
      title: 'Ordering',
      type: 'orderPeriod',
      group: 'products',
      description: 'When buyers can order. Empty: from now until the market day starts.',
      options: { collapsible: true, collapsed: false },
    }),
    defineField({
      name: 'theme',
      title: 'Look',
      type: 'eventTheme',
      group: 'look',
      description:
        'What buyers see the event’s pages in. Any colour will do: text stays easy to read. Empty: terracotta on paper.',
    }),
    defineField({
      name: 'page',
      title: 'Layout of the event page',
      type: 'reference',
      to: [{ type: 'page' }],
      group: 'look',
      description: 'Empty: buyers see the usual event page of the shop.',
      options: { filter: 'purpose == "event"' },
    }),
    defineField({
      name: 'productPage',
      title: 'Layout of its product pages',
      type: 'reference',
      to: [{ type: 'page' }],
      group: 'look',
      description: 'Empty: buyers see products of this event on the usual product page of the shop.',
      options: { filter: 'purpose == "product"' },
    }),
  ],
  initialValue: () => ({ zone: Intl.DateTimeFormat().resolvedOptions().timeZone }),
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', place: 'place.name', occurrences: 'occurrences', recurrence: 'recurrence', media: 'hero' },
    prepare: ({ name, place, occurrences, recurrence, media }) => ({
      title: name ?? 'New event',
      subtitle: [sayNextDate({ occurrences, recurrence }), place].filter(Boolean).join(' · '),
      media,
    }),
  },
});

/** Sanity hands the whole document over as an open record; these are the fields the rules read. */
function toEventDates(value: Readonly<Record<string, unknown>> | undefined): EventDates {
  const occurrences = value?.['occurrences'];
  const recurrence = value?.['recurrence'];
  return {
    ...(Array.isArray(occurrences) && { occurrences }),
    ...(typeof recurrence === 'object' && recurrence !== null && { recurrence }),
  };
}

function sayNextDate({ occurrences, recurrence }: EventDates): string {
  const rows: readonly OccurrenceRow[] = Array.isArray(occurrences) ? occurrences : [];
  const next = findNextOccurrence(rows, new Date());
  if (next?.startsAt === undefined)
    return recurrence?.frequency === undefined ? 'no date yet' : sayRecurrence(recurrence);
  const day = new Intl.DateTimeFormat('en-GB', { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
  const isPast = Date.parse(next.endsAt ?? next.startsAt) < Date.now();
  const said = day.format(new Date(next.startsAt));
  if (next.status === 'cancelled') return `${said}, cancelled`;
  return isPast && recurrence?.frequency !== undefined ? sayRecurrence(recurrence) : isPast ? `past, ${said}` : said;
}
