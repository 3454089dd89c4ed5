import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { Heading, Text } from '../index.ts';
import {
  colourPairs,
  groundColours,
  parseColourTokens,
  radii,
  requireColour,
  spaces,
  textSizes,
  themeColours,
  themeNames,
  toContrast,
} from './index.ts';
import styles from './Tokens.stories.module.css';
import tokensCss from './tokens.css?raw';

const table = parseColourTokens(tokensCss);
const schemes = ['light', 'dark'] as const;

const meta = {
  title: 'Tokens',
  parameters: {
    docs: {
      description: {
        component:
          'Every value a component may use, read from tokens.css. Ratios are computed here from the same values, as the test does: text pairs reach 4.5 to 1, shapes 3 to 1, in all six themes, light and dark.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Each theme's pairs, as they stand on a page, with their contrast. */
export const Contrast: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Contrast</Heading>
      {themeNames.map((theme) => (
        <section key={theme} className={styles['theme']}>
          <Heading level={2}>{theme}</Heading>
          <div className={styles['schemes']}>
            {schemes.map((scheme) => (
              <ul key={scheme} className={styles['pairs']} aria-label={`${theme}, ${scheme}`}>
                {colourPairs.map(({ front, back, use }) => {
                  const color = requireColour(table, { theme, scheme }, front);
                  const backgroundColor = requireColour(table, { theme, scheme }, back);
                  const ratio = toContrast(color, backgroundColor).toFixed(1);
                  return use === 'text' ? (
                    <li key={front + back} style={{ color, backgroundColor }}>
                      <span>
                        {front} on {back}
                      </span>
                      <span>{ratio}</span>
                    </li>
                  ) : null;
                })}
              </ul>
            ))}
          </div>
        </section>
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelectorAll('li').length;
    await expect(shown).toBe(
      colourPairs.filter(({ use }) => use === 'text').length * themeNames.length * schemes.length,
    );
  },
};

/** The colours of the theme chosen in the toolbar. */
export const Colours: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Colours</Heading>
      <ul className={styles['swatches']}>
        {[...groundColours, ...themeColours].map((name) => (
          <li key={name}>
            <span className={styles['swatch']} style={{ backgroundColor: `var(--${name})` }} />
            <code>--{name}</code>
          </li>
        ))}
      </ul>
    </div>
  ),
};

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

export const SpaceAndRadius: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Space and radius</Heading>
      <ul className={styles['spaces']}>
        {spaces.map((step) => (
          <li key={step}>
            <code>--space-{step}</code>
            <span style={{ inlineSize: `var(--space-${step})` }} />
          </li>
        ))}
      </ul>
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
      </ul>
    </div>
  ),
};
