import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Skeleton } from './Skeleton.tsx';

const meta = {
  title: 'Kit/Skeleton',
  component: Skeleton,
  decorators: [inset],
} satisfies Meta<typeof Skeleton>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Text: Story = { args: { lines: 4 } };
export const Picture: Story = { args: { kind: 'picture' } };
export const Control: Story = { args: { kind: 'control' } };
export const Dark: Story = { args: { lines: 4 }, globals: { scheme: 'dark' } };
