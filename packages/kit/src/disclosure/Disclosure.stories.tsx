import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Disclosure } from './Disclosure.tsx';

const meta = {
  title: 'Kit/Disclosure',
  component: Disclosure,
  decorators: [inset],
} satisfies Meta<typeof Disclosure>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = {
  args: { summary: 'How this date is made', children: 'You order, the maker packs, the stall opens.' },
  play: async ({ canvas, userEvent }) => {
    const words = canvas.getByText(/the stall opens/);
    await expect(words).not.toBeVisible();
    await userEvent.click(canvas.getByText('How this date is made'));
    await expect(words).toBeVisible();
  },
};
