import type { Meta, StoryObj } from '@storybook/react-vite';
import {
  cancelledEvent,
  closedEvent,
  eventPage,
  longEvent,
  minimalEvent,
  upcomingEvent,
  withPage,
} from '../fixtures/pages.ts';
import { dark, framed, rightToLeft } from '../story-frames.tsx';
import { EventHeroBlock } from './EventHeroBlock.tsx';
import { eventHeroFixtures } from './eventHero.fixtures.ts';

const meta = {
  title: 'Blocks/Event hero',
  component: EventHeroBlock,
  decorators: [framed],
  parameters: {
    frame: 'bleed',
    docs: {
      description: {
        component:
          'The top of a market event: name, next market day in place time, stall, map, and the true time until which one can order. It has no countdown: the deadline is a date the buyer can trust on a cached page.',
      },
    },
  },
} satisfies Meta<typeof EventHeroBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: eventHeroFixtures.full, page: eventPage } };
export const OrdersNotOpen: Story = {
  args: { content: eventHeroFixtures.full, page: withPage(eventPage, { event: upcomingEvent }) },
};
export const OrdersClosed: Story = {
  args: { content: eventHeroFixtures.full, page: withPage(eventPage, { event: closedEvent }) },
};
export const Cancelled: Story = {
  args: { content: eventHeroFixtures.full, page: withPage(eventPage, { event: cancelledEvent }) },
};
export const Minimal: Story = {
  args: { content: eventHeroFixtures.minimal, page: withPage(eventPage, { event: minimalEvent }) },
};
export const LongText: Story = {
  args: { content: eventHeroFixtures.full, page: withPage(eventPage, { event: longEvent }) },
};
export const RightToLeft: Story = { ...Full, ...rightToLeft };
export const Dark: Story = { ...Full, ...dark };
export const Small: Story = { args: LongText.args, parameters: { frame: 'smallBleed' } };
