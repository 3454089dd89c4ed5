import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { madeReturns, stallReturns } from '../fixtures/product-facts.ts';
import type { ReturnsView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ReturnsPromiseBlock } from './ReturnsPromiseBlock.tsx';
import { returnsPromiseFixtures } from './returnsPromise.fixtures.ts';

const meta = {
  title: 'Blocks/Returns promise',
  component: ReturnsPromiseBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ReturnsPromiseBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const askHref = 'mailto:ola@marisol.example';
const under = (returns: ReturnsView, locale = 'en-GB') =>
  withPage(productPage, { locale, askHref, product: { ...bandana, returns } });
const { returns: _, ...bandanaWithoutTerms } = bandana;
const { buyerPaysReturn: __, ...nobodySaidWhoPays } = stallReturns;
const longReturns: ReturnsView = {
  ...madeReturns,
  windowDays: 365,
  ways: ['stall', 'courier', 'post'],
  summary:
    'A whole year to live with it, hang it in three rooms, show it to your mother and change your mind; at the stall, by our courier, who rings twice and waits, or by post in the box it came in, which is why you should keep the box.',
  exemption:
    'Pieces made to your own wording, such as a name, a dedication, a date, a map of your own street or a line from a letter',
};

export const Full: Story = {
  args: { content: returnsPromiseFixtures.full, page: under(stallReturns) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('30 days')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Write to Oficina Marisol' })).toHaveAttribute('href', askHref);
  },
};
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const Exempt: Story = { args: { content: returnsPromiseFixtures.minimal, page: under(madeReturns) } };
export const WhoPaysUnknown: Story = {
  args: { content: returnsPromiseFixtures.minimal, page: under(nobodySaidWhoPays) },
};
/** The seller has written no terms: what the law gives holds. */
export const Unknown: Story = {
  args: {
    content: returnsPromiseFixtures.minimal,
    page: withPage(productPage, { product: bandanaWithoutTerms }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('14 days')).toBeVisible();
    await expect(canvas.getByText('Say so at the stall.')).toBeVisible();
  },
};
export const LongText: Story = { args: { content: returnsPromiseFixtures.full, page: under(longReturns) } };
export const RightToLeft: Story = {
  args: { content: returnsPromiseFixtures.minimal, page: under(madeReturns, 'ar') },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Exempt.args, ...dark };
export const ForcedColours: Story = { args: Exempt.args, ...forcedColours };
