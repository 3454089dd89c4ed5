import { CalendarIcon } from '@sanity/icons/Calendar';
import { defineField, defineType } from 'sanity';
import { checkOccurrence, type OccurrenceRow } from '../../rules/event.ts';

export const occurrence = defineType({
  name: 'occurrence',
  title: 'Market day',
  description: 'One day of the market, with its hours.',
  type: 'object',
  icon: CalendarIcon,
  fieldsets: [{ name: 'hours', title: 'Hours', options: { columns: 2 } }],
  fields: [
    defineField({
      name: 'startsAt',
      title: 'Starts',
      type: 'datetime',
      description: 'Buyers can collect from this moment. Check the zone shown beside the time.',
      fieldset: 'hours',
      options: { timeStep: 15 },
      validation: (rule) => rule.required().error('Say when the market day starts.'),
    }),
    defineField({
      name: 'endsAt',
      title: 'Ends',
      type: 'datetime',
      description: 'The stall packs up; nothing is handed over after it.',
      fieldset: 'hours',
      options: { timeStep: 15 },
      validation: (rule) => rule.required().error('Say when the market day ends.'),
    }),
    defineField({
      name: 'status',
      title: 'Does it happen?',
      type: 'string',
      description: 'Buyers see a change at once. Keep a cancelled day in the list, so those who ordered can read why.',
      initialValue: 'scheduled',
      options: {
        layout: 'radio',
        direction: 'horizontal',
        list: [
          { title: 'As planned', value: 'scheduled' },
          { title: 'Moved to this date', value: 'moved' },
          { title: 'Postponed, no new date', value: 'postponed' },
          { title: 'Cancelled', value: 'cancelled' },
        ],
      },
      validation: (rule) => rule.required().error('Say whether this day happens.'),
    }),
    defineField({
      name: 'note',
      title: 'Note to buyers',
      type: 'string',
      description: 'Shown beside the date: “We start an hour later because of the parade”.',
    }),
  ],
  validation: (rule) => rule.custom((value: OccurrenceRow | undefined) => checkOccurrence(value)),
  preview: {
    select: { startsAt: 'startsAt', endsAt: 'endsAt', status: 'status', note: 'note' },
    prepare: ({ startsAt, endsAt, status, note }: OccurrenceRow & { note?: string }) => ({
      title: sayDay(startsAt, endsAt),
      subtitle: [status === 'scheduled' ? undefined : status, note].filter(Boolean).join(' · '),
    }),
  },
});

/** In the reader's own zone, as the date inputs above it. */
function sayDay(startsAt: string | undefined, endsAt: string | undefined): string {
  if (!startsAt) return 'No date yet';
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full' }).format(new Date(startsAt));
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' });
  const hours = [startsAt, endsAt].filter((at) => at !== undefined).map((at) => time.format(new Date(at)));
  return `${day}, ${hours.join('–')}`;
}
