import { drawTable } from '../backdrops.ts';
import type { Mesh } from '../mesh.ts';
import type { Raster } from '../raster.ts';
import { renderStillLife } from '../still-life.ts';
import { type FormKey, forms, throwForm } from './forms.ts';
import { type GlazeKey, glazes } from './glazes.ts';

const size = { width: 1280, height: 1280 };

const rooms = {
  plaster: { wall: '#efe5d6', wallDeep: '#cdbba3', table: '#e2d2ba', tableDeep: '#bfa88a' },
  oak: { wall: '#dcdfd4', wallDeep: '#a9b09f', table: '#c59a6b', tableDeep: '#95683f', wood: '#5b3a20' },
  rose: { wall: '#ead2c4', wallDeep: '#bd9180', table: '#e8ddcf', tableDeep: '#bba892' },
  sea: { wall: '#cbd8d9', wallDeep: '#86a0a5', table: '#e6dccb', tableDeep: '#b9a98f' },
  dusk: { wall: '#6f7d74', wallDeep: '#3e4a45', table: '#8a6444', tableDeep: '#52351f', wood: '#2c1a0e' },
} as const;
export type RoomKey = keyof typeof rooms;

export interface PotInScene {
  readonly form: FormKey;
  readonly glaze: GlazeKey;
  readonly dip?: GlazeKey;
  readonly x: number;
  readonly z: number;
  readonly turn?: number;
  readonly size?: number;
}

/** Pots on a table by a window. */
export async function renderPots(
  pots: readonly PotInScene[],
  room: RoomKey,
  view: { readonly span: number; readonly pitch: number; readonly rise: number },
): Promise<Raster> {
  const meshes: Mesh[] = pots.flatMap((pot, index) =>
    throwForm(forms[pot.form], glazes[pot.glaze], {
      x: pot.x,
      z: pot.z,
      seed: index * 7 + pot.form.length,
      ...(pot.turn === undefined ? {} : { turn: pot.turn }),
      ...(pot.size === undefined ? {} : { size: pot.size }),
      ...(pot.dip === undefined ? {} : { dip: glazes[pot.dip] }),
    }),
  );
  return renderStillLife({
    ...size,
    background: drawTable(size, { ...rooms[room], horizon: Math.min(0.64, 0.88 - 0.85 * view.pitch) }),
    meshes,
    camera: {
      yaw: 0,
      pitch: view.pitch,
      centre: [0, view.rise, 0],
      at: [0.5, 0.54],
      scale: 1 / view.span,
      distance: 9,
    },
    shadows: [
      { axis: 1, level: 0, blur: 0.03, strength: 0.38, light: [-0.62, 0.6, 0.3] },
      { axis: 1, level: 0, blur: 0.008, strength: 0.5, light: [-0.25, 0.95, 0.1] },
    ],
  });
}

/** One pot alone, seen as it is sold. */
export async function renderPot(
  pot: { readonly form: FormKey; readonly glaze: GlazeKey; readonly dip?: GlazeKey },
  room: RoomKey,
): Promise<Raster> {
  const form = forms[pot.form];
  return renderPots([{ ...pot, x: 'handle' in form ? -0.14 : 0, z: 0, turn: 'handle' in form ? 0.35 : 0 }], room, {
    span: form.extent * 1.28,
    pitch: form.pitch,
    rise: form.top * 0.5,
  });
}
