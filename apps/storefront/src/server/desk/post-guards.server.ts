import type { DeskRequest, PostGuard } from './desk.ts';

/**
 * Whether a POST may be looked at at all. `own_page`: a browser says which page a form was sent from, by Sec-Fetch-Site or by
 * Origin. A page that says "no-referrer" sends the Origin "null", so then only Sec-Fetch-Site counts, which every browser of the
 * last years sends. `signature` and `seller` are checked by who answers: the first by the signature, the second by session and Origin.
 */
export function isPostAllowed(guard: PostGuard, headers: DeskRequest['headers']): boolean {
  if (guard !== 'own_page') return true;
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin, host } = headers;
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
