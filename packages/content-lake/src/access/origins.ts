import type { IncomingHttpHeaders } from 'node:http';
import type { AccessHeaders } from './types.ts';

/**
 * Where a request comes from, as the browser tells.
 * - `none`: no Origin header: a script, a navigation, a picture, or a same-origin GET.
 * - `own`: the lake's own pages (the Studio it serves).
 * - `allowed`: an origin from the configuration.
 * - `foreign`: any other, `null` (sandboxed frames, files) among them.
 */
export type Origin =
  | { readonly kind: 'none' }
  | { readonly kind: 'own' | 'allowed'; readonly origin: string }
  | { readonly kind: 'foreign'; readonly origin: string };

export interface OriginList {
  findOrigin(request: { readonly headers: IncomingHttpHeaders; readonly url: URL }): Origin;
}

/**
 * @throws when an origin is not written exactly as browsers send it; a wildcard would hand the dataset to every page.
 */
export function createOriginList(allowedOrigins: readonly string[]): OriginList {
  for (const origin of allowedOrigins) {
    if (!URL.canParse(origin) || new URL(origin).origin !== origin) {
      throw new Error(
        `allowedOrigins: "${origin}" is not an origin. Write scheme, host and port only, such as "http://localhost:3333".`,
      );
    }
  }
  const allowed = new Set(allowedOrigins);
  return {
    findOrigin({ headers, url }) {
      const origin = headers.origin;
      if (origin === undefined) return { kind: 'none' };
      if (origin === `${url.protocol}//${headers.host?.toLowerCase() ?? ''}`) return { kind: 'own', origin };
      return { kind: allowed.has(origin) ? 'allowed' : 'foreign', origin };
    },
  };
}

/** The headers that let the origin read the answer; a foreign one gets none. `Vary` comes with every answer. */
export function toCorsHeaders(origin: Origin): AccessHeaders {
  if (origin.kind === 'none' || origin.kind === 'foreign') return { vary: 'Origin' };
  return {
    vary: 'Origin',
    'access-control-allow-origin': origin.origin,
    'access-control-allow-credentials': 'true',
    'access-control-expose-headers': 'etag, retry-after',
  };
}

/** The answer to a preflight of an origin that is let in: it may send what it asks to send. */
export function toPreflightHeaders(origin: Origin, headers: IncomingHttpHeaders): AccessHeaders {
  const asked = headers['access-control-request-headers'];
  return {
    ...toCorsHeaders(origin),
    'access-control-allow-methods': 'GET, HEAD, POST, PUT, PATCH, DELETE',
    // `*` means no header at all when credentials are allowed, so the asked ones are echoed.
    ...(asked === undefined ? {} : { 'access-control-allow-headers': asked }),
    ...(headers['access-control-request-private-network'] === 'true'
      ? { 'access-control-allow-private-network': 'true' }
      : {}),
    'access-control-max-age': '600',
  };
}
