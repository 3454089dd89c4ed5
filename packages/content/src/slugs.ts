/**
 * First path segments the storefront keeps for itself: a market event with one of these as its slug would have no page. The
 * storefront's routes and the Studio's check both read this list.
 */
export const reservedEventSlugs = [
  '404',
  '500',
  'api',
  'ask',
  'assets',
  'basket',
  'checkout',
  'feeds',
  'files',
  'health',
  'images',
  'letters',
  'order',
  'ready',
  'studio',
  'styles',
  'theme',
] as const;

const reserved: ReadonlySet<string> = new Set(reservedEventSlugs);

/** Total. Exact: slugs are lower case. */
export function isReservedEventSlug(slug: string): boolean {
  return reserved.has(slug);
}
