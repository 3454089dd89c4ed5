import { absoluteUrl, eventHref, homeHref, isEventSlug, isSlug, productHref } from '../../paths.ts';
import { requireAnswer, requireContent } from '../content.server.ts';
import { escapeXml } from '../feeds/escapeXml.ts';
import type { PageRequest } from './page-request.ts';

/** Every public address with the time of its last change, as sitemaps.org asks. */
export async function loadSitemap(request: PageRequest): Promise<string> {
  const events = requireAnswer(await requireContent().source.fetchSitemap(), request.recorder);
  const served = events.filter((event) => isEventSlug(event.slug));
  const pages = served.flatMap((event) => [
    { href: eventHref(event.slug), changedAt: event._updatedAt },
    // A product's page also shows its event.
    ...event.products
      .filter((product) => isSlug(product.slug))
      .map((product) => ({
        href: productHref(event.slug, product.slug),
        changedAt: findLatest([event._updatedAt, product._updatedAt]),
      })),
  ]);
  const newest = findLatest(pages.map((page) => page.changedAt));
  const lines = [{ href: homeHref(), changedAt: newest }, ...pages].map(
    ({ href, changedAt }) =>
      `<url><loc>${escapeXml(absoluteUrl(request.siteUrl, href))}</loc>${changedAt === '' ? '' : `<lastmod>${escapeXml(changedAt)}</lastmod>`}</url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...lines,
    '</urlset>',
    '',
  ].join('\n');
}

/** ISO instants in UTC sort as text. "" for none. */
function findLatest(instants: readonly string[]): string {
  return instants.toSorted().at(-1) ?? '';
}
