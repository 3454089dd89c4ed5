import type { Decorator, Meta, StoryObj } from '@storybook/react-vite';
import { useEffect, useRef } from 'react';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Stepper } from './Stepper.tsx';
import { listenToSteppers } from './stepper-buttons.ts';

/** The page's script, as the shop loads it. */
const withButtons: Decorator = (Story) => {
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => (root.current ? listenToSteppers(root.current) : undefined), []);
  return (
    <div ref={root}>
      <Story />
    </div>
  );
};

const meta = {
  title: 'Kit/Stepper',
  component: Stepper,
  decorators: [inset],
  args: { label: 'Pieces', name: 'quantity', min: 1, max: 3, defaultValue: 1 },
} satisfies Meta<typeof Stepper>;

export default meta;
type Story = StoryObj<typeof meta>;

export const WithoutScript: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button')).toBeNull();
    await expect(canvas.getByLabelText('Pieces')).toHaveValue(1);
  },
};
export const WithScript: Story = {
  decorators: [withButtons],
  play: async ({ canvas, userEvent }) => {
    const input = canvas.getByLabelText('Pieces');
    await expect(canvas.getByRole('button', { name: 'One less' })).toBeDisabled();
    await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
    await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
    await userEvent.click(canvas.getByRole('button', { name: 'One more' }));
    await expect(input).toHaveValue(3);
    await userEvent.click(canvas.getByRole('button', { name: 'One less' }));
    await expect(input).toHaveValue(2);
  },
};
export const WithError: Story = {
  decorators: [withButtons],
  args: { defaultValue: 3, hint: 'Three are on the table.', error: 'Only three are left. Choose three or fewer.' },
};
export const Dark: Story = { ...WithError, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...WithError, globals: { direction: 'rtl' } };
