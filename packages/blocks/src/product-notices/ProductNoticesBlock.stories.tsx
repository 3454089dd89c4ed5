import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ProductNoticesBlock } from './ProductNoticesBlock.tsx';
import { productNoticesFixtures } from './productNotices.fixtures.ts';

const meta = {
  title: 'Blocks/Guarantee and maker notices',
  component: ProductNoticesBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ProductNoticesBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: productNoticesFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: productNoticesFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: productNoticesFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
