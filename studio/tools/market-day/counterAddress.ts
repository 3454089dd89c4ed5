const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Where the tool asks the counter. Cookies know host names, not ports: on one machine the storefront is asked by the name the Studio
 * was opened by, so that the browser sends the lake's session along. `page` is the Studio's own address.
 */
export function toCounterOrigin(storefront: string, page: string): string {
  const [shop, studio] = [new URL(storefront), new URL(page)];
  if (!LOOPBACK.includes(shop.hostname) || !LOOPBACK.includes(studio.hostname)) return shop.origin;
  shop.hostname = studio.hostname;
  return shop.origin;
}
