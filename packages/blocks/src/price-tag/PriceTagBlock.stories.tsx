import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PriceTagBlock } from './PriceTagBlock.tsx';
import { priceTagFixtures, reducedPage } from './priceTag.fixtures.ts';

const meta = {
  title: 'Blocks/Price',
  component: PriceTagBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PriceTagBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: priceTagFixtures.full, page: reducedPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('€14.50')).toBeVisible();
    await expect(canvas.getByText('€18.00')).toBeVisible();
    await expect(canvas.getByText('€29.00 per kilogram')).toBeVisible();
  },
};
export const Plain: Story = { args: { content: priceTagFixtures.full, page: productPage } };
/** Size is still open: the lowest price of what is left. */
export const FromPrice: Story = {
  args: {
    content: priceTagFixtures.full,
    page: withPage(productPage, { product: { ...bandana, selection: { Colour: 'Red' } } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('from')).toBeVisible();
  },
};
export const Yen: Story = {
  args: {
    content: priceTagFixtures.minimal,
    page: withPage(productPage, {
      product: {
        ...bandana,
        variants: bandana.variants.map((one) => ({ ...one, price: { amountMinor: 2400, currency: 'JPY' } })),
      },
    }),
  },
};
export const Minimal: Story = { args: { content: priceTagFixtures.minimal, page: reducedPage } };
export const LongText: Story = { args: { content: priceTagFixtures.long, page: reducedPage } };
export const RightToLeft: Story = {
  args: { content: { showCompareAt: true, showUnitPrice: true }, page: withPage(reducedPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
