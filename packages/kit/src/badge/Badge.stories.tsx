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
export const WithIcon: Story = { args: { children: 'By bicycle', icon: 'bicycle' } };
export const LongText: Story = {
  args: { children: 'Made to order in the workshop behind the stall', tone: 'accent' },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '10rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Dark: Story = { ...Wait, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...WithIcon, globals: { direction: 'rtl' } };
export const ForcedColours: Story = { ...Good, globals: { media: 'forced colours' } };
