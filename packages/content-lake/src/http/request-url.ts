import type { IncomingMessage } from 'node:http';

/**
 * The address of a request. The host in it says nothing: a `Host` header is a stranger's word, which the access check reads.
 * The scheme is the public address's own when the request names its host, as it does through a proxy that ends TLS; to the
 * page's browser `https` is part of the lake's own origin then. Undefined when the address cannot be read.
 */
export function findRequestUrl(request: IncomingMessage, publicUrl: string): URL | undefined {
  const path = `/${(request.url ?? '').replace(/^\/+/, '')}`;
  const known = URL.parse(publicUrl);
  const isPublic = known !== null && request.headers.host?.toLowerCase() === known.host;
  return URL.parse(path, `${isPublic ? known.protocol : 'http:'}//lake.invalid`) ?? undefined;
}
