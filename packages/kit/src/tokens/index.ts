/**
 * The tokens as a typed list, for the token page and the tests. The values live in tokens.css; `parseColourTokens` reads
 * them from there, so there is one home for each colour.
 */

export const themeNames = ['terracotta', 'olive', 'indigo', 'plum', 'teal', 'charcoal'] as const;
export type ThemeName = (typeof themeNames)[number];

export type Scheme = 'light' | 'dark';

/** Colours that are the same in every theme. */
export const groundColours = [
  'paper',
  'card',
  'sunk',
  'ink',
  'ink-soft',
  'line',
  'edge',
  'good',
  'good-soft',
  'wait',
  'wait-soft',
  'stop',
  'stop-soft',
] as const;

/** Colours each theme sets. */
export const themeColours = ['awning', 'on-awning', 'accent', 'on-accent', 'accent-ink', 'accent-soft'] as const;

export type ColourName = (typeof groundColours)[number] | (typeof themeColours)[number];

/** What may stand on what. `text` pairs must reach 4.5 to 1, `shape` pairs (edges, fills that carry meaning) 3 to 1. */
export interface ColourPair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly use: 'text' | 'shape';
}

const onEveryGround = (front: ColourName): readonly ColourPair[] =>
  (['paper', 'card', 'sunk'] as const).map((back) => ({ front, back, use: 'text' }));

export const colourPairs: readonly ColourPair[] = [
  ...onEveryGround('ink'),
  ...onEveryGround('ink-soft'),
  ...onEveryGround('accent-ink'),
  ...onEveryGround('good'),
  ...onEveryGround('wait'),
  ...onEveryGround('stop'),
  { front: 'ink', back: 'accent-soft', use: 'text' },
  { front: 'ink-soft', back: 'accent-soft', use: 'text' },
  { front: 'accent-ink', back: 'accent-soft', use: 'text' },
  { front: 'on-awning', back: 'awning', use: 'text' },
  { front: 'on-accent', back: 'accent', use: 'text' },
  { front: 'good', back: 'good-soft', use: 'text' },
  { front: 'wait', back: 'wait-soft', use: 'text' },
  { front: 'stop', back: 'stop-soft', use: 'text' },
  { front: 'ink', back: 'good-soft', use: 'text' },
  { front: 'ink', back: 'wait-soft', use: 'text' },
  { front: 'ink', back: 'stop-soft', use: 'text' },
  { front: 'edge', back: 'paper', use: 'shape' },
  { front: 'edge', back: 'card', use: 'shape' },
  { front: 'accent', back: 'paper', use: 'shape' },
  { front: 'accent', back: 'card', use: 'shape' },
];

export const textSizes = ['xs', 's', 'm', 'l', 'xl', '2xl', '3xl'] as const;
export const spaces = ['1', '2', '3', '4', '5', '6', '7', '8'] as const;
export const radii = ['s', 'm', 'pill'] as const;

/** Colour values by theme ('' for the ground), then by name. Hex, "#rrggbb". */
export type ColourTable = Readonly<Record<string, Readonly<Record<string, Readonly<Record<Scheme, string>>>>>>;

const rule = /((?::root|\[data-theme="[a-z]+"\])[^{]*)\{([^}]*)\}/g;
const declaration = /--([a-z-]+):\s*(?:light-dark\((#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\)|(#[0-9a-f]{6}));/g;

/** Reads the colours out of the text of tokens.css. Anything that is not a six-digit hex colour is passed over. */
export function parseColourTokens(css: string): ColourTable {
  const table: Record<string, Record<string, Record<Scheme, string>>> = {};
  for (const [, selector = '', body = ''] of css.matchAll(rule)) {
    const theme = /data-theme="([a-z]+)"/.exec(selector)?.[1] ?? '';
    for (const [, name = '', light, dark, both] of body.matchAll(declaration)) {
      const colours = table[theme] ?? {};
      colours[name] = { light: light ?? both ?? '', dark: dark ?? both ?? '' };
      table[theme] = colours;
    }
  }
  return table;
}

/** One colour as a theme shows it. Throws when tokens.css lacks it: a name in this file and not in that one is our mistake. */
export function requireColour(
  table: ColourTable,
  look: { theme: ThemeName; scheme: Scheme },
  name: ColourName,
): string {
  const value = table[look.theme]?.[name] ?? table['']?.[name];
  if (!value)
    throw new Error(`tokens.css gives no colour --${name} for theme ${look.theme}; add it or drop it from the list`);
  return value[look.scheme];
}

function toLuminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG 2 contrast ratio of two "#rrggbb" colours, 1 to 21. */
export function toContrast(a: string, b: string): number {
  const one = toLuminance(a);
  const other = toLuminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}
