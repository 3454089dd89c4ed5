import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Link } from './Link.tsx';

const meta = {
  title: 'Kit/Link',
  component: Link,
  decorators: [inset],
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { args: { href: '#map', children: 'Map of Campo de Santa Clara' } };
