/** Names a path for the log without what is in it for one person's eyes. */

/** Where the next segment is somebody's key, whatever it looks like. */
const KEYED = new Set(['order', 'letters']);
/** Longer than this and with letters a slug has not, or longer than any slug we make: a key of some kind. */
const KEY_LIKE = /^(?=.{16,}$)(?:.*[A-Z_].*|[0-9a-f-]{32,}|.{64,})$/;

/** @example formatLoggedPath('/order/kR3vX9_aa1bQ-7Yw2mZp0A/cancel') // => '/order/:token/cancel' */
export function formatLoggedPath(pathname: string): string {
  const segments = pathname.split('/');
  return segments
    .map((segment, at) => {
      const isKeyed = at === 2 && KEYED.has(segments[1] ?? '') && segment !== '';
      return isKeyed || KEY_LIKE.test(segment) ? ':token' : segment;
    })
    .join('/')
    .slice(0, 200);
}
