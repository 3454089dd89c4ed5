import type { PictureView } from './page-view.ts';

/**
 * What an editor set in a block, before anything is known about it: the lake answers null for a field that is not set.
 * These readers are total. A value of the wrong kind is treated as not set, since the Studio's validation has already
 * told the editor and a buyer must get a page.
 */
export type BlockFields = Readonly<Record<string, unknown>>;

export function toText(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

export function toFlag(value: unknown, fallback: boolean): boolean {
  return typeof value === 'boolean' ? value : fallback;
}

/** A whole number from 1 to `most`. */
export function toCount(value: unknown, limits: { readonly fallback: number; readonly most: number }): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) return limits.fallback;
  return Math.min(limits.most, Math.max(1, Math.round(value)));
}

export function toOneOf<T extends string>(value: unknown, choices: readonly T[], fallback: T): T {
  return choices.find((choice) => choice === value) ?? fallback;
}

/** The objects of a list; what is no object is left out. */
export function toItems(value: unknown): readonly BlockFields[] {
  return Array.isArray(value) ? value.filter(isFields) : [];
}

/** A local date, "2026-11-14". */
export function findDate(value: unknown): string | undefined {
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && isReadable(value) ? value : undefined;
}

/** An ISO instant with a zone, as epoch seconds. */
export function findInstant(value: unknown): number | undefined {
  return typeof value === 'string' && /T.*(Z|[+-]\d\d:\d\d)$/.test(value) && isReadable(value)
    ? Math.floor(Date.parse(value) / 1000)
    : undefined;
}

/** A picture that the content layer has made ready. One that still is a reference to a file cannot be shown. */
export function findPicture(value: unknown): PictureView | undefined {
  if (!isFields(value)) return undefined;
  const { alt, src, width, height, sources, colour } = value;
  if (typeof src !== 'string' || typeof width !== 'number' || typeof height !== 'number') return undefined;
  return {
    alt: toText(alt) ?? '',
    src,
    width,
    height,
    sources: toItems(sources).flatMap(findSource),
    ...(typeof colour === 'string' ? { colour } : {}),
  };
}

function findSource({ type, srcset }: BlockFields): PictureView['sources'] {
  if (typeof srcset !== 'string' || (type !== 'image/avif' && type !== 'image/webp')) return [];
  return [{ type, srcset }];
}

function isFields(value: unknown): value is BlockFields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isReadable(date: string): boolean {
  return !Number.isNaN(Date.parse(date));
}
