import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, eventPage, productPage, seller, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ContactSellerBlock } from './ContactSellerBlock.tsx';
import { contactSellerFixtures } from './contactSeller.fixtures.ts';

const meta = {
  title: 'Blocks/Contact the seller',
  component: ContactSellerBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof ContactSellerBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const askHref = 'mailto:ola@marisol.example?subject=Flor%20bandana';
const byMail = withPage(productPage, {
  askHref,
  product: { ...bandana, seller: { ...seller, email: 'ola@marisol.example', phone: '+351 21 000 00 00' } },
});
const page = withPage(byMail, { actions: { contactHref: '/ask' } });
const faulty = withPage(page, {
  contactFault: {
    values: { topic: 'promise', message: '', email: 'ana(at)example.com' },
    faults: { message: 'missing', email: 'unreadable' },
  },
});

export const Full: Story = {
  args: { content: contactSellerFixtures.full, page },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('What is it about?'), 'Returning or repairing something');
    await userEvent.type(canvas.getByLabelText('Your question'), 'Do you re-dye?');
    await userEvent.type(canvas.getByLabelText('Your e-mail address'), 'ana@example.com');
    await expect(canvas.getByRole('button', { name: 'Send the question' })).toBeEnabled();
    await expect(canvas.getByRole('link', { name: 'Call +351 21 000 00 00' })).toBeVisible();
  },
};
/** Sent without a question and with an address nobody can answer: each is said beside its field, the topic stays chosen. */
export const Faulty: Story = {
  args: { content: contactSellerFixtures.full, page: faulty },
  play: async ({ canvas }) => {
    await expect(canvas.getByLabelText('What is it about?')).toHaveValue('promise');
    await expect(canvas.getByLabelText('Your question')).toHaveAccessibleDescription(/Please write your question/);
    const email = canvas.getByLabelText('Your e-mail address');
    await expect(email).toHaveValue('ana(at)example.com');
    await expect(email).toBeInvalid();
  },
};
/** A shop that takes no questions: mail and phone. */
export const Direct: Story = { args: { content: contactSellerFixtures.full, page: byMail } };
/** No form, no address: there is still the stall. */
export const Unknown: Story = {
  args: { content: contactSellerFixtures.minimal, page: eventPage },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Ask on the market day: Stall A12, Campo de Santa Clara.')).toBeVisible();
    await expect(canvas.queryByRole('button')).toBeNull();
  },
};
export const Minimal: Story = { args: { content: contactSellerFixtures.minimal, page } };
export const LongText: Story = {
  args: {
    content: contactSellerFixtures.long,
    page: withPage(page, {
      product: {
        ...bandana,
        seller: {
          ...seller,
          name: 'Cooperativa de Oleiros, Ceramistas e Tintureiros da Margem Sul do Tejo',
          phone: '+351 21 000 00 00 (ask for Marisol)',
        },
      },
    }),
  },
};
export const RightToLeft: Story = {
  args: { content: contactSellerFixtures.minimal, page: withPage(faulty, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Faulty.args, ...dark };
export const ForcedColours: Story = { args: Faulty.args, ...forcedColours };
