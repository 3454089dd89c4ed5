import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { NewsletterBlock } from './NewsletterBlock.tsx';
import { newsletterFixtures } from './newsletter.fixtures.ts';

const meta = {
  title: 'Blocks/Newsletter',
  component: NewsletterBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof NewsletterBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: newsletterFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: newsletterFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: newsletterFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
