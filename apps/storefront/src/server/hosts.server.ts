/**
 * Which Host header the storefront answers to. A name it was not given gets 421, so a forged Host never reaches a link, a
 * canonical URL, an origin check or a cache.
 */

const LOOPBACK: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** `siteUrl` is the public origin; the loopback names are always known, on any port. */
export function createHostCheck(siteUrl: string | undefined): (host: string | undefined) => boolean {
  const site = siteUrl === undefined ? undefined : new URL(siteUrl).host;
  return (host) => {
    if (host === undefined) return false;
    const parts = /^(\[[0-9a-f:.]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(host);
    if (parts === null) return false;
    const name = (parts[1] ?? '').toLowerCase();
    return LOOPBACK.has(name) || host.toLowerCase() === site;
  };
}
