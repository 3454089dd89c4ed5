import { buildGrid, type Material, type Mesh, sweepTube, type Vector } from '../mesh.ts';
import { windowLight } from '../still-life.ts';
import type { RadioDesign } from './faces.ts';

const knobColours = { ivory: [232, 218, 186], brass: [196, 156, 84], black: [44, 42, 44] } as const;

/** A turned knob with ridges for the fingers, on the face of its radio. */
export function buildKnob(design: RadioDesign, knob: RadioDesign['knobs'][number]): Mesh {
  const [cx, cy] = [(knob.x - 0.5) * design.width, (1 - knob.y) * design.height];
  const front = design.depth / 2;
  const colour = knobColours[knob.look];
  const [lx, ly, lz] = windowLight;
  const radius = knob.radius;
  const tall = Math.min(0.15, radius * 0.8);
  const profile: readonly (readonly [number, number])[] = [
    [radius, 0],
    [radius, tall * 0.75],
    [radius * 0.94, tall * 0.95],
    [radius * 0.8, tall],
    [radius * 0.62, tall * 0.94],
    [radius * 0.3, tall * 0.92],
    [0, tall * 0.92],
  ];
  return buildGrid(220, 6, {
    material: (point, out) => {
      const diffuse = Math.max(0, point.nx * lx + point.ny * ly + point.nz * lz);
      const ring = knob.look === 'brass' ? 0.1 * Math.sin(Math.hypot(point.x - cx, point.y - cy) * 260) : 0;
      const sweep =
        point.nz > 0.8 && knob.look !== 'ivory' ? 0.16 * Math.cos(2 * Math.atan2(point.y - cy, point.x - cx) + 1.2) : 0;
      const shine = Math.max(0, 0.1 * lx * point.nx + 0.75 * ly * point.ny + 0.9 * point.nz * lz) ** 8;
      const light = 0.44 + 0.66 * diffuse + ring + sweep;
      for (let channel = 0; channel < 3; channel += 1) {
        const lit = (colour[channel] ?? 0) * light;
        out[channel] = lit + (255 - lit) * Math.min(0.6, shine * 0.8);
      }
      const marker =
        Math.abs((point.x - cx) * 0.6 + (point.y - cy) * 0.8) < radius * 0.06 &&
        point.y > cy + radius * 0.1 &&
        point.nz > 0.7;
      if (marker && knob.look !== 'brass') {
        const ink = knob.look === 'black' ? 225 : 120;
        out[0] = ink;
        out[1] = ink * 0.85;
        out[2] = ink * 0.7;
      }
    },
    at: (u, v) => {
      const [r, h] = profile[Math.round(v * 6)] ?? [0, 0];
      const angle = u >= 1 ? 0 : u * Math.PI * 2;
      const ridge = h < tall * 0.9 && h > 0 ? 1 + 0.025 * Math.sin(angle * 22) : 1;
      return [cx + r * ridge * Math.cos(angle), cy + r * ridge * Math.sin(angle), front + h];
    },
  });
}

function createPlainMaterial(colour: Vector, shine: number): Material {
  const [lx, ly, lz] = windowLight;
  return (point, out) => {
    const diffuse = Math.max(0, point.nx * lx + point.ny * ly + point.nz * lz);
    const glint = shine * Math.max(0, diffuse) ** 10;
    for (let channel = 0; channel < 3; channel += 1) {
      out[channel] = (colour[channel] ?? 0) * (0.42 + 0.68 * diffuse) + 255 * glint;
    }
  };
}

/** Handle, strap and aerial, where the design has them. */
export function buildExtras(design: RadioDesign): Mesh[] {
  const { width, height } = design;
  const parts: Mesh[] = [];
  if (design.handle === 'bail') {
    parts.push(
      sweepTube(
        [
          [-width * 0.4, height - 0.06, 0],
          [-width * 0.4, height + 0.16, 0],
          [-width * 0.3, height + 0.26, 0],
          [0, height + 0.28, 0],
          [width * 0.3, height + 0.26, 0],
          [width * 0.4, height + 0.16, 0],
          [width * 0.4, height - 0.06, 0],
        ],
        { radius: 0.045, material: createPlainMaterial([200, 160, 88], 0.8) },
      ),
    );
  }
  if (design.handle === 'strap') {
    parts.push(
      sweepTube(
        [
          [-width * 0.36, height - 0.03, 0],
          [-width * 0.28, height + 0.12, 0],
          [0, height + 0.19, 0],
          [width * 0.28, height + 0.12, 0],
          [width * 0.36, height - 0.03, 0],
        ],
        { radius: 0.11, flatten: 0.24, material: createPlainMaterial([58, 46, 42], 0.12) },
      ),
    );
  }
  if (design.hasAerial) {
    parts.push(
      sweepTube(
        [
          [width * 0.44, height - 0.08, -0.1],
          [width * 0.5, height + 0.3, -0.12],
          [width * 0.56, height + 0.72, -0.14],
        ],
        { radius: 0.016, material: createPlainMaterial([196, 196, 192], 1) },
      ),
    );
  }
  return parts;
}
