import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { OrderFormPage } from './OrderFormPage.tsx';
import { orderFormFixtures } from './order.fixtures.ts';

const meta = {
  title: 'Pages/Order form',
  component: OrderFormPage,
  tags: ['!autodocs'],
} satisfies Meta<typeof OrderFormPage>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Withdraw: Story = {
  args: { view: orderFormFixtures.withdraw },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/Engraved with your name/)).toBeVisible();
    await expect(canvas.getByRole('spinbutton')).toHaveValue(2);
  },
};
export const ConfirmWithdrawal: Story = { args: { view: orderFormFixtures.confirm } };
/** What is wrong is listed on top and stands at its field; everything typed is kept. */
export const DamageComesBack: Story = {
  args: { view: orderFormFixtures.damage },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('What you typed is still here.');
    await expect(canvas.getAllByRole('link', { name: /no photo we can open/ })).toHaveLength(1);
    await expect(canvas.getByLabelText('What happened?')).toHaveValue('الزاوية ممزقة 🧺');
  },
};
export const Slot: Story = { args: { view: orderFormFixtures.slot } };
export const Dark: Story = { args: { view: orderFormFixtures.damage }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { view: orderFormFixtures.withdraw }, globals: { direction: 'rtl' } };
