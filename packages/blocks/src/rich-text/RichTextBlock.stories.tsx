import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { emptyPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { RichTextBlock } from './RichTextBlock.tsx';
import { richTextFixtures } from './richText.fixtures.ts';

const meta = {
  title: 'Blocks/Rich text',
  component: RichTextBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof RichTextBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: { content: richTextFixtures.full, page: emptyPage },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('link')).toHaveLength(1);
  },
};
export const UnsafeLink: Story = {
  args: { content: richTextFixtures.unsafe, page: emptyPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/only words/)).toBeVisible();
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};
export const Minimal: Story = { args: { content: richTextFixtures.short, page: emptyPage } };
export const Empty: Story = { args: { content: richTextFixtures.empty, page: emptyPage } };
export const LongText: Story = { args: { content: richTextFixtures.long, page: emptyPage } };
export const Wide: Story = { args: LongText.args, parameters: { frame: 'wide' } };
export const RightToLeft: Story = { args: { content: richTextFixtures.arabic, page: emptyPage }, ...rightToLeft };
export const Dark: Story = { args: Full.args, ...dark };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
