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
export const LongText: Story = {
  args: {
    level: 1,
    size: '3xl',
    children: 'Feira Internacional de Artesanato, Restauro e Velharias de Santa Clara-a-Nova',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '17rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Dark: Story = { ...Page, globals: { scheme: 'dark' } };
export const RightToLeft: Story = {
  args: { level: 1, size: '3xl', children: 'سوق السبت' },
  globals: { direction: 'rtl' },
};
