import { DropIcon } from '@sanity/icons/Drop';
import { HomeIcon } from '@sanity/icons/Home';
import { RocketIcon } from '@sanity/icons/Rocket';
import { TrolleyIcon } from '@sanity/icons/Trolley';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { type CutoffRow, checkCutoffs, checkNextDay, sayCutoff } from '../../rules/cutoff.ts';
import { type HandlingRow, sayHandling } from '../../rules/handling.ts';
import { checkFee, formatPrice, isMoney, type Money } from '../../rules/money.ts';
import { checkLocalTime } from '../../rules/time.ts';
import { handlingField } from './fulfilment-ways/handlingField.ts';
import { limitsField } from './fulfilment-ways/limitsField.ts';
import { makeField } from './fulfilment-ways/makeField.ts';
import { pickupField } from './fulfilment-ways/pickupField.ts';

const KINDS = [
  { title: 'The buyer collects', value: 'pickup', icon: HomeIcon },
  { title: 'A courier run in town', value: 'run', icon: TrolleyIcon },
  { title: 'A parcel with a carrier', value: 'lane', icon: RocketIcon },
];

export const fulfilmentOption = defineType({
  name: 'fulfilmentOption',
  title: 'Way to get it',
  description: 'One way a buyer gets a product, with what you can promise about it.',
  type: 'document',
  icon: TrolleyIcon,
  groups: [
    { name: 'promise', title: 'Promise', default: true },
    { name: 'ready', title: 'Getting it ready' },
    { name: 'making', title: 'Making it' },
    { name: 'way', title: 'The way' },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'What the buyer reads',
      type: 'string',
      group: 'promise',
      description: 'The name beside the date: “Collect at the stall”, “Bike courier in Lisbon”.',
      validation: (rule) => rule.required().error('Say what buyers read.'),
    }),
    defineField({
      name: 'kind',
      title: 'How it gets to the buyer',
      type: 'string',
      group: 'promise',
      description: 'It decides how the date is worked out and what is asked of the buyer.',
      initialValue: 'pickup',
      options: { layout: 'radio', list: KINDS.map(({ title, value }) => ({ title, value })) },
      validation: (rule) => rule.required().error('Choose how it gets to the buyer.'),
    }),
    defineField({
      name: 'source',
      title: 'Where it comes from',
      type: 'string',
      group: 'promise',
      description: 'From stock: it is there. Made to order: buyers read that you make it for them, and wait longer.',
      initialValue: 'stock',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'From stock', value: 'stock' },
          { title: 'Made to order', value: 'make' },
        ],
      },
      validation: (rule) => rule.required().error('Say whether it is in stock or made to order.'),
    }),
    defineField({
      name: 'seller',
      title: 'Seller',
      type: 'reference',
      to: [{ type: 'seller' }],
      group: 'promise',
      description: 'Who keeps this promise to the buyer.',
      validation: (rule) => rule.required().error('Choose the seller who keeps this promise.'),
    }),
    defineField({
      name: 'price',
      title: 'Costs the buyer',
      type: 'money',
      group: 'promise',
      description: 'Added to the order. Write 0 when it is free; buyers then read “free”.',
      validation: (rule) => [
        rule.required().error('Say what it costs the buyer. Write 0 when it is free.'),
        rule.custom((value: Partial<Money> | undefined) => checkFee(value)),
      ],
    }),
    defineField({
      name: 'remedy',
      title: 'If you are late',
      type: 'string',
      group: 'promise',
      description: 'Stands beside the promise: “Late? Free collection or a full refund, your choice.”',
    }),
    defineField({
      name: 'workshop',
      title: 'Made ready at',
      type: 'reference',
      to: [{ type: 'place' }],
      group: 'ready',
      description: 'Its opening hours decide on which days you work on an order. Without it buyers see “no date yet”.',
      validation: (rule) => rule.required().error('Choose where orders are made ready.'),
    }),
    defineField({
      name: 'cutoff',
      title: 'Order before',
      type: 'string',
      group: 'ready',
      description: 'Orders before this time count for the same day. An order placed exactly then counts for the next.',
      components: { input: LocalTimeInput },
      validation: (rule) => [
        rule.required().error('Say until when an order counts for the same day.'),
        rule.custom((value) => checkLocalTime(value, 'closing')),
      ],
    }),
    defineField({
      name: 'cutoffIsNextDay',
      title: 'That is after midnight',
      type: 'boolean',
      group: 'ready',
      description: 'The time is in the night after the day: an order at 01:00 still counts for the evening before.',
      initialValue: false,
      validation: (rule) =>
        rule
          .custom((value: boolean | undefined, context) => {
            const cutoff = context.document?.['cutoff'];
            return checkNextDay(typeof cutoff === 'string' ? cutoff : undefined, value);
          })
          .warning(),
    }),
    defineField({
      name: 'cutoffs',
      title: 'Days with another time',
      type: 'array',
      group: 'ready',
      description: 'Order before another time on some weekdays or dates. A date goes before its weekday.',
      of: [defineArrayMember({ type: 'cutoffRule' })],
      validation: (rule) => rule.custom((rows: CutoffRow[] | undefined) => checkCutoffs(rows)),
    }),
    handlingField,
    defineField({
      name: 'releaseAt',
      title: 'Pre-sale until',
      type: 'datetime',
      group: 'ready',
      description: 'Buyers can order before, and you start on the orders at this moment. Empty: no pre-sale.',
    }),
    makeField,
    pickupField,
    defineField({
      name: 'run',
      title: 'Courier run',
      type: 'reference',
      to: [{ type: 'courierRun' }],
      group: 'way',
      description: 'Which run takes it. Its departures are what buyers are promised.',
      hidden: ({ document }) => document?.['kind'] !== 'run',
      validation: (rule) =>
        rule.custom((value, context) =>
          context.document?.['kind'] === 'run' && !value ? 'Choose the courier run that takes it.' : true,
        ),
    }),
    defineField({
      name: 'lane',
      title: 'Parcel service',
      type: 'reference',
      to: [{ type: 'lane' }],
      group: 'way',
      description: 'Which carrier takes it. Its days on the way are what buyers are promised.',
      hidden: ({ document }) => document?.['kind'] !== 'lane',
      validation: (rule) =>
        rule.custom((value, context) =>
          context.document?.['kind'] === 'lane' && !value ? 'Choose the parcel service that takes it.' : true,
        ),
    }),
    limitsField,
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: {
      title: 'title',
      kind: 'kind',
      source: 'source',
      price: 'price',
      seller: 'seller.name',
      cutoff: 'cutoff',
      isNextDay: 'cutoffIsNextDay',
      handling: 'handling',
    },
    prepare: ({ title, kind, source, price, seller, cutoff, isNextDay, handling }) => {
      const known = KINDS.find((entry) => entry.value === kind);
      const cost = isMoney(price) ? (price.amountMinor === 0 ? 'free' : formatPrice(price)) : undefined;
      const facts = [
        seller,
        source === 'make' && 'made to order',
        cost,
        cutoff && `order ${sayCutoff(cutoff, isNextDay)}`,
        sayHandling(toHandling(handling)),
      ];
      return {
        title: title ?? 'New way to get it',
        subtitle: facts.filter(Boolean).join(' · '),
        media: known?.icon ?? DropIcon,
      };
    },
  },
});

// A preview's selection comes untyped; while it loads, the object can be missing.
function toHandling(value: unknown): HandlingRow | undefined {
  return typeof value === 'object' && value !== null ? value : undefined;
}
