import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Badge } from './Badge.tsx';

const meta = {
  title: 'Kit/Badge',
  component: Badge,
  decorators: [inset],
} satisfies Meta<typeof Badge>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { args: { children: 'Collect' } };
export const Accent: Story = { args: { children: 'Refurbished', tone: 'accent' } };
export const Good: Story = { args: { children: 'Open', tone: 'good' } };
export const Wait: Story = { args: { children: 'Moved', tone: 'wait' } };
export const Stop: Story = { args: { children: 'Sold out', tone: 'stop' } };
