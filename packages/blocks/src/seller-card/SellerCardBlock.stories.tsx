import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, emptyPage, eventPage, productPage, seller, withPage } from '../fixtures/pages.ts';
import { makerPortrait } from '../fixtures/pictures.ts';
import { writeText } from '../fixtures/text.ts';
import type { SellerView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { SellerCardBlock } from './SellerCardBlock.tsx';
import { sellerCardFixtures } from './sellerCard.fixtures.ts';

const meta = {
  title: 'Blocks/Seller card',
  component: SellerCardBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'wide' },
} satisfies Meta<typeof SellerCardBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const marisol: SellerView = {
  ...seller,
  portrait: makerPortrait,
  email: 'ola@marisol.example',
  phone: '+351 21 000 00 00',
  websiteUrl: 'https://marisol.example',
  postalAddress: 'Rua dos Remédios 12, 1100-445 Lisboa, Portugal',
};
const askHref = 'mailto:ola@marisol.example?subject=Flor%20bandana';
const about = (one: SellerView, locale = 'en-GB') =>
  withPage(productPage, { locale, askHref, product: { ...bandana, seller: one } });

export const Full: Story = {
  args: { content: sellerCardFixtures.full, page: about(marisol) },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link', { name: 'Write to Oficina Marisol' })).toHaveAttribute('href', askHref);
    await expect(canvas.getByRole('link', { name: 'Call +351 21 000 00 00' })).toHaveAttribute(
      'href',
      'tel:+351210000000',
    );
  },
};
/** Everyone who comes to a market, each with the story behind a line. */
export const AtTheMarket: Story = {
  args: {
    content: { showStory: true, showContact: true },
    page: withPage(eventPage, {
      sellers: [
        marisol,
        { id: 'barro', name: 'Barro Baixo', slug: 'barro-baixo', craft: 'Wheel-thrown bowls', story: [] },
        {
          id: 'valvula',
          name: 'Válvula',
          slug: 'valvula',
          craft: 'Radios, repaired',
          tagline: 'It worked in 1962, and it does again.',
          story: writeText('Nuno learned on his grandfather’s bench.'),
          email: 'nuno@valvula.example',
        },
      ],
    }),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('More about Válvula'));
    await expect(canvas.getByText(/grandfather’s bench/)).toBeVisible();
  },
};
/** A name and a craft: no portrait, no words of their own. */
export const Minimal: Story = {
  args: {
    content: sellerCardFixtures.minimal,
    page: about({ id: 'barro', name: 'Barro Baixo', slug: 'barro-baixo', craft: 'Wheel-thrown bowls', story: [] }),
  },
};
/** A market whose sellers nobody asked for: nothing is shown. */
export const Nobody: Story = { args: { content: sellerCardFixtures.full, page: emptyPage } };
export const LongText: Story = {
  args: {
    content: sellerCardFixtures.long,
    page: about({
      ...marisol,
      name: 'Cooperativa de Oleiros, Ceramistas e Tintureiros da Margem Sul do Tejo',
      craft: 'Block-printed textiles, natural dyes from madder, weld and walnut, and bookbinding on Thursdays',
      tagline:
        'Printed by hand in a courtyard in Alfama, dried on the roof, ironed on the kitchen table, and carried up the hill before nine.',
      story: writeText(
        'Marisol cuts her blocks from pear wood and prints on Portuguese cotton. She learned it from her aunt, who printed tablecloths for the hotels until the hotels bought paper ones.',
        'The cooperative has nine members and one van. Each signs what they made; the price is theirs to set, and whoever drives the van that week gets the first coffee.',
      ),
      email: 'cooperativa-de-oleiros-ceramistas-e-tintureiros@margem-sul-do-tejo.example',
    }),
  },
};
export const RightToLeft: Story = {
  args: { content: { showStory: true, showContact: true }, page: about(marisol, 'ar') },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
