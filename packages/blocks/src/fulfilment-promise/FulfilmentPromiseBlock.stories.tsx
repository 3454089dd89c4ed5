import type { PromiseTimetable } from '@stallkeep/promise';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, productPage, radio, withPage } from '../fixtures/pages.ts';
import {
  at,
  cutoffPassed,
  estimatedLane,
  estimatedMake,
  expiredPickup,
  firmLane,
  firmPickup,
  firmRun,
  longWay,
  madeToOrder,
  makeUnavailable,
  makeUnknown,
  marketTimetables,
  noWays,
  refurbishedUnit,
  runBelowMinimum,
  slotPickup,
} from '../fixtures/promises.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { FulfilmentPromiseBlock } from './FulfilmentPromiseBlock.tsx';
import { fulfilmentPromiseFixtures } from './fulfilmentPromise.fixtures.ts';
import { markTickets } from './promise-clock.ts';

const meta = {
  title: 'Blocks/Fulfilment promise',
  component: FulfilmentPromiseBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: {
    frame: 'column',
  },
} satisfies Meta<typeof FulfilmentPromiseBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const show = (...timetables: readonly PromiseTimetable[]) => ({
  content: fulfilmentPromiseFixtures.full,
  page: withPage(productPage, { timetables }),
});

export const Full: Story = { args: show(firmPickup, firmRun, firmLane, madeToOrder) };
export const PickupFirm: Story = {
  args: { ...show(firmPickup), content: fulfilmentPromiseFixtures.everyRow },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/^Collect Fri,? 13 Nov, 17:00–19:00$/)).toBeVisible();
    await expect(canvas.getAllByText('at Stall A12, Lisbon time')[0]).toBeVisible();
    await expect(canvas.getByText(/^Order before Fri,? 13 Nov, 12:00$/)).toBeVisible();
    await expect(canvas.getByText(/^Counts for Fri/)).not.toBeVisible();
    await userEvent.click(canvas.getByText('Why this date'));
    await expect(canvas.getByText(/^Counts for Fri/)).toBeVisible();
  },
};
/** Half-hour slots of which the first has no place left; kept for who did not come. */
export const PickupInSlots: Story = {
  args: show(slotPickup),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/15:30–16:00$/)).toBeVisible();
    await expect(canvas.getAllByText(/^Kept for you until/)[0]).toBeVisible();
  },
};
export const RunFirm: Story = { args: show(firmRun) };
export const RunBelowMinimum: Story = {
  args: show(runBelowMinimum),
  play: async ({ canvas }) => {
    await expect(canvas.getAllByText(/The run goes with 5 orders; 2 are in so far/)[0]).toBeVisible();
  },
};
export const LaneFirm: Story = { args: show(firmLane) };
export const LaneEstimate: Story = { args: show(estimatedLane) };
export const MadeToOrder: Story = { args: show(madeToOrder) };
export const MakeEstimate: Story = { args: show(estimatedMake) };
export const RefurbishedUnit: Story = {
  args: { ...show(refurbishedUnit), page: withPage(productPage, { product: radio, timetables: [refurbishedUnit] }) },
};
/** At noon exactly: late for Friday, and the stall is shut on Monday. */
export const CutoffPassed: Story = {
  args: {
    ...show(cutoffPassed),
    page: withPage(productPage, { madeAt: cutoffPassed.asOf, timetables: [cutoffPassed] }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Collect Tue,? 17 Nov, 17:00–19:00$/)).toBeVisible();
  },
};
/** Outside the zone, untested packaging, too warm, beyond the reviewed days, a machine down. */
export const MixedReasons: Story = {
  args: show(...noWays, firmPickup),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Not to 1350-001')).toBeVisible();
    await expect(canvas.getAllByText('Collect at Stall A12 instead.')).toHaveLength(2);
    await expect(canvas.getByText(/A machine stands still for now/)).toBeVisible();
  },
};
export const Unknown: Story = {
  args: show(makeUnknown('beyond_reviewed'), makeUnknown('no_hours', 'run'), makeUnknown('no_transit_days', 'lane')),
};
/** The same page read at later and later times: at the deadline, past a row the list did not name, past its end, and too early. */
export const ClockMoves: Story = {
  args: show(firmPickup),
  play: async ({ canvas, canvasElement }) => {
    const shownAt = (iso: string): void => void markTickets(canvasElement, at(iso));
    const friday = canvas.getByText(/^Collect Fri,? 13 Nov/);
    const tuesday = canvas.getByText(/^Collect Tue,? 17 Nov/);
    const expired = canvas.getByText('Confirmed when you order');
    shownAt('2026-11-13T11:59:59Z');
    await expect(friday).toBeVisible();
    shownAt('2026-11-13T12:00:00Z');
    await expect(friday).not.toBeVisible();
    await expect(tuesday).toBeVisible();
    await expect(canvas.getByText('Why this date')).not.toBeVisible();
    await expect(canvas.getByText(/^collect Tue/)).not.toBeVisible();
    await expect(canvas.getByText(/^collect Wed/)).toBeVisible();
    shownAt('2026-11-24T12:00:00Z');
    await expect(expired).toBeVisible();
    await expect(tuesday).not.toBeVisible();
    await expect(canvas.getByText(/^collect Wed/)).not.toBeVisible();
    shownAt('2026-11-12T12:00:00Z');
    await expect(friday).toBeVisible();
    await expect(expired).not.toBeVisible();
    // Before the page was made the clock is wrong: what stands stays.
    shownAt('2026-11-12T11:59:59Z');
    await expect(friday).toBeVisible();
  },
};
/** Several makers at one market: one ticket for the stall, the rest named once. */
export const Market: Story = {
  args: { content: fulfilmentPromiseFixtures.full, page: withPage(eventPage, { timetables: marketTimetables }) },
  parameters: { frame: 'wide' },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(canvas.getByText('Some makers also offer')).toBeVisible();
  },
};
export const MarketSmall: Story = { args: Market.args, parameters: { frame: 'small' } };
export const NotOpen: Story = { args: show(makeUnavailable('orders_not_open')) };
export const Closed: Story = {
  args: show(makeUnavailable('orders_closed'), makeUnavailable('event_past'), makeUnavailable('event_cancelled')),
};
export const SoldOut: Story = { args: show(makeUnavailable('sold_out')) };
export const Expired: Story = {
  args: show(expiredPickup),
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/^Confirmed when you order/)).toBeVisible();
    await expect(canvas.queryByText(/12 Nov/)).toBeNull();
  },
};
export const Empty: Story = {
  args: {
    content: fulfilmentPromiseFixtures.full,
    page: withPage(productPage, { timetables: [], askHref: 'mailto:ola@marisol.example' }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Ask the maker' })).toBeVisible();
  },
};
export const Minimal: Story = { args: { ...show(firmPickup), content: fulfilmentPromiseFixtures.minimal } };
export const LongText: Story = { args: show(longWay) };
export const Portuguese: Story = {
  args: {
    content: fulfilmentPromiseFixtures.minimal,
    page: withPage(productPage, { locale: 'pt-PT', timetables: [firmPickup, runBelowMinimum] }),
  },
};
export const WidePage: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const RightToLeft: Story = {
  args: {
    content: { showBasis: true, rows: 3 },
    page: withPage(productPage, { locale: 'ar', timetables: [firmPickup, runBelowMinimum, firmLane] }),
  },
  ...rightToLeft,
  play: async ({ canvas, userEvent }) => {
    const [why] = canvas.getAllByText('لماذا هذا الموعد');
    if (why !== undefined) await userEvent.click(why);
    await expect(canvas.getByText('كيف يصلك')).toBeVisible();
  },
};
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
export const Small: Story = { args: Full.args, parameters: { frame: 'small' } };
export const SmallLongText: Story = { args: LongText.args, parameters: { frame: 'small' } };
