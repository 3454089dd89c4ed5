import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import {
  at,
  cutoffPassed,
  estimatedLane,
  firmPickup,
  longWay,
  makeUnavailable,
  marketTimetables,
} from '../fixtures/promises.ts';
import { markTickets } from '../fulfilment-promise/promise-clock.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { OrderCutoffBlock } from './OrderCutoffBlock.tsx';
import { showCountdowns } from './order-countdown.ts';
import { orderCutoffFixtures } from './orderCutoff.fixtures.ts';

const meta = {
  title: 'Blocks/Order before',
  component: OrderCutoffBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof OrderCutoffBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const stall = withPage(productPage, { timetables: [firmPickup] });

export const Full: Story = {
  args: { content: orderCutoffFixtures.full, page: stall },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/^Order before Fri,? 13 Nov, 12:00$/)).toBeVisible();
    // Without script nothing counts.
    const [left] = canvasElement.querySelectorAll<HTMLElement>('[data-countdown]');
    await expect(left).not.toBeVisible();
    await expect(left).toHaveAttribute('aria-live', 'off');
  },
};
/** The page script at several times: hours and minutes, once a minute, to the real deadline and no further. */
export const CountingDown: Story = {
  args: { content: orderCutoffFixtures.full, page: stall },
  play: async ({ canvasElement }) => {
    const [left] = canvasElement.querySelectorAll<HTMLElement>('[data-countdown]');
    const deadline = at('2026-11-13T12:00:00Z');
    const next = showCountdowns(canvasElement, deadline - 11_550);
    await expect(left).toBeVisible();
    await expect(left).toHaveTextContent('3 hours 12 minutes left');
    // Half a minute on the next sentence is due, not a second sooner.
    await expect(next - (deadline - 11_550)).toBe(30);
    showCountdowns(canvasElement, deadline - 3600);
    await expect(left).toHaveTextContent(/^1 hour left$/);
    showCountdowns(canvasElement, deadline - 59);
    await expect(left).toHaveTextContent('Less than a minute left');
    showCountdowns(canvasElement, deadline);
    await expect(left).toHaveTextContent(/^That time has passed/);
    // A clock from before the page was made.
    showCountdowns(canvasElement, at('2026-11-12T11:59:59Z'));
    await expect(left).not.toBeVisible();
    showCountdowns(canvasElement, deadline - 11_550);
  },
};
/** Both page scripts: the next deadline takes the place of the one that has passed. */
export const MovesOn: Story = {
  args: { content: orderCutoffFixtures.full, page: stall },
  play: async ({ canvas, canvasElement }) => {
    const now = at('2026-11-16T13:00:00Z');
    markTickets(canvasElement, now);
    showCountdowns(canvasElement, now);
    await expect(canvas.getByText(/^Order before Tue,? 17 Nov, 12:00$/)).toBeVisible();
    await expect(canvas.getByText('23 hours left')).toBeVisible();
    await expect(canvas.getByText(/^That time has passed/)).not.toBeVisible();
  },
};
/** Several ways: the soonest firm date counts, not the first in the list. */
export const SoonestOfAll: Story = {
  args: { content: orderCutoffFixtures.full, page: productPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Order before Thu,? 12 Nov, 16:00$/)).toBeVisible();
  },
};
export const CutoffPassed: Story = {
  args: {
    content: orderCutoffFixtures.full,
    page: withPage(productPage, { madeAt: cutoffPassed.asOf, timetables: [cutoffPassed] }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Order before Tue,? 17 Nov, 12:00$/)).toBeVisible();
  },
};
export const Closed: Story = {
  args: {
    content: orderCutoffFixtures.minimal,
    page: withPage(productPage, { timetables: [makeUnavailable('orders_closed')] }),
  },
};
export const NotOpen: Story = {
  args: {
    content: orderCutoffFixtures.minimal,
    page: withPage(productPage, { timetables: [makeUnavailable('orders_not_open')] }),
  },
};
/** Makers of one market with deadlines of their own: the earliest, and that it is that. */
export const Market: Story = {
  args: { content: orderCutoffFixtures.minimal, page: withPage(eventPage, { timetables: marketTimetables }) },
};
export const Estimate: Story = {
  args: { content: orderCutoffFixtures.minimal, page: withPage(productPage, { timetables: [estimatedLane] }) },
};
export const Minimal: Story = { args: { content: orderCutoffFixtures.minimal, page: stall } };
export const LongText: Story = {
  args: { content: orderCutoffFixtures.long, page: withPage(productPage, { timetables: [longWay] }) },
};
export const RightToLeft: Story = {
  args: { content: { showCountdown: true }, page: withPage(stall, { locale: 'ar' }) },
  ...rightToLeft,
  play: async ({ canvasElement }) => {
    const [left] = canvasElement.querySelectorAll<HTMLElement>('[data-countdown]');
    showCountdowns(canvasElement, at('2026-11-13T10:00:00Z'));
    await expect(left).toHaveTextContent('الوقت المتبقي: ساعتان');
  },
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
