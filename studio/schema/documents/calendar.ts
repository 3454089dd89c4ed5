import { ClockIcon } from '@sanity/icons/Clock';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { CalendarInput } from '../../inputs/calendar/CalendarInput.tsx';
import { ExceptionsInput } from '../../inputs/calendar/ExceptionsInput.tsx';
import { ReviewedThroughInput } from '../../inputs/calendar/ReviewedThroughInput.tsx';
import { WeekInput } from '../../inputs/week/WeekInput.tsx';
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
import { checkHasHours, checkOneWay, type RotationRow } from '../../rules/rotation.ts';
import { checkZone, toLocalDate } from '../../rules/time.ts';

export const calendar = defineType({
  name: 'calendar',
  title: 'Opening hours',
  description: 'When a place is open. Every pickup time a buyer sees is worked out from this.',
  type: 'document',
  icon: ClockIcon,
  components: { input: CalendarInput },
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
      description: 'When buyers can come in an ordinary week. Press a day to change its hours.',
      hidden: ({ document }) => document?.['rotation'] !== undefined,
      of: [defineArrayMember({ type: 'openingInterval' })],
      components: { input: WeekInput },
      validation: (rule) => [
        rule.custom((rows: OpeningRow[] | undefined) => checkWeekly(rows)),
        rule
          .custom((rows: OpeningRow[] | undefined, { document }) => checkHasHours(rows, toRotation(document)))
          .warning(),
      ],
    }),
    defineField({
      name: 'rotation',
      title: 'Weeks that take turns',
      type: 'rotation',
      group: 'usual',
      description: 'Instead of the same hours every week: buyers are told the hours of the week it is then.',
      hidden: ({ document }) => document?.['rotation'] === undefined,
      validation: (rule) =>
        rule.custom((value: RotationRow | undefined, { document }) => checkOneWay(toRows(document?.['weekly']), value)),
    }),
    defineField({
      name: 'reviewedThrough',
      title: 'Looked through until',
      type: 'date',
      group: ['usual', 'special'],
      description: 'You have thought about holidays and absences up to this day. Buyers are promised nothing after it.',
      components: { input: ReviewedThroughInput },
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
      // By month, so there is no order to drag things into.
      options: { sortable: false },
      components: { input: ExceptionsInput },
      validation: (rule) => rule.custom((rows: ExceptionRow[] | undefined) => checkExceptions(rows)),
    }),
  ],
  orderings: [{ name: 'byName', title: 'Name', by: [{ field: 'name', direction: 'asc' }] }],
  preview: {
    select: { name: 'name', weekly: 'weekly', rotation: 'rotation', reviewedThrough: 'reviewedThrough' },
    prepare: ({
      name,
      weekly,
      rotation,
      reviewedThrough,
    }: {
      name?: string;
      weekly?: OpeningRow[];
      rotation?: RotationRow;
      reviewedThrough?: string;
    }) => ({
      title: name ?? 'New opening hours',
      subtitle: [
        ...(weekly ?? []).map((row) => `${sayWeekdays(row.weekdays)} ${sayHours(row)}`),
        rotation && `${rotation.weeks?.length ?? 0} weeks take turns`,
        reviewedThrough && `looked through until ${reviewedThrough}`,
      ]
        .filter(Boolean)
        .join(' · '),
    }),
  },
});

function toRotation(document: { readonly [field: string]: unknown } | undefined): RotationRow | undefined {
  const value = document?.['rotation'];
  return typeof value === 'object' && value !== null ? value : undefined;
}

function toRows(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}
