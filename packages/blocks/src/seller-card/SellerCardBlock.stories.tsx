import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { SellerCardBlock } from './SellerCardBlock.tsx';
import { sellerCardFixtures } from './sellerCard.fixtures.ts';

const meta = {
  title: 'Blocks/Seller card',
  component: SellerCardBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof SellerCardBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: sellerCardFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: sellerCardFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: sellerCardFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
