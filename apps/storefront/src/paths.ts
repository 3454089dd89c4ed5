import { isReservedEventSlug } from '@stallkeep/content/slugs';

/**
 * The one home of the storefront's URLs. Builders make them, `parseRoute` reads them, and nothing else in the app writes a path
 * by hand. A slug is lower-case ASCII letters, digits and hyphens, at most 96 of them.
 */

export type Route =
  | { readonly kind: 'home' }
  | { readonly kind: 'event'; readonly event: string }
  | { readonly kind: 'product'; readonly event: string; readonly product: string }
  | { readonly kind: 'calendar'; readonly event: string }
  | { readonly kind: 'feed'; readonly event: string; readonly file: FeedFile }
  | { readonly kind: 'sitemap' }
  | { readonly kind: 'robots' };

const SLUG = /^[a-z0-9][a-z0-9-]*$/;
const LONGEST_SLUG = 96;
/** Has a dot, so no product's slug is ever the same. */
const CALENDAR_FILE = 'calendar.ics';

/** What other catalogues read of a market: all it sells, and what of it can be collected where. */
export const feedFiles = ['products.xml', 'local-inventory.tsv'] as const;
export type FeedFile = (typeof feedFiles)[number];

/** Total: false for anything that is not a slug this storefront can serve. */
export function isSlug(text: string): boolean {
  return text.length <= LONGEST_SLUG && SLUG.test(text);
}

/** A slug that an event can have a page under. Total. */
export function isEventSlug(text: string): boolean {
  return isSlug(text) && !isReservedEventSlug(text);
}

export function homeHref(): string {
  return '/';
}

export function eventHref(event: string): string {
  return `/${encodeURIComponent(event)}`;
}

export function productHref(event: string, product: string): string {
  return `/${encodeURIComponent(event)}/${encodeURIComponent(product)}`;
}

/** The deep link of one variant: stable, so a shared link shows the variant its sender saw. */
export function variantHref(event: string, product: string, sku: string): string {
  return `${productHref(event, product)}?${new URLSearchParams({ sku })}`;
}

/** An event's market days as a calendar file. */
export function calendarHref(event: string): string {
  return `${eventHref(event)}/${CALENDAR_FILE}`;
}

/** A buyer's basket at a market. */
export function basketHref(event: string): string {
  return `/basket/${encodeURIComponent(event)}`;
}

/** Where the buy box of a product's page posts to. */
export function addToBasketHref(event: string, product: string): string {
  return `${basketHref(event)}/add/${encodeURIComponent(product)}`;
}

export function checkoutHref(event: string): string {
  return `/checkout/${encodeURIComponent(event)}`;
}

/** The page of an order, by the capability in its link. */
export function orderHref(token: string): string {
  return `/order/${encodeURIComponent(token)}`;
}

/** What can be asked for about an order, each on a page of its own. */
export type OrderForm = 'cancel' | 'withdraw' | 'return' | 'exchange' | 'repair' | 'damage' | 'contact';

export function orderFormHref(token: string, form: OrderForm): string {
  return `${orderHref(token)}/${form}`;
}

/** What is asked about one part of an order: another time to collect, or what is to become of a late one. */
export function orderPartHref(token: string, what: 'slot' | 'remedy', partId: string): string {
  return `${orderHref(token)}/${what}/${encodeURIComponent(partId)}`;
}

/** The collection code of an order as a picture. */
export function orderCodeHref(token: string): string {
  return `${orderHref(token)}/code.svg`;
}

/** The collections of an order as a calendar file. */
export function orderCalendarHref(token: string): string {
  return `${orderHref(token)}/calendar.ics`;
}

/** A photo a buyer sent with a case. */
export function orderPhotoHref(token: string, photoId: string): string {
  return `${orderHref(token)}/photo/${encodeURIComponent(photoId)}`;
}

/** Leads on to the payment page of an order that is to be paid online. */
export function payHref(token: string): string {
  return `/pay/${encodeURIComponent(token)}`;
}

/** Where a buyer comes back to from the payment page, paid or not. */
export function paidHref(token: string): string {
  return `${payHref(token)}/return`;
}

export function feedHref(event: string, file: FeedFile): string {
  return `/feeds/${encodeURIComponent(event)}/${file}`;
}

const THEME = /^\/theme\/([0-9a-f]{8})\/([a-z0-9-]{1,64})\.css$/;

/** The stylesheet of a theme. The revision is of the generator, so that what is cached for ever is never out of date. */
export function themeHref(key: string, revision: string): string {
  return `/theme/${revision}/${key}.css`;
}

/** Undefined for a path that `themeHref` would not write. The key may still be no theme's. */
export function findThemePath(pathname: string): { readonly key: string; readonly revision: string } | undefined {
  const [, revision, key] = THEME.exec(pathname) ?? [];
  return revision === undefined || key === undefined ? undefined : { key, revision };
}

export function sitemapHref(): string {
  return '/sitemap.xml';
}

/** An absolute URL on the site's own origin. @example absoluteUrl('https://stall.example', '/may') // => 'https://stall.example/may' */
export function absoluteUrl(siteUrl: string, href: string): string {
  return new URL(href, siteUrl).href;
}

/** Undefined for a path that no page has; the caller answers 404. Exact: see `canonicalPath` for near misses. */
export function parseRoute(pathname: string): Route | undefined {
  if (pathname === '/') return { kind: 'home' };
  if (pathname === '/sitemap.xml') return { kind: 'sitemap' };
  if (pathname === '/robots.txt') return { kind: 'robots' };
  const [first, event, product, ...rest] = pathname.split('/');
  if (first !== '' || event === undefined) return undefined;
  if (event === 'feeds') return parseFeed(product, rest);
  if (rest.length > 0) return undefined;
  if (!isEventSlug(event)) return undefined;
  if (product === undefined) return { kind: 'event', event };
  if (product === CALENDAR_FILE) return { kind: 'calendar', event };
  return isSlug(product) ? { kind: 'product', event, product } : undefined;
}

function parseFeed(event: string | undefined, rest: readonly string[]): Route | undefined {
  const file = feedFiles.find((one) => one === rest[0]);
  if (event === undefined || !isEventSlug(event) || file === undefined || rest.length > 1) return undefined;
  return { kind: 'feed', event, file };
}

/**
 * The path a visitor most likely meant when the exact one has no page: one trailing slash, doubled slashes and capitals are
 * forgiven. Undefined when there is nothing better. The answer is a parsed route written anew, so it starts with exactly one
 * slash followed by a slug and can never lead to another host.
 *
 * @example canonicalPath('/May-Market/') // => '/may-market'
 */
export function canonicalPath(pathname: string): string | undefined {
  const tidied = `/${pathname.toLowerCase().split('/').filter(Boolean).join('/')}`;
  if (tidied === pathname) return undefined;
  const route = parseRoute(tidied);
  return route === undefined ? undefined : routeHref(route);
}

/** Total: the path of a route. */
export function routeHref(route: Route): string {
  switch (route.kind) {
    case 'home':
      return homeHref();
    case 'event':
      return eventHref(route.event);
    case 'product':
      return productHref(route.event, route.product);
    case 'calendar':
      return calendarHref(route.event);
    case 'feed':
      return feedHref(route.event, route.file);
    case 'sitemap':
      return sitemapHref();
    case 'robots':
      return '/robots.txt';
  }
}
