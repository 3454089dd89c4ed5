import { createImageUrlBuilder } from '@sanity/image-url';
import type { PictureShape } from './shapes/values.ts';

/** Structurally the PictureView of packages/blocks/src/page-view.ts, which content may not import. */
export interface Picture {
  readonly alt: string;
  readonly src: string;
  /** Size of the shown crop at the largest width offered, px. */
  readonly width: number;
  readonly height: number;
  readonly sources: readonly { readonly type: 'image/avif' | 'image/webp'; readonly srcset: string }[];
  readonly colour?: string;
}

export interface PictureOptions {
  /** Where images are served, without the trailing slash: "/images/lake/production" or a CDN's origin and path. */
  readonly baseUrl: string;
  /** Widths to offer, px; those wider than the crop itself are left out. */
  readonly widths: readonly number[];
  /** Width ÷ height of what is shown; without it the picture keeps its own. */
  readonly aspect?: number;
}

const FORMATS = [
  { format: 'avif', type: 'image/avif' },
  { format: 'webp', type: 'image/webp' },
] as const;
const QUALITY = 75;
// The builder insists on these and they end up in the part of the URL that baseUrl replaces.
const PLACEHOLDER = { baseUrl: 'https://images.invalid', projectId: 'p', dataset: 'd' } as const;
const PLACEHOLDER_PREFIX = `${PLACEHOLDER.baseUrl}/images/p/d`;

/** An image of the content as a responsive picture, with the editor's crop and hotspot honoured. */
export function toPicture(image: PictureShape, options: PictureOptions): Picture {
  const crop = shownSize(image, options.aspect);
  const widths = offeredWidths(options.widths, crop.width);
  const largest = widths.at(-1) ?? crop.width;
  const urlAt = (width: number, format: 'avif' | 'webp' | 'jpg') => {
    const builder = createImageUrlBuilder(PLACEHOLDER)
      .image({ asset: { _ref: image.asset._id }, ...definedCrop(image) })
      .width(width)
      .height(Math.round((width * crop.height) / crop.width))
      .fit('crop')
      .quality(QUALITY);
    // The builder does not know AVIF yet; the image API does.
    return `${options.baseUrl}${builder.url().slice(PLACEHOLDER_PREFIX.length)}&fm=${format}`;
  };
  return {
    alt: image.alt,
    src: urlAt(largest, 'jpg'),
    width: largest,
    height: Math.round((largest * crop.height) / crop.width),
    sources: FORMATS.map(({ format, type }) => ({
      type,
      srcset: widths.map((width) => `${urlAt(width, format)} ${width}w`).join(', '),
    })),
    ...(image.asset.colour === undefined ? {} : { colour: image.asset.colour }),
  };
}

/** Size in px of what is shown of the original: its crop, cut to the aspect. */
function shownSize(image: PictureShape, aspect: number | undefined): { width: number; height: number } {
  const dimensions = /-(\d+)x(\d+)-[a-z0-9]+$/i.exec(image.asset._id);
  const { left = 0, right = 0, top = 0, bottom = 0 } = image.crop ?? {};
  const width = Math.max(1, Math.round(Number(dimensions?.[1] ?? 1) * (1 - left - right)));
  const height = Math.max(1, Math.round(Number(dimensions?.[2] ?? 1) * (1 - top - bottom)));
  if (aspect === undefined) return { width, height };
  return width / height > aspect
    ? { width: Math.max(1, Math.round(height * aspect)), height }
    : { width, height: Math.max(1, Math.round(width / aspect)) };
}

/** Never wider than the original: enlarging adds bytes, not detail. */
function offeredWidths(wanted: readonly number[], available: number): readonly number[] {
  const fitting = wanted.filter((width) => width <= available);
  const widths = fitting.length < wanted.length ? [...fitting, available] : fitting;
  return [...new Set(widths)].sort((a, b) => a - b);
}

function definedCrop(image: PictureShape) {
  return {
    ...(image.crop === undefined ? {} : { crop: image.crop }),
    ...(image.hotspot === undefined ? {} : { hotspot: image.hotspot }),
  };
}
