import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, emptyPage, eventPage, productPage, seller, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { NewsletterBlock } from './NewsletterBlock.tsx';
import { newsletterFixtures } from './newsletter.fixtures.ts';

const meta = {
  title: 'Blocks/Newsletter',
  component: NewsletterBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof NewsletterBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const page = withPage(eventPage, { actions: { newsletterHref: '/letters' } });

const faulty = withPage(page, {
  newsletterFault: { values: { email: 'ana@' }, faults: { email: 'unreadable', consent: 'missing' } },
});

export const Full: Story = {
  args: { content: newsletterFixtures.full, page },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Your e-mail address'), 'ana@example.com');
    await userEvent.click(canvas.getByLabelText('Yes, write to me before each market.'));
    await expect(canvas.getByRole('button', { name: 'Write to me' })).toBeEnabled();
  },
};
/** Sent without a tick and with half an address: both are said beside their fields, and what was typed is still there. */
export const Faulty: Story = {
  args: {
    content: newsletterFixtures.full,
    page: faulty,
  },
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText('Your e-mail address');
    await expect(field).toHaveValue('ana@');
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription(/looks like name@example.com/);
    await expect(canvas.getByText('Please tick this if we may write to you.')).toBeVisible();
  },
};
/** A shop that takes no addresses: a mail to the maker, its subject written. */
export const ByMail: Story = {
  args: {
    content: newsletterFixtures.full,
    page: withPage(productPage, { product: { ...bandana, seller: { ...seller, email: 'ola@marisol.example' } } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Ask for the letters by e-mail' })).toHaveAttribute(
      'href',
      'mailto:ola@marisol.example?subject=Please%20send%20me%20the%20letters%20of%20Oficina%20Marisol',
    );
  },
};
export const Minimal: Story = { args: { content: newsletterFixtures.minimal, page } };
/** Nobody takes addresses here: nothing is shown. */
export const NoWay: Story = { args: { content: newsletterFixtures.full, page: emptyPage } };
export const LongText: Story = { args: { content: newsletterFixtures.long, page } };
export const RightToLeft: Story = {
  args: { content: newsletterFixtures.minimal, page: withPage(page, { locale: 'ar' }) },
  ...rightToLeft,
};
export const Small: Story = {
  args: { content: newsletterFixtures.long, page: faulty },
  parameters: { frame: 'small' },
};
export const Dark: Story = { args: { content: newsletterFixtures.full, page: faulty }, ...dark };
export const ForcedColours: Story = {
  args: { content: newsletterFixtures.full, page: faulty },
  ...forcedColours,
};
