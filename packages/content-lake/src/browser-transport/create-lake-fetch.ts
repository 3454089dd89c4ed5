import { StreamConnection } from './stream-connection.ts';

export interface LakeFetchOptions {
  /** The lake's origin, such as `http://localhost:3334`. */
  readonly origin: string;
}

const STREAM_PATH = /^\/v[^/]+\/data\/(?:listen|live\/events)\//;

/**
 * A `fetch` for a Sanity client in the browser. Event streams travel over one websocket per tab, since a browser opens only
 * six connections to a host and a Studio with one document open wants that many streams; everything else is the browser's
 * own fetch, with the session's cookie.
 *
 * ```ts
 * createClient({ ...config, resolveFetch: () => createLakeFetch({ origin: location.origin }) })
 * ```
 */
export function createLakeFetch({ origin }: LakeFetchOptions): typeof fetch {
  const socketUrl = `${origin.replace(/^http/, 'ws').replace(/\/+$/, '')}/lake/streams`;
  const lakeOrigin = new URL(origin).origin;
  let connection: StreamConnection | undefined;

  return (input, init) => {
    const request = input instanceof Request ? input : undefined;
    const url = new URL(request?.url ?? String(input), origin);
    if (url.origin !== lakeOrigin || !STREAM_PATH.test(url.pathname)) {
      return fetch(input, url.origin === lakeOrigin ? { credentials: 'include', ...init } : init);
    }
    connection ??= new StreamConnection(socketUrl);
    const headers = new Headers(init?.headers ?? request?.headers);
    return connection.open({
      path: `${url.pathname}${url.search}`,
      lastEventId: headers.get('last-event-id') ?? undefined,
      signal: init?.signal ?? request?.signal ?? undefined,
    });
  };
}
