import type { APIRoute } from 'astro';
import { loadCalendar } from '../../server/load/loadCalendar.ts';

/** Kept and dropped by the server in front like any page: a day that is called off is so in the next request. */
export const GET: APIRoute = async ({ locals, params, url }) => {
  const calendar = await loadCalendar({ ...locals, siteUrl: url.origin }, params['event'] ?? '');
  if (calendar === undefined) {
    return new Response('No market days are known here.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    });
  }
  return new Response(calendar, { headers: { 'content-type': 'text/calendar; charset=utf-8' } });
};
