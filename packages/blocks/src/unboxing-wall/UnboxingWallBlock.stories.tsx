import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { eventPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { UnboxingWallBlock } from './UnboxingWallBlock.tsx';
import { unboxingWallFixtures } from './unboxingWall.fixtures.ts';

const meta = {
  title: 'Blocks/Unboxing wall',
  component: UnboxingWallBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof UnboxingWallBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: unboxingWallFixtures.full, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('figure')).toHaveLength(5);
    await expect(canvas.getByText('Inês, October 2026')).toBeVisible();
  },
};
export const InAColumn: Story = { args: Full.args, parameters: { frame: 'column' } };
export const OnePicture: Story = { args: { content: unboxingWallFixtures.one, page: eventPage } };
/** None whose buyer said yes: no wall, no empty frame. */
export const Empty: Story = {
  args: { content: unboxingWallFixtures.none, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
  },
};
export const LongText: Story = { args: { content: unboxingWallFixtures.long, page: eventPage } };
export const RightToLeft: Story = {
  args: { content: { entries: unboxingWallFixtures.full.entries }, page: withPage(eventPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
