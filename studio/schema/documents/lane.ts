import { RocketIcon } from '@sanity/icons/Rocket';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { SeasonInput } from '../../inputs/SeasonInput.tsx';
import { checkReviewedThrough } from '../../rules/calendar.ts';
import { checkSeason, checkSeasonWhole, type MonthRow } from '../../rules/climate.ts';
import { sayDate } from '../../rules/dates.ts';
import { checkDeliveryHours, checkLaneZones, type LaneZoneRow } from '../../rules/lane.ts';
import { checkLocalTime, toLocalDate } from '../../rules/time.ts';

export const lane = defineType({
  name: 'lane',
  title: 'Parcel service',
  description: 'A carrier’s service, with the days a parcel really takes.',
  type: 'document',
  icon: RocketIcon,
  groups: [
    { name: 'carrier', title: 'Carrier', default: true },
    { name: 'zones', title: 'Zones and days' },
    { name: 'delivery', title: 'Delivery' },
  ],
  fieldsets: [
    { name: 'who', title: 'Who', options: { columns: 2 } },
    { name: 'hours', title: 'Hours of delivery', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      group: 'carrier',
      description: 'For you, to tell services apart: “Letter from Lisbon”. Buyers read carrier and service.',
      validation: (rule) => rule.required().error('Name this parcel service.'),
    }),
    defineField({
      name: 'carrier',
      title: 'Carrier',
      type: 'string',
      group: 'carrier',
      fieldset: 'who',
      description: 'Buyers look for this name on the van and in the tracking.',
      validation: (rule) => rule.required().error('Name the carrier.'),
    }),
    defineField({
      name: 'service',
      title: 'Service',
      type: 'string',
      group: 'carrier',
      fieldset: 'who',
      description: 'Which of its services the buyer gets: “Letter, tracked”, “Parcel shop”.',
      validation: (rule) => rule.required().error('Say which of the carrier’s services it is.'),
    }),
    defineField({
      name: 'origin',
      title: 'Sent from',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'carrier',
      description: 'Where the carrier collects. Days on the way to a buyer are measured from here.',
      validation: (rule) => rule.required().error('Choose the place it is sent from.'),
    }),
    defineCalendar({
      name: 'collectionCalendar',
      title: 'Days the carrier collects',
      group: 'carrier',
      description: 'A parcel that misses a collection waits for the next of these days, and so does the buyer.',
      missing: 'Choose the opening hours with the days the carrier collects.',
    }),
    defineField({
      name: 'collectionAt',
      title: 'Collected at',
      type: 'string',
      group: 'carrier',
      description: 'When the van comes, or you bring it. What is ready by then goes the same day.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.required().error('Say at what time the carrier collects.'),
        rule.custom((value) => checkLocalTime(value, 'closing')),
      ],
    }),
    defineField({
      name: 'reviewedThrough',
      title: 'Looked through until',
      type: 'date',
      group: ['carrier', 'zones'],
      description: 'Until this day you trust what stands here. Buyers are promised nothing after it.',
      validation: (rule) => [
        rule.required().error('Say until which day you have looked through this service.'),
        rule.custom((value) => checkReviewedThrough(value, toLocalDate(new Date(), undefined))).warning(),
      ],
    }),
    defineField({
      name: 'zones',
      title: 'Where it goes',
      type: 'array',
      group: 'zones',
      description: 'Each zone with its days. Buyers elsewhere are told at once that it does not come to them.',
      of: [defineArrayMember({ type: 'laneZone' })],
      validation: (rule) => [
        rule.required().min(1).error('Add at least one delivery zone, or nobody can order with this service.'),
        rule.custom((rows: LaneZoneRow[] | undefined) => checkLaneZones(rows)),
      ],
    }),
    defineField({
      name: 'percentile',
      title: 'How sure you want to be',
      type: 'string',
      group: 'zones',
      description: 'Which share of the parcels you measured came by the last day a buyer is told.',
      initialValue: 'p90',
      options: {
        layout: 'radio',
        list: [
          { title: '9 of 10 parcels came by then', value: 'p90' },
          { title: '19 of 20, for a service called guaranteed', value: 'p95' },
        ],
      },
      validation: (rule) => rule.required().error('Choose how sure you want to be: 9 of 10 is usual.'),
    }),
    defineCalendar({
      name: 'transitCalendar',
      title: 'Days it is on the way',
      group: 'delivery',
      description:
        'Only these days count as transit days: usually Monday to Friday without holidays. Buyers wait over the others.',
      missing: 'Choose the opening hours with the days that count as transit.',
    }),
    defineCalendar({
      name: 'deliveryCalendar',
      title: 'Days it is delivered',
      group: 'delivery',
      description: 'A parcel that arrives on another day is with the buyer on the next of these.',
      missing: 'Choose the opening hours with the days the carrier delivers.',
    }),
    defineField({
      name: 'deliveryFrom',
      title: 'Delivered from',
      type: 'string',
      group: 'delivery',
      fieldset: 'hours',
      description: 'The earliest the bell rings for a buyer. Empty: all day.',
      components: { input: LocalTimeInput },
      validation: (rule) => rule.custom((value) => checkLocalTime(value, 'opening')),
    }),
    defineField({
      name: 'deliveryUntil',
      title: 'Delivered until',
      type: 'string',
      group: 'delivery',
      fieldset: 'hours',
      description: 'The latest the bell rings for a buyer. Empty: all day.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.custom((value) => checkLocalTime(value, 'closing')),
        rule.custom((value: string | undefined, context) => {
          const from = context.document?.['deliveryFrom'];
          return checkDeliveryHours(typeof from === 'string' ? from : undefined, value);
        }),
      ],
    }),
    defineField({
      name: 'season',
      title: 'Weather on the way',
      type: 'array',
      group: 'delivery',
      description: 'What does not bear the heat or the cold of a month is not sent; buyers are offered collection.',
      of: [defineArrayMember({ type: 'monthClimate' })],
      components: { input: SeasonInput },
      validation: (rule) => [
        rule.custom((rows: MonthRow[] | undefined) => checkSeason(rows)),
        rule.custom((rows: MonthRow[] | undefined) => checkSeasonWhole(rows)).warning(),
      ],
    }),
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', carrier: 'carrier', service: 'service', zones: 'zones', until: 'reviewedThrough' },
    prepare: ({ title, carrier, service, zones, until }: LanePreview) => ({
      title: title ?? 'New parcel service',
      subtitle: [
        [carrier, service].filter(Boolean).join(', '),
        zones && `${zones.length} ${zones.length === 1 ? 'zone' : 'zones'}`,
        until && `looked through until ${sayDate(until)}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});

interface LanePreview {
  readonly title?: string;
  readonly carrier?: string;
  readonly service?: string;
  readonly zones?: readonly unknown[];
  readonly until?: string;
}

interface CalendarField {
  readonly name: string;
  readonly title: string;
  readonly group: string;
  readonly description: string;
  readonly missing: string;
}

function defineCalendar({ missing, ...field }: CalendarField) {
  return defineField({
    ...field,
    type: 'reference',
    to: [{ type: 'calendar' }],
    validation: (rule) => rule.required().error(missing),
  });
}
