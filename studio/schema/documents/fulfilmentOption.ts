import { DropIcon } from '@sanity/icons/Drop';
import { HomeIcon } from '@sanity/icons/Home';
import { RocketIcon } from '@sanity/icons/Rocket';
import { TrolleyIcon } from '@sanity/icons/Trolley';
import { defineField, defineType } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { checkFee, formatPrice, isMoney, type Money } from '../../rules/money.ts';
import { checkRange } from '../../rules/product.ts';
import { checkLocalTime } from '../../rules/time.ts';
import { laneField } from './fulfilment-ways/laneField.ts';
import { makeField } from './fulfilment-ways/makeField.ts';
import { pickupField } from './fulfilment-ways/pickupField.ts';
import { runField } from './fulfilment-ways/runField.ts';

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
      name: 'handling',
      title: 'Getting an order ready',
      type: 'object',
      group: 'ready',
      description: 'Counted in days on which the workshop is open. The buyer is promised the longer one.',
      options: { columns: 3, collapsible: false },
      fields: [
        defineDays('minDays', 'At least, days', 'Your good days. 0 means the same day.'),
        defineDays('maxDays', 'At most, days', 'Your bad days. Buyers trust this one.'),
        defineField({
          name: 'readyBy',
          title: 'Ready by',
          type: 'string',
          description: 'The time of day at which an order is packed. Collection is promised after it.',
          components: { input: LocalTimeInput },
          validation: (rule) => [
            rule.required().error('Say by what time an order is ready.'),
            rule.custom((value) => checkLocalTime(value, 'closing')),
          ],
        }),
      ],
      validation: (rule) => [
        rule.required().error('Say how long you need to get an order ready.'),
        rule.custom((value: { minDays?: number; maxDays?: number } | undefined) =>
          checkRange(value?.minDays, value?.maxDays, 'time'),
        ),
      ],
    }),
    makeField,
    pickupField,
    runField,
    laneField,
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', kind: 'kind', source: 'source', price: 'price', seller: 'seller.name' },
    prepare: ({ title, kind, source, price, seller }) => {
      const known = KINDS.find((entry) => entry.value === kind);
      const cost = isMoney(price) ? (price.amountMinor === 0 ? 'free' : formatPrice(price)) : undefined;
      return {
        title: title ?? 'New way to get it',
        subtitle: [seller, source === 'make' && 'made to order', cost].filter(Boolean).join(' · '),
        media: known?.icon ?? DropIcon,
      };
    },
  },
});

function defineDays(name: 'minDays' | 'maxDays', title: string, description: string) {
  return defineField({
    name,
    title,
    type: 'number',
    description,
    validation: (rule) => rule.required().integer().min(0).error('Give whole days, 0 or more.'),
  });
}
