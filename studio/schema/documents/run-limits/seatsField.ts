import { defineField } from 'sanity';
import { definePositiveCount } from '../../measures/defineCount.ts';

export const seatsField = defineField({
  name: 'seats',
  title: 'Room on board',
  type: 'object',
  group: 'limits',
  description: 'A full run is no longer offered to buyers. Empty: there is always room.',
  options: { columns: 2, collapsible: false },
  fields: [
    definePositiveCount({
      name: 'count',
      title: 'Room for',
      description: 'How much one run takes to buyers, at most.',
    }),
    defineField({
      name: 'unit',
      title: 'Counted in',
      type: 'string',
      description: 'Litres need the packed size of what buyers order.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Parcels', value: 'parcel' },
          { title: 'Litres', value: 'litre' },
        ],
      },
    }),
  ],
  validation: (rule) =>
    rule.custom((value: { unit?: string; count?: number } | undefined) =>
      value?.count !== undefined && !value.unit ? 'Say whether you count parcels or litres.' : true,
    ),
});
