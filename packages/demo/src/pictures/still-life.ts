import type { Mesh, Vector } from './mesh.ts';
import { addGrain, blurMask, castShadow, drawSvg, layOver, type Raster, resizeRaster } from './raster.ts';
import { type Camera, renderMeshes, renderShadow } from './render.ts';

interface ShadowPlane {
  /** 1 is a table at height `level`, 2 a wall at depth `level`. */
  readonly axis: 1 | 2;
  readonly level: number;
  /** How soft, as a share of the picture's width. */
  readonly blur: number;
  readonly strength: number;
  readonly light?: Vector;
}

/** Everything that is seen in one picture of modelled things. */
export interface StillLife {
  readonly width: number;
  readonly height: number;
  /** SVG document painted first. */
  readonly background: string;
  readonly meshes: readonly Mesh[];
  readonly camera: Camera;
  readonly shadows: readonly ShadowPlane[];
  /** SVG document laid over everything: a line, a pin, a spot of light. */
  readonly foreground?: string;
}

/** The window all our pictures are lit by: up, from the left, towards the viewer. */
export const windowLight: Vector = [-0.52, 0.68, 0.52];
const shadowColour = [74, 58, 62] as const;
/** Drawn this much larger and shrunk, so that edges are soft. */
const oversampling = 1.25;

/** Paints background, shadows and things, in that order. */
export async function renderStillLife(scene: StillLife): Promise<Raster> {
  const { width, height } = scene;
  const picture = await drawSvg(scene.background, width, height);
  for (const plane of scene.shadows) {
    const small = { width: Math.round(width / 3), height: Math.round(height / 3) };
    const hard = renderShadow(scene.meshes, scene.camera, {
      axis: plane.axis,
      level: plane.level,
      light: plane.light ?? windowLight,
      ...small,
    });
    const mask = await blurMask(hard, small.width, small.height, Math.max(0.5, plane.blur * small.width));
    castShadow(picture, { mask, ...small, strength: plane.strength, colour: shadowColour });
  }
  const large = renderMeshes(scene.meshes, scene.camera, {
    width: Math.round(width * oversampling),
    height: Math.round(height * oversampling),
  });
  layOver(picture, await resizeRaster(large, width, height));
  if (scene.foreground) {
    layOver(picture, await drawSvg(scene.foreground, width, height));
  }
  addGrain(picture, 2.2);
  return picture;
}
