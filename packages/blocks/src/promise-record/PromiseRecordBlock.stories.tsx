import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
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

export const Full: Story = { args: { content: promiseRecordFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: promiseRecordFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: promiseRecordFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
