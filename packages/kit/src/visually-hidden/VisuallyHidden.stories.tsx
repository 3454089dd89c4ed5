import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Button } from '../button/Button.tsx';
import { inset } from '../story-inset.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

const meta = {
  title: 'Kit/Visually hidden',
  component: VisuallyHidden,
  decorators: [inset],
} satisfies Meta<typeof VisuallyHidden>;

export default meta;
type Story = StoryObj<typeof meta>;

export const InAButton: Story = {
  args: { children: ' of the blue bowl' },
  render: (args) => (
    <Button type="button" look="line">
      Show the sizes
      <VisuallyHidden {...args} />
    </Button>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Show the sizes of the blue bowl' })).toBeVisible();
  },
};
