import { buildGrid, computeNormals, type Material, type Mesh, type Vector } from './mesh.ts';
import { createRandom, hash3 } from './random.ts';
import type { Raster } from './raster.ts';
import { windowLight } from './still-life.ts';

/** The printed side of a cloth: a picture, lit by the window, with the grain of the weave. */
export function createClothMaterial(
  fabric: Raster,
  options: { readonly threads: number; readonly bump: number },
): Material {
  const [lx, ly, lz] = windowLight;
  const { width, height, data } = fabric;
  const frequency = options.threads * Math.PI * 2;
  return (point, out) => {
    const u = Math.min(0.9999, Math.max(0, point.u)) * (width - 1);
    const v = Math.min(0.9999, Math.max(0, point.v)) * (height - 1);
    const u0 = Math.floor(u);
    const v0 = Math.floor(v);
    const fu = u - u0;
    const fv = v - v0;
    const at = (v0 * width + u0) * 4;
    const below = at + width * 4;
    const diffuse = point.nx * lx + point.ny * ly + point.nz * lz;
    const weave = options.bump * (Math.sin(point.u * frequency) * Math.sin(point.v * frequency));
    const slub = options.bump * 0.5 * (hash3(Math.floor(point.u * options.threads), Math.floor(point.v * 60), 3) - 0.5);
    const light = 0.52 + 0.62 * Math.max(0, diffuse * 0.82 + 0.18) + weave + slub;
    const back = point.isBack ? 0.4 : 0;
    for (let channel = 0; channel < 3; channel += 1) {
      const top = (data[at + channel] ?? 0) * (1 - fu) + (data[at + channel + 4] ?? 0) * fu;
      const low = (data[below + channel] ?? 0) * (1 - fu) + (data[below + channel + 4] ?? 0) * fu;
      const print = top * (1 - fv) + low * fv;
      const dyed = print + (232 - print) * back;
      const warmth = channel === 0 ? 1.015 : channel === 2 ? 1 - 0.03 * light : 1;
      out[channel] = dyed * light * warmth;
    }
  };
}

/** A square lying on a table with soft creases where it was folded; model units −1..1, y up from the table. */
export function layFlat(material: Material, seed: string): Mesh {
  const random = createRandom(seed);
  const ripples = Array.from({ length: 7 }, () => ({
    angle: random.between(0, Math.PI),
    length: random.between(0.5, 1.3),
    phase: random.between(0, 6),
    height: random.between(0.006, 0.017),
  }));
  const crease = (distance: number): number => -0.014 * Math.exp(-((distance / 0.05) ** 2));
  return buildGrid(150, 150, {
    material,
    at: (u, v) => {
      const x = u * 2 - 1;
      const z = v * 2 - 1;
      let lift = 0.03 + crease(x) + crease(z) * 0.8;
      for (const ripple of ripples) {
        const along = x * Math.cos(ripple.angle) + z * Math.sin(ripple.angle);
        lift +=
          ripple.height * Math.sin((along / ripple.length) * Math.PI * 2 + ripple.phase + 1.4 * Math.sin(x * 1.7 + z));
      }
      const edge = Math.max(Math.abs(x), Math.abs(z));
      lift += 0.03 * Math.max(0, edge - 0.8) * Math.sin(x * 5 + z * 4 + ripples.length);
      const pull = 0.012;
      return [
        x + pull * Math.sin(z * 4.2 + (ripples[0]?.phase ?? 0)),
        Math.max(0.006, lift),
        z + pull * Math.sin(x * 3.7 + (ripples[1]?.phase ?? 0)),
      ];
    },
  });
}

/** What holds a simulated cloth: pinned points by (column, row) share, and a body it may not enter. */
export interface ClothSetting {
  readonly start: (u: number, v: number) => Vector;
  readonly isPinned: (column: number, row: number, last: number) => boolean;
  /** Pushes a point out of whatever it must not enter. */
  readonly collide?: (point: Float32Array, index: number) => void;
  readonly wind: Vector;
  readonly steps: number;
}

/** Lets a square of cloth fall into place: points on springs, no clock, the same folds every time. */
export function dropCloth(material: Material, setting: ClothSetting): Mesh {
  const last = 64;
  const mesh = buildGrid(last, last, { material, at: setting.start });
  const now = mesh.positions;
  const before = Float32Array.from(now);
  const across = last + 1;
  const rest = 2 / last;
  const pinned = new Uint8Array(across * across);
  for (let row = 0; row <= last; row += 1) {
    for (let column = 0; column <= last; column += 1) {
      pinned[row * across + column] = setting.isPinned(column, row, last) ? 1 : 0;
    }
  }
  const springs: [number, number, number, number][] = [];
  const join = (column: number, row: number, right: number, down: number, strength: number): void => {
    if (column + right <= last && column + right >= 0 && row + down <= last) {
      springs.push([
        row * across + column,
        (row + down) * across + column + right,
        rest * Math.hypot(right, down),
        strength,
      ]);
    }
  };
  for (let row = 0; row <= last; row += 1) {
    for (let column = 0; column <= last; column += 1) {
      join(column, row, 1, 0, 1);
      join(column, row, 0, 1, 1);
      join(column, row, 1, 1, 0.55);
      join(column, row, -1, 1, 0.55);
      join(column, row, 3, 0, 0.12);
      join(column, row, 0, 3, 0.12);
    }
  }
  for (let step = 0; step < setting.steps; step += 1) {
    for (let index = 0; index < across * across; index += 1) {
      if (pinned[index] === 1) {
        continue;
      }
      for (let axis = 0; axis < 3; axis += 1) {
        const at = index * 3 + axis;
        const here = now[at] ?? 0;
        const force = (axis === 1 ? -0.00042 : 0) + (setting.wind[axis] ?? 0);
        now[at] = here + (here - (before[at] ?? 0)) * 0.965 + force;
        before[at] = here;
      }
      setting.collide?.(now, index * 3);
    }
    for (let round = 0; round < 5; round += 1) {
      for (const [a, b, length, strength] of springs) {
        relaxSpring(now, pinned, { a, b, length, strength });
      }
    }
  }
  return { ...mesh, normals: computeNormals(now, mesh.indices) };
}

function relaxSpring(
  now: Float32Array,
  pinned: Uint8Array,
  spring: { readonly a: number; readonly b: number; readonly length: number; readonly strength: number },
): void {
  const i = spring.a * 3;
  const j = spring.b * 3;
  const dx = (now[j] ?? 0) - (now[i] ?? 0);
  const dy = (now[j + 1] ?? 0) - (now[i + 1] ?? 0);
  const dz = (now[j + 2] ?? 0) - (now[i + 2] ?? 0);
  const distance = Math.sqrt(dx * dx + dy * dy + dz * dz) || 1e-6;
  const shareA = pinned[spring.a] === 1 ? 0 : pinned[spring.b] === 1 ? 1 : 0.5;
  const shareB = pinned[spring.b] === 1 ? 0 : pinned[spring.a] === 1 ? 1 : 0.5;
  const pull = ((distance - spring.length) / distance) * spring.strength;
  now[i] = (now[i] ?? 0) + dx * pull * shareA;
  now[i + 1] = (now[i + 1] ?? 0) + dy * pull * shareA;
  now[i + 2] = (now[i + 2] ?? 0) + dz * pull * shareA;
  now[j] = (now[j] ?? 0) - dx * pull * shareB;
  now[j + 1] = (now[j + 1] ?? 0) - dy * pull * shareB;
  now[j + 2] = (now[j + 2] ?? 0) - dz * pull * shareB;
}
