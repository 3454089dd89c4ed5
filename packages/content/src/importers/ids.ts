import { createHash } from 'node:crypto';

/** First characters of a SHA-256, hex: enough to tell the values of one shop apart. */
export function hashOf(value: unknown, length = 12): string {
  return createHash('sha256')
    .update(typeof value === 'string' ? value : stableJson(value))
    .digest('hex')
    .slice(0, length);
}

/** A slug of letters, digits and hyphens; names that lose something in it get a hash, so that no two become one. */
export function toSlug(text: string, maxLength = 80): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  const isLossy = /[^a-z0-9\s_-]/.test(plain.replace(/[.,:;!?'"()&/+]/g, '')) || slug.length > maxLength || slug === '';
  return isLossy ? `${slug.slice(0, maxLength - 9).replace(/-+$/, '')}-${hashOf(text, 8)}`.replace(/^-/, '') : slug;
}

/** JSON whose keys are in order, so that equal values have equal text. */
function stableJson(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}
