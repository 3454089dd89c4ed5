import { type Oklch, toContrast, toHex } from './oklch.ts';

/** What a colour has to do: reach a contrast ratio on each of some other colours. */
export interface Demand {
  readonly least: number;
  readonly against: readonly string[];
}

const isMet = (hex: string, demands: readonly Demand[]) =>
  demands.every(({ least, against }) => against.every((other) => toContrast(hex, other) >= least));

/** Coarse steps to find the side, halving to come back as near as it goes. */
const STEP = 0.01;
const HALVINGS = 5;

/**
 * The colour nearest in lightness to the one wished for that meets all demands; hue stays, chroma stays as far as sRGB has
 * it. Throws when no lightness does, which the demands of a theme never come to: a ground is near white or near black.
 */
export function fitLightness(wish: Oklch, demands: readonly Demand[]): string {
  const own = toHex(wish);
  if (isMet(own, demands)) return own;
  for (let step = 1; step * STEP <= 1; step++) {
    for (const side of [-1, 1]) {
      const lightness = wish.lightness + side * step * STEP;
      if (lightness < 0 || lightness > 1 || !isMet(toHex({ ...wish, lightness }), demands)) continue;
      return toNearest(wish, { met: lightness, unmet: lightness - side * STEP }, demands);
    }
  }
  throw new Error(
    `no lightness of hue ${wish.hue} meets ${JSON.stringify(demands)}; a ground is neither light nor dark`,
  );
}

function toNearest(wish: Oklch, between: { met: number; unmet: number }, demands: readonly Demand[]): string {
  let { met, unmet } = between;
  for (let round = 0; round < HALVINGS; round++) {
    const lightness = (met + unmet) / 2;
    if (isMet(toHex({ ...wish, lightness }), demands)) met = lightness;
    else unmet = lightness;
  }
  return toHex({ ...wish, lightness: met });
}
