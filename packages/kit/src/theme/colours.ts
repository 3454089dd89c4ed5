/** The colours a theme has, by name, and what may stand on what. `--paper` in a stylesheet is `paper` here. */

export const schemes = ['light', 'dark'] as const;
export type Scheme = (typeof schemes)[number];

/** Set by the ground, and by what has to stay apart from the seller's colour. */
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

/** Set by the seller's colour. */
export const themeColours = ['awning', 'on-awning', 'accent', 'on-accent', 'accent-ink', 'accent-soft'] as const;

export const colourNames = [...groundColours, ...themeColours] as const;
export type ColourName = (typeof colourNames)[number];

/** What may stand on what. `text` pairs must reach 4.5 to 1, `shape` pairs (edges, fills that carry meaning) 3 to 1. */
export interface ColourPair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly use: 'text' | 'shape';
}

/** The least WCAG 2 contrast ratio of each use. */
export const leastContrast = { text: 4.5, shape: 3 } as const;

const grounds = ['paper', 'card', 'sunk'] as const;
const softs = ['good-soft', 'wait-soft', 'stop-soft'] as const;

const pairsOf = (use: ColourPair['use'], fronts: readonly ColourName[], backs: readonly ColourName[]) =>
  fronts.flatMap((front) => backs.map((back) => ({ front, back, use })));

export const colourPairs: readonly ColourPair[] = [
  ...pairsOf('text', ['ink', 'ink-soft', 'accent-ink'], [...grounds, 'accent-soft', ...softs]),
  ...pairsOf('text', ['good', 'wait', 'stop'], grounds),
  { front: 'good', back: 'good-soft', use: 'text' },
  { front: 'wait', back: 'wait-soft', use: 'text' },
  { front: 'stop', back: 'stop-soft', use: 'text' },
  { front: 'on-awning', back: 'awning', use: 'text' },
  { front: 'on-accent', back: 'accent', use: 'text' },
  ...pairsOf('shape', ['edge', 'accent'], grounds),
];
