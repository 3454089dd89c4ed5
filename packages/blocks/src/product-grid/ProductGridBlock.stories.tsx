import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { cards, emptyPage, eventPage, productPage, withPage } from '../fixtures/pages.ts';
import type { FulfilmentWay } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ProductGridBlock } from './ProductGridBlock.tsx';
import { productGridFixtures } from './productGrid.fixtures.ts';

const meta = {
  title: 'Blocks/Product grid',
  component: ProductGridBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof ProductGridBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const hrefs = {
  all: '/feira-da-ladra',
  pickup: '/feira-da-ladra?way=pickup',
  run: '/feira-da-ladra?way=run',
  lane: '/feira-da-ladra?way=lane',
  make: '/feira-da-ladra?way=make',
};
const narrowed = (way?: FulfilmentWay) =>
  withPage(eventPage, { filter: way === undefined ? { hrefs } : { way, hrefs } });

export const Full: Story = { args: { content: productGridFixtures.full, page: narrowed() } };
/** What goes with a courier run: one thing of seven. */
export const Narrowed: Story = {
  args: { content: productGridFixtures.full, page: narrowed('run') },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('article')).toHaveLength(1);
    await expect(canvas.getByRole('link', { current: true })).toHaveTextContent('Courier run 1');
    await expect(canvas.getByRole('link', { name: /^Everything 7/ })).toHaveAttribute('href', hrefs.all);
  },
};
/** An old link names a way that nothing here has any more. */
export const NothingThisWay: Story = {
  args: {
    content: productGridFixtures.full,
    page: withPage(narrowed('lane'), { products: cards.filter(({ ways }) => !ways.includes('lane')) }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing here is sent by parcel')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Show everything' })).toBeVisible();
  },
};
/** A shop window of three, without anything to choose. */
export const Few: Story = { args: { content: productGridFixtures.few, page: narrowed() } };
export const List: Story = { args: { content: productGridFixtures.list, page: eventPage } };
export const SoldOut: Story = {
  args: {
    content: productGridFixtures.full,
    page: withPage(narrowed(), { products: cards.map((card) => ({ ...card, isAvailable: false })) }),
  },
};
export const Minimal: Story = {
  args: { content: productGridFixtures.minimal, page: withPage(eventPage, { products: cards.slice(0, 1) }) },
};
export const Empty: Story = { args: { content: productGridFixtures.minimal, page: emptyPage } };
export const LongText: Story = {
  args: {
    content: productGridFixtures.full,
    page: withPage(narrowed(), {
      products: cards.map((card) => ({
        ...card,
        title: `${card.title}, the one with the Donaudampfschifffahrtsgesellschaft label`,
        sellerName: 'Cooperativa de Oleiros, Ceramistas e Tintureiros da Margem Sul do Tejo',
      })),
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: { layout: 'grid', limit: 12, showFilter: true },
    page: withPage(narrowed('pickup'), { locale: 'ar' }),
  },
  ...rightToLeft,
};
export const ForcedColours: Story = {
  args: { content: productGridFixtures.full, page: narrowed('pickup') },
  ...forcedColours,
};
export const Dark: Story = { ...Full, ...dark };
/** Beside a product: four at most, those of its maker first. */
export const BesideProduct: Story = { args: { content: productGridFixtures.full, page: productPage } };
export const LongTextSmall: Story = { ...LongText, parameters: { frame: 'small' } };
export const Small: Story = { ...Full, parameters: { frame: 'small' } };
