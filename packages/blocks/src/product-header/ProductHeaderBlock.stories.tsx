import type { Meta, StoryObj } from '@storybook/react-vite';
import { bandana, productPage, radio, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ProductHeaderBlock } from './ProductHeaderBlock.tsx';
import { productHeaderFixtures } from './productHeader.fixtures.ts';

const meta = {
  title: 'Blocks/Product header',
  component: ProductHeaderBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: {
    frame: 'column',
  },
} satisfies Meta<typeof ProductHeaderBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: productHeaderFixtures.full, page: productPage } };
export const Refurbished: Story = {
  args: { content: productHeaderFixtures.full, page: withPage(productPage, { product: radio }) },
};
export const Reduced: Story = {
  args: {
    content: productHeaderFixtures.full,
    page: withPage(productPage, { product: { ...bandana, selectedSku: 'FLOR-IND-55' } }),
  },
};
export const SoldOut: Story = {
  args: {
    content: productHeaderFixtures.full,
    page: withPage(productPage, { product: { ...bandana, selectedSku: 'FLOR-IND-70' } }),
  },
};
export const Minimal: Story = { args: { content: productHeaderFixtures.minimal, page: productPage } };
export const LongText: Story = {
  args: {
    content: productHeaderFixtures.full,
    page: withPage(productPage, {
      product: { ...bandana, title: 'Flor bandana for the Festas de Santo António, printed in the courtyard' },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: productHeaderFixtures.full,
    page: withPage(productPage, { locale: 'ar', product: radio }),
  },
  ...rightToLeft,
};
export const Dark: Story = { ...Refurbished, ...dark };
export const Small: Story = { ...LongText, parameters: { frame: 'small' } };
export const ForcedColours: Story = { ...SoldOut, ...forcedColours };
