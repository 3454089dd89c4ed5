import type { Colour, CropAnchor, Rect } from './transform.ts';

/** Why a value is refused, to be read after the parameter's name. */
export interface BrokenRule {
  readonly rule: string;
}

export function isBrokenRule(value: unknown): value is BrokenRule {
  return typeof value === 'object' && value !== null && 'rule' in value;
}

const DECIMAL = /^-?\d+(\.\d+)?$/;

/** A parser of plain decimal numbers within the range, both ends included. */
export function parseNumber(range: { readonly min: number; readonly max: number }) {
  return (text: string): number | BrokenRule => {
    const value = DECIMAL.test(text) ? Number(text) : Number.NaN;
    return value >= range.min && value <= range.max ? value : { rule: `is a number from ${range.min} to ${range.max}` };
  };
}

/** A parser of exactly these words. */
export function parseOneOf<const T extends string>(words: readonly T[]) {
  return (text: string): T | BrokenRule =>
    words.find((word) => word === text) ?? { rule: `is one of ${words.join(', ')}` };
}

/** `left,top,width,height` in whole source pixels; that it lies within the picture is checked when that is known. */
export function parseRect(text: string): Rect | BrokenRule {
  const numbers = text.split(',').map((part) => (/^\d{1,6}$/.test(part) ? Number(part) : Number.NaN));
  const [left = Number.NaN, top = Number.NaN, width = Number.NaN, height = Number.NaN] = numbers;
  if (numbers.length !== 4 || !(left >= 0 && top >= 0 && width >= 1 && height >= 1)) {
    return { rule: 'is left,top,width,height in whole pixels of the source' };
  }
  return { left, top, width, height };
}

/**
 * `RGB`, `ARGB`, `RRGGBB` or `AARRGGBB`, with or without `#`.
 *
 * @example parseColour('80ff0000') // => { r: 255, g: 0, b: 0, alpha: 0.502 }
 */
export function parseColour(text: string): Colour | BrokenRule {
  const digits = text.replace(/^#/, '');
  if (!/^([0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(digits)) {
    return { rule: 'is a colour as RGB, ARGB, RRGGBB or AARRGGBB' };
  }
  const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits;
  const value = Number.parseInt(long.padStart(8, 'f'), 16);
  const toByte = (shift: number) => (value >>> shift) & 0xff;
  return { r: toByte(16), g: toByte(8), b: toByte(0), alpha: Math.round((toByte(24) / 255) * 1000) / 1000 };
}

const HORIZONTAL = { left: 0, right: 1 } as const;
const VERTICAL = { top: 0, bottom: 1 } as const;

function isKeyOf<T extends object>(table: T, key: string): key is Extract<keyof T, string> {
  return Object.hasOwn(table, key);
}

/** `center`, `entropy`, `focalpoint`, an edge, or one edge of each axis (`top,left`). */
export function parseAnchor(
  text: string,
  focalPoint: { readonly x: number | undefined; readonly y: number | undefined },
): CropAnchor | BrokenRule {
  if (text === 'entropy') return { kind: 'entropy' };
  if (text === 'focalpoint') return { kind: 'focalpoint', x: focalPoint.x ?? 0.5, y: focalPoint.y ?? 0.5 };
  if (text === 'center') return { kind: 'edge', x: 0.5, y: 0.5 };
  let x: 0 | 1 | undefined;
  let y: 0 | 1 | undefined;
  for (const word of text.split(',')) {
    if (isKeyOf(HORIZONTAL, word) && x === undefined) x = HORIZONTAL[word];
    else if (isKeyOf(VERTICAL, word) && y === undefined) y = VERTICAL[word];
    else return { rule: 'is center, focalpoint, entropy, or one or two of top, bottom, left, right' };
  }
  return { kind: 'edge', x: x ?? 0.5, y: y ?? 0.5 };
}
