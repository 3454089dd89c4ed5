import type { Meta, StoryObj } from '@storybook/react-vite';
import { cards, emptyPage, eventPage, productPage, withPage } from '../fixtures/pages.ts';
import { dark, framed, rightToLeft } from '../story-frames.tsx';
import { ProductGridBlock } from './ProductGridBlock.tsx';
import { productGridFixtures } from './productGrid.fixtures.ts';

const meta = {
  title: 'Blocks/Product grid',
  component: ProductGridBlock,
  decorators: [framed],
  parameters: {
    frame: 'wide',
    docs: {
      description: {
        component:
          "The products on the table, with price, maker and ways to get them. The price stands on the picture like the paper label on a stall. Order is the market event's order: nothing is ranked by us.",
      },
    },
  },
} satisfies Meta<typeof ProductGridBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: productGridFixtures.full, page: eventPage } };
export const List: Story = { args: { content: productGridFixtures.list, page: eventPage } };
export const SoldOut: Story = {
  args: {
    content: productGridFixtures.full,
    page: withPage(eventPage, { products: cards.map((card) => ({ ...card, isAvailable: false })) }),
  },
};
export const Minimal: Story = {
  args: { content: productGridFixtures.minimal, page: withPage(eventPage, { products: cards.slice(0, 1) }) },
};
export const Empty: Story = { args: { content: productGridFixtures.minimal, page: emptyPage } };
export const LongText: Story = {
  args: {
    content: productGridFixtures.full,
    page: withPage(eventPage, {
      products: cards.map((card) => ({
        ...card,
        title: `${card.title}, the one with the Donaudampfschifffahrtsgesellschaft label`,
        sellerName: 'Cooperativa de Oleiros, Ceramistas e Tintureiros da Margem Sul do Tejo',
      })),
    }),
  },
};
export const RightToLeft: Story = { ...Full, ...rightToLeft };
export const Dark: Story = { ...Full, ...dark };
/** Beside a product: four at most, those of its maker first. */
export const BesideProduct: Story = { args: { content: productGridFixtures.full, page: productPage } };
export const LongTextSmall: Story = { ...LongText, parameters: { frame: 'small' } };
export const Small: Story = { ...Full, parameters: { frame: 'small' } };
