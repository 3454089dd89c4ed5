import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { checkExceptionHours, type ExceptionRow, sayHours } from '../../rules/calendar.ts';
import { checkShift } from '../../rules/shifts.ts';
import { sayDay } from '../../rules/specialDays.ts';
import { type Hours, toLocalDate } from '../../rules/time.ts';
import { hoursFields } from './hoursFields.ts';

export const calendarException = defineType({
  name: 'calendarException',
  title: 'Special day',
  description: 'A date with its own rule, such as a holiday. It replaces the usual hours of that day.',
  type: 'object',
  icon: CalendarIcon,
  fields: [
    defineField({
      name: 'on',
      title: 'Date',
      type: 'date',
      description: 'On this day your usual hours do not count; no pickup is promised outside what you say here.',
      validation: (rule) => rule.required().error('Choose the date.'),
    }),
    defineField({
      name: 'kind',
      title: 'What is different',
      type: 'string',
      description: 'Closed: buyers are never promised this day. Other hours: they are promised only these.',
      initialValue: 'closed',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Closed', value: 'closed' },
          { title: 'Other hours', value: 'hours' },
        ],
      },
      validation: (rule) => rule.required().error('Say whether you are closed or have other hours.'),
    }),
    defineField({
      name: 'intervals',
      title: 'Hours on this day',
      type: 'array',
      description: 'When buyers can come on this day.',
      hidden: ({ parent }) => parent?.kind !== 'hours',
      of: [
        defineArrayMember({
          name: 'hours',
          title: 'Hours',
          type: 'object',
          options: { columns: 2 },
          fields: [...hoursFields()],
          validation: (rule) => rule.custom((value: Hours | undefined) => checkShift(value)),
          preview: {
            select: { opens: 'opens', closes: 'closes' },
            prepare: (hours: Hours) => ({ title: sayHours(hours) }),
          },
        }),
      ],
    }),
    defineField({
      name: 'label',
      title: 'Reason',
      type: 'string',
      description: 'Buyers read it beside the date: “Freedom Day”, “Family wedding”.',
      validation: (rule) => rule.required().error('Give the reason in a word or two, so buyers understand.'),
    }),
    defineField({
      name: 'source',
      title: 'Where this comes from',
      type: 'string',
      description:
        '“seller” when you decided it yourself, or the list it was copied from. It lets you answer a buyer who asks.',
      initialValue: 'seller',
      validation: (rule) => rule.required().error('Say where this day comes from. “seller” is fine.'),
    }),
    defineField({
      name: 'addedOn',
      title: 'Added on',
      type: 'date',
      description: 'Shows which orders were promised before you knew about this day.',
      initialValue: () => toLocalDate(new Date(), Intl.DateTimeFormat().resolvedOptions().timeZone),
      validation: (rule) => rule.required().error('Say when you added this day.'),
    }),
  ],
  validation: (rule) => rule.custom((value: ExceptionRow | undefined) => checkExceptionHours(value)),
  preview: {
    select: { on: 'on', kind: 'kind', label: 'label', intervals: 'intervals' },
    prepare: ({ on, kind, label, intervals }: ExceptionRow & { label?: string }) => ({
      title: [on === undefined ? undefined : sayDay(on), label].filter(Boolean).join(' · ') || 'Special day',
      subtitle: kind === 'hours' ? (intervals ?? []).map(sayHours).join(', ') || 'No hours yet' : 'Closed',
    }),
  },
});
