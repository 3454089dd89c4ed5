import type { Meta, StoryObj } from '@storybook/react-vite';
import { eventPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ConditionReportBlock } from './ConditionReportBlock.tsx';
import { conditionReportFixtures } from './conditionReport.fixtures.ts';

const meta = {
  title: 'Blocks/Condition report',
  component: ConditionReportBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ConditionReportBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = { args: { content: conditionReportFixtures.full, page: eventPage } };
export const Minimal: Story = { args: { content: conditionReportFixtures.minimal, page: eventPage } };
export const LongText: Story = { args: { content: conditionReportFixtures.long, page: eventPage } };
export const RightToLeft: Story = { args: Full.args, ...rightToLeft };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
