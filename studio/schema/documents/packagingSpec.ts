import { PackageIcon } from '@sanity/icons/Package';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { WeightInput } from '../../inputs/WeightInput.tsx';
import { checkFee, type Money } from '../../rules/money.ts';
import { FRAGILITY } from '../choices.ts';

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
    defineSize('inner', 'Inside', 'What fits into it. A product that does not fit is never promised in it.'),
    defineSize('outer', 'Outside', 'What the courier measures. It decides what the buyer pays for delivery.'),
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
    defineField({
      name: 'temperature',
      title: 'Temperature, °C',
      type: 'object',
      group: 'protects',
      description: 'For candles, chocolate, plants: in hotter or colder weather buyers are offered collection only.',
      options: { columns: 2, collapsible: false },
      fields: [
        defineField({
          name: 'min',
          title: 'Not below',
          type: 'number',
          description: 'The coldest it may get on the way.',
        }),
        defineField({
          name: 'max',
          title: 'Not above',
          type: 'number',
          description: 'The hottest it may get on the way.',
        }),
      ],
      validation: (rule) =>
        rule.custom((value: { min?: number; max?: number } | undefined) =>
          value?.min !== undefined && value.max !== undefined && value.max <= value.min
            ? 'The highest temperature must be above the lowest.'
            : true,
        ),
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

interface Size {
  readonly length: number;
  readonly width: number;
  readonly height: number;
}

function defineSize(name: 'inner' | 'outer', title: string, description: string) {
  const sides = [
    { name: 'length', title: 'Length', description: 'The longest side, in millimetres.' },
    { name: 'width', title: 'Width', description: 'The middle side, in millimetres.' },
    { name: 'height', title: 'Height', description: 'The shortest side, in millimetres. 0 for a flat bag.' },
  ];
  return defineField({
    name,
    title: `${title}, in mm`,
    type: 'object',
    group: 'box',
    description,
    options: { columns: 3, collapsible: false },
    fields: sides.map((side) =>
      defineField({
        ...side,
        type: 'number',
        validation: (rule) => rule.min(0).error('Give the side in millimetres, 0 or more.'),
      }),
    ),
  });
}
