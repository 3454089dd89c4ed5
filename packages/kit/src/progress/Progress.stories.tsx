import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Progress } from './Progress.tsx';

const meta = {
  title: 'Kit/Progress',
  component: Progress,
  decorators: [inset],
  args: { label: 'Seats on the van', value: 6, max: 10, text: '6 of 10 seats taken', kind: 'amount' },
} satisfies Meta<typeof Progress>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Amount: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('meter', { name: 'Seats on the van' })).toHaveAccessibleDescription(
      '6 of 10 seats taken',
    );
  },
};
export const WithMark: Story = { args: { value: 3, mark: 5, text: '3 seats taken, it goes when 5 are' } };
export const Task: Story = {
  args: { label: 'Made for you', kind: 'task', value: 2, max: 4, text: 'Step 2 of 4: glazing' },
};
export const Empty: Story = { args: { value: 0, text: 'No seat taken yet' } };
export const Full: Story = { args: { value: 10, tone: 'good', text: 'All 10 seats taken' } };
export const Unknown: Story = { args: { value: undefined, kind: 'task', text: 'The workshop has not said yet' } };
export const Dark: Story = { args: { value: 3, mark: 5, tone: 'wait' }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { value: 3, mark: 5 }, globals: { direction: 'rtl' } };
