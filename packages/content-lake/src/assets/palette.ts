import type { ImagePalette, PaletteName, PaletteSwatch } from './types.ts';

/** Pixels of one colour, near enough. */
interface Swatch {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly count: number;
  /** HSL saturation and lightness, 0 to 1. */
  readonly saturation: number;
  readonly lightness: number;
}

interface Target {
  readonly lightness: { readonly min: number; readonly aim: number; readonly max: number };
  readonly saturation: { readonly min: number; readonly aim: number; readonly max: number };
}

// The ranges of Android's Palette, whose names Sanity's palette speaks.
const LIGHT = { min: 0.55, aim: 0.74, max: 1 };
const NORMAL = { min: 0.3, aim: 0.5, max: 0.7 };
const DARK = { min: 0, aim: 0.26, max: 0.45 };
const STRONG = { min: 0.35, aim: 1, max: 1 };
const SOFT = { min: 0, aim: 0.3, max: 0.4 };

const TARGETS: Readonly<Record<Exclude<PaletteName, 'dominant'>, Target>> = {
  vibrant: { lightness: NORMAL, saturation: STRONG },
  lightVibrant: { lightness: LIGHT, saturation: STRONG },
  darkVibrant: { lightness: DARK, saturation: STRONG },
  muted: { lightness: NORMAL, saturation: SOFT },
  lightMuted: { lightness: LIGHT, saturation: SOFT },
  darkMuted: { lightness: DARK, saturation: SOFT },
};

const MIN_ALPHA = 125;
/** Buckets nearer than this in RGB are one colour to the eye in a small swatch. */
const MERGE_DISTANCE = 40;
const MAX_SWATCHES = 24;

interface Bucket {
  red: number;
  green: number;
  blue: number;
  count: number;
}

/** Sums of the visible pixels in 4096 cubes of 16 levels a side, the fullest first. */
function toBuckets(rgba: Uint8Array): readonly Bucket[] {
  const buckets = new Map<number, Bucket>();
  for (let i = 0; i + 3 < rgba.length; i += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = rgba.subarray(i, i + 4);
    if (alpha < MIN_ALPHA) continue;
    const key = ((red >> 4) << 8) | ((green >> 4) << 4) | (blue >> 4);
    const bucket = buckets.get(key) ?? { red: 0, green: 0, blue: 0, count: 0 };
    buckets.set(key, bucket);
    bucket.red += red;
    bucket.green += green;
    bucket.blue += blue;
    bucket.count += 1;
  }
  return [...buckets.values()].sort((a, b) => b.count - a.count);
}

function measureDistance(a: Bucket, b: Bucket): number {
  return Math.hypot(
    a.red / a.count - b.red / b.count,
    a.green / a.count - b.green / b.count,
    a.blue / a.count - b.blue / b.count,
  );
}

function toSwatch({ red, green, blue, count }: Bucket): Swatch {
  const [r, g, b] = [red / count / 255, green / count / 255, blue / count / 255];
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const lightness = (max + min) / 2;
  const span = 1 - Math.abs(2 * lightness - 1);
  return { red: r, green: g, blue: b, count, lightness, saturation: span === 0 ? 0 : (max - min) / span };
}

function listSwatches(rgba: Uint8Array): readonly Swatch[] {
  const merged: Bucket[] = [];
  for (const bucket of toBuckets(rgba)) {
    const near = merged.find((other) => measureDistance(other, bucket) < MERGE_DISTANCE);
    if (near !== undefined) {
      near.red += bucket.red;
      near.green += bucket.green;
      near.blue += bucket.blue;
      near.count += bucket.count;
    } else if (merged.length < MAX_SWATCHES) merged.push({ ...bucket });
  }
  return merged.map(toSwatch).sort((a, b) => b.count - a.count);
}

/** WCAG relative luminance of a colour, 0 to 1. */
function toLuminance({ red, green, blue }: Swatch): number {
  const linear = (channel: number) => (channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function toPaletteSwatch(swatch: Swatch, total: number): PaletteSwatch {
  const hex = (channel: number) =>
    Math.round(channel * 255)
      .toString(16)
      .padStart(2, '0');
  // Below this luminance white has the higher contrast of the two.
  const foreground = toLuminance(swatch) < 0.179 ? '#fff' : '#000';
  return {
    _type: 'sanity.imagePaletteSwatch',
    background: `#${hex(swatch.red)}${hex(swatch.green)}${hex(swatch.blue)}`,
    foreground,
    title: foreground,
    population: Math.round((swatch.count / total) * 10_000) / 100,
  };
}

function isWithin(value: number, range: { readonly min: number; readonly max: number }): boolean {
  return value >= range.min && value <= range.max;
}

function findSwatch(swatches: readonly Swatch[], { lightness, saturation }: Target): Swatch | undefined {
  const most = swatches[0]?.count ?? 1;
  const rate = (swatch: Swatch) =>
    3 * (1 - Math.abs(swatch.saturation - saturation.aim)) +
    6.5 * (1 - Math.abs(swatch.lightness - lightness.aim)) +
    0.5 * (swatch.count / most);
  return swatches
    .filter((swatch) => isWithin(swatch.lightness, lightness) && isWithin(swatch.saturation, saturation))
    .sort((a, b) => rate(b) - rate(a))[0];
}

/**
 * The palette of a picture given as RGBA bytes, or undefined when no pixel is visible. A name without a fitting colour is
 * absent.
 */
export function findPalette(rgba: Uint8Array): ImagePalette | undefined {
  const swatches = listSwatches(rgba);
  const total = swatches.reduce((sum, swatch) => sum + swatch.count, 0);
  const [dominant] = swatches;
  if (dominant === undefined) return undefined;
  const named: { [name in PaletteName]?: PaletteSwatch } = { dominant: toPaletteSwatch(dominant, total) };
  for (const name of ['vibrant', 'lightVibrant', 'darkVibrant', 'muted', 'lightMuted', 'darkMuted'] as const) {
    const swatch = findSwatch(swatches, TARGETS[name]);
    if (swatch !== undefined) named[name] = toPaletteSwatch(swatch, total);
  }
  return { _type: 'sanity.imagePalette', ...named };
}
