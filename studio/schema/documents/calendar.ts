import { ClockIcon } from '@sanity/icons/Clock';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { ZoneInput } from '../../inputs/ZoneInput.tsx';
import {
  checkExceptions,
  checkReviewedThrough,
  checkWeekly,
  type ExceptionRow,
  type OpeningRow,
  sayHours,
  sayWeekdays,
} from '../../rules/calendar.ts';
import { checkZone, toLocalDate } from '../../rules/time.ts';

export const calendar = defineType({
  name: 'calendar',
  title: 'Opening hours',
  description: 'When a place is open. Every pickup time a buyer sees is worked out from this.',
  type: 'document',
  icon: ClockIcon,
  groups: [
    { name: 'usual', title: 'Usual week', default: true },
    { name: 'special', title: 'Special days' },
  ],
  fields: [
    defineField({
      name: 'name',
      title: 'Name',
      type: 'string',
      group: 'usual',
      description: 'For you, to tell calendars apart: “Workshop”, “Saturday stall”. Buyers do not see it.',
      validation: (rule) => rule.required().error('Give these hours a name.'),
    }),
    defineField({
      name: 'zone',
      title: 'Time zone',
      type: 'string',
      group: 'usual',
      description: 'The hours below are meant in this zone, so a buyer abroad is told the right moment.',
      components: { input: ZoneInput },
      validation: (rule) => [
        rule.required().error('Choose the time zone of these hours.'),
        rule.custom((value) => checkZone(value)),
      ],
    }),
    defineField({
      name: 'weekly',
      title: 'Usual hours',
      type: 'array',
      group: 'usual',
      description: 'One row for all days with the same hours. For a lunch break add two rows for the same days.',
      of: [defineArrayMember({ type: 'openingInterval' })],
      validation: (rule) => [
        rule.custom((rows: OpeningRow[] | undefined) => checkWeekly(rows)),
        rule.min(1).warning('Without hours buyers see “no date yet”.'),
      ],
    }),
    defineField({
      name: 'reviewedThrough',
      title: 'Looked through until',
      type: 'date',
      group: ['usual', 'special'],
      description: 'You have thought about holidays and absences up to this day. Buyers are promised nothing after it.',
      validation: (rule) => [
        rule.required().error('Say until which day you have looked through this calendar.'),
        rule
          .custom((value, context) => {
            const zone = context.document?.['zone'];
            return checkReviewedThrough(value, toLocalDate(new Date(), typeof zone === 'string' ? zone : undefined));
          })
          .warning(),
      ],
    }),
    defineField({
      name: 'exceptions',
      title: 'Special days',
      type: 'array',
      group: 'special',
      description: 'Holidays, absences, longer evenings. Each replaces the usual hours of its date.',
      of: [defineArrayMember({ type: 'calendarException' })],
      validation: (rule) => rule.custom((rows: ExceptionRow[] | undefined) => checkExceptions(rows)),
    }),
  ],
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', weekly: 'weekly', reviewedThrough: 'reviewedThrough' },
    prepare: ({
      name,
      weekly,
      reviewedThrough,
    }: {
      name?: string;
      weekly?: OpeningRow[];
      reviewedThrough?: string;
    }) => ({
      title: name ?? 'New opening hours',
      subtitle: [
        ...(weekly ?? []).map((row) => `${sayWeekdays(row.weekdays)} ${sayHours(row)}`),
        reviewedThrough && `looked through until ${reviewedThrough}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});
