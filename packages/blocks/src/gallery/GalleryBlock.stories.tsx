import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, radio, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { GalleryBlock } from './GalleryBlock.tsx';
import { galleryFixtures } from './gallery.fixtures.ts';

const meta = {
  title: 'Blocks/Gallery',
  component: GalleryBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof GalleryBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const captioned = {
  ...bandana,
  pictures: bandana.pictures.map((picture, at) => ({
    ...picture,
    caption:
      at === 0
        ? 'Printed on a Tuesday in March with the window open, which is why the upper left is a breath lighter than the rest; every piece has a place like that, and no two have it in the same corner.'
        : 'The second pull of the block.',
  })),
};

export const Full: Story = { args: { content: galleryFixtures.full, page: productPage } };
export const Strip: Story = { args: { content: galleryFixtures.strip, page: productPage } };
export const Thumbnails: Story = {
  args: { content: galleryFixtures.thumbnails, page: productPage },
  play: async ({ canvas, canvasElement }) => {
    // Storybook opens links in its own window, so where a thumbnail leads is looked up instead of followed.
    for (const link of canvas.getAllByRole('link', { name: /^Picture \d of 3$/ })) {
      const href = link.getAttribute('href') ?? '';
      await expect(canvasElement.querySelector(href)).toBeVisible();
    }
  },
};
export const OnePicture: Story = {
  args: { content: galleryFixtures.thumbnails, page: withPage(productPage, { product: radio }) },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};
export const Empty: Story = {
  args: { content: galleryFixtures.full, page: withPage(productPage, { product: { ...radio, pictures: [] } }) },
};
export const LongText: Story = {
  args: { content: galleryFixtures.thumbnails, page: withPage(productPage, { product: captioned }) },
};
export const CaptionsInAStack: Story = {
  args: { content: galleryFixtures.full, page: withPage(productPage, { product: captioned }) },
};
export const RightToLeft: Story = {
  args: { content: galleryFixtures.thumbnails, page: withPage(productPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Dark: Story = { ...Full, ...dark };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const ForcedColours: Story = { args: LongText.args, ...forcedColours };
