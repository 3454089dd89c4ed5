import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { BasketPage } from './BasketPage.tsx';
import { basketFixtures } from './basket.fixtures.ts';

const meta = {
  title: 'Pages/Basket',
  component: BasketPage,
  tags: ['!autodocs'],
} satisfies Meta<typeof BasketPage>;

export default meta;
type Story = StoryObj<typeof meta>;

function readForm(root: HTMLElement): FormData {
  const form = root.querySelector('form');
  if (!form) throw new Error('the basket must be a form: it has to work without script');
  return new FormData(form);
}

export const Full: Story = {
  args: { view: basketFixtures.full },
  play: async ({ canvas, canvasElement }) => {
    const sent = readForm(canvasElement);
    await expect(sent.get('quantity.line-1')).toBe('2');
    await expect(sent.get('slot.part-1')).toBe('');
    await expect(sent.get('postcode')).toBe('1100-148');
    await expect(canvas.getByRole('button', { name: 'Go on to order' })).toBeEnabled();
    // No date without its condition, its place and what happens when it is missed.
    for (const part of canvas.getAllByRole('region', { name: /^From / })) {
      await expect(part).toHaveTextContent(/Order before .*Lisbon time|Lisbon time.*Order before/);
      await expect(part).toHaveTextContent('If it is late:');
    }
  },
};
export const Empty: Story = {
  args: { view: basketFixtures.empty },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: /See what Maré/ })).toBeVisible();
  },
};
/** Where one seller's lines are ready at two times. */
export const TogetherOrSplit: Story = {
  args: { view: basketFixtures.choice },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Each when it is ready' })).toBeChecked();
    await expect(canvas.getByRole('table')).toHaveTextContent('Sat 5 Dec');
  },
};
/** A slot was taken, a price rose, a product went, and nothing goes to that postcode. */
export const Changed: Story = {
  args: { view: basketFixtures.changed },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('It was €22.00 when you put it in.')).toBeVisible();
    await expect(canvas.getByText('There are 33 at most.')).toBeVisible();
    await expect(canvas.getByText(/The time you chose has been taken/)).toBeVisible();
  },
};
/** What was typed stays; each fault is a link to its field. */
export const Faults: Story = {
  args: { view: basketFixtures.faults },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Nothing was changed yet');
    await expect(canvas.getByLabelText('Postcode')).toHaveValue('!!');
    await expect(canvas.getByLabelText('Postcode')).toBeInvalid();
  },
};
export const LongTexts: Story = { args: { view: basketFixtures.long } };
export const Dark: Story = { args: { view: basketFixtures.changed }, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { view: basketFixtures.choice }, globals: { direction: 'rtl' } };
export const ForcedColours: Story = { args: { view: basketFixtures.changed }, globals: { media: 'forced colours' } };
