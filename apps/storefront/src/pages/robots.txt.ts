import type { APIRoute } from 'astro';
import { absoluteUrl, sitemapHref } from '../paths.ts';

/** Everything may be read but what is no page. */
export const GET: APIRoute = ({ url }) =>
  new Response(`User-agent: *\nAllow: /\nDisallow: /api/\n\nSitemap: ${absoluteUrl(url.origin, sitemapHref())}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  });
