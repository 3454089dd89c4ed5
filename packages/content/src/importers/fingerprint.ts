import { hashOf } from './ids.ts';

/**
 * What the last import wrote, field by field, as short hashes: kept in `product.source.hash`. It tells a field the
 * seller changed since from one the other shop changed.
 */
export type Fingerprint = ReadonlyMap<string, string>;

const VERSION = 'v1';

/** The hash of one field's value; `_key`s are not part of what a person edits. */
export function hashField(value: unknown): string {
  return hashOf(dropKeys(value), 8);
}

export function formatFingerprint(fingerprint: Fingerprint): string {
  return [
    VERSION,
    ...[...fingerprint].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, hash]) => `${path}=${hash}`),
  ].join(';');
}

/** Reads a fingerprint back; anything else reads as none, so that every difference counts as the seller's edit. */
export function parseFingerprint(text: unknown): Fingerprint {
  if (typeof text !== 'string') return new Map();
  const [version, ...entries] = text.split(';');
  if (version !== VERSION) return new Map();
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const cut = entry.lastIndexOf('=');
      return cut > 0 ? [[entry.slice(0, cut), entry.slice(cut + 1)]] : [];
    }),
  );
}

function dropKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(dropKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => (key === '_key' ? [] : [[key, dropKeys(inner)]])),
  );
}
