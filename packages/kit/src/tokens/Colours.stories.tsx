import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fireEvent } from 'storybook/test';
import { ChoiceGroup, Heading, Text } from '../index.ts';
import {
  colourPairs,
  cornerShapes,
  defaultTheme,
  formatThemeCss,
  grounds,
  leastContrast,
  planTheme,
  schemes,
  type ThemeParameters,
  themePresets,
  toContrast,
} from '../theme/index.ts';
import { ThemePalette } from './ThemePalette.tsx';
import { ThemeSample } from './ThemeSample.tsx';
import styles from './Tokens.stories.module.css';

const meta = {
  title: 'Tokens/Colours',
  parameters: {
    docs: {
      description: {
        component:
          'A seller chooses a colour, a ground and corners; the generator finds everything else, so that text reaches 4.5 to 1 and shapes 3 to 1 whatever she picks. The ratios here are measured from the same values a page gets.',
      },
    },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const presets = themePresets.map(({ title, parameters }) => ({ title, theme: planTheme(parameters) }));

/** The ready-made themes, as a stall wears them. */
export const Presets: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Ready-made themes</Heading>
      {presets.map(({ title, theme }) => (
        <section key={theme.key} className={styles['theme']}>
          <Heading level={2}>{title}</Heading>
          <Text size="s" tone="soft">
            {theme.parameters.colour} on {theme.parameters.ground}, {theme.parameters.corners} corners
          </Text>
          <div className={styles['schemes']}>
            {schemes.map((scheme) => (
              <ThemeSample key={scheme} theme={theme} scheme={scheme} />
            ))}
          </div>
        </section>
      ))}
    </div>
  ),
};

/** Each ready-made theme's pairs, as they stand on a page, with their contrast. */
export const Contrast: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Contrast</Heading>
      {presets.map(({ title, theme }) => (
        <section key={theme.key} className={styles['theme']}>
          <style>{formatThemeCss(theme)}</style>
          <Heading level={2}>{title}</Heading>
          <ThemePalette theme={theme} />
        </section>
      ))}
    </div>
  ),
  play: async ({ canvasElement }) => {
    const shown = canvasElement.querySelectorAll('li').length;
    await expect(shown).toBe(colourPairs.length * themePresets.length * schemes.length);
  },
};

/** The four grounds under one colour. */
export const Grounds: Story = {
  render: () => (
    <div className={styles['page']}>
      <Heading level={1}>Grounds</Heading>
      {grounds.map((ground) => (
        <section key={ground} className={styles['theme']}>
          <Heading level={2}>{ground}</Heading>
          <div className={styles['schemes']}>
            {schemes.map((scheme) => (
              <ThemeSample key={scheme} theme={planTheme({ ...defaultTheme, ground })} scheme={scheme} />
            ))}
          </div>
        </section>
      ))}
    </div>
  ),
};

function TryYourColour() {
  const [parameters, choose] = useState<ThemeParameters>({ colour: '#f2c200', ground: 'paper', corners: 'soft' });
  const theme = planTheme(parameters);
  const weakest = (use: 'text' | 'shape') =>
    Math.min(
      ...schemes.flatMap((scheme) =>
        colourPairs
          .filter((pair) => pair.use === use)
          .map(({ front, back }) => toContrast(theme.colours[scheme][front], theme.colours[scheme][back])),
      ),
    );
  return (
    <div className={styles['page']}>
      <style>{formatThemeCss(theme)}</style>
      <Heading level={1}>Try your colour</Heading>
      <div className={styles['try']}>
        <label className={styles['picker']}>
          <span>Your colour</span>
          <input
            type="color"
            value={parameters.colour}
            onChange={(event) => choose({ ...parameters, colour: event.currentTarget.value })}
          />
          <code>{parameters.colour}</code>
        </label>
        <fieldset
          className={styles['plain']}
          onChange={({ target }) => {
            if (!(target instanceof HTMLInputElement)) return;
            const ground = grounds.find((name) => name === target.value) ?? parameters.ground;
            const corners = cornerShapes.find((name) => name === target.value) ?? parameters.corners;
            choose({ ...parameters, ground, corners });
          }}
        >
          <legend className={styles['gone']}>Ground and corners</legend>
          <ChoiceGroup
            legend="Ground"
            name="ground"
            choices={grounds.map((value) => ({ value, label: value, isChecked: value === 'paper' }))}
          />
          <ChoiceGroup
            legend="Corners"
            name="corners"
            choices={cornerShapes.map((value) => ({ value, label: value, isChecked: value === 'soft' }))}
          />
        </fieldset>
      </div>
      <p role="status" className={styles['weakest']}>
        Weakest text {weakest('text').toFixed(2)} to 1, at least {leastContrast.text}. Weakest shape{' '}
        {weakest('shape').toFixed(2)} to 1, at least {leastContrast.shape}.
      </p>
      <Heading level={2}>On a stall, by day and by night</Heading>
      <div className={styles['schemes']}>
        {schemes.map((scheme) => (
          <ThemeSample key={scheme} theme={theme} scheme={scheme} />
        ))}
      </div>
      <Heading level={2}>What stands on what</Heading>
      <ThemePalette theme={theme} />
    </div>
  );
}

/** Any colour at all: what it becomes, and how it measures. */
export const TryYours: Story = {
  name: 'Try your colour',
  render: () => <TryYourColour />,
  play: async ({ canvas, canvasElement, userEvent }) => {
    await fireEvent.input(canvas.getByLabelText(/Your colour/), { target: { value: '#e6ff00' } });
    await expect(canvas.getByText('#e6ff00')).toBeVisible();
    await userEvent.click(canvas.getByText('slate'));
    await expect(canvasElement.querySelector('[data-theme="e6ff00-slate-soft"]')).not.toBeNull();
    const ratios =
      canvas
        .getByRole('status')
        .textContent?.match(/[\d.]+ to 1/g)
        ?.map(Number.parseFloat) ?? [];
    await expect(ratios[0]).toBeGreaterThanOrEqual(leastContrast.text);
    await expect(ratios[1]).toBeGreaterThanOrEqual(leastContrast.shape);
  },
};
