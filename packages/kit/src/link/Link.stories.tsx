import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { Icon } from '../icon/Icon.tsx';
import { inset } from '../story-inset.tsx';
import { Text } from '../text/Text.tsx';
import { Link } from './Link.tsx';

const meta = {
  title: 'Kit/Link',
  component: Link,
  decorators: [inset],
} satisfies Meta<typeof Link>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Plain: Story = { args: { href: '#map', children: 'Map of Campo de Santa Clara' } };
export const InText: Story = {
  args: { href: '#zones', children: 'where it goes' },
  render: (args) => (
    <Text>
      The bicycle leaves at six; see <Link {...args} /> before you order.
    </Text>
  ),
};
export const WithIcon: Story = {
  args: {
    href: '#calendar',
    children: (
      <>
        <Icon name="calendar" size="s" /> Put it in my calendar
      </>
    ),
  },
};
export const LongWord: Story = {
  args: {
    href: '#x',
    children: 'https://example.org/a-very-long-address-that-nobody-would-ever-type-by-hand-on-a-phone',
  },
  decorators: [
    (Story) => (
      <div style={{ inlineSize: '14rem' }}>
        <Story />
      </div>
    ),
  ],
};
export const Dark: Story = { ...InText, globals: { scheme: 'dark' } };
export const OnPaper: Story = {
  args: { href: 'https://example.org/map', children: 'Map of Campo de Santa Clara' },
  globals: { media: 'print' },
  play: async ({ canvas }) => {
    const link = canvas.getByRole('link');
    await waitFor(() => expect(getComputedStyle(link, '::after').content).toContain('https://example.org/map'));
    await expect(getComputedStyle(link).color).toBe('rgb(0, 0, 0)');
  },
};
