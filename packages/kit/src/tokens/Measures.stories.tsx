import type { Meta, StoryObj } from '@storybook/react-vite';
import { Heading, Text } from '../index.ts';
import { motions, radii, shadows, spaces, textSizes } from './index.ts';
import styles from './Tokens.stories.module.css';

const meta = { title: 'Tokens/Measures' } satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Type: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Type</Heading>
      <Text tone="soft">
        Signs are set in Bricolage Grotesque, text in Instrument Sans. Sizes flow between 320 and 1200 px.
      </Text>
      <ul className={styles['sizes']}>
        {textSizes.map((size) => (
          <li key={size}>
            <code>--text-{size}</code>
            <span style={{ fontSize: `var(--text-${size})`, fontFamily: 'var(--font-sign)', fontWeight: 750 }}>
              Collect Saturday
            </span>
            <span style={{ fontSize: `var(--text-${size})` }}>at the stall, 10:00–14:00</span>
          </li>
        ))}
      </ul>
    </div>
  ),
};

export const Space: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Space</Heading>
      <Text tone="soft">A beat of four pixels. What belongs together stands nearer than what does not.</Text>
      <ul className={styles['spaces']}>
        {spaces.map((step) => (
          <li key={step}>
            <code>--space-{step}</code>
            <span style={{ inlineSize: `var(--space-${step})` }} />
          </li>
        ))}
      </ul>
    </div>
  ),
};

export const CornersAndShadows: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Corners and shadows</Heading>
      <Text tone="soft">
        Corners are the seller’s choice: soft, round or square. Choose another theme in the toolbar.
      </Text>
      <ul className={styles['swatches']}>
        {radii.map((name) => (
          <li key={name}>
            <span
              className={styles['swatch']}
              style={{ backgroundColor: 'var(--awning)', borderRadius: `var(--radius-${name})` }}
            />
            <code>--radius-{name}</code>
          </li>
        ))}
        {shadows.map((name) => (
          <li key={name}>
            <span className={styles['lying']} style={{ boxShadow: `var(--${name})` }} />
            <code>--{name}</code>
          </li>
        ))}
      </ul>
    </div>
  ),
};

/** Point at a bar or reach it with the keyboard. With less motion asked for, it is there at once. */
export const Motion: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Motion</Heading>
      <Text tone="soft">
        Two lengths of time, for answers only. Nothing moves by itself, and nothing at all for who asked for less.
      </Text>
      <ul className={styles['spaces']}>
        {motions.map((name) => (
          <li key={name}>
            <code>--{name}</code>
            <button type="button" className={styles['mover']} style={{ transition: `scale var(--${name})` }}>
              point here
            </button>
          </li>
        ))}
      </ul>
    </div>
  ),
};
