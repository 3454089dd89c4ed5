import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Link } from '../link/Link.tsx';
import { inset } from '../story-inset.tsx';
import { ChoiceGroup } from './ChoiceGroup.tsx';

const meta = {
  title: 'Kit/Choice group',
  component: ChoiceGroup,
  decorators: [inset],
} satisfies Meta<typeof ChoiceGroup>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  args: {
    legend: 'Colour',
    name: 'colour',
    choices: [
      { value: 'red', label: 'Red', isChecked: true },
      { value: 'indigo', label: 'Indigo', isChecked: false },
      { value: 'olive', label: 'Olive', isChecked: false, note: 'sold out' },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('radio', { name: /Olive/ }));
    await expect(canvas.getByRole('radio', { name: /Olive/ })).toBeChecked();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('radio', { name: 'Indigo' })).toBeChecked();
  },
};
export const Cards: Story = {
  args: {
    legend: 'How you get it',
    name: 'way',
    look: 'cards',
    choices: [
      {
        value: 'stall',
        label: 'Collect at the stall',
        icon: 'stall',
        isChecked: true,
        aside: 'free',
        description: <p>Saturday 14 November, 10:00–14:00, Lisbon time.</p>,
      },
      {
        value: 'run',
        label: 'Bicycle run',
        icon: 'bicycle',
        isChecked: false,
        aside: '€ 4.50',
        description: (
          <p>
            Delivered the same evening. <Link href="#zones">Where it goes</Link>
          </p>
        ),
      },
      {
        value: 'post',
        label: 'Post',
        icon: 'parcel',
        isChecked: false,
        isDisabled: true,
        aside: '€ 6.90',
        description: <p>Not for this one: it is longer than a parcel may be.</p>,
      },
    ],
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('Bicycle run'));
    await expect(canvas.getByRole('radio', { name: /Bicycle run.*€ 4.50/ })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: /Bicycle run/ })).toHaveAccessibleDescription(/same evening/);
    await expect(canvas.getByRole('radio', { name: /Post/ })).toBeDisabled();
  },
};
export const Several: Story = {
  args: {
    legend: 'Show what I can',
    name: 'by',
    pick: 'several',
    choices: [
      { value: 'collect', label: 'collect', icon: 'stall', isChecked: true },
      { value: 'bicycle', label: 'get by bicycle', icon: 'bicycle', isChecked: false },
      { value: 'post', label: 'get by post', icon: 'parcel', isChecked: true },
    ],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getAllByRole('checkbox', { checked: true })).toHaveLength(2);
  },
};
export const WithError: Story = {
  args: {
    ...Full.args,
    legend: 'Size',
    name: 'size',
    hint: 'Measured flat, in centimetres.',
    error: 'Choose a size first.',
    isRequired: true,
    choices: ['38', '40', '42'].map((value) => ({ value, label: value, isChecked: false })),
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Size' })).toHaveAccessibleDescription(/Choose a size first.*flat/);
  },
};
export const Dark: Story = { args: Full.args, globals: { scheme: 'dark' } };
export const CardsDark: Story = { args: Cards.args, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: Full.args, globals: { direction: 'rtl' } };
export const CardsRightToLeft: Story = { args: Cards.args, globals: { direction: 'rtl' } };
