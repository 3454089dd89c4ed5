import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Heading } from './Heading.tsx';

const meta = {
  title: 'Kit/Heading',
  component: Heading,
  decorators: [inset],
} satisfies Meta<typeof Heading>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Page: Story = { args: { level: 1, size: '3xl', children: 'Feira da Ladra' } };
export const Section: Story = { args: { level: 2, children: 'How you get it' } };
export const Small: Story = { args: { level: 3, children: 'Collect at the stall' } };
