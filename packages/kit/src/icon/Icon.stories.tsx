import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { inset } from '../story-inset.tsx';
import { Text } from '../text/Text.tsx';
import styles from './Icon.stories.module.css';
import { Icon } from './Icon.tsx';
import { type IconName, icons } from './icons.tsx';

const names = Object.keys(icons).filter((name): name is IconName => name in icons);

const meta = {
  title: 'Kit/Icon',
  component: Icon,
  decorators: [inset],
  args: { name: 'basket' },
} satisfies Meta<typeof Icon>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Sizes: Story = {
  render: () => (
    <div className={styles['row']}>
      <Text>
        <Icon name="bicycle" size="s" /> beside words
      </Text>
      <Icon name="bicycle" />
      <Icon name="bicycle" size="l" />
    </div>
  ),
};
export const All: Story = {
  render: () => (
    <ul className={styles['grid']}>
      {names.map((name) => (
        <li key={name}>
          <Icon name={name} size="l" />
          <Icon name={name} />
          <code>{name}</code>
        </li>
      ))}
    </ul>
  ),
  play: async ({ canvasElement }) => {
    for (const icon of canvasElement.querySelectorAll('svg')) await expect(icon).toHaveAttribute('aria-hidden', 'true');
  },
};
export const Dark: Story = { ...All, globals: { scheme: 'dark' } };
export const RightToLeft: Story = { ...All, globals: { direction: 'rtl' } };
