import type { APIRoute } from 'astro';
import { formatLocalInventory } from '../../../server/feeds/formatLocalInventory.ts';
import { loadFeed } from '../../../server/feeds/loadFeed.ts';

/** Kept and dropped by the server in front like any page. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const market = await loadFeed({ ...locals, siteUrl: url.origin }, params['event'] ?? '');
  if (market === undefined) return new Response('There is no such market.\n', { status: 404 });
  return new Response(formatLocalInventory(market), {
    headers: { 'content-type': 'text/tab-separated-values; charset=utf-8' },
  });
};
