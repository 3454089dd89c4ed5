import { type ColourName, leastContrast, type Scheme, type Theme, toContrast, toShade } from '@stallkeep/kit/theme';

/** One sentence about what became of the seller's colour, with the colours it speaks of. */
export interface ThemeNote {
  readonly part: 'awning' | 'button' | 'text' | 'night';
  readonly isExact: boolean;
  /** What the page shows. "#rrggbb". */
  readonly colour: string;
  readonly words: string;
}

/** Hue names by where they end, in degrees of OKLCH. */
const hueNames = [
  [12, 'pink'],
  [45, 'red'],
  [72, 'orange'],
  [118, 'yellow'],
  [165, 'green'],
  [212, 'turquoise'],
  [285, 'blue'],
  [325, 'purple'],
  [360, 'pink'],
] as const;

/** What most people would call a colour. Total for "#rrggbb". */
export function sayColour(hex: string): string {
  const { lightness, chroma, hue } = toShade(hex);
  if (lightness > 0.97 && chroma < 0.02) return 'white';
  if (lightness < 0.16) return 'black';
  if (chroma < 0.025) return 'grey';
  if (chroma < 0.13 && lightness < 0.55 && hue > 30 && hue < 100) return 'brown';
  return hueNames.find(([end]) => hue <= end)?.[1] ?? 'colour';
}

const sayRatio = (ratio: number) => `${(Math.floor(ratio * 10) / 10).toFixed(1)} to 1`;

/** What became of the colour, in the order a buyer meets it. */
export function sayTheme(theme: Theme): readonly ThemeNote[] {
  const { light, dark } = theme.colours;
  const own = theme.parameters.colour;
  const name = sayColour(own);
  const isExactText = light['accent-ink'] === own;
  const isExactButton = light.accent === own;
  return [
    {
      part: 'awning',
      isExact: true,
      colour: light.awning,
      words: `The awning is exactly your ${name}. Lettering on it is ${sayLettering(light['on-awning'])}, ${sayRatio(toContrast(light['on-awning'], light.awning))}.`,
    },
    {
      part: 'button',
      isExact: isExactButton,
      colour: light.accent,
      words: isExactButton
        ? `Buttons are exactly your ${name}.`
        : `Your ${name} is too pale for a button to be seen on ${theme.parameters.ground} (${sayRatio(weakest(theme, 'light', own))}, an edge needs ${leastContrast.shape} to 1), so buttons use this darker one.`,
    },
    {
      part: 'text',
      isExact: isExactText,
      colour: light['accent-ink'],
      words: isExactText
        ? `Dates and links are written in exactly your ${name}, ${sayRatio(weakest(theme, 'light', own))}.`
        : `Your ${name} is too pale for text on ${theme.parameters.ground} (${sayRatio(weakest(theme, 'light', own))}, text needs ${leastContrast.text} to 1), so dates and links use this darker one, ${sayRatio(weakest(theme, 'light', light['accent-ink']))}.`,
    },
    {
      part: 'night',
      isExact: dark['accent-ink'] === own,
      colour: dark['accent-ink'],
      words:
        dark['accent-ink'] === own
          ? `By night, too, dates and links are exactly your ${name}.`
          : `By night dates and links use this lighter one, ${sayRatio(weakest(theme, 'dark', dark['accent-ink']))}; the awning is dimmed as cloth under a lamp is.`,
    },
  ];
}

/** The least contrast a colour has on any ground of the scheme. */
function weakest(theme: Theme, scheme: Scheme, colour: string): number {
  const grounds: readonly ColourName[] = ['paper', 'card', 'sunk'];
  return Math.min(...grounds.map((ground) => toContrast(colour, theme.colours[scheme][ground])));
}

function sayLettering(hex: string): string {
  return toContrast(hex, '#000000') > 10 ? 'cream' : 'ink';
}
