import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Button, ButtonLink } from './Button.tsx';

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
export const Bare: Story = { args: { children: 'Take it out again', look: 'bare', icon: 'cross' } };
export const Small: Story = { args: { children: 'Filter', look: 'line', size: 's', icon: 'filter' } };
export const Busy: Story = {
  args: { children: 'Keeping it for you', isBusy: true },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: /Keeping it for you/ })).toHaveAttribute('aria-busy', 'true');
  },
};
export const Disabled: Story = { args: { children: 'Sold out', disabled: true } };
export const AsLink: Story = {
  args: { look: 'line' },
  render: (args) => (
    <ButtonLink href="#calendar" look={args.look ?? 'line'} icon="calendar">
      Put it in my calendar
    </ButtonLink>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Put it in my calendar' })).toHaveAttribute('href', '#calendar');
  },
};
export const LongText: Story = {
  args: {
    children: 'Order for Saturday the fourteenth of November at the covered hall behind the market',
    icon: 'basket',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '15rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Dark: Story = { ...Line, globals: { scheme: 'dark' } };
export const SolidDark: Story = { args: { children: 'Order for Saturday' }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...Small, globals: { direction: 'rtl' } };
