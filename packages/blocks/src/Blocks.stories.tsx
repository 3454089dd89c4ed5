import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { Blocks } from './Blocks.tsx';
import { eventPage, productPage, radio, withPage } from './fixtures/pages.ts';
import { firmPickup } from './fixtures/promises.ts';
import { richTextFixtures } from './rich-text/richText.fixtures.ts';
import { dark } from './story-frames.tsx';

const meta = {
  title: 'Pages/Composed pages',
  component: Blocks,
  parameters: {
    docs: { description: { component: 'Whole pages, composed from blocks as a page document lists them.' } },
  },
} satisfies Meta<typeof Blocks>;

export default meta;
type Story = StoryObj<typeof meta>;

const productBlocks = [
  { _key: 'a', _type: 'gallery' },
  { _key: 'b', _type: 'productHeader' },
  { _key: 'c', _type: 'variantPicker' },
  { _key: 'd', _type: 'fulfilmentPromise' },
  { _key: 'e', _type: 'richText', text: richTextFixtures.full.text },
  { _key: 'f', _type: 'productGrid', heading: 'Also on the table', limit: 4 },
];

export const EventPage: Story = {
  args: {
    page: eventPage,
    blocks: [
      { _key: 'a', _type: 'eventHero' },
      { _key: 'b', _type: 'productGrid' },
      { _key: 'c', _type: 'pickupPicker' },
    ],
  },
};
export const ProductPage: Story = { args: { page: productPage, blocks: productBlocks } };
export const ProductPageDark: Story = { ...ProductPage, ...dark };
export const RefurbishedPage: Story = {
  args: { page: withPage(productPage, { product: radio, timetables: [firmPickup] }), blocks: productBlocks },
  globals: { theme: 'teal' },
};
export const UnknownBlock: Story = {
  args: { page: eventPage, blocks: [{ _key: 'x', _type: 'fromTheFuture' }], onUnknownBlock: fn() },
  play: async ({ args, canvasElement }) => {
    await expect(args.onUnknownBlock).toHaveBeenCalledWith({ _key: 'x', _type: 'fromTheFuture' });
    // The frame of the story has a stylesheet of its own; the page has nothing.
    await expect(canvasElement.querySelector('[data-block]')).toBeNull();
  },
};
