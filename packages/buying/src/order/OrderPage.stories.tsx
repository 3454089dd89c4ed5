import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OrderPage } from './OrderPage.tsx';
import { orderFixtures } from './order.fixtures.ts';

const meta = {
  title: 'Pages/Order',
  component: OrderPage,
  tags: ['!autodocs'],
} satisfies Meta<typeof OrderPage>;

export default meta;
type Story = StoryObj<typeof meta>;

const dark = { globals: { scheme: 'dark' } } as const;

export const Accepted: Story = {
  args: { view: orderFixtures.accepted },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('heading', { level: 1 })).toHaveTextContent('Order K7Q2-4M9D');
    await expect(canvas.getByRole('img', { name: /A 7 K 2 Q M/ })).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Withdraw from contract here' })).toBeVisible();
  },
};
export const AwaitingPayment: Story = { args: { view: orderFixtures.awaitingPayment } };
export const Ready: Story = { args: { view: orderFixtures.ready } };
/** What was promised stays beside what holds. */
export const SlotChanged: Story = {
  args: { view: orderFixtures.slotChanged },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('We promised')).toBeVisible();
    await expect(canvas.getByText('Now')).toBeVisible();
  },
};
export const Delayed: Story = {
  args: { view: orderFixtures.delayed },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('radio')).toHaveLength(3);
  },
};
export const Missed: Story = { args: { view: orderFixtures.missed } };
export const Kept: Story = { args: { view: orderFixtures.kept } };
export const Cancelled: Story = { args: { view: orderFixtures.cancelled } };
export const Withdrawn: Story = {
  args: { view: orderFixtures.withdrawn },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/21 November 2026 at 15:04:09/)).toBeVisible();
  },
};
export const CasesOpen: Story = { args: { view: orderFixtures.casesOpen } };
export const Mixed: Story = { args: { view: orderFixtures.mixed } };
export const LongTexts: Story = { args: { view: orderFixtures.long } };
/** Nobody’s name is on it any more. */
export const Erased: Story = {
  args: { view: orderFixtures.erased },
  play: async ({ canvas }) => {
    await expect(canvas.queryByText('Ordered by')).toBeNull();
  },
};
export const RightToLeft: Story = { args: { view: orderFixtures.delayed }, globals: { direction: 'rtl' } };
export const Dark: Story = { args: { view: orderFixtures.delayed }, ...dark };
export const DarkCases: Story = { args: { view: orderFixtures.casesOpen }, ...dark };
export const ForcedColours: Story = { args: { view: orderFixtures.delayed }, globals: { media: 'forced colours' } };
/** On paper: the promise, the code and the money, nothing that is pressed. */
export const Print: Story = { args: { view: orderFixtures.accepted }, globals: { media: 'print' } };
