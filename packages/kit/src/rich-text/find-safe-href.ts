const allowedSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The href when a visitor may be sent there: http, https, mailto, tel, or a path, query or fragment of this site.
 * Anything else, such as "javascript:" in any spelling, is not found, and the words stay without a link.
 */
export function findSafeHref(href: unknown): string | undefined {
  if (typeof href !== 'string') return undefined;
  const trimmed = href.trim();
  if (trimmed === '') return undefined;
  // A base only a relative address resolves against; "//host" would leave the site, so it has to name its scheme.
  const base = 'https://relative.invalid';
  if (/^[/\\]{2}/.test(trimmed) || !URL.canParse(trimmed, base)) return undefined;
  return allowedSchemes.includes(new URL(trimmed, base).protocol) ? trimmed : undefined;
}
