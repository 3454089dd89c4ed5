import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
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
export const Dark: Story = { args: Full.args, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: Full.args, globals: { direction: 'rtl' } };
