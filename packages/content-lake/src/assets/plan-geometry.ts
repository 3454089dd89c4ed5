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
  /** What is left of the picture before the margins. */
  readonly kept: Size;
  /** Empty margins added around, in the background colour. */
  readonly margin: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
}

type Placement = Omit<Geometry, 'kept'>;

/** Pixels of a rendered picture; more would hold a core for many seconds. */
const MAX_OUTPUT_AREA = 36_000_000;

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

function coverBox(source: Size, box: Size, anchor: Transform['anchor']): Pick<Placement, 'scaled' | 'crop'> {
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

function fitIntoBox(source: Size, asked: Partial<Size>, transform: Transform): Placement {
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
  const { scaled, crop } = geometry;
  const kept = crop === undefined ? scaled : 'kind' in crop ? crop.size : { width: crop.width, height: crop.height };
  const margin = {
    left: geometry.margin.left + pad,
    top: geometry.margin.top + pad,
    right: geometry.margin.right + pad,
    bottom: geometry.margin.bottom + pad,
  };
  const planned = { ...geometry, kept, margin };
  const fault = findSizeFault(source, planned);
  if (fault === undefined) return toOk(planned);
  const path = transform.width === undefined && transform.height !== undefined ? 'h' : 'w';
  return toRefusal(toParameterProblem([{ path, ...fault }]));
}

/** Length and area of the whole output. */
export function toOutputSize({ kept, margin }: Geometry): Size {
  return { width: kept.width + margin.left + margin.right, height: kept.height + margin.top + margin.bottom };
}

function findSizeFault(source: Size, geometry: Geometry): { readonly rule: string; readonly got: string } | undefined {
  const { scaled } = geometry;
  for (const side of ['width', 'height'] as const) {
    if (scaled[side] > Math.max(MAX_OUTPUT_PIXELS, source[side])) {
      return { rule: `gives a ${side} of at most ${MAX_OUTPUT_PIXELS} pixels`, got: String(scaled[side]) };
    }
  }
  const { width, height } = toOutputSize(geometry);
  return width * height > MAX_OUTPUT_AREA
    ? { rule: `gives a picture of at most ${MAX_OUTPUT_AREA / 1e6} megapixels`, got: `${width}x${height}` }
    : undefined;
}

/**
 * Plans a render from the upright source on: the size of the answer is known before a pixel is read.
 */
export function planOutput(upright: Size, transform: Transform): Result<Size> {
  const { rect, orientation } = transform;
  const cut = rect === undefined ? toOk(upright) : planRect(upright, rect);
  if (cut.kind === 'refused') return cut;
  const { width, height } = cut.value;
  const turned = orientation === 90 || orientation === 270 ? { width: height, height: width } : { width, height };
  const geometry = planGeometry(turned, transform);
  return geometry.kind === 'ok' ? toOk(toOutputSize(geometry.value)) : geometry;
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
