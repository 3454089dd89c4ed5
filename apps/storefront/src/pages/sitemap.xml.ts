import type { APIRoute } from 'astro';
import { loadSitemap } from '../server/load/loadSitemap.ts';

export const GET: APIRoute = async ({ locals, url }) =>
  new Response(await loadSitemap({ ...locals, siteUrl: url.origin }), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  });
