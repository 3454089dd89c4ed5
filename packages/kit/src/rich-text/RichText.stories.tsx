import type { PortableTextBlock } from '@portabletext/types';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { RichText } from './RichText.tsx';

interface Line {
  readonly text: string;
  readonly style?: 'normal' | 'h2' | 'h3' | 'blockquote';
  readonly listItem?: 'bullet' | 'number';
  readonly href?: string;
}

const toBlock = ({ text, style = 'normal', listItem, href }: Line, index: number): PortableTextBlock => ({
  _type: 'block',
  _key: `b${index}`,
  style,
  ...(listItem === undefined ? {} : { listItem, level: 1 }),
  markDefs: href === undefined ? [] : [{ _type: 'link', _key: 'l', href }],
  children: [{ _type: 'span', _key: 's', text, marks: href === undefined ? [] : ['l'] }],
});

const meta = {
  title: 'Kit/Rich text',
  component: RichText,
  decorators: [inset],
  args: {
    value: (
      [
        { text: 'How it is made', style: 'h2' },
        { text: 'Four pulls of one pear-wood block make one bandana, and no two borders meet quite alike.' },
        { text: 'What you need', style: 'h3' },
        { text: 'cold water', listItem: 'bullet' },
        { text: 'a line in the shade', listItem: 'bullet' },
        { text: 'The second wash is the best one.', style: 'blockquote' },
        { text: 'Read how to wash it', href: 'https://example.org/washing' },
      ] satisfies Line[]
    ).map(toBlock),
  },
} satisfies Meta<typeof RichText>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Full: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('link')).toHaveAttribute('href', 'https://example.org/washing');
  },
};
export const UnsafeLink: Story = {
  args: { value: [{ text: 'Only words are left of this link', href: 'javascript:alert(1)' }].map(toBlock) },
  play: async ({ canvas }) => {
    await expect(canvas.queryByRole('link')).toBeNull();
  },
};
export const Dark: Story = { ...Full, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...Full, globals: { direction: 'rtl' } };
export const OnPaper: Story = { ...Full, globals: { media: 'print' } };
