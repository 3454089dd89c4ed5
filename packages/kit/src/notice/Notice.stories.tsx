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
export const Info: Story = { args: { title: 'Paid at the stall', children: body, tone: 'info' } };
export const TitleOnly: Story = { args: { title: 'Kept for you until Saturday', tone: 'good' } };
export const LongText: Story = {
  args: {
    title: 'The market has moved to the covered hall behind the church because of the storm warning for the hill',
    children: body,
    tone: 'stop',
  },
};
export const RightToLeft: Story = { ...Wait, globals: { direction: 'rtl' } };
export const ForcedColours: Story = { ...Wait, globals: { media: 'forced colours' } };
export const Dark: Story = { ...Wait, globals: { scheme: 'dark' } };
