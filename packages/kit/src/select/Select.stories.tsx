import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Select } from './Select.tsx';

const meta = {
  title: 'Kit/Select',
  component: Select,
  decorators: [inset],
} satisfies Meta<typeof Select>;

export default meta;
type Story = StoryObj<typeof meta>;

const options = [
  { value: 'sat', label: 'Saturday 14 November' },
  { value: 'sun', label: 'Sunday 15 November' },
  { value: 'mon', label: 'Monday 16 November, closed', isDisabled: true },
];

export const Plain: Story = {
  args: { label: 'Market day', name: 'day', options },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByLabelText('Market day'), 'sun');
    await expect(canvas.getByLabelText('Market day')).toHaveValue('sun');
  },
};
export const Grouped: Story = {
  args: {
    label: 'Place',
    name: 'place',
    options: [
      { label: 'Lisbon', options: [{ value: 'ladra', label: 'Feira da Ladra' }] },
      { label: 'Porto', options: [{ value: 'bolhao', label: 'Mercado do Bolhão' }] },
    ],
  },
};
export const WithError: Story = {
  args: { ...Plain.args, hint: 'The days this stall stands.', error: 'Choose a market day to see its times.' },
};
export const Disabled: Story = { args: { ...Plain.args, disabled: true } };
export const Dark: Story = { args: WithError.args, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: WithError.args, globals: { direction: 'rtl' } };
