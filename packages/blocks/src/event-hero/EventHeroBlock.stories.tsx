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
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { EventHeroBlock } from './EventHeroBlock.tsx';
import { eventHeroFixtures } from './eventHero.fixtures.ts';

const meta = {
  title: 'Blocks/Event hero',
  component: EventHeroBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'bleed' },
} satisfies Meta<typeof EventHeroBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: eventHeroFixtures.full, page: eventPage } };
export const OrdersNotOpen: Story = {
  args: { content: eventHeroFixtures.full, page: withPage(eventPage, { event: upcomingEvent }) },
};
/** Orders have closed; the market is still to come. */
export const Closed: Story = {
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
export const RightToLeft: Story = {
  args: { content: { showMap: true }, page: withPage(eventPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
export const Dark: Story = { ...Full, ...dark };
export const Small: Story = { args: LongText.args, parameters: { frame: 'smallBleed' } };
