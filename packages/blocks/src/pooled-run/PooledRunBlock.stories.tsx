import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bikePlan, listRuns, runs } from '../fixtures/openings.ts';
import { productPage, withPage } from '../fixtures/pages.ts';
import { runPlan } from '../fixtures/plans.ts';
import { at, madeAt, runBelowMinimum } from '../fixtures/promises.ts';
import type { RunView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PooledRunBlock } from './PooledRunBlock.tsx';
import { pooledRunFixtures } from './pooledRun.fixtures.ts';

const meta = {
  title: 'Blocks/Courier runs',
  component: PooledRunBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PooledRunBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const timetables = [{ ...runBelowMinimum, optionId: bikePlan.optionId }];
const page = withPage(productPage, { runs, timetables });
const show = (shown: readonly RunView[], time = madeAt) => ({
  content: pooledRunFixtures.full,
  page: withPage(page, { runs: shown, madeAt: time }),
});
const thursday = at('2026-11-19T17:30:00Z');
const booked = (orders: number, seatsTaken = orders) => ({
  runs: { 'run-bike': [{ departsAt: thursday, seatsTaken, orders }] },
});

/** Two of five orders are in; the week after is full, and the one after that is off. */
export const Full: Story = {
  args: show(runs),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('2 of 5 in so far')).toBeVisible();
    await expect(canvas.getByText('2 of 8 taken')).toBeVisible();
    await expect(canvas.getByText(/^Order before Thu,? 19 Nov, 16:00$/)).toBeVisible();
    await expect(canvas.getByText('An order now goes on a later run.')).toBeVisible();
    await expect(canvas.getByText('This run does not go.')).toBeVisible();
  },
};
export const EnoughOrders: Story = { args: show(listRuns(bikePlan, { changes: booked(6), count: 2 }).slice(1)) };
/** A run of one's own: no minimum, nobody counts seats. */
export const EveryDay: Story = { args: show(listRuns(runPlan)) };
/** Decided at noon, with two orders of five. */
export const BelowMinimum: Story = {
  args: show(
    listRuns(bikePlan, { orderAt: at('2026-11-19T13:00:00Z'), changes: booked(2) }),
    at('2026-11-19T13:00:00Z'),
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Too few had ordered when it was decided.')).toBeVisible();
  },
};
export const RefundBelowMinimum: Story = {
  args: show(
    runs.flatMap((run) => (run.minimum ? { ...run, minimum: { ...run.minimum, otherwise: 'refund' as const } } : [])),
  ),
};
/** The first run no longer takes orders: exactly at its deadline is late. */
export const CutoffPassed: Story = {
  args: show(runs, at('2026-11-19T16:00:00Z')),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Orders for this run have closed.')).toBeVisible();
  },
};
export const SoldOut: Story = { args: show(listRuns(bikePlan, { changes: booked(8), count: 2 }).slice(1)) };
export const Minimal: Story = { args: { content: pooledRunFixtures.minimal, page } };
export const LongText: Story = {
  args: {
    content: pooledRunFixtures.long,
    page: withPage(page, {
      runs: runs.map((run) => ({
        ...run,
        title: 'Cargo bike over the seven hills, as far as the river and the second bridge, Thursdays only',
        price: { amountMinor: 123_450, currency: 'EUR' },
      })),
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: { ...pooledRunFixtures.minimal, count: 3, showSeats: true },
    page: withPage(page, { locale: 'ar' }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
