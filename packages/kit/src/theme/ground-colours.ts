import type { Scheme } from './colours.ts';
import { type Demand, fitLightness } from './fit-lightness.ts';
import { toHex } from './oklch.ts';
import type { Ground } from './parameters.ts';

interface GroundTint {
  /** Degrees in OKLCH. */
  readonly hue: number;
  /** Times the chroma of stall paper. */
  readonly tint: number;
  /** Added to the lightness of paper, card and sunk by day; a ground of more tint can bear less of it. */
  readonly lift: number;
}

const tints: Readonly<Record<Ground, GroundTint>> = {
  paper: { hue: 80, tint: 1, lift: 0 },
  linen: { hue: 64, tint: 1.45, lift: -0.008 },
  chalk: { hue: 95, tint: 0.22, lift: 0.012 },
  slate: { hue: 235, tint: 0.55, lift: -0.004 },
};

/** Lightness and chroma by role, measured on stall paper by day and on a lamp-lit stall by night. */
const roles = {
  light: {
    paper: [0.965, 0.011],
    card: [0.991, 0.005],
    sunk: [0.935, 0.018],
    ink: [0.24, 0.02],
    'ink-soft': [0.442, 0.023],
    line: [0.861, 0.023],
    edge: [0.57, 0.026],
  },
  dark: {
    paper: [0.185, 0.012],
    card: [0.234, 0.014],
    sunk: [0.149, 0.01],
    ink: [0.944, 0.012],
    'ink-soft': [0.76, 0.017],
    line: [0.361, 0.017],
    edge: [0.618, 0.02],
  },
} as const;

/** Names of what a ground brings by itself. */
export type GroundRole = keyof (typeof roles)['light'];

/** The ground and its inks. Inks are moved where a tint would cost them their contrast. */
export function planGround(ground: Ground, scheme: Scheme): Readonly<Record<GroundRole, string>> {
  const { hue, tint, lift } = tints[ground];
  const toRole = (role: GroundRole) => {
    const [lightness, chroma] = roles[scheme][role];
    return { lightness, chroma: chroma * tint, hue };
  };
  const toSurface = (role: GroundRole) => {
    const colour = toRole(role);
    return toHex(scheme === 'light' ? { ...colour, lightness: colour.lightness + lift } : colour);
  };
  const [paper, card, sunk] = [toSurface('paper'), toSurface('card'), toSurface('sunk')];
  const on = (least: number): readonly Demand[] => [{ least, against: [paper, card, sunk] }];
  return {
    paper,
    card,
    sunk,
    ink: fitLightness(toRole('ink'), on(12)),
    'ink-soft': fitLightness(toRole('ink-soft'), on(5.6)),
    line: toHex(toRole('line')),
    edge: fitLightness(toRole('edge'), on(3.1)),
  };
}
