import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ShareBlock } from './ShareBlock.tsx';
import { shareFixtures } from './share.fixtures.ts';

const meta = {
  title: 'Blocks/Share',
  component: ShareBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ShareBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: shareFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: shareFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: shareFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
