import { drawTable } from '../backdrops.ts';
import { buildGrid, type Material, type Mesh, sweepTube, type Vector } from '../mesh.ts';
import { noise3 } from '../random.ts';
import { drawSvg, type Raster } from '../raster.ts';
import { renderStillLife, windowLight } from '../still-life.ts';
import { drawDocument } from '../svg.ts';
import type { RadioDesign } from './faces.ts';

const size = { width: 1280, height: 1280 };
const rooms = {
  ochre: { wall: '#e3c88c', wallDeep: '#b98f4c', table: '#d8c4a4', tableDeep: '#a58a64' },
  sage: { wall: '#d3d9c8', wallDeep: '#98a389', table: '#e4d8c2', tableDeep: '#b6a384' },
  clay: { wall: '#e5b79c', wallDeep: '#b87a5b', table: '#c9a074', tableDeep: '#8f6540', wood: '#56351c' },
  slate: { wall: '#b9c3c6', wallDeep: '#74838a', table: '#c39a6e', tableDeep: '#8a6240', wood: '#51341f' },
  cream: { wall: '#f0e6d2', wallDeep: '#cdb995', table: '#b98b5c', tableDeep: '#80562f', wood: '#4c2e16' },
  teal: { wall: '#8fb0ab', wallDeep: '#52797a', table: '#e3d5bb', tableDeep: '#b29d78' },
} as const;

function createCaseMaterial(design: RadioDesign, face: Raster): Material {
  const [lx, ly, lz] = windowLight;
  const front = design.depth / 2;
  const { colour, deep, kind } = design.shell;
  return (point, out) => {
    const diffuse = point.nx * lx + point.ny * ly + point.nz * lz;
    const isFace = point.z > front - 0.004 && point.nz > 0.9;
    const light = 0.44 + 0.66 * Math.max(0, diffuse * 0.85 + 0.15);
    const gloss = kind === 'gloss' ? 0.55 : kind === 'wood' ? 0.22 : 0.12;
    const half = Math.max(
      0,
      (lx + -0.35) * point.nx * 0.6 + (ly + 0.25) * point.ny * 0.62 + (lz + 0.9) * point.nz * 0.62,
    );
    const shine = gloss * Math.min(1, half) ** (kind === 'leather' ? 6 : 22);
    const falloff = 1.06 - 0.1 * (point.x / design.width + 0.5) - 0.06 * (0.5 - point.y / design.height);
    if (isFace) {
      const u = Math.min(0.9999, Math.max(0, point.x / design.width + 0.5)) * (face.width - 1);
      const v = Math.min(0.9999, Math.max(0, 0.5 - (point.y - design.height / 2) / design.height)) * (face.height - 1);
      const [u0, v0] = [Math.floor(u), Math.floor(v)];
      const [fu, fv] = [u - u0, v - v0];
      const at = (v0 * face.width + u0) * 4;
      const below = at + face.width * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const top = (face.data[at + channel] ?? 0) * (1 - fu) + (face.data[at + channel + 4] ?? 0) * fu;
        const low = (face.data[below + channel] ?? 0) * (1 - fu) + (face.data[below + channel + 4] ?? 0) * fu;
        out[channel] = (top * (1 - fv) + low * fv) * (0.5 + light * 0.52) * falloff;
      }
      return;
    }
    let tone = 0.5;
    if (kind === 'wood') {
      tone =
        0.5 +
        0.5 *
          Math.sin(point.y * 30 + 5 * noise3(point.x * 1.2, point.y * 3, point.z * 1.2) + point.z * 2) *
          noise3(point.x * 3, point.y * 24, point.z * 3);
    } else if (kind === 'leather') {
      tone = noise3(point.x * 46, point.y * 46, point.z * 46);
    }
    for (let channel = 0; channel < 3; channel += 1) {
      const body =
        (colour[channel] ?? 0) +
        ((deep[channel] ?? 0) - (colour[channel] ?? 0)) * tone * (kind === 'gloss' ? 0.2 : 0.7);
      const lit = body * light * falloff;
      out[channel] = lit + (255 - lit) * Math.min(0.75, shine);
    }
  };
}

/** A box with rounded corners and a rounded front edge, standing on the table (y = 0), its face towards +z. */
function buildCase(design: RadioDesign, face: Raster): Mesh {
  const { width, height, depth, corner, bevel } = design;
  const outline = (u: number, shrink: number): readonly [number, number] => {
    const halfWidth = width / 2 - shrink;
    const halfHeight = height / 2 - shrink;
    const radius = Math.max(0.01, corner - shrink);
    const angle = u * Math.PI * 2;
    const quadrant = Math.floor(u * 4) % 4;
    const [sx, sy] = [
      [1, 1],
      [-1, 1],
      [-1, -1],
      [1, -1],
    ][quadrant] ?? [1, 1];
    const local = u >= 1 ? 0 : angle - (quadrant * Math.PI) / 2;
    // Most of each quarter is the round corner; the straight sides are the long triangles between quarters.
    const turn = (quadrant * Math.PI) / 2 + Math.min(Math.PI / 2, Math.max(0, local));
    return [
      (sx ?? 1) * (halfWidth - radius) + radius * Math.cos(turn),
      (sy ?? 1) * (halfHeight - radius) + radius * Math.sin(turn),
    ];
  };
  return buildGrid(96, 44, {
    material: createCaseMaterial(design, face),
    at: (u, v) => {
      const around = u >= 1 ? 0 : u;
      if (v < 0.3) {
        const [x, y] = outline(around, bevel);
        const out = Math.min(1, v / 0.29);
        return [x * out, y * out + height / 2, depth / 2];
      }
      if (v < 0.62) {
        const turn = ((v - 0.3) / 0.32) * (Math.PI / 2);
        const [x, y] = outline(around, bevel * (1 - Math.sin(turn)));
        return [x, y + height / 2, depth / 2 - bevel * (1 - Math.cos(turn))];
      }
      const [x, y] = outline(around, 0);
      return [x, y + height / 2, depth / 2 - bevel - (depth - bevel) * ((v - 0.62) / 0.38)];
    },
  });
}

const knobColours = { ivory: [232, 218, 186], brass: [196, 156, 84], black: [44, 42, 44] } as const;

function buildKnob(design: RadioDesign, knob: RadioDesign['knobs'][number]): Mesh {
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

function buildExtras(design: RadioDesign): Mesh[] {
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

/** The radio on a sideboard: `whole` three-quarter, `close` at the dial. */
export async function renderRadio(design: RadioDesign, view: 'whole' | 'close' | 'side'): Promise<Raster> {
  const faceHeight = Math.round((1200 * design.height) / design.width);
  const pixels = view === 'close' ? 2000 : 1300;
  const face = await drawSvg(
    drawDocument(1200, faceHeight, design.face(1200, faceHeight)),
    pixels,
    Math.round((pixels * faceHeight) / 1200),
  );
  const [closeX, closeY] = design.closeAt;
  const rise = design.height / 2 + (design.hasAerial ? 0.16 : design.handle ? 0.1 : 0);
  const camera =
    view === 'close'
      ? {
          yaw: 0.3,
          pitch: 0.16,
          centre: [(closeX - 0.5) * design.width, (1 - closeY) * design.height, design.depth / 2] as const,
          at: [0.5, 0.5] as const,
          scale: 1.02,
          distance: 5,
        }
      : {
          yaw: view === 'whole' ? -0.5 : 0.62,
          pitch: view === 'whole' ? 0.2 : 0.3,
          centre: [0, rise, 0] as const,
          at: [0.5, 0.53] as const,
          scale: 0.78 / (design.width + design.depth * 0.35),
          distance: 7,
        };
  return renderStillLife({
    ...size,
    background: drawTable(size, { ...rooms[design.room], horizon: view === 'close' ? 1.2 : 0.6 }),
    meshes: [buildCase(design, face), ...design.knobs.map((knob) => buildKnob(design, knob)), ...buildExtras(design)],
    camera,
    shadows: [
      { axis: 1, level: 0, blur: 0.028, strength: 0.42, light: [-0.62, 0.62, 0.25] },
      { axis: 1, level: 0, blur: 0.007, strength: 0.6, light: [-0.2, 0.97, 0.1] },
    ],
  });
}
