import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { OrderCutoffBlock } from './OrderCutoffBlock.tsx';
import { orderCutoffFixtures } from './orderCutoff.fixtures.ts';

const meta = {
  title: 'Blocks/Order cutoff',
  component: OrderCutoffBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof OrderCutoffBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: orderCutoffFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: orderCutoffFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: orderCutoffFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
