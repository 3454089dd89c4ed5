import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Button } from './Button.tsx';

const meta = {
  title: 'Kit/Button',
  component: Button,
  decorators: [inset],
} satisfies Meta<typeof Button>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Solid: Story = {
  args: { children: 'Order for Saturday', type: 'button', onClick: fn() },
  play: async ({ args, canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button'));
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
};
export const Line: Story = { args: { children: 'Show this one', look: 'line' } };
export const Disabled: Story = { args: { children: 'Sold out', disabled: true } };
export const Dark: Story = { ...Line, globals: { scheme: 'dark' } };
