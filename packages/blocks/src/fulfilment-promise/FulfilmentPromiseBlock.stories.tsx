import type { PromiseTimetable } from '@stallkeep/promise';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, productPage, withPage } from '../fixtures/pages.ts';
import {
  estimatedMake,
  expiredPickup,
  firmPickup,
  makeUnavailable,
  makeUnknown,
  marketTimetables,
} from '../fixtures/promises.ts';
import { dark, framed, rightToLeft } from '../story-frames.tsx';
import { FulfilmentPromiseBlock } from './FulfilmentPromiseBlock.tsx';
import { fulfilmentPromiseFixtures } from './fulfilmentPromise.fixtures.ts';

const meta = {
  title: 'Blocks/Fulfilment promise',
  component: FulfilmentPromiseBlock,
  decorators: [framed],
  parameters: {
    frame: 'column',
    docs: {
      description: {
        component:
          'When and where the buyer gets it: the promise in place time, its condition, the remedy and the price, and the later order times as conditions. Ways without a date are named in one list; on a market’s page makers with the same answer share a ticket. Dates are computed, nobody types them; read it on a cached page without script and it is still true.',
      },
    },
  },
} satisfies Meta<typeof FulfilmentPromiseBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const show = (...timetables: readonly PromiseTimetable[]) => ({
  content: fulfilmentPromiseFixtures.full,
  page: withPage(productPage, { timetables }),
});

export const Firm: Story = {
  args: { ...show(firmPickup), content: fulfilmentPromiseFixtures.everyRow },
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/^Collect Sat,? 14 Nov, 10:00–14:00$/)).toBeVisible();
    await expect(canvas.getByText('at Stall A12, Lisbon time')).toBeVisible();
    await expect(canvas.getByText(/^Order before Fri,? 13 Nov, 12:00$/)).toBeVisible();
    await expect(canvas.getByText('The maker has it ready at the latest')).not.toBeVisible();
    await userEvent.click(canvas.getByText('How this date is made'));
    await expect(canvas.getByText('The maker has it ready at the latest')).toBeVisible();
  },
};
export const EveryWay: Story = { args: show(firmPickup, estimatedMake, makeUnknown('not_dated_yet', 'lane')) };
export const Estimate: Story = { args: show(estimatedMake) };
export const Unknown: Story = {
  args: show(makeUnknown('beyond_reviewed'), makeUnknown('no_hours'), makeUnknown('not_dated_yet', 'run')),
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
export const SoldOut: Story = { args: show(makeUnavailable('sold_out'), makeUnavailable('no_window')) };
export const Expired: Story = {
  args: show(expiredPickup),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Confirmed when you order')).toBeVisible();
    await expect(canvas.queryByText(/14 Nov/)).toBeNull();
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
export const Portuguese: Story = {
  args: { ...show(firmPickup), page: withPage(productPage, { locale: 'pt-PT', timetables: [firmPickup] }) },
};
export const WidePage: Story = { args: EveryWay.args, parameters: { frame: 'wide' } };
export const RightToLeft: Story = { args: EveryWay.args, ...rightToLeft };
export const Dark: Story = { args: EveryWay.args, ...dark };
export const Small: Story = { args: EveryWay.args, parameters: { frame: 'small' } };
