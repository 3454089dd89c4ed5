import { parseRoute, productHref, variantHref } from '../../paths.ts';

/** A page of this shop a form was sent from. */
export interface OwnPage {
  readonly href: string;
  readonly event: string;
  readonly product?: string;
}

/** The page a form names as the one to come back to. Undefined for anything that is no page of a market: nothing else is ever led to. */
export function findOwnPage(path: unknown, sku?: unknown): OwnPage | undefined {
  if (typeof path !== 'string' || path.length > 300) return undefined;
  const route = parseRoute(path);
  if (route?.kind === 'event') return { href: path, event: route.event };
  if (route?.kind !== 'product') return undefined;
  const { event, product } = route;
  const hasSku = typeof sku === 'string' && sku !== '' && sku.length <= 100;
  return { href: hasSku ? variantHref(event, product, sku) : productHref(event, product), event, product };
}

/** The page in the address of a page we led to: a market's, or a product's with or without its variant. */
export function findReturnPage(href: string | null): OwnPage | undefined {
  if (href === null) return undefined;
  const [path, query = ''] = href.split('?', 2);
  return findOwnPage(path, new URLSearchParams(query).get('sku') ?? undefined);
}
