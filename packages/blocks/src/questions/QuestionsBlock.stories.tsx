import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { QuestionsBlock } from './QuestionsBlock.tsx';
import { questionsFixtures } from './questions.fixtures.ts';

const meta = {
  title: 'Blocks/Questions and answers',
  component: QuestionsBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof QuestionsBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: questionsFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: questionsFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: questionsFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
