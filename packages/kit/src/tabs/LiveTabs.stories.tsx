import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Text } from '../text/Text.tsx';
import { LiveTabs } from './LiveTabs.tsx';

const meta = {
  title: 'Kit/Live tabs',
  component: LiveTabs,
  decorators: [inset],
  args: {
    label: 'Block',
    tabs: [
      { id: 'fill', label: 'Fill in', children: <Text>What the block says.</Text> },
      { id: 'look', label: 'Look', children: <Text>How the block looks.</Text> },
    ],
  },
} satisfies Meta<typeof LiveTabs>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Fill in' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Look' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('tabpanel')).toHaveTextContent('How the block looks.');
  },
};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
