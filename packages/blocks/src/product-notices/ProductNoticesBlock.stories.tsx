import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, radio, seller, withPage } from '../fixtures/pages.ts';
import { makerAddress } from '../fixtures/product-facts.ts';
import type { ProductView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ProductNoticesBlock } from './ProductNoticesBlock.tsx';
import { productNoticesFixtures } from './productNotices.fixtures.ts';

const meta = {
  title: 'Blocks/Guarantee and maker',
  component: ProductNoticesBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ProductNoticesBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const about = (changes: Partial<ProductView>, locale = 'en-GB') =>
  withPage(productPage, { locale, product: { ...bandana, seller: { ...seller, ...makerAddress }, ...changes } });
const { materials: _, seller: __, ...silentRadio } = radio;

export const Full: Story = {
  args: { content: productNoticesFixtures.full, page: about({}) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('3 years from the day you have it')).toBeVisible();
    await expect(canvas.getByText('Fibre composition')).toBeVisible();
    await expect(canvas.getByRole('link', { name: makerAddress.email })).toBeVisible();
  },
};
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const WithoutThePicture: Story = { args: { content: productNoticesFixtures.minimal, page: about({}) } };
/** A used piece of a maker who has given neither terms nor an address. */
export const Unknown: Story = {
  args: {
    content: { isTextile: true },
    page: withPage(productPage, {
      product: {
        ...silentRadio,
        seller: { ...seller, name: 'Válvula' },
        returns: { windowDays: 14, summary: '', ways: [] },
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/has not said how long it lasts/)).toBeVisible();
    await expect(canvas.getAllByText('not given yet')).toHaveLength(3);
  },
};
export const LongText: Story = {
  args: {
    content: {
      ...productNoticesFixtures.full,
      heading: 'Everything the law would like you to know, and a little that we would like you to know besides',
      safety:
        'Not for children under three: the ties are longer than 22 cm. Wash it alone the first time, because the indigo has not decided yet where it belongs. Keep it from open fire, from dogs and from younger sisters.',
    },
    page: about({
      seller: {
        ...seller,
        ...makerAddress,
        name: 'Oficina de Estamparia Artesanal Marisol Figueiredo e Irmãs, Sociedade Unipessoal',
        email: 'encomendas-e-reparacoes-da-oficina@estamparia-artesanal-marisol-figueiredo.example',
      },
      materials:
        '62% cotton, 31% linen, 7% silk; printed with water-based ink; ties 100% cotton; label 100% recycled polyester',
    }),
  },
};
export const RightToLeft: Story = {
  args: { content: { isTextile: true }, page: about({}, 'ar') },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
