import { PackageIcon } from '@sanity/icons/Package';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { WeightInput } from '../../inputs/WeightInput.tsx';
import { checkFee, type Money } from '../../rules/money.ts';
import { FRAGILITY } from '../choices.ts';
import { defineSize, type Size } from '../measures/defineSize.ts';
import { defineTemperature } from '../measures/defineTemperature.ts';

export const packagingSpec = defineType({
  name: 'packagingSpec',
  title: 'Packaging',
  description: 'A box, a tube or a bag you pack in, and what you know about it.',
  type: 'document',
  icon: PackageIcon,
  groups: [
    { name: 'box', title: 'The box', default: true },
    { name: 'protects', title: 'What it protects' },
    { name: 'materials', title: 'Materials and tests' },
  ],
  fields: [
    defineField({
      name: 'title',
      title: 'Name',
      type: 'string',
      group: 'box',
      description: 'What buyers read under “comes in”: “Flat card envelope, A4”.',
      validation: (rule) => rule.required().error('Name this packaging.'),
    }),
    defineField({
      name: 'productType',
      title: 'Made for',
      type: 'string',
      group: 'box',
      description: 'The kind of product it is for, written as on the product, such as “bandana”.',
    }),
    defineSize({
      name: 'inner',
      title: 'Inside',
      group: 'box',
      description: 'What fits into it. A product that does not fit is never promised in it.',
    }),
    defineSize({
      name: 'outer',
      title: 'Outside',
      group: 'box',
      description: 'What the courier measures. It decides what the buyer pays for delivery.',
    }),
    defineField({
      name: 'tareGrams',
      title: 'Weight when empty, in grams',
      type: 'number',
      group: 'box',
      description: 'Added to the product when the parcel is weighed.',
      components: { input: WeightInput },
      validation: (rule) => rule.integer().min(0).error('Give whole grams, 0 or more.'),
    }),
    defineField({
      name: 'maxLoadGrams',
      title: 'Carries at most, in grams',
      type: 'number',
      group: 'box',
      description: 'Heavier orders get a second parcel instead of a torn one.',
      components: { input: WeightInput },
      validation: (rule) => rule.integer().positive().error('Give whole grams, more than 0.'),
    }),
    defineField({
      name: 'cost',
      title: 'Costs you',
      type: 'money',
      group: 'box',
      description: 'What one costs you. Buyers do not see it; it counts when you compare ways to deliver.',
      validation: (rule) => rule.custom((value: Partial<Money> | undefined) => checkFee(value)),
    }),
    defineField({
      name: 'fragilityClasses',
      title: 'Good for',
      type: 'array',
      group: 'protects',
      description: 'Fragile things are only sent in packaging that is good for them. Otherwise buyers collect.',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: [...FRAGILITY] },
    }),
    defineTemperature({
      group: 'protects',
      description: 'For candles, chocolate, plants: in hotter or colder weather buyers are offered collection only.',
    }),
    defineField({
      name: 'materials',
      title: 'Materials',
      type: 'array',
      group: 'materials',
      description: 'Buyers read how to sort it.',
      of: [defineArrayMember({ type: 'packagingMaterial' })],
    }),
    defineField({
      name: 'recyclableShare',
      title: 'Recyclable, %',
      type: 'number',
      group: 'materials',
      description: 'How much of it, by weight, can be recycled where your buyers live.',
      validation: (rule) => rule.min(0).max(100).error('Give a share between 0 and 100.'),
    }),
    defineField({
      name: 'tests',
      title: 'Tests',
      type: 'array',
      group: 'materials',
      description: 'Evidence that things arrive whole. Without it fragile things are offered for collection only.',
      of: [defineArrayMember({ type: 'packagingTest' })],
    }),
  ],
  orderings: [{ name: 'byTitle', title: 'Name', by: [{ field: 'title', direction: 'asc' }] }],
  preview: {
    select: { title: 'title', productType: 'productType', inner: 'inner' },
    prepare: ({ title, productType, inner }: { title?: string; productType?: string; inner?: Partial<Size> }) => ({
      title: title ?? 'New packaging',
      subtitle: [productType, inner && `${inner.length ?? '?'} × ${inner.width ?? '?'} × ${inner.height ?? '?'} mm`]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
