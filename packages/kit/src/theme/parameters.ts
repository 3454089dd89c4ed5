/** The few things a seller chooses. Everything else of a theme follows from them. */

/** What the page is printed on: warm stall paper, rosier linen, plain chalk white, cool slate. Each has a day and a night. */
export const grounds = ['paper', 'linen', 'chalk', 'slate'] as const;
export type Ground = (typeof grounds)[number];

export const cornerShapes = ['soft', 'round', 'square'] as const;
export type Corners = (typeof cornerShapes)[number];

export interface ThemeParameters {
  /** The seller's colour, "#rrggbb" in lower case. Any colour. */
  readonly colour: string;
  readonly ground: Ground;
  readonly corners: Corners;
}

/** One thing wrong with parameters from outside. */
export interface ThemeIssue {
  readonly path: keyof ThemeParameters | '';
  readonly rule: 'object' | 'colour' | 'ground' | 'corners';
  readonly got: unknown;
}

export type ThemeReading =
  | { readonly kind: 'read'; readonly parameters: ThemeParameters }
  | { readonly kind: 'refused'; readonly issues: readonly ThemeIssue[] };

export const defaultTheme: ThemeParameters = { colour: '#a33810', ground: 'paper', corners: 'soft' };

/** Ready-made choices, by the name a seller reads. */
export const themePresets = [
  { name: 'terracotta', title: 'Terracotta', parameters: defaultTheme },
  { name: 'olive', title: 'Olive', parameters: { colour: '#5c681b', ground: 'paper', corners: 'soft' } },
  { name: 'indigo', title: 'Indigo', parameters: { colour: '#4556b4', ground: 'chalk', corners: 'soft' } },
  { name: 'plum', title: 'Plum', parameters: { colour: '#913d71', ground: 'linen', corners: 'round' } },
  { name: 'teal', title: 'Teal', parameters: { colour: '#076f6f', ground: 'slate', corners: 'soft' } },
  { name: 'charcoal', title: 'Charcoal', parameters: { colour: '#37322c', ground: 'chalk', corners: 'square' } },
] as const satisfies readonly { name: string; title: string; parameters: ThemeParameters }[];

const HEX = /^#[0-9a-f]{6}$/;

const isGround = (value: unknown): value is Ground => grounds.some((ground) => ground === value);
const isCorners = (value: unknown): value is Corners => cornerShapes.some((corners) => corners === value);

/** Reads `{colour, ground, corners}` from anywhere, with every issue. Capitals in the colour are forgiven, nothing else. */
export function parseThemeParameters(value: unknown): ThemeReading {
  if (typeof value !== 'object' || value === null) {
    return { kind: 'refused', issues: [{ path: '', rule: 'object', got: value }] };
  }
  const colour = 'colour' in value ? value.colour : undefined;
  const ground = 'ground' in value ? value.ground : undefined;
  const corners = 'corners' in value ? value.corners : undefined;
  const hex = typeof colour === 'string' ? colour.toLowerCase() : '';
  if (HEX.test(hex) && isGround(ground) && isCorners(corners)) {
    return { kind: 'read', parameters: { colour: hex, ground, corners } };
  }
  const issues: ThemeIssue[] = [];
  if (!HEX.test(hex)) issues.push({ path: 'colour', rule: 'colour', got: colour });
  if (!isGround(ground)) issues.push({ path: 'ground', rule: 'ground', got: ground });
  if (!isCorners(corners)) issues.push({ path: 'corners', rule: 'corners', got: corners });
  return { kind: 'refused', issues };
}

/** The theme's name in markup and addresses. @example formatThemeKey(defaultTheme) // => 'a33810-paper-soft' */
export function formatThemeKey({ colour, ground, corners }: ThemeParameters): string {
  return `${colour.slice(1)}-${ground}-${corners}`;
}

/** The parameters a key stands for; undefined for anything that `formatThemeKey` would not write. */
export function findThemeByKey(key: string): ThemeParameters | undefined {
  const [colour, ground, corners, ...rest] = key.split('-');
  if (rest.length > 0) return undefined;
  const reading = parseThemeParameters({ colour: `#${colour}`, ground, corners });
  return reading.kind === 'read' && formatThemeKey(reading.parameters) === key ? reading.parameters : undefined;
}

export const defaultThemeKey = formatThemeKey(defaultTheme);
