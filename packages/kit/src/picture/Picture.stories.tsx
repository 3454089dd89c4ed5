import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Picture } from './Picture.tsx';

const drawing = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><rect width="600" height="400" fill="#d8cdb8"/><path d="M170 150h260l-30 170a40 40 0 0 1-40 34H240a40 40 0 0 1-40-34z" fill="#a33810"/><ellipse cx="300" cy="150" rx="130" ry="34" fill="#5c2411"/></svg>`;

const meta = {
  title: 'Kit/Picture',
  component: Picture,
  decorators: [inset],
  args: {
    picture: {
      alt: 'A terracotta bowl on a linen cloth',
      src: `data:image/svg+xml,${encodeURIComponent(drawing)}`,
      width: 600,
      height: 400,
      sources: [],
      colour: '#d8cdb8',
    },
    sizes: '40rem',
  },
} satisfies Meta<typeof Picture>;

export default meta;
type Story = StoryObj<typeof meta>;

export const OwnShape: Story = {};
export const Square: Story = { args: { ratio: 'square' } };
export const WithCaption: Story = {
  args: { caption: 'Thrown in one go; the glaze pools where the thumb was.' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('figure')).toHaveTextContent(/Thrown in one go/);
  },
};
export const Wide: Story = { args: { ratio: 'wide' } };
export const Dark: Story = { ...WithCaption, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...WithCaption, globals: { direction: 'rtl' } };
