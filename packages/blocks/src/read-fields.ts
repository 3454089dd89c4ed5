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
