import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PooledRunBlock } from './PooledRunBlock.tsx';
import { pooledRunFixtures } from './pooledRun.fixtures.ts';

const meta = {
  title: 'Blocks/Pooled run',
  component: PooledRunBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PooledRunBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: pooledRunFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: pooledRunFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: pooledRunFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
