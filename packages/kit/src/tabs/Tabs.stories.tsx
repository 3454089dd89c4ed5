import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Text } from '../text/Text.tsx';
import { Tabs } from './Tabs.tsx';

const meta = {
  title: 'Kit/Tabs',
  component: Tabs,
  decorators: [inset],
  args: {
    label: 'About the bowl',
    name: 'about',
    tabs: [
      { id: 'care', label: 'Care', children: <Text>Wash it by hand. The foot is bare clay and drinks water.</Text> },
      { id: 'making', label: 'Making', children: <Text>Thrown on a kick wheel, fired twice.</Text> },
      { id: 'mending', label: 'Mending', children: <Text>A chip is filled for nothing within two years.</Text> },
    ],
  },
} satisfies Meta<typeof Tabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = {
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/Wash it by hand/)).toBeVisible();
    await userEvent.click(canvas.getByText('Making'));
    await expect(canvas.getByText(/kick wheel/)).toBeVisible();
    await expect(canvas.getByText(/Wash it by hand/)).not.toBeVisible();
  },
};
export const Narrow: Story = {
  ...Wide,
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Dark: Story = { ...Wide, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...Wide, globals: { direction: 'rtl' } };
