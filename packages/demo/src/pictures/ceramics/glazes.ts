import type { Material } from '../mesh.ts';
import { hash3, noise3 } from '../random.ts';
import { windowLight } from '../still-life.ts';

type Colour = readonly [number, number, number];

/** A glaze as the kiln leaves it: a body colour, what it breaks to on edges, what it pools to below. */
export interface Glaze {
  readonly key: string;
  readonly body: Colour;
  readonly rim: Colour;
  readonly pool: Colour;
  readonly speckle: Colour;
  /** Share of the surface that carries iron spots, 0 to 1. */
  readonly spots: number;
  readonly shine: number;
}

export const glazes = {
  salt: {
    key: 'salt',
    body: [229, 222, 206],
    rim: [201, 170, 132],
    pool: [214, 211, 199],
    speckle: [110, 84, 62],
    spots: 0.5,
    shine: 0.5,
  },
  tide: {
    key: 'tide',
    body: [62, 104, 128],
    rim: [148, 124, 96],
    pool: [34, 62, 88],
    speckle: [24, 40, 56],
    spots: 0.25,
    shine: 0.85,
  },
  olive: {
    key: 'olive',
    body: [128, 132, 86],
    rim: [168, 132, 82],
    pool: [86, 96, 62],
    speckle: [62, 56, 36],
    spots: 0.35,
    shine: 0.65,
  },
  tenmoku: {
    key: 'tenmoku',
    body: [54, 38, 34],
    rim: [152, 88, 48],
    pool: [26, 22, 26],
    speckle: [128, 74, 40],
    spots: 0.15,
    shine: 1,
  },
  peach: {
    key: 'peach',
    body: [222, 164, 136],
    rim: [196, 120, 86],
    pool: [232, 190, 166],
    speckle: [140, 78, 54],
    spots: 0.4,
    shine: 0.45,
  },
} as const satisfies Record<string, Glaze>;

export type GlazeKey = keyof typeof glazes;

const clay: Colour = [176, 126, 92];

/** Light of a tall window with two bars, as a glossy surface mirrors it; 0 to 1. */
function reflectWindow(x: number, y: number, z: number): number {
  if (z < -0.2) {
    return 0;
  }
  const across = x + 0.56;
  const up = y - 0.42;
  const inside = (value: number, half: number): number => Math.min(1, Math.max(0, (half - Math.abs(value)) / 0.045));
  const bar = Math.min(1, Math.max(0, (Math.abs(across + 0.01) - 0.012) / 0.015));
  return inside(across, 0.2) * inside(up, 0.3) * (0.35 + 0.65 * bar);
}

/**
 * Stoneware: glaze from `foot` (model height) upwards over bare clay, broken at the rim `top`, pooled below, with throwing
 * rings, iron spots, and the window on it. `inside` glazes the inner surface in another colour.
 */
export function createGlazeMaterial(
  glaze: Glaze,
  form: {
    readonly foot: number;
    readonly top: number;
    readonly seed: number;
    readonly dip?: Glaze;
    readonly dipAt?: number;
  },
): Material {
  const [lx, ly, lz] = windowLight;
  const height = form.top - form.foot;
  return (point, out) => {
    const isLow = point.y < form.foot + 0.05 && !point.isBack;
    const isBare = isLow && point.y < form.foot + 0.03 * noise3(point.x * 5 + form.seed, 2, point.z * 5);
    const dipEdge = form.dip ? (form.dipAt ?? 9) + 0.09 * noise3(point.x * 3 + form.seed, 9, point.z * 3) - 0.03 : 9;
    const coat = form.dip && point.y > dipEdge ? form.dip : glaze;
    const cloud =
      0.68 * noise3(point.x * 2.4 + form.seed * 3, point.y * 3.4, point.z * 2.4) +
      0.32 * noise3(point.x * 7.1, point.y * 9.3 + form.seed, point.z * 7.1);
    const rings = 0.02 * Math.sin(point.y * 78 + 3 * cloud);
    const share = Math.min(1, Math.max(0, (point.y - form.foot) / height));
    const fromTop = (form.top - point.y) / (height * 0.035);
    const broken = fromTop < 3 ? Math.exp(-fromTop * fromTop) * 0.9 : 0;
    const pooled =
      Math.max(0, 1 - share * 2.6) * 0.55 +
      (form.dip && coat === glaze && Math.abs(point.y - dipEdge) < 0.03 ? 0.4 : 0);
    const isUpright = Math.abs(point.ny) < 0.5 && !point.isBack;
    const drip = isUpright ? Math.max(0, noise3(point.u * 46 + form.seed, point.y * 0.8, 1) - 0.62) * 0.9 : 0;
    let spot = 0;
    if (!isBare) {
      const cell = 26;
      const [cx, cy, cz] = [Math.floor(point.x * cell), Math.floor(point.y * cell), Math.floor(point.z * cell)];
      if (hash3(cx, cy, cz + form.seed) < coat.spots * 0.3) {
        const dx = point.x * cell - cx - 0.25 - 0.5 * hash3(cx, cy, cz + 1);
        const dy = point.y * cell - cy - 0.25 - 0.5 * hash3(cx, cy, cz + 2);
        const dz = point.z * cell - cz - 0.25 - 0.5 * hash3(cx, cy, cz + 3);
        const radius = 0.05 + 0.11 * hash3(cx, cy, cz + 4) ** 2;
        spot = Math.min(1, Math.max(0, (radius - Math.sqrt(dx * dx + dy * dy + dz * dz)) / 0.05)) * 0.8;
      }
    }
    const diffuse = point.nx * lx + point.ny * ly + point.nz * lz;
    const facing = Math.max(0, point.nz * 0.94 + point.ny * 0.3);
    const hollow = point.isBack ? 0.62 + 0.38 * share : 0.84 + 0.16 * Math.min(1, share * 2.2 + 0.35);
    const light = (0.4 + 0.78 * Math.max(0, diffuse * 0.84 + 0.16) + rings) * hollow;
    const reflected = 2 * (point.nz * 0.94 + point.ny * 0.3);
    const [rx, ry, rz] = [reflected * point.nx, reflected * point.ny - 0.3, reflected * point.nz - 0.94];
    const mirror = isBare
      ? 0
      : coat.shine * (reflectWindow(rx, ry, rz) * (point.isBack ? 0.25 : 0.82) + 0.16 * (1 - facing) ** 4);
    for (let channel = 0; channel < 3; channel += 1) {
      const pick = (colour: Colour): number => colour[channel] ?? 0;
      let base = isBare ? (clay[channel] ?? 0) : pick(coat.body);
      if (isBare) {
        base *= 0.9 + 0.2 * cloud;
      } else {
        base += (pick(coat.pool) - base) * Math.min(1, pooled + (cloud - 0.5) * 0.7 + drip * 0.6);
        base += (pick(coat.rim) - base) * broken;
        base += (pick(coat.speckle) - base) * spot;
      }
      const lit = base * light;
      out[channel] = lit + (255 - lit) * mirror * (channel === 2 ? 0.95 : 1);
    }
  };
}
