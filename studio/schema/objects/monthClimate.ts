import { SunIcon } from '@sanity/icons/Sun';
import { defineField, defineType } from 'sanity';
import { MONTHS, type MonthRow } from '../../rules/climate.ts';

/** Shown as twelve small fields, see SeasonInput. */
export const monthClimate = defineType({
  name: 'monthClimate',
  title: 'Month',
  description: 'How cold and how warm it gets on the way in a month.',
  type: 'object',
  icon: SunIcon,
  options: { columns: 3 },
  fields: [
    defineField({
      name: 'month',
      title: 'Month',
      type: 'number',
      description: '1 for January to 12 for December; when the buyer’s parcel is on its way.',
      validation: (rule) => rule.required().integer().min(1).max(12).error('Give the month as 1 to 12.'),
    }),
    defineField({
      name: 'min',
      title: 'Coldest, °C',
      type: 'number',
      description: 'On a cold day on the way. What does not bear it is not sent to buyers this month.',
      validation: (rule) => rule.required().error('Give the coldest temperature of the month.'),
    }),
    defineField({
      name: 'max',
      title: 'Warmest, °C',
      type: 'number',
      description: 'On a hot day on the way, in the van or the bag. What does not bear it is not sent to buyers.',
      validation: (rule) => rule.required().error('Give the warmest temperature of the month.'),
    }),
  ],
  preview: {
    select: { month: 'month', min: 'min', max: 'max' },
    prepare: ({ month, min, max }: MonthRow) => ({
      title: MONTHS[(month ?? 0) - 1] ?? 'No month yet',
      subtitle: `${min ?? '?'} to ${max ?? '?'} °C`,
    }),
  },
});
