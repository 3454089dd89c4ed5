import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Text } from '../text/Text.tsx';
import { Dialog, DialogButton } from './Dialog.tsx';

const meta = {
  title: 'Kit/Dialog',
  component: Dialog,
  decorators: [inset],
  args: {
    id: 'sizes',
    title: 'How to measure',
    children: <Text>Lay the shirt flat and measure from seam to seam under the arms.</Text>,
  },
  render: (args) => (
    <>
      <DialogButton dialog={args.id}>How to measure</DialogButton>
      <Dialog {...args} />
    </>
  ),
} satisfies Meta<typeof Dialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** No script of ours runs here: the browser opens and closes it. */
export const Box: Story = {
  play: async ({ canvas, userEvent }) => {
    const opener = canvas.getByRole('button', { name: 'How to measure' });
    await userEvent.click(opener);
    const dialog = await canvas.findByRole('dialog', { name: 'How to measure' });
    await waitFor(() => expect(dialog).toBeVisible());
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(dialog).not.toBeVisible());
    await expect(opener).toHaveFocus();
  },
};
const open: NonNullable<Story['play']> = async ({ canvas, userEvent }) => {
  await userEvent.click(canvas.getByRole('button', { name: 'How to measure' }));
  await waitFor(() => expect(canvas.getByRole('dialog')).toBeVisible());
};
export const Open: Story = { play: open };
export const Sheet: Story = { args: { look: 'sheet', title: 'What to show' }, play: open };
export const LongText: Story = {
  args: {
    title: 'How to measure a shirt that has been worn, washed and hung over the back of a chair for a long time',
    children: ['sleeve', 'collar', 'yoke', 'cuff', 'hem', 'pocket', 'placket', 'shoulder', 'side', 'back'].map(
      (part) => (
        <Text key={part}>
          Lay the shirt flat, smooth the {part} with your hand, and measure it from seam to seam. Write it down before
          you turn the shirt over: the other side is never quite the same.
        </Text>
      ),
    ),
  },
  play: open,
};
export const Dark: Story = { play: open, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { args: { look: 'sheet' }, play: open, globals: { direction: 'rtl' } };
