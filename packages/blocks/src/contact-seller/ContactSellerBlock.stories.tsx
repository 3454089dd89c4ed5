import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ContactSellerBlock } from './ContactSellerBlock.tsx';
import { contactSellerFixtures } from './contactSeller.fixtures.ts';

const meta = {
  title: 'Blocks/Contact the seller',
  component: ContactSellerBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ContactSellerBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: contactSellerFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: contactSellerFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: contactSellerFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
