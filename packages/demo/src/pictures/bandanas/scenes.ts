import { drawBoards, drawPlaster } from '../backdrops.ts';
import { createClothMaterial, dropCloth, layFlat } from '../cloth.ts';
import { buildGrid, type Material, type Mesh, turnOnLathe } from '../mesh.ts';
import { drawSvg, type Raster } from '../raster.ts';
import { renderStillLife, windowLight } from '../still-life.ts';
import { drawDocument, path } from '../svg.ts';
import { drawFabricDocument } from './fabric.ts';
import type { BandanaDesign } from './fields-a.ts';

const size = { width: 1280, height: 1280 };

const surfaces: readonly { readonly light: string; readonly deep: string }[] = [
  { light: '#f3ebdd', deep: '#d3c3ab' },
  { light: '#f0dfd2', deep: '#cfae9b' },
  { light: '#e6e8df', deep: '#b4bbaa' },
  { light: '#e8e4dd', deep: '#bdb4a8' },
];

/** The whole square on a table, seen from above. */
export async function renderFlat(design: BandanaDesign, fabric: Raster, index: number): Promise<Raster> {
  const material = createClothMaterial(fabric, { threads: 210, bump: 0.02 });
  const isOnWood = index % 3 === 1;
  return renderStillLife({
    ...size,
    background: isOnWood
      ? drawBoards(size, { base: '#b98f66', line: '#5d3a22', seed: design.key })
      : drawPlaster(size, surfaces[index % surfaces.length] ?? { light: '#fff', deep: '#ccc' }),
    meshes: [layFlat(material, design.key)],
    camera: {
      yaw: [0.06, -0.05, 0.09, -0.08][index % 4] ?? 0,
      pitch: Math.PI / 2 - 0.001,
      centre: [0, 0, 0],
      at: [0.5, 0.5],
      scale: 0.405,
      distance: 8,
    },
    shadows: [
      { axis: 1, level: -0.035, blur: 0.018, strength: 0.5, light: [-0.5, 0.7, -0.5] },
      { axis: 1, level: -0.005, blur: 0.005, strength: 0.55, light: [-0.5, 0.7, -0.5] },
    ],
  });
}

/** One corner from close by: the weave, the hem, the stitches. */
export async function renderCorner(design: BandanaDesign, index: number): Promise<Raster> {
  const fabric = await drawSvg(drawFabricDocument(design, { x: 0, y: 0, size: 470 }), 1600, 1600);
  const material = createClothMaterial(fabric, { threads: 150, bump: 0.05 });
  const base = layFlat(material, `${design.key}-corner`);
  return renderStillLife({
    ...size,
    background:
      index % 2 === 0
        ? drawBoards(size, { base: '#a97f58', line: '#51321d', seed: `${design.key}c`, boards: 3 })
        : drawPlaster(size, { light: '#ece5d8', deep: '#b7a791' }),
    meshes: [base],
    camera: { yaw: 0.2, pitch: 1.12, centre: [-0.16, 0, -0.14], at: [0.5, 0.5], scale: 0.6, distance: 5 },
    shadows: [{ axis: 1, level: -0.03, blur: 0.012, strength: 0.6, light: [-0.5, 0.7, -0.4] }],
  });
}

function drawPegs(width: number, height: number, at: readonly (readonly [number, number])[]): string {
  const [first, second] = at;
  const line =
    first && second
      ? path`<path d="M-10 ${first[1] - 26}Q${width / 2} ${first[1] + 14} ${width + 10} ${second[1] - 30}" stroke="#6b5a4a" stroke-width="7" fill="none"/><path d="M-10 ${first[1] - 28}Q${width / 2} ${first[1] + 12} ${width + 10} ${second[1] - 32}" stroke="#d8c7ad" stroke-width="3" fill="none"/>`
      : '';
  const pegs = at
    .map(
      ([x, y]) =>
        path`<g transform="translate(${x} ${y})"><rect x="-15" y="-62" width="14" height="104" rx="5" fill="#d9ae74"/><rect x="1" y="-62" width="14" height="104" rx="5" fill="#b98a52"/><rect x="-17" y="-16" width="34" height="9" rx="3" fill="#7f7c78"/><rect x="-17" y="-16" width="34" height="3" fill="#cfcac2"/></g>`,
    )
    .join('');
  return drawDocument(width, height, line + pegs);
}

const hung = new Map<number, Mesh>();

/** The cloth on the line falls in one of two ways; each is simulated once and printed anew for every design. */
function hangCloth(material: Material, way: number, gap: number): Mesh {
  const known = hung.get(way);
  const mesh =
    known ??
    dropCloth(material, {
      steps: 190,
      wind: [0.00003, 0, 0.00006],
      start: (u, v) => [
        (u * 2 - 1) * gap,
        1 - v * 2,
        0.1 * Math.sin(u * Math.PI * (5 - 2 * way) + way) * (0.4 + v * 0.6) + 0.02 * v,
      ],
      isPinned: (column, row, last) => row === 0 && (Math.abs(column - 4) <= 1 || Math.abs(column - (last - 4)) <= 1),
    });
  hung.set(way, mesh);
  return { ...mesh, material };
}

/** Hung on a line by two pegs, in a little wind. */
export async function renderOnLine(fabric: Raster, index: number): Promise<Raster> {
  const material = createClothMaterial(fabric, { threads: 210, bump: 0.02 });
  const gap = 0.8;
  const cloth = hangCloth(material, index % 2, gap);
  const walls = [
    { light: '#e3b391', deep: '#c07f5c' },
    { light: '#dfe3d6', deep: '#a2ab95' },
    { light: '#e9d9ae', deep: '#cba968' },
    { light: '#c9d7dc', deep: '#86a0ab' },
  ];
  const scale = 0.37;
  const pinShare = (2 * 4) / 64 - 1;
  const pinX = pinShare * gap * scale;
  return renderStillLife({
    ...size,
    background: drawPlaster(size, walls[index % walls.length] ?? { light: '#fff', deep: '#ccc' }),
    meshes: [cloth],
    camera: { yaw: 0, pitch: 0, centre: [0, -0.05, 0], at: [0.5, 0.52], scale, distance: 9 },
    shadows: [{ axis: 2, level: -0.5, blur: 0.016, strength: 0.42 }],
    foreground: drawPegs(size.width, size.height, [
      [(0.5 + pinX) * size.width, (0.52 - 1.05 * scale) * size.height],
      [(0.5 - pinX) * size.width, (0.52 - 1.05 * scale) * size.height],
    ]),
  });
}

const linen: Material = (point, out) => {
  const [lx, ly, lz] = windowLight;
  const light = 0.56 + 0.5 * Math.max(0, point.nx * lx + point.ny * ly + point.nz * lz);
  const weave = 0.03 * Math.sin(point.u * 900) * Math.sin(point.y * 330);
  out[0] = 222 * (light + weave);
  out[1] = 208 * (light + weave);
  out[2] = 184 * (light + weave);
};
const turnedWood: Material = (point, out) => {
  const [lx, ly, lz] = windowLight;
  const light =
    0.5 +
    0.6 * Math.max(0, point.nx * lx + point.ny * ly + point.nz * lz) +
    0.06 * Math.sin(point.y * 60 + Math.sin(point.u * 40));
  out[0] = 150 * light;
  out[1] = 104 * light;
  out[2] = 66 * light;
};

const bust: readonly (readonly [number, number])[] = [
  [0.98, -1.7],
  [1.02, -1.2],
  [1.08, -0.75],
  [1.06, -0.4],
  [0.96, -0.12],
  [0.74, 0.1],
  [0.5, 0.24],
  [0.38, 0.38],
  [0.345, 0.58],
  [0.35, 0.8],
  [0.36, 0.9],
];

/** The bust's half width at a height, by straight lines between the profile's points. */
function findBustRadius(height: number): number {
  for (const [index, [radius, top]] of bust.entries()) {
    const below = bust[index - 1];
    if (below && height <= top) {
      const share = (height - below[1]) / (top - below[1]);
      return below[0] + (radius - below[0]) * share;
    }
  }
  return 0.36;
}

function wrapBandana(material: Material): Mesh {
  const mesh = buildGrid(150, 90, {
    material,
    at: (u, v) => {
      const across = u * 2 - 1;
      const angle = across * Math.PI * 0.97;
      const reach = Math.max(0.13, (1 - Math.abs(across)) * 1.08);
      const height = 0.6 - 0.1 * Math.cos(angle) - v * reach + 0.06 * Math.abs(across);
      const cowl = Math.exp(-((across / 0.34) ** 2));
      const folds =
        0.03 * Math.sin(v * 15 - 2.6 * Math.abs(across) * 4) * (1 - v * 0.75) * (0.35 + cowl) +
        0.02 * Math.sin(across * 17 + v * 2) * v;
      const radius =
        findBustRadius(height) * (1 + 0.02) + 0.055 + folds + 0.12 * cowl * Math.exp(-(((v - 0.3) / 0.3) ** 2));
      return [radius * Math.sin(angle), height, radius * Math.cos(angle) * 0.86];
    },
  });
  // The cloth is folded along its diagonal: the point hangs in front, the long edge goes round the neck.
  const uvs = Float32Array.from(mesh.uvs);
  for (let index = 0; index < uvs.length; index += 2) {
    const along = (mesh.uvs[index] ?? 0) * 2 - 1;
    const down = (mesh.uvs[index + 1] ?? 0) * (1 - Math.abs(along));
    uvs[index] = 0.5 + along / 2 + down / 2;
    uvs[index + 1] = 0.5 - along / 2 + down / 2;
  }
  return { ...mesh, uvs };
}

/** Tied round the neck of a tailor's bust. */
export async function renderWorn(fabric: Raster, index: number): Promise<Raster> {
  const material = createClothMaterial(fabric, { threads: 210, bump: 0.02 });
  const cap = [
    [0.36, 0.9],
    [0.4, 0.93],
    [0.4, 0.98],
    [0.3, 1.02],
    [0.1, 1.06],
    [0.06, 1.14],
    [0.1, 1.2],
    [0.12, 1.26],
    [0.07, 1.33],
    [0, 1.34],
  ] as const;
  const walls = [
    { light: '#d6dccf', deep: '#98a48f' },
    { light: '#eadfcd', deep: '#c3ab8a' },
    { light: '#d9c3b4', deep: '#a98271' },
  ];
  return renderStillLife({
    ...size,
    background: drawPlaster(size, walls[index % walls.length] ?? { light: '#fff', deep: '#ccc' }),
    meshes: [
      turnOnLathe(bust, { material: linen, depth: 0.84 }),
      turnOnLathe(cap, { material: turnedWood, depth: 0.9 }),
      wrapBandana(material),
    ],
    camera: { yaw: -0.28, pitch: 0.1, centre: [0, 0.1, 0], at: [0.5, 0.53], scale: 0.42, distance: 7 },
    shadows: [{ axis: 2, level: -1.9, blur: 0.03, strength: 0.4 }],
  });
}
