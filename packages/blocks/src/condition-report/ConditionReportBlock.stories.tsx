import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { productPage, radio, withPage } from '../fixtures/pages.ts';
import { refurbishedCondition } from '../fixtures/product-facts.ts';
import type { ProductView } from '../page-view.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { ConditionReportBlock } from './ConditionReportBlock.tsx';
import { conditionReportFixtures } from './conditionReport.fixtures.ts';

const meta = {
  title: 'Blocks/Condition report',
  component: ConditionReportBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: { frame: 'column' },
} satisfies Meta<typeof ConditionReportBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const about = (changes: Partial<ProductView>, locale = 'en-GB') =>
  withPage(productPage, { locale, product: { ...radio, ...changes } });
const faultless: ProductView['condition'] = { kind: 'used', grade: 'A', faults: [], repairs: [] };
const longCondition: ProductView['condition'] = {
  ...refurbishedCondition,
  grade: 'C',
  faults: [
    ...refurbishedCondition.faults,
    {
      text: 'Case turned from white to the colour of custard, more on the window side; bleaching would make it brittle, so it was left alone',
    },
  ],
  repairs: [
    ...refurbishedCondition.repairs,
    'Every one of the four hundred holes in the front cleaned with a toothpick by an apprentice who has since chosen bicycles',
  ],
};

export const Full: Story = {
  args: { content: conditionReportFixtures.full, page: about({}) },
  play: async ({ canvas }) => {
    const [faults, repairs] = canvas.getAllByRole('list');
    // Faults stand before what was done about them.
    if (faults === undefined || repairs === undefined) throw new Error('The report must list faults and repairs.');
    await expect(faults.compareDocumentPosition(repairs)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
    await expect(canvas.getByRole('link', { name: /hairline crack of two centimetres/ })).toBeVisible();
  },
};
export const Wide: Story = { args: Full.args, parameters: { frame: 'wide' } };
export const NothingFound: Story = {
  args: { content: conditionReportFixtures.minimal, page: about({ condition: faultless }) },
};
/** Used, and nobody has graded it. */
export const Unknown: Story = {
  args: {
    content: conditionReportFixtures.minimal,
    page: about({ condition: { kind: 'used', faults: [{ text: 'Hums until it is warm' }], repairs: [] } }),
  },
};
export const SoldOut: Story = {
  args: {
    content: conditionReportFixtures.full,
    page: about({ variants: radio.variants.map((variant) => ({ ...variant, isAvailable: false })) }),
  },
};
/** A new thing has no report. */
export const OfANewThing: Story = {
  args: { content: conditionReportFixtures.full, page: productPage },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('heading')).toBeNull();
  },
};
export const LongText: Story = {
  args: { content: conditionReportFixtures.full, page: about({ condition: longCondition }) },
};
export const RightToLeft: Story = {
  args: { content: { isThisPiece: true }, page: about({}, 'ar') },
  ...rightToLeft,
};
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
export const Dark: Story = { args: Full.args, ...dark };
export const ForcedColours: Story = { args: Full.args, ...forcedColours };
