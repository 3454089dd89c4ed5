import { drawTable } from '../backdrops.ts';
import { buildGrid, type Material, type Mesh } from '../mesh.ts';
import { noise3 } from '../random.ts';
import { drawSvg, type Raster } from '../raster.ts';
import { renderStillLife, windowLight } from '../still-life.ts';
import { drawDocument } from '../svg.ts';
import type { RadioDesign } from './faces.ts';
import { buildExtras, buildKnob } from './knobs.ts';

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
