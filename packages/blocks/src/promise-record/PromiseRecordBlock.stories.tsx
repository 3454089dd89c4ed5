import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { productPage, withPage } from '../fixtures/pages.ts';
import { longRecord, shortRecord } from '../fixtures/product-facts.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PromiseRecordBlock } from './PromiseRecordBlock.tsx';
import { promiseRecordFixtures } from './promiseRecord.fixtures.ts';

const meta = {
  title: 'Blocks/Promise record',
  component: PromiseRecordBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PromiseRecordBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: promiseRecordFixtures.full, page: productPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/between 90% and 98%/)).toBeVisible();
    await expect(canvas.getByRole('cell', { name: '11 of 12' })).toBeVisible();
  },
};
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const Minimal: Story = { args: { content: promiseRecordFixtures.minimal, page: productPage } };
export const Few: Story = {
  args: { content: promiseRecordFixtures.full, page: withPage(productPage, { record: shortRecord }) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText(/%/)).toBeNull();
  },
};
/** A new seller. */
export const Unknown: Story = {
  args: { content: promiseRecordFixtures.full, page: withPage(productPage, { record: [] }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('No promise has come due yet')).toBeVisible();
  },
};
export const LongText: Story = {
  args: {
    content: { ...promiseRecordFixtures.full, heading: 'How the promises of the forty makers on this hill turned out' },
    page: withPage(productPage, {
      record: longRecord.map((one) =>
        one.kind === 'all' ? { ...one, kept: 12_931, counted: 13_460, low: 0.957, high: 0.9639 } : one,
      ),
    }),
  },
};
export const RightToLeft: Story = {
  args: { content: { showWays: true }, page: withPage(productPage, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
