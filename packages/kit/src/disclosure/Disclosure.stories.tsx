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
export const Open: Story = { args: { ...Closed.args, isOpen: true } };
export const Rows: Story = {
  args: { summary: '', children: '' },
  render: () => (
    <div>
      <Disclosure summary="Can I come on another day?" look="row" name="questions" isOpen>
        Yes. Write before the evening before; we keep it behind the stall.
      </Disclosure>
      <Disclosure
        summary="What happens when it rains, and who tells me, and how, if the market is moved into the hall at short notice?"
        look="row"
        name="questions"
      >
        We write to everyone who ordered.
      </Disclosure>
    </div>
  ),
  play: async ({ canvas, userEvent }) => {
    await expect(canvas.getByText(/behind the stall/)).toBeVisible();
    await userEvent.click(canvas.getByText(/when it rains/));
    await expect(canvas.getByText(/We write to everyone/)).toBeVisible();
    await expect(canvas.getByText(/behind the stall/)).not.toBeVisible();
  },
};
export const RowsDark: Story = { ...Rows, globals: { scheme: 'dark' } };
export const RowsRightToLeft: Story = { ...Rows, globals: { direction: 'rtl' } };
