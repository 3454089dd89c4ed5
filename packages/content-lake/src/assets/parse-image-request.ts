import { type ParameterIssue, type Result, toOk, toParameterProblem, toRefusal } from './asset-problem.ts';
import {
  type BrokenRule,
  isBrokenRule,
  parseAnchor,
  parseColour,
  parseNumber,
  parseOneOf,
  parseRect,
} from './parse-parameter.ts';
import { type Bounds, FIT_MODES, type ImageRequest, OUTPUT_FORMATS, type Transform } from './transform.ts';

/** Longest side of a rendered picture in pixels; a larger one would hold a core for many seconds. */
export const MAX_OUTPUT_PIXELS = 8192;

// `frame=1` asks for a still picture, `dlRaw` for the uploaded bytes; both are what an exporter sends.
const PARAMETERS = new Set([
  ...[
    'w',
    'h',
    'max-w',
    'max-h',
    'min-w',
    'min-h',
    'dpr',
    'fit',
    'crop',
    'fp-x',
    'fp-y',
    'rect',
    'or',
    'flip',
    'pad',
    'bg',
  ],
  ...['blur', 'sharp', 'sat', 'invert', 'q', 'fm', 'auto', 'frame', 'dl', 'dlRaw'],
]);

const SIZE = { min: 1, max: MAX_OUTPUT_PIXELS };

/** Leaves out the keys without a value: `exactOptionalPropertyTypes` tells absent from undefined. */
function toPresent<K extends string, V>(entries: Readonly<Record<K, V | undefined>>): { readonly [key in K]?: V } {
  const present: { [key in K]?: V } = {};
  for (const key in entries) {
    const value = entries[key];
    if (value !== undefined) present[key] = value;
  }
  return present;
}

/**
 * Reads the query of an image URL after Sanity's documentation of image transformations.
 * A parameter this lake does not know, or cannot honour, is refused by name: a wrong picture would go unseen.
 *
 * @example parseImageRequest(new URLSearchParams('w=200&h=100&fit=crop&dpr=2')) // => ok, width 400, height 200
 */
export function parseImageRequest(query: URLSearchParams): Result<ImageRequest> {
  const issues: ParameterIssue[] = [];

  for (const name of new Set(query.keys())) {
    if (!PARAMETERS.has(name)) issues.push({ path: name, rule: 'is not supported', got: query.get(name) ?? '' });
    else if (query.getAll(name).length > 1)
      issues.push({ path: name, rule: 'is given twice', got: query.getAll(name).join('", "') });
  }

  /** Reads one parameter if it is there; its fault goes to the list and the rest is still read. */
  function read<T>(name: string, parse: (text: string) => T | BrokenRule): T | undefined {
    const text = query.get(name);
    if (text === null) return undefined;
    const value = parse(text);
    if (!isBrokenRule(value)) return value;
    issues.push({ path: name, rule: value.rule, got: text });
    return undefined;
  }

  const dpr = read('dpr', parseNumber({ min: 1, max: 3 })) ?? 1;
  const readLength = (name: string) => {
    const length = read(name, parseNumber(SIZE));
    if (length === undefined) return undefined;
    if (length * dpr > MAX_OUTPUT_PIXELS) {
      issues.push({ path: name, rule: `times dpr is at most ${MAX_OUTPUT_PIXELS}`, got: query.get(name) ?? '' });
    }
    return Math.max(1, Math.round(length * dpr));
  };
  const readBounds = (axis: 'w' | 'h'): Bounds => {
    const bounds = toPresent({ min: readLength(`min-${axis}`), max: readLength(`max-${axis}`) });
    if (bounds.min !== undefined && bounds.max !== undefined && bounds.min > bounds.max) {
      issues.push({ path: `min-${axis}`, rule: `is at most max-${axis}`, got: query.get(`min-${axis}`) ?? '' });
    }
    return bounds;
  };

  const fit = read('fit', parseOneOf(FIT_MODES)) ?? 'clip';
  for (const name of ['min-w', 'max-w', 'min-h', 'max-h']) {
    if (query.has(name) && fit !== 'crop')
      issues.push({ path: name, rule: 'needs fit=crop', got: query.get(name) ?? '' });
  }

  const size = toPresent({ width: readLength('w'), height: readLength('h') });
  const pad = Math.round((read('pad', parseNumber({ min: 0, max: MAX_OUTPUT_PIXELS / 4 })) ?? 0) * dpr);
  if (pad > 0 && [size.width, size.height].some((length) => length !== undefined && length <= 2 * pad)) {
    issues.push({ path: 'pad', rule: 'leaves no room for the picture within w and h', got: query.get('pad') ?? '' });
  }

  const flip = read('flip', parseOneOf(['h', 'v', 'hv', 'vh']));
  const orientation = read('or', parseOneOf(['0', '90', '180', '270']));
  read('frame', (text) => (text === '1' ? 1 : { rule: 'is 1, the first frame' }));
  const focalPoint = {
    x: read('fp-x', parseNumber({ min: 0, max: 1 })),
    y: read('fp-y', parseNumber({ min: 0, max: 1 })),
  };

  const saturation = read('sat', (text) => (text === '-100' ? -100 : { rule: 'is -100, the only one there is' }));

  const transform: Transform = {
    ...size,
    widthBounds: readBounds('w'),
    heightBounds: readBounds('h'),
    fit,
    anchor: read('crop', (text) => parseAnchor(text, focalPoint)) ?? { kind: 'edge', x: 0.5, y: 0.5 },
    ...toPresent({ rect: read('rect', parseRect) }),
    orientation: orientation === '90' ? 90 : orientation === '180' ? 180 : orientation === '270' ? 270 : 0,
    flip: { horizontal: flip?.includes('h') ?? false, vertical: flip?.includes('v') ?? false },
    pad,
    ...toPresent({ background: read('bg', parseColour) }),
    blur: read('blur', parseNumber({ min: 0, max: 2000 })) ?? 0,
    sharpen: read('sharp', parseNumber({ min: 0, max: 100 })) ?? 0,
    isGreyscale: saturation === -100,
    isInverted: read('invert', parseOneOf(['true', 'false'])) === 'true',
    ...toPresent({ quality: read('q', parseNumber({ min: 0, max: 100 })) }),
    ...toPresent({ format: read('fm', parseOneOf(OUTPUT_FORMATS)) }),
  };
  const isFormatNegotiated = read('auto', parseOneOf(['format'])) === 'format';
  const isRaw = query.has('dlRaw') && query.get('dlRaw') !== 'false';

  if (issues.length > 0) return toRefusal(toParameterProblem(issues));
  const silent = new Set(['dl', 'dlRaw', 'dpr']);
  return toOk({
    transform,
    isFormatNegotiated: isFormatNegotiated && !isRaw,
    ...toPresent({ downloadName: query.get('dl') ?? undefined }),
    isOriginal: isRaw || [...query.keys()].every((name) => silent.has(name)),
  });
}
