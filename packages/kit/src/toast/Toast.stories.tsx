import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { inset } from '../story-inset.tsx';
import { ToastArea, type ToastWords, useToast } from './Toast.tsx';

function Sayer(words: ToastWords) {
  const say = useToast();
  return (
    <Button type="button" onClick={() => say(words)}>
      Copy the page
    </Button>
  );
}

const meta = {
  title: 'Kit/Toast',
  component: Sayer,
  decorators: [
    (Story) => (
      <ToastArea>
        <Story />
      </ToastArea>
    ),
    inset,
  ],
  args: { title: 'Page copied', text: 'Paste it into the Studio.', tone: 'good' },
  play: async ({ args, canvas, userEvent }) => {
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the page' }));
    await expect(canvas.getByRole('status')).toHaveTextContent(args.title);
  },
} satisfies Meta<typeof Sayer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Good: Story = {};
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the page' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Close' }));
    await expect(canvas.getByRole('status')).toBeEmptyDOMElement();
  },
};
export const GoesByItself: Story = {
  decorators: [
    (Story) => (
      <ToastArea seconds={0.2}>
        <Story />
      </ToastArea>
    ),
  ],
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the page' }));
    await waitFor(() => expect(canvas.queryByText('Page copied')).toBeNull());
  },
};
export const Stop: Story = {
  args: { title: 'This is no page', text: 'The file has no list of blocks.', tone: 'stop' },
};
export const Dark: Story = { globals: { scheme: 'dark' } };
export const RightToLeft: Story = { globals: { direction: 'rtl' } };
