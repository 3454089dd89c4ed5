import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { cancelledEvent, eventPage, longEvent, minimalEvent, openEvent, withPage } from '../fixtures/pages.ts';
import { at } from '../fixtures/promises.ts';
import type { EventView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { EventScheduleBlock } from './EventScheduleBlock.tsx';
import { eventScheduleFixtures } from './eventSchedule.fixtures.ts';

const meta = {
  title: 'Blocks/Event schedule',
  component: EventScheduleBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof EventScheduleBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const calendarHref = '/feira-da-ladra/calendar.ics';
const show = (event: EventView, content: keyof typeof eventScheduleFixtures = 'full') => ({
  content: eventScheduleFixtures[content],
  page: withPage(eventPage, { event, calendarHref }),
});

export const Full: Story = {
  args: show({
    ...openEvent,
    occurrences: [
      ...openEvent.occurrences,
      {
        startsAt: at('2027-01-02T10:00:00Z'),
        endsAt: at('2027-01-02T10:00:00Z'),
        status: 'postponed',
        note: 'Too close to New Year. The new date is not known yet.',
      },
    ],
  }),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Next')).toBeVisible();
    await expect(canvas.getByText('Cancelled')).toBeVisible();
    await expect(canvas.getByText('All times are Lisbon time.')).toBeVisible();
    await expect(canvas.getByRole('link')).toHaveAttribute('href', calendarHref);
  },
};
/** The next day is cancelled: it stays on the list, and the mark is on the one after it. */
export const NextCancelled: Story = {
  args: show({ ...openEvent, occurrences: openEvent.occurrences.slice(1) }),
};
/** Every day to come is off. */
export const Closed: Story = { args: show(cancelledEvent) };
/** The last days of a market that is over. */
export const Past: Story = { args: show({ ...openEvent, phase: 'past' }, 'minimal') };
/** Neither a day nor a rule. */
export const Unknown: Story = {
  args: show(minimalEvent, 'minimal'),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The next date is not set yet.')).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};
/** A night market: its days end after midnight. */
export const OverMidnight: Story = {
  args: show({
    ...openEvent,
    recurrence: 'Every Friday',
    occurrences: [
      { startsAt: at('2026-11-13T20:00:00Z'), endsAt: at('2026-11-14T02:00:00Z'), status: 'scheduled' },
      { startsAt: at('2026-11-20T20:00:00Z'), endsAt: at('2026-11-20T20:00:00Z'), status: 'scheduled' },
    ],
  }),
};
export const LongText: Story = {
  args: show(
    {
      ...longEvent,
      recurrence: 'Every 1st and 3rd Saturday, Sunday and Thursday',
      occurrences: longEvent.occurrences.map((day) =>
        day.note
          ? { ...day, note: `${day.note} Stewards at the fountain tell you where the makers stand instead.` }
          : day,
      ),
    },
    'long',
  ),
};
export const RightToLeft: Story = {
  args: {
    content: { count: 6, showCalendar: true },
    page: withPage(eventPage, { locale: 'ar', calendarHref, event: { ...openEvent, recurrence: 'كل سبت' } }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
