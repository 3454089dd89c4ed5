import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, screen, waitFor } from 'storybook/test';
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
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the page' }));
    await expect(await screen.findByRole('status')).toHaveTextContent('Page copied');
  },
} satisfies Meta<typeof Sayer>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Good: Story = {};
export const Closed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Copy the page' }));
    await screen.findByRole('status');
    await userEvent.click(screen.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  },
};
export const Stop: Story = {
  args: { title: 'This is no page', text: 'The file has no list of blocks.', tone: 'stop' },
};
