import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { FindStallBlock } from './FindStallBlock.tsx';
import { findStallFixtures } from './findStall.fixtures.ts';

const meta = {
  title: 'Blocks/Find the stall',
  component: FindStallBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof FindStallBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: findStallFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: findStallFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: findStallFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
