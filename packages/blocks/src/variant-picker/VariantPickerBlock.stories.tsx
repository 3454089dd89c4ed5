import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { bandana, productPage, withPage } from '../fixtures/pages.ts';
import { dark, forcedColours, framed, rightToLeft } from '../story-frames.tsx';
import { VariantPickerBlock } from './VariantPickerBlock.tsx';
import { variantPickerFixtures } from './variantPicker.fixtures.ts';

const meta = {
  title: 'Blocks/Variant picker',
  component: VariantPickerBlock,
  decorators: [framed],
  tags: ['!autodocs'],
  parameters: {
    frame: 'column',
  },
} satisfies Meta<typeof VariantPickerBlock>;

export default meta;
type Story = StoryObj<typeof meta>;

const choose = (Colour: string, Size: string) => ({ ...bandana, selection: { Colour, Size } });

export const Full: Story = {
  args: { content: variantPickerFixtures.full, page: productPage },
  play: async ({ canvas, canvasElement, userEvent }) => {
    const form = canvasElement.querySelector('form');
    if (!form) throw new Error('the picker must be a form: it has to work without script');
    await userEvent.click(canvas.getByRole('radio', { name: 'Olive' }));
    await expect(new FormData(form).get('option.Colour')).toBe('Olive');
    await expect(form.method).toBe('get');
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'Indigo' })).toBeChecked();
    await expect(canvas.getByRole('button', { name: 'Show this one' })).toBeEnabled();
    // What a choice asks for is measured with the page's other choices kept.
    const items = ({ dataset }: HTMLElement) => JSON.parse(dataset['choiceParams'] ?? '{}').items;
    await expect(items(canvas.getByRole('radio', { name: 'Olive' }))).toMatchObject([{ item_id: 'FLOR-OLI-55' }]);
  },
};
export const SoldOut: Story = {
  args: { content: variantPickerFixtures.full, page: withPage(productPage, { product: choose('Indigo', '70 cm') }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Indigo / 70 cm is sold out')).toBeVisible();
    await expect(canvas.getByRole('link', { name: 'Red / 70 cm' })).toHaveAttribute(
      'href',
      expect.stringContaining('?sku=FLOR-RED-70'),
    );
  },
};
export const NotMade: Story = {
  args: { content: variantPickerFixtures.full, page: withPage(productPage, { product: choose('Olive', '70 cm') }) },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Olive / 70 cm is not made')).toBeVisible();
    const { dataset } = canvas.getByRole('radio', { name: 'Olive not made' });
    await expect(JSON.parse(dataset['choiceParams'] ?? '{}').items).toMatchObject([
      { item_id: 'flor-bandana', item_variant: 'Olive_70-cm' },
    ]);
  },
};
export const OneOption: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, {
      product: {
        ...bandana,
        optionGroups: bandana.optionGroups.slice(0, 1),
        variants: bandana.variants
          .filter(({ title }) => title.endsWith('55 cm'))
          .map((one) => ({ ...one, options: one.options.slice(0, 1) })),
        selection: { Colour: 'Red' },
      },
    }),
  },
  play: async ({ canvasElement }) => {
    const form = canvasElement.querySelector('form');
    await expect(form && new FormData(form).get('sku')).toBe('FLOR-RED-55');
  },
};
export const NothingChosen: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, { product: { ...bandana, selection: {} } }),
  },
};
/** Sent with a group left open: what is missing stands beside it, and what was chosen stays chosen. */
export const Faulty: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, { product: { ...bandana, selection: { Colour: 'Red' } } }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Size' })).toHaveAccessibleDescription(/Choose Size/);
    await expect(canvas.getByRole('radio', { name: 'Red' })).toBeChecked();
  },
};
/** One colour is gone in every size. */
export const DeadEnd: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, {
      product: {
        ...bandana,
        variants: bandana.variants.map((one) =>
          one.title.startsWith('Indigo') ? { ...one, isAvailable: false } : one,
        ),
        selection: { Colour: 'Indigo' },
      },
    }),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Indigo is sold out')).toBeVisible();
  },
};
export const NothingLeft: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, {
      product: { ...bandana, variants: bandana.variants.map((one) => ({ ...one, isAvailable: false })) },
    }),
  },
};
export const LongText: Story = {
  args: {
    content: { heading: 'Which of the colours that Marisol mixed for the summer of the long drought?' },
    page: withPage(productPage, {
      product: {
        ...bandana,
        optionGroups: [
          { name: 'Colour', values: ['Red', 'The blue of the door opposite the bakery, twice pulled', 'Olive'] },
          { name: 'Size', values: ['55 cm', '70 cm'] },
        ],
      },
    }),
  },
};
export const RightToLeft: Story = {
  args: {
    content: variantPickerFixtures.minimal,
    page: withPage(productPage, { locale: 'ar', product: choose('Indigo', '70 cm') }),
  },
  ...rightToLeft,
};
export const Dark: Story = { args: SoldOut.args, ...dark };
export const ForcedColours: Story = { args: SoldOut.args, ...forcedColours };
export const Small: Story = { args: LongText.args, parameters: { frame: 'small' } };
