import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { CheckoutPage } from './CheckoutPage.tsx';
import { checkoutFixtures } from './checkout.fixtures.ts';

const meta = {
  title: 'Pages/Checkout',
  component: CheckoutPage,
  tags: ['!autodocs'],
} satisfies Meta<typeof CheckoutPage>;

export default meta;
type Story = StoryObj<typeof meta>;

function readForm(root: HTMLElement): FormData {
  const form = root.querySelector('form');
  if (!form) throw new Error('the checkout must be a form: it has to work without script');
  return new FormData(form);
}

export const Full: Story = {
  args: { view: checkoutFixtures.full },
  play: async ({ canvas, canvasElement }) => {
    const sent = readForm(canvasElement);
    await expect([...sent.keys()].sort()).toEqual([
      ...['city', 'country', 'email', 'key', 'name', 'offer', 'payment', 'phone', 'postcode', 'street'],
    ]);
    await expect(canvas.getByRole('button', { name: 'Order with obligation to pay' })).toBeEnabled();
    await expect(canvas.getByText(/You have 14 days/)).toBeVisible();
  },
};
/** No address is asked for, and there is a choice of how to pay. */
export const Collected: Story = {
  args: { view: checkoutFixtures.collected },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(canvas.queryByLabelText('Street and number')).toBeNull();
    await userEvent.click(canvas.getByRole('radio', { name: /Now, by card/ }));
    await expect(readForm(canvasElement).get('payment')).toBe('stripe');
  },
};
export const Online: Story = {
  args: { view: checkoutFixtures.online },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Order and pay €89.90' })).toBeVisible();
  },
};
/** An order is binding, so Enter in a field does not send it. */
export const EnterOrdersNothing: Story = {
  args: { view: checkoutFixtures.full },
  play: async ({ canvas, canvasElement, userEvent }) => {
    let sent = 0;
    canvasElement.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      sent += 1;
    });
    await userEvent.type(canvas.getByLabelText('Name'), 'Ana{Enter}');
    await expect(sent).toBe(0);
  },
};
/** Listed on top, each a link to its field; what was typed stays. */
export const Faults: Story = {
  args: { view: checkoutFixtures.faults },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Nothing was ordered yet');
    const links = canvas.getAllByRole('link').filter((link) => link.closest('[role="alert"]'));
    await expect(links.map((link) => link.getAttribute('href'))).toEqual(['#name', '#email', '#postcode', '#city']);
    await expect(canvas.getByLabelText('E-mail')).toHaveValue('ana at example');
  },
};
/** What was shown and what holds, side by side, before anything is paid. */
export const Changed: Story = {
  args: { view: checkoutFixtures.changed },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('table')).toHaveTextContent('12:00–13:00');
    await expect(canvas.getAllByRole('button', { name: 'Take what holds now, and order' })).toHaveLength(2);
  },
};
/** Nothing to agree to: the way is back to the basket. */
export const Gone: Story = {
  args: { view: checkoutFixtures.gone },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('button', { name: /order/i })).toBeNull();
  },
};
export const BasketChanged: Story = { args: { view: checkoutFixtures.notice } };
export const Dark: Story = { args: { view: checkoutFixtures.changed }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { view: checkoutFixtures.faults }, globals: { direction: 'rtl' } };
export const ForcedColours: Story = { args: { view: checkoutFixtures.changed }, globals: { media: 'forced colours' } };
