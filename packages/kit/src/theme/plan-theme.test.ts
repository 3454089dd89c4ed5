import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { colourPairs, leastContrast, type Scheme, schemes } from './colours.ts';
import { toContrast, toDistance } from './oklch.ts';
import { cornerShapes, grounds, type ThemeParameters, themePresets } from './parameters.ts';
import { planTheme, type Theme } from './plan-theme.ts';
import { STATUS_DISTANCE, statuses } from './status-colours.ts';
import { anyColour, namedExtremes } from './theme.fixtures.ts';

const colours = 1000;
/** Printed with the figures, and again by fast-check when a colour fails, so that any run can be repeated. */
const seed = Number(process.env['STALLKEEP_THEME_SEED'] ?? 20_261_123);

interface Figure {
  readonly ratio: number;
  readonly where: string;
}

function toFigures(theme: Theme, scheme: Scheme): { text: Figure; shape: Figure } {
  const weakest = { text: { ratio: 21, where: '' }, shape: { ratio: 21, where: '' } };
  for (const { front, back, use } of colourPairs) {
    const ratio = toContrast(theme.colours[scheme][front], theme.colours[scheme][back]);
    if (ratio < weakest[use].ratio) weakest[use] = { ratio, where: `${front} on ${back}, ${theme.key}, ${scheme}` };
  }
  return weakest;
}

/** What is wrong with a theme, in words; empty when nothing is. */
function findFaults(theme: Theme): readonly string[] {
  return schemes.flatMap((scheme) => {
    const { text, shape } = toFigures(theme, scheme);
    const { accent, 'accent-ink': accentInk, good, wait, stop } = theme.colours[scheme];
    const status = { good, wait, stop };
    const mistaken = statuses.flatMap((name) =>
      [accent, accentInk, ...statuses.filter((other) => other !== name).map((other) => status[other])]
        .filter((other) => toDistance(status[name], other) < STATUS_DISTANCE)
        .map((other) => `${name} looks like ${other}, ${theme.key}, ${scheme}`),
    );
    return [
      ...(text.ratio < leastContrast.text ? [text.where] : []),
      ...(shape.ratio < leastContrast.shape ? [shape.where] : []),
      ...mistaken,
    ];
  });
}

test(`keeps text at 4.5 to 1, shapes at 3 to 1 and status colours apart for ${colours} colours on every ground, day and night`, {
  timeout: 120_000,
}, () => {
  const worst = { text: { ratio: 21, where: '' }, shape: { ratio: 21, where: '' } };
  fc.assert(
    fc.property(anyColour, (colour) => {
      for (const ground of grounds) {
        const theme = planTheme({ colour, ground, corners: 'soft' });
        expect(findFaults(theme)).toEqual([]);
        for (const scheme of schemes) {
          const { text, shape } = toFigures(theme, scheme);
          if (text.ratio < worst.text.ratio) worst.text = text;
          if (shape.ratio < worst.shape.ratio) worst.shape = shape;
        }
      }
    }),
    { numRuns: colours, seed },
  );
  console.info(
    `${colours} colours (seed ${seed}) × ${grounds.length} grounds × 2 schemes: weakest text ${worst.text.ratio.toFixed(3)} (${worst.text.where}), weakest shape ${worst.shape.ratio.toFixed(3)} (${worst.shape.where})`,
  );
});

test.each(Object.entries(namedExtremes))('stays readable for %s, %s', (_name, colour) => {
  for (const ground of grounds) expect(findFaults(planTheme({ colour, ground, corners: 'soft' }))).toEqual([]);
});

test.each(themePresets)('stays readable for the preset $title', ({ parameters }) =>
  expect(findFaults(planTheme(parameters))).toEqual([]),
);

describe('near to what she picked', () => {
  test('keeps her very colour on the awning by day, whatever it is', () => {
    fc.assert(
      fc.property(anyColour, fc.constantFrom(...grounds), (colour, ground) => {
        expect(planTheme({ colour, ground, corners: 'soft' }).colours.light.awning).toBe(colour);
      }),
      { numRuns: 200, seed },
    );
  });

  test('keeps it for what is pressed and for text, too, where it reads', () => {
    const { light } = planTheme({ colour: '#4556b4', ground: 'chalk', corners: 'soft' }).colours;
    expect([light.accent, light['accent-ink']]).toEqual(['#4556b4', '#4556b4']);
  });

  test('moves lightness and keeps the hue where it does not read', () => {
    const { light } = planTheme({ colour: '#ffff00', ground: 'paper', corners: 'soft' }).colours;
    expect(light['accent-ink']).toMatch(/^#(..)\1..$/);
    expect(toContrast(light['accent-ink'], light.paper)).toBeLessThan(6);
  });

  test('writes on the awning in cream or in ink, and in pure black or white only between the two', () => {
    const letteringOn = (colour: string) =>
      planTheme({ colour, ground: 'paper', corners: 'soft' }).colours.light['on-awning'];
    expect(letteringOn('#a33810')).toBe('#fefcf6');
    expect(letteringOn('#ffff00')).toBe('#1c130d');
    expect(letteringOn('#777777')).toBe('#000000');
  });
});

test('moves green aside where the seller’s own colour is that green', () => {
  const usual = planTheme({ colour: '#4556b4', ground: 'paper', corners: 'soft' }).colours.light.good;
  const { good, accent } = planTheme({ colour: usual, ground: 'paper', corners: 'soft' }).colours.light;
  expect(accent).toBe(usual);
  expect(toDistance(good, accent)).toBeGreaterThanOrEqual(STATUS_DISTANCE);
});

test('rounds corners as they were chosen', () => {
  const radiusOf = (corners: ThemeParameters['corners']) =>
    planTheme({ colour: '#a33810', ground: 'paper', corners }).radii.m;
  expect(cornerShapes.map(radiusOf)).toEqual(['0.625rem', '1.25rem', '0']);
});
