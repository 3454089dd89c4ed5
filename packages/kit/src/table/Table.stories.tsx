import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Table } from './Table.tsx';

const meta = {
  title: 'Kit/Table',
  component: Table,
  decorators: [inset],
  args: {
    caption: 'Sizes of the frame',
    columns: [
      { key: 'size', label: 'Size' },
      { key: 'height', label: 'Your height' },
      { key: 'weight', label: 'Weight', align: 'end' },
    ],
    rows: [
      { key: 's', cells: { size: 'Small', height: '150 to 165 cm', weight: '11.2 kg' } },
      { key: 'm', cells: { size: 'Medium', height: '165 to 178 cm', weight: '11.6 kg' }, isCurrent: true },
      { key: 'l', cells: { size: 'Large', height: '178 to 190 cm' } },
    ],
  },
} satisfies Meta<typeof Table>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table', { name: 'Sizes of the frame' })).toBeVisible();
    await expect(canvas.getByRole('rowheader', { name: 'Medium' })).toBeVisible();
    await expect(canvas.getAllByRole('columnheader')).toHaveLength(3);
  },
};
export const Narrow: Story = {
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '18rem' }}>
        <Story />
      </div>
    ),
  ],
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('rowheader', { name: 'Medium' })).toBeVisible();
    await expect(canvas.getByRole('cell', { name: '165 to 178 cm' })).toBeVisible();
  },
};
export const CaptionHidden: Story = { args: { captionLook: 'hidden' } };
export const LongText: Story = {
  args: {
    rows: [
      {
        key: 'a',
        cells: {
          size: 'Between medium and large, for long arms',
          height: 'Anything between 170 and 185 cm; come by the stall and try it, which is what most people do anyway',
          weight: '11.9 kg',
        },
      },
    ],
  },
};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
export const NarrowRightToLeft: Story = { ...Narrow, globals: { direction: 'rtl' } };
