import { SyncIcon } from '@sanity/icons/Sync';
import { defineArrayMember, defineField, defineType } from 'sanity';
import { LocalTimeInput } from '../../inputs/LocalTimeInput.tsx';
import { WeekdaysInput } from '../../inputs/WeekdaysInput.tsx';
import { sayWeekdays, WEEKDAYS } from '../../rules/calendar.ts';
import { checkRecurrence, type RecurrenceRow } from '../../rules/event.ts';
import { checkHours, checkLocalTime } from '../../rules/time.ts';

const ORDINALS = [
  { title: '1st', value: 1 },
  { title: '2nd', value: 2 },
  { title: '3rd', value: 3 },
  { title: '4th', value: 4 },
  { title: '5th', value: 5 },
];

export const recurrence = defineType({
  name: 'recurrence',
  title: 'Repeats',
  description: 'A market that comes back: every Saturday, or every 1st and 3rd Saturday of the month.',
  type: 'object',
  icon: SyncIcon,
  fieldsets: [
    { name: 'hours', title: 'Hours of a market day', options: { columns: 2 } },
    { name: 'season', title: 'Season', options: { columns: 2 } },
  ],
  fields: [
    defineField({
      name: 'frequency',
      title: 'How often',
      type: 'string',
      description: 'Buyers read it in words, such as “Every 1st and 3rd Saturday”.',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'Every week', value: 'weekly' },
          { title: 'Every month', value: 'monthly' },
        ],
      },
    }),
    defineField({
      name: 'weekdays',
      title: 'On',
      type: 'array',
      description: 'The days of the week buyers find you there.',
      of: [defineArrayMember({ type: 'string' })],
      options: { list: WEEKDAYS.map(({ value, title }) => ({ value, title })) },
      components: { input: WeekdaysInput },
      hidden: ({ parent }) => parent?.frequency === undefined,
    }),
    defineField({
      name: 'ordinals',
      title: 'Which of the month',
      type: 'array',
      description: 'The 1st and the 3rd, for example. The 5th only exists in some months.',
      of: [defineArrayMember({ type: 'number' })],
      options: { layout: 'grid', list: ORDINALS },
      hidden: ({ parent }) => parent?.frequency !== 'monthly',
    }),
    defineField({
      name: 'starts',
      title: 'Starts',
      type: 'string',
      description: 'Buyers can collect from this time.',
      fieldset: 'hours',
      components: { input: LocalTimeInput },
      hidden: ({ parent }) => parent?.frequency === undefined,
      validation: (rule) =>
        rule.custom((value, context) => {
          if (!value && isRepeating(context.parent)) return 'Say when a market day starts.';
          return checkLocalTime(value, 'opening');
        }),
    }),
    defineField({
      name: 'ends',
      title: 'Ends',
      type: 'string',
      description: 'Nothing is handed over after this time.',
      fieldset: 'hours',
      components: { input: LocalTimeInput },
      hidden: ({ parent }) => parent?.frequency === undefined,
      validation: (rule) =>
        rule.custom((value, context) => {
          if (!value && isRepeating(context.parent)) return 'Say when a market day ends.';
          return checkLocalTime(value, 'closing');
        }),
    }),
    defineField({
      name: 'from',
      title: 'First date',
      type: 'date',
      description: 'No market day is announced before it.',
      fieldset: 'season',
      hidden: ({ parent }) => parent?.frequency === undefined,
      validation: (rule) =>
        rule.custom((value, context) =>
          !value && isRepeating(context.parent) ? 'Say from which date on the market repeats.' : true,
        ),
    }),
    defineField({
      name: 'until',
      title: 'Last date',
      type: 'date',
      description: 'No market day is announced after it. Leave it empty when the market has no end.',
      fieldset: 'season',
      hidden: ({ parent }) => parent?.frequency === undefined,
    }),
  ],
  validation: (rule) =>
    rule.custom((value: (RecurrenceRow & { starts?: string; ends?: string }) | undefined) => {
      const rhythm = checkRecurrence(value);
      return rhythm === true ? checkHours({ opens: value?.starts, closes: value?.ends }) : rhythm;
    }),
  preview: {
    select: { frequency: 'frequency', weekdays: 'weekdays', ordinals: 'ordinals', starts: 'starts', ends: 'ends' },
    prepare: (value: RecurrenceRow & { starts?: string; ends?: string }) => ({
      title: sayRecurrence(value),
      ...(value.starts !== undefined && { subtitle: `${value.starts}–${value.ends ?? '?'}` }),
    }),
  },
});

/** "Every 1st, 3rd Sat", "Every Sat"; "Does not repeat" without a frequency. */
export function sayRecurrence(value: RecurrenceRow | undefined): string {
  if (value?.frequency === undefined) return 'Does not repeat';
  const days = sayWeekdays(value.weekdays) || '…';
  if (value.frequency === 'weekly') return `Every ${days}`;
  const which = ORDINALS.filter((ordinal) => value.ordinals?.includes(ordinal.value)).map((ordinal) => ordinal.title);
  return `Every ${which.join(', ') || '…'} ${days}`;
}

function isRepeating(parent: unknown): boolean {
  return typeof parent === 'object' && parent !== null && 'frequency' in parent && parent.frequency !== undefined;
}
