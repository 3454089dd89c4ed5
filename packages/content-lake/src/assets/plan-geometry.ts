import { type Result, toOk, toParameterProblem, toRefusal } from './asset-problem.ts';
import { MAX_OUTPUT_PIXELS } from './parse-image-request.ts';
import type { Bounds, Rect, Transform } from './transform.ts';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** The steps of a render in order; lengths in pixels. */
export interface Geometry {
  /** The size the source is scaled to. */
  readonly scaled: Size;
  /** What is kept of the scaled picture; `entropy` leaves the choice of the place to the renderer. */
  readonly crop?: Rect | { readonly kind: 'entropy'; readonly size: Size };
  /** Empty margins added around, in the background colour. */
  readonly margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

function clamp(value: number, bounds: Bounds): number {
  return Math.min(Math.max(value, bounds.min ?? 0), bounds.max ?? Number.POSITIVE_INFINITY);
}

function toPixels(length: number): number {
  return Math.max(1, Math.round(length));
}

function scaleBy(source: Size, factor: number): Size {
  return { width: toPixels(source.width * factor), height: toPixels(source.height * factor) };
}

/** The place of the kept part along one axis, so that `focus` (0 to 1 of the scaled length) is as central as the edges let it be. */
function toOffset(scaled: number, kept: number, focus: number): number {
  return Math.min(Math.max(Math.round(focus * scaled - kept / 2), 0), scaled - kept);
}

function coverBox(source: Size, box: Size, anchor: Transform['anchor']): Pick<Geometry, 'scaled' | 'crop'> {
  const factor = Math.max(box.width / source.width, box.height / source.height);
  // Rounding must never leave the scaled picture smaller than the box.
  const exact = scaleBy(source, factor);
  const scaled = { width: Math.max(exact.width, box.width), height: Math.max(exact.height, box.height) };
  if (anchor.kind === 'entropy') return { scaled, crop: { kind: 'entropy', size: box } };
  const offset =
    anchor.kind === 'focalpoint'
      ? { left: toOffset(scaled.width, box.width, anchor.x), top: toOffset(scaled.height, box.height, anchor.y) }
      : {
          left: Math.round((scaled.width - box.width) * anchor.x),
          top: Math.round((scaled.height - box.height) * anchor.y),
        };
  return { scaled, crop: { ...offset, ...box } };
}

function center(box: Size, scaled: Size): Geometry['margin'] {
  const left = Math.floor((box.width - scaled.width) / 2);
  const top = Math.floor((box.height - scaled.height) / 2);
  return { left, top, right: box.width - scaled.width - left, bottom: box.height - scaled.height - top };
}

const NO_MARGIN = { left: 0, top: 0, right: 0, bottom: 0 } as const;

/** The size `fit=crop` aims at: what is asked, or what the source's shape gives, within the bounds. */
function toCropBox(source: Size, asked: Partial<Size>, transform: Transform): Size {
  const ratio = source.width / source.height;
  const width = asked.width ?? (asked.height === undefined ? source.width : asked.height * ratio);
  const height = asked.height ?? (asked.width === undefined ? source.height : asked.width / ratio);
  return {
    width: toPixels(clamp(width, transform.widthBounds)),
    height: toPixels(clamp(height, transform.heightBounds)),
  };
}

function fitIntoBox(source: Size, asked: Partial<Size>, transform: Transform): Geometry {
  const { fit, anchor } = transform;
  if (fit === 'crop') return { ...coverBox(source, toCropBox(source, asked, transform), anchor), margin: NO_MARGIN };

  const factors = [
    asked.width === undefined ? undefined : asked.width / source.width,
    asked.height === undefined ? undefined : asked.height / source.height,
  ].filter((factor) => factor !== undefined);
  const contain = factors.length === 0 ? 1 : Math.min(...factors);
  const { width, height } = asked;
  if (width === undefined || height === undefined) {
    // One length leaves the other to the source's shape, whatever the fit.
    const isNeverLarger = fit === 'max' || fit === 'fillmax' || fit === 'min';
    return { scaled: scaleBy(source, isNeverLarger ? Math.min(contain, 1) : contain), margin: NO_MARGIN };
  }

  const box = { width, height };
  switch (fit) {
    case 'clip':
      return { scaled: scaleBy(source, contain), margin: NO_MARGIN };
    case 'max':
      return { scaled: scaleBy(source, Math.min(contain, 1)), margin: NO_MARGIN };
    case 'scale':
      return { scaled: box, margin: NO_MARGIN };
    case 'min': {
      const shrink = Math.min(1, source.width / width, source.height / height);
      return { ...coverBox(source, scaleBy(box, shrink), anchor), margin: NO_MARGIN };
    }
    case 'fill':
    case 'fillmax': {
      const inner = scaleBy(source, fit === 'fillmax' ? Math.min(contain, 1) : contain);
      const scaled = { width: Math.min(inner.width, width), height: Math.min(inner.height, height) };
      return { scaled, margin: center(box, scaled) };
    }
  }
}

/**
 * Plans the render of a source that is already upright, cut to `rect` and turned.
 *
 * @example planGeometry({ width: 600, height: 400 }, { …w=300, h=300, fit=clip }) // => scaled 300×200
 */
export function planGeometry(source: Size, transform: Transform): Result<Geometry> {
  const { pad } = transform;
  const geometry = fitIntoBox(
    source,
    {
      ...(transform.width === undefined ? {} : { width: transform.width - 2 * pad }),
      ...(transform.height === undefined ? {} : { height: transform.height - 2 * pad }),
    },
    transform,
  );
  const { scaled, margin } = geometry;
  const isWide = scaled.width > Math.max(MAX_OUTPUT_PIXELS, source.width);
  if (isWide || scaled.height > Math.max(MAX_OUTPUT_PIXELS, source.height)) {
    return toRefusal(
      toParameterProblem([
        {
          path: transform.width === undefined && transform.height !== undefined ? 'h' : 'w',
          rule: `gives a ${isWide ? 'width' : 'height'} of at most ${MAX_OUTPUT_PIXELS} pixels`,
          got: String(isWide ? scaled.width : scaled.height),
        },
      ]),
    );
  }
  return toOk({
    ...geometry,
    margin: { left: margin.left + pad, top: margin.top + pad, right: margin.right + pad, bottom: margin.bottom + pad },
  });
}

/** The part of the source that `rect` keeps, or why it keeps nothing of it. */
export function planRect(source: Size, rect: Rect): Result<Rect> {
  if (rect.left + rect.width <= source.width && rect.top + rect.height <= source.height) return toOk(rect);
  return toRefusal(
    toParameterProblem([
      {
        path: 'rect',
        rule: `lies within the picture of ${source.width}x${source.height} pixels`,
        got: `${rect.left},${rect.top},${rect.width},${rect.height}`,
      },
    ]),
  );
}
