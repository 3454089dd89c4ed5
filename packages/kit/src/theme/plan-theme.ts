import type { ColourName, Scheme } from './colours.ts';
import { fitLightness } from './fit-lightness.ts';
import { planGround } from './ground-colours.ts';
import { toContrast, toHex, toOklch } from './oklch.ts';
import { type Corners, formatThemeKey, type ThemeParameters } from './parameters.ts';
import { planStatusColours, planStatusSofts } from './status-colours.ts';

export type SchemeColours = Readonly<Record<ColourName, string>>;

/** A whole theme: every colour as "#rrggbb" by scheme, and the radii as CSS lengths. */
export interface Theme {
  /** @see formatThemeKey */
  readonly key: string;
  readonly parameters: ThemeParameters;
  readonly colours: Readonly<Record<Scheme, SchemeColours>>;
  readonly radii: Readonly<Record<'s' | 'm' | 'pill', string>>;
}

const radii: Readonly<Record<Corners, Theme['radii']>> = {
  soft: { s: '0.25rem', m: '0.625rem', pill: '99rem' },
  round: { s: '0.625rem', m: '1.25rem', pill: '99rem' },
  square: { s: '0', m: '0', pill: '0' },
};

/** A little more than AA asks, so that a browser's rounding never brings it under. */
const TEXT = 4.6;
const SHAPE = 3.05;

/** Words on a fill, the warm ones first. Pure black or white is left for the narrow band where neither warm one reads. */
const lettering = ['#fefcf6', '#1c130d', '#ffffff', '#000000'] as const;

/** What a colour is by night on the awning: dimmed, as cloth under a lamp is. */
const NIGHT_DIM = 0.86;

/** Makes every colour of a theme from the few a seller chose. Pure and total for parsed parameters; about half a millisecond. */
export function planTheme(parameters: ThemeParameters): Theme {
  return {
    key: formatThemeKey(parameters),
    parameters,
    colours: { light: planScheme(parameters, 'light'), dark: planScheme(parameters, 'dark') },
    radii: radii[parameters.corners],
  };
}

function planScheme({ colour, ground }: ThemeParameters, scheme: Scheme): SchemeColours {
  const base = planGround(ground, scheme);
  const grounds = [base.paper, base.card, base.sunk];
  const own = toOklch(colour);
  const awning = scheme === 'light' ? colour : toHex({ ...own, lightness: own.lightness * NIGHT_DIM });
  // A grey has no hue to tint with: its soft fill then takes the ground's, so the page stays of one temperature.
  const tint = own.chroma < 0.01 ? toOklch(base.sunk) : own;
  const softChroma = Math.min(tint.chroma * (tint === own ? 0.3 : 1), scheme === 'light' ? 0.026 : 0.046);
  const soft = fitLightness({ hue: tint.hue, chroma: softChroma, lightness: scheme === 'light' ? 0.93 : 0.29 }, [
    { least: TEXT, against: [base.ink, base['ink-soft']] },
  ]);
  const statusSoft = planStatusSofts(scheme);
  const accent = keepOrFit(colour, [{ least: SHAPE, against: grounds }]);
  // On a dark ground thin letters glow less than the ratio says, so they get a little more of it.
  const least = scheme === 'light' ? TEXT : TEXT + 0.3;
  const accentInk = keepOrFit(colour, [{ least, against: [...grounds, soft, ...Object.values(statusSoft)] }]);
  const status = planStatusColours({ scheme, apartFrom: [accent, accentInk], grounds });
  return {
    ...base,
    ...status,
    'good-soft': statusSoft.good,
    'wait-soft': statusSoft.wait,
    'stop-soft': statusSoft.stop,
    awning,
    'on-awning': findLettering(awning),
    accent,
    'on-accent': findLettering(accent),
    'accent-ink': accentInk,
    'accent-soft': soft,
  };
}

/** The seller's very colour where it does what is asked, else the nearest that does. */
function keepOrFit(colour: string, demands: Parameters<typeof fitLightness>[1]): string {
  const isEnough = demands.every(({ least, against }) => against.every((other) => toContrast(colour, other) >= least));
  return isEnough ? colour : fitLightness(toOklch(colour), demands);
}

function findLettering(fill: string): string {
  const warm = lettering.find((letter) => toContrast(letter, fill) >= TEXT);
  return warm ?? (toContrast('#ffffff', fill) >= toContrast('#000000', fill) ? '#ffffff' : '#000000');
}
