import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { clothSleeve, plainBag } from '../fixtures/product-facts.ts';
import type { PackagingView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { PackagingFactsBlock } from './PackagingFactsBlock.tsx';
import { packagingFactsFixtures } from './packagingFacts.fixtures.ts';

const meta = {
  title: 'Blocks/Packaging facts',
  component: PackagingFactsBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof PackagingFactsBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const packedIn = (packaging: PackagingView, locale = 'en-GB') =>
  withPage(productPage, { locale, product: { ...bandana, packaging } });
const longSpec: PackagingView = {
  ...clothSleeve,
  title: 'Corner-blocked, double-walled box for framed prints up to sixty by forty-eight centimetres, reused twice',
  materials: [
    ...clothSleeve.materials,
    { name: 'Corner blocks of moulded fibre, pressed from the offcuts of the same board', code: 'PAP 21' },
  ],
  tests: [
    ...clothSleeve.tests,
    {
      protocol:
        'Ten drops from eighty centimetres on corners, edges and faces with a glazed frame inside, then two hours on cobbles in the van',
      sampleSize: 8,
      passed: 0,
    },
  ],
};

export const Full: Story = { args: { content: packagingFactsFixtures.full, page: productPage } };
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const Minimal: Story = { args: { content: packagingFactsFixtures.minimal, page: productPage } };
/** The maker has only named it. */
export const Unknown: Story = {
  args: { content: packagingFactsFixtures.standard, page: packedIn(plainBag) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The maker has not said yet what it is made of.')).toBeVisible();
    await expect(canvas.queryByRole('table')).toBeNull();
  },
};
export const LongText: Story = { args: { content: packagingFactsFixtures.full, page: packedIn(longSpec) } };
export const RightToLeft: Story = {
  args: { content: packagingFactsFixtures.standard, page: packedIn(clothSleeve, 'ar') },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
