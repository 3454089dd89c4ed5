import { defineField } from 'sanity';
import { WeightInput } from '../../../inputs/WeightInput.tsx';
import { definePositiveCount } from '../../measures/defineCount.ts';

export const limitsField = defineField({
  name: 'limits',
  title: 'The largest order',
  type: 'object',
  group: 'way',
  description: 'What fits into one parcel or one collection. Larger orders are told so at once. Empty: no limit.',
  options: { columns: 2, collapsible: true, collapsed: true },
  fields: [
    definePositiveCount({
      name: 'quantity',
      title: 'Items',
      description: 'The most a buyer can order this way at once.',
    }),
    defineField({
      ...definePositiveCount({
        name: 'weightGrams',
        title: 'Weight in grams',
        description: 'Of the whole order. Needs the weight of each variant, or buyers see “no date yet”.',
      }),
      components: { input: WeightInput },
    }),
    definePositiveCount({
      name: 'longestMm',
      title: 'Longest side, mm',
      description: 'Of any packed item. Needs the packed size of each variant, or buyers see “no date yet”.',
    }),
    defineField({
      name: 'litres',
      title: 'Litres',
      type: 'number',
      description: 'Of all packed items together. Needs the packed size of each variant, or buyers see “no date yet”.',
      validation: (rule) => rule.positive().error('Litres: give more than 0, or leave it empty.'),
    }),
  ],
});
