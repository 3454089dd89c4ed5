import sharp, { type Metadata } from 'sharp';
import { type Result, toOk, toRefusal } from './asset-problem.ts';
import { IMAGE_TYPES } from './media-types.ts';
import { findPalette } from './palette.ts';
import type { ImageMetadata } from './types.ts';

/** Metadata an uploader may choose; the dimensions and opacity always come. */
export type ImageExtra = 'lqip' | 'palette';

export interface InspectedImage {
  readonly type: (typeof IMAGE_TYPES)[keyof typeof IMAGE_TYPES];
  readonly metadata: ImageMetadata;
}

/** Pixels; beyond it a decoded picture takes half a gigabyte. */
export const MAX_INPUT_PIXELS = 120_000_000;

const LQIP_WIDTH = 20;
const PALETTE_SIDE = 96;

function findImageType(metadata: Metadata): InspectedImage['type'] | undefined {
  const { format, compression } = metadata;
  // The HEIF container holds AVIF and HEIC; sharp's build decodes the free one only.
  if (format === 'heif') return compression === 'av1' ? IMAGE_TYPES.avif : undefined;
  return format !== undefined && format in IMAGE_TYPES
    ? Object.entries(IMAGE_TYPES).find(([name]) => name === format)?.[1]
    : undefined;
}

async function renderLqip(path: string, isOpaque: boolean): Promise<string> {
  const small = sharp(path, { limitInputPixels: MAX_INPUT_PIXELS }).autoOrient().resize({ width: LQIP_WIDTH });
  const bytes = await (isOpaque ? small.jpeg({ quality: 60 }) : small.png()).toBuffer();
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`;
}

async function inspectPalette(path: string) {
  const pixels = await sharp(path, { limitInputPixels: MAX_INPUT_PIXELS })
    .resize({ width: PALETTE_SIDE, height: PALETTE_SIDE, fit: 'inside', withoutEnlargement: true })
    .toColourspace('srgb')
    .ensureAlpha()
    .raw()
    .toBuffer();
  return findPalette(pixels);
}

async function inspect(path: string, extras: readonly ImageExtra[]): Promise<InspectedImage | undefined> {
  const image = sharp(path, { limitInputPixels: MAX_INPUT_PIXELS });
  const header = await image.metadata();
  const type = findImageType(header);
  if (type === undefined) return undefined;
  const { width, height } = header.autoOrient;
  // Reads every pixel, so a picture that breaks off is found here and not by its first buyer.
  const { isOpaque } = await image.stats();
  const lqip = extras.includes('lqip') ? await renderLqip(path, isOpaque) : undefined;
  const palette = extras.includes('palette') ? await inspectPalette(path) : undefined;
  return {
    type,
    metadata: {
      _type: 'sanity.imageMetadata',
      dimensions: { _type: 'sanity.imageDimensions', width, height, aspectRatio: width / height },
      hasAlpha: header.hasAlpha ?? false,
      isOpaque,
      ...(lqip === undefined ? {} : { lqip }),
      ...(palette === undefined ? {} : { palette }),
    },
  };
}

/** What a stored upload is as a picture; refused with 400 when it is none, or is broken. */
export async function inspectImage(path: string, extras: readonly ImageExtra[]): Promise<Result<InspectedImage>> {
  const readable = 'Images may be JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.';
  try {
    const inspected = await inspect(path, extras);
    if (inspected !== undefined) return toOk(inspected);
    return toRefusal({ status: 400, message: `Invalid image: its format is not supported. ${readable}` });
  } catch (cause) {
    // sharp throws plain errors whose message is the decoder's own sentence about the picture.
    const reason = cause instanceof Error ? cause.message : String(cause);
    return toRefusal({ status: 400, message: `Invalid image, could not read metadata (${reason}). ${readable}` });
  }
}
