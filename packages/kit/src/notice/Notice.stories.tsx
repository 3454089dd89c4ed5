import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Notice } from './Notice.tsx';

const meta = {
  title: 'Kit/Notice',
  component: Notice,
  decorators: [inset],
} satisfies Meta<typeof Notice>;

export default meta;
type Story = StoryObj<typeof meta>;

const body = <p>The square is closed for the half marathon. Your order waits for the next market day.</p>;

export const Plain: Story = { args: { title: 'Nothing on the table yet', children: body } };
export const Good: Story = { args: { title: 'Kept for you', children: body, tone: 'good' } };
export const Wait: Story = { args: { title: 'Moved to the covered hall', children: body, tone: 'wait' } };
export const Stop: Story = { args: { title: 'Cancelled', children: body, tone: 'stop' } };
export const Dark: Story = { ...Wait, globals: { scheme: 'dark' } };
