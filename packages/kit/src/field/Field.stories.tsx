import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Field } from './Field.tsx';

const meta = {
  title: 'Kit/Field',
  component: Field,
  decorators: [inset],
} satisfies Meta<typeof Field>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = {
  args: { label: 'Your name', name: 'name', autoComplete: 'name' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.type(canvas.getByLabelText('Your name'), 'Inês');
    await expect(canvas.getByLabelText('Your name')).toHaveValue('Inês');
  },
};
export const WithHint: Story = {
  args: {
    label: 'Postcode',
    name: 'postcode',
    width: 'short',
    autoComplete: 'postal-code',
    hint: 'We look up which runs reach you. It is not kept.',
  },
};
export const WithError: Story = {
  args: {
    label: 'E-mail',
    name: 'email',
    kind: 'email',
    defaultValue: 'ines@',
    hint: 'Only about this order.',
    error: 'Something is missing after the @. An address looks like name@example.org.',
  },
  play: async ({ canvas }) => {
    const field = canvas.getByLabelText('E-mail');
    await expect(field).toBeInvalid();
    await expect(field).toHaveAccessibleDescription(/Something is missing after the @.*Only about this order/);
  },
};
export const NumberField: Story = {
  args: { label: 'Pieces', name: 'pieces', kind: 'number', width: 'short', min: 1, max: 9 },
};
export const Telephone: Story = { args: { label: 'Phone', name: 'phone', kind: 'tel', autoComplete: 'tel' } };
export const Textarea: Story = {
  args: { label: 'Your question', name: 'question', kind: 'textarea', hint: 'The seller reads it and writes back.' },
};
export const Disabled: Story = {
  args: { label: 'Stall', name: 'stall', defaultValue: 'Row C, 14', disabled: true, hint: 'Set by the market.' },
};
export const LabelHidden: Story = {
  args: { label: 'Search the stalls', name: 'q', kind: 'search', labelLook: 'hidden' },
};
export const LongText: Story = {
  args: {
    label: 'A label that says so much that on a small phone it has to go on over several lines before the field begins',
    name: 'long',
    error:
      'And an error that is as long as the label, because it says what is wrong and then how to put it right again.',
  },
};
export const Dark: Story = { args: WithError.args, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: WithError.args, globals: { direction: 'rtl' } };
