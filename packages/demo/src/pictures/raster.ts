import sharp from 'sharp';
import { hash3 } from './random.ts';

/** Pixels in memory: 8-bit RGBA, row by row, alpha not premultiplied. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Draws an SVG document at the given size, px. */
export async function drawSvg(svg: string, width: number, height: number): Promise<Raster> {
  const { data, info } = await sharp(Buffer.from(svg))
    .resize(width, height, { fit: 'fill' })
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Makes a raster smaller or larger. */
export async function resizeRaster(raster: Raster, width: number, height: number): Promise<Raster> {
  if (raster.width === width && raster.height === height) {
    return raster;
  }
  const { data, info } = await sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 4 } })
    .resize(width, height, { fit: 'fill', kernel: width < raster.width ? 'lanczos2' : 'cubic' })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** Blurs a one-channel mask; sigma in px. */
export async function blurMask(mask: Uint8Array, width: number, height: number, sigma: number): Promise<Uint8Array> {
  return sharp(mask, { raw: { width, height, channels: 1 } })
    .blur(sigma)
    .toColourspace('b-w')
    .raw()
    .toBuffer();
}

/** Lays one raster of the same size over another, in place. */
export function layOver(base: Raster, top: Raster): void {
  const { data } = base;
  const over = top.data;
  for (let at = 0; at < data.length; at += 4) {
    const alpha = (over[at + 3] ?? 0) / 255;
    if (alpha === 0) {
      continue;
    }
    for (let channel = 0; channel < 3; channel += 1) {
      const under = data[at + channel] ?? 0;
      data[at + channel] = under + ((over[at + channel] ?? 0) - under) * alpha;
    }
  }
}

/** Darkens a raster towards a shadow colour by a smaller mask stretched over it, in place. */
export function castShadow(
  base: Raster,
  shadow: {
    readonly mask: Uint8Array;
    readonly width: number;
    readonly height: number;
    readonly strength: number;
    readonly colour: readonly [number, number, number];
  },
): void {
  const { data, width, height } = base;
  for (let y = 0; y < height; y += 1) {
    const v = Math.min(shadow.height - 1.001, Math.max(0, ((y + 0.5) / height) * shadow.height - 0.5));
    const v0 = Math.floor(v);
    const fv = v - v0;
    for (let x = 0; x < width; x += 1) {
      const u = Math.min(shadow.width - 1.001, Math.max(0, ((x + 0.5) / width) * shadow.width - 0.5));
      const u0 = Math.floor(u);
      const fu = u - u0;
      const at = v0 * shadow.width + u0;
      if (
        !shadow.mask[at] &&
        !shadow.mask[at + 1] &&
        !shadow.mask[at + shadow.width] &&
        !shadow.mask[at + shadow.width + 1]
      ) {
        continue;
      }
      const top = (shadow.mask[at] ?? 0) * (1 - fu) + (shadow.mask[at + 1] ?? 0) * fu;
      const low = (shadow.mask[at + shadow.width] ?? 0) * (1 - fu) + (shadow.mask[at + shadow.width + 1] ?? 0) * fu;
      const depth = ((top * (1 - fv) + low * fv) / 255) * shadow.strength;
      if (depth < 0.004) {
        continue;
      }
      const pixel = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        const under = data[pixel + channel] ?? 0;
        const darkened = (under * (shadow.colour[channel] ?? 0)) / 255;
        data[pixel + channel] = under + (darkened - under) * depth;
      }
    }
  }
}

const grainSide = 256;

/** One tile of grain, −1 to 1, laid again and again: fine specks on coarser ones. */
const grainTile: Float32Array = Float32Array.from({ length: grainSide * grainSide }, (_, index) => {
  const [x, y] = [index % grainSide, Math.floor(index / grainSide)];
  return hash3(x, y, 7) + hash3(x >> 1, y >> 1, 11) - 1;
});

/** A little paper and film grain, so that flat colours do not look like a screen; amount in 8-bit steps. */
export function addGrain(raster: Raster, amount: number): void {
  const { data, width, height } = raster;
  for (let y = 0; y < height; y += 1) {
    const row = (y % grainSide) * grainSide;
    for (let x = 0; x < width; x += 1) {
      const shift = (grainTile[row + (x % grainSide)] ?? 0) * amount;
      const pixel = (y * width + x) * 4;
      for (let channel = 0; channel < 3; channel += 1) {
        data[pixel + channel] = Math.max(0, Math.min(255, (data[pixel + channel] ?? 0) + shift));
      }
    }
  }
}

/** The bytes to put on disk: JPEG without alpha. */
export async function encodeJpeg(raster: Raster, quality: number): Promise<Uint8Array> {
  return sharp(raster.data, { raw: { width: raster.width, height: raster.height, channels: 4 } })
    .removeAlpha()
    .jpeg({ quality, optimiseCoding: true, chromaSubsampling: '4:2:0' })
    .toBuffer();
}
