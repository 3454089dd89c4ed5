import { SyncIcon } from '@sanity/icons/Sync';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { FirstWeekInput } from '../../inputs/calendar/FirstWeekInput.tsx';
import { RotationWeeksInput } from '../../inputs/calendar/RotationWeeksInput.tsx';
import { checkFirstWeekOf, checkRotation, type RotationRow } from '../../rules/rotation.ts';

export const rotation = defineType({
  name: 'rotation',
  title: 'Weeks that take turns',
  description: 'Two to six weeks with hours of their own that follow each other, such as every other Saturday.',
  type: 'object',
  icon: SyncIcon,
  fields: [
    defineField({
      name: 'weeks',
      title: 'Weeks',
      type: 'array',
      description: 'The hours of each week, in the order they follow each other. After the last comes the first again.',
      of: [
        defineArrayMember({
          name: 'rotationWeek',
          title: 'Week',
          type: 'object',
          fields: [
            defineField({
              name: 'hours',
              title: 'Hours',
              type: 'array',
              description: 'When buyers can come in this week. One row for all days with the same hours.',
              of: [defineArrayMember({ type: 'openingInterval' })],
            }),
          ],
          preview: { prepare: () => ({ title: 'Week' }) },
        }),
      ],
      components: { input: RotationWeeksInput },
    }),
    defineField({
      name: 'firstWeekOf',
      title: 'Which week is it now?',
      type: 'date',
      description: 'Fixes whose turn each week is. While it is not known, buyers are told the widest of all weeks.',
      components: { input: FirstWeekInput },
      validation: (rule) => rule.custom((value: string | undefined) => checkFirstWeekOf(value)).warning(),
    }),
  ],
  validation: (rule) => rule.custom((value: RotationRow | undefined) => checkRotation(value)),
});
