import type { Meta, StoryObj } from '@storybook/react-vite';
import { inset } from '../story-inset.tsx';
import { Text } from './Text.tsx';

const meta = {
  title: 'Kit/Text',
  component: Text,
  decorators: [inset],
} satisfies Meta<typeof Text>;

export default meta;
type Story = StoryObj<typeof meta>;

const children = 'Four pulls of one pear-wood block make one bandana, and no two borders meet quite alike.';

export const Plain: Story = { args: { children } };
export const Lead: Story = { args: { children, size: 'l' } };
export const Soft: Story = { args: { children, size: 's', tone: 'soft' } };
export const Dark: Story = { ...Soft, globals: { scheme: 'dark' } };
export const RightToLeft: Story = {
  args: { children: 'تُطبع كل قطعة يدويًا بأربع ضغطات من قالب خشبي واحد.' },
  globals: { direction: 'rtl' },
};
