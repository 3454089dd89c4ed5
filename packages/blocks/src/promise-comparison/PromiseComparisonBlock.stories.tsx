import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { productPage, withPage } from '../fixtures/pages.ts';
import {
  at,
  cutoffPassed,
  expiredPickup,
  firmLane,
  firmPickup,
  firmRun,
  longWay,
  madeToOrder,
  makeUnavailable,
  makeUnknown,
  noWays,
  runBelowMinimum,
  slotPickup,
} from '../fixtures/promises.ts';
import { markTickets } from '../fulfilment-promise/promise-clock.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PromiseComparisonBlock } from './PromiseComparisonBlock.tsx';
import { promiseComparisonFixtures } from './promiseComparison.fixtures.ts';

const meta = {
  title: 'Blocks/Promise comparison',
  component: PromiseComparisonBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof PromiseComparisonBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const place = { id: 'story', type: 'promiseComparison', position: 0 };

export const Full: Story = {
  args: { content: promiseComparisonFixtures.full, page: productPage, place },
  play: async ({ canvas }) => {
    const rows = canvas.getAllByRole('row').slice(1);
    await expect(rows.map((row) => row.querySelector('th bdi')?.textContent)).toEqual([
      'Courier run in Lisbon',
      'Collect at the stall',
      'Parcel with the post',
      'Printed for you, collected at the stall',
    ]);
    const link = canvas.getByRole('link', { name: /Choose this.*Courier run/ });
    await expect(link).toHaveAttribute('href', '/feira-da-ladra/flor-bandana?sku=FLOR-RED-55&way=run#way-run');
    await expect(link).toHaveAttribute('data-click', 'promise_select');
    await expect(canvas.getByText('Soonest')).toBeVisible();
  },
};
/** A page left open: the row says its next date, and no longer that it is the soonest. */
export const LeftOpen: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, { timetables: [firmPickup, firmLane] }),
  },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText('Soonest')).toBeVisible();
    markTickets(canvasElement, at('2026-11-13T12:00:00Z'));
    await expect(canvas.getByText(/^Collect Tue,? 17 Nov/)).toBeVisible();
    await expect(canvas.getAllByText(/^Order before Tue,? 17 Nov, 12:00/)[0]).toBeVisible();
    await expect(canvas.getByText('Soonest')).not.toBeVisible();
    markTickets(canvasElement, at('2026-11-12T12:00:00Z'));
  },
};
export const EveryKind: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, {
      timetables: [slotPickup, runBelowMinimum, firmRun, ...noWays.slice(0, 3), makeUnknown('no_transit_days', 'lane')],
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Collect at Oficina Marisol, or give another address.')).toBeVisible();
  },
};
export const CutoffPassed: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, { madeAt: cutoffPassed.asOf, timetables: [cutoffPassed, firmLane] }),
  },
};
export const Closed: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, { timetables: [makeUnavailable('orders_closed'), firmLane] }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Orders for this market day have closed')).toBeVisible();
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};
export const SoldOut: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, { timetables: [makeUnavailable('sold_out'), madeToOrder] }),
  },
};
export const Unknown: Story = {
  args: {
    content: promiseComparisonFixtures.full,
    page: withPage(productPage, {
      timetables: [makeUnknown('no_hours'), makeUnknown('no_transit_days', 'lane'), expiredPickup],
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText('No date yet')).toHaveLength(2);
    await expect(canvas.getByText('Confirmed when you order')).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};
export const NoWay: Story = {
  args: {
    content: promiseComparisonFixtures.minimal,
    page: withPage(productPage, { timetables: [], askHref: 'mailto:ola@marisol.example' }),
  },
};
export const WithoutBuyBox: Story = {
  args: { content: promiseComparisonFixtures.minimal, page: productPage },
};
export const LongText: Story = {
  args: {
    content: promiseComparisonFixtures.long,
    page: withPage(productPage, { timetables: [longWay, runBelowMinimum, firmRun] }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: { order: 'soonest', showRemedy: true, linkToBuyBox: true },
    page: withPage(productPage, { locale: 'ar' }),
  },
  ...rightToLeft,
};
export const Small: Story = { args: Full.args, parameters: { frame: 'small' } };
export const SmallLongText: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
