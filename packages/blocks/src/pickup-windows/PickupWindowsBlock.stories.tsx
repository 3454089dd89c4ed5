import type { Meta, StoryObj } from '@storybook/react-vite';
import { cancelledEvent, eventPage, longEvent, minimalEvent, openEvent, withPage } from '../fixtures/pages.ts';
import { dark, framed, rightToLeft } from '../story-frames.tsx';
import { PickupWindowsBlock } from './PickupWindowsBlock.tsx';
import { pickupWindowsFixtures } from './pickupWindows.fixtures.ts';

const meta = {
  title: 'Blocks/Pickup windows',
  component: PickupWindowsBlock,
  decorators: [framed],
  parameters: {
    frame: 'wide',
    docs: {
      description: {
        component:
          'The next market days, in place time. A day that was cancelled or moved stays on the list and says so: leaving it out would send someone to an empty square.',
      },
    },
  },
} satisfies Meta<typeof PickupWindowsBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: pickupWindowsFixtures.full, page: eventPage } };
export const Cancelled: Story = {
  args: { content: pickupWindowsFixtures.full, page: withPage(eventPage, { event: cancelledEvent }) },
};
export const Minimal: Story = { args: { content: pickupWindowsFixtures.minimal, page: eventPage } };
export const Empty: Story = {
  args: { content: pickupWindowsFixtures.full, page: withPage(eventPage, { event: minimalEvent }) },
};
export const LongText: Story = {
  args: {
    content: pickupWindowsFixtures.full,
    page: withPage(eventPage, { event: { ...openEvent, stall: longEvent.stall ?? '' } }),
  },
};
export const RightToLeft: Story = { ...Full, ...rightToLeft };
export const Dark: Story = { ...Full, ...dark };
export const Small: Story = { ...Full, parameters: { frame: 'small' } };
