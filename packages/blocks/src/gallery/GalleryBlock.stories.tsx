import type { Meta, StoryObj } from '@storybook/react-vite';
import { productPage, radio, withPage } from '../fixtures/pages.ts';
import { dark, framed, rightToLeft } from '../story-frames.tsx';
import { GalleryBlock } from './GalleryBlock.tsx';
import { galleryFixtures } from './gallery.fixtures.ts';

const meta = {
  title: 'Blocks/Gallery',
  component: GalleryBlock,
  decorators: [framed],
  parameters: {
    frame: 'column',
    docs: {
      description: {
        component:
          "The pictures of the product, the chosen variant's first. Each leads to the whole picture, so nothing needs script to be looked at closely.",
      },
    },
  },
} satisfies Meta<typeof GalleryBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: galleryFixtures.full, page: productPage } };
export const Strip: Story = { args: { content: galleryFixtures.strip, page: productPage } };
export const OnePicture: Story = {
  args: { content: galleryFixtures.strip, page: withPage(productPage, { product: radio }) },
};
export const Empty: Story = {
  args: { content: galleryFixtures.full, page: withPage(productPage, { product: { ...radio, pictures: [] } }) },
};
export const RightToLeft: Story = { ...Strip, ...rightToLeft };
export const Dark: Story = { ...Full, ...dark };
export const Small: Story = { ...Full, parameters: { frame: 'small' } };
