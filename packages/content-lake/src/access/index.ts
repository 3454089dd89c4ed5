import { createHostList, type HostName, isLoopbackAddress } from './hosts.ts';
import { ANONYMOUS, createTokenReader, LOCAL_SELLER } from './identities.ts';
import { createOriginList, type Origin, toCorsHeaders, toPreflightHeaders } from './origins.ts';
import { createSessions, SESSION_SECONDS } from './session.ts';
import type { Access, AccessDecision, AccessHeaders, AccessOptions, AccessRequest, Identity } from './types.ts';

export type * from './types.ts';

type Refusal = Extract<AccessDecision, { kind: 'refused' }>;

const MIN_SECRET_LENGTH = 32;

const REASONS = { 401: 'Unauthorized', 403: 'Forbidden', 421: 'Misdirected Request' } as const;

function refuse(status: keyof typeof REASONS, message: string, headers: AccessHeaders): Refusal {
  // ANF ("session not found") makes the Studio keep an editor's unsent changes and retry; any other 401 drops them.
  const errorCode = status === 401 ? { errorCode: 'SIO-401-ANF' } : {};
  return {
    kind: 'refused',
    status,
    body: { statusCode: status, error: REASONS[status], message, ...errorCode },
    headers,
  };
}

/** Cookies travel on requests that no script of ours made; only these may lean on one. */
function mayUseSession(request: AccessRequest, origin: Origin): boolean {
  if (origin.kind === 'foreign') return false;
  if (origin.kind !== 'none') return true;
  // Browsers always name the origin of a write and of a websocket, so its absence there proves nothing good.
  if (request.kind === 'write' || request.kind === 'upgrade') return false;
  const site = request.headers['sec-fetch-site'];
  return site === undefined || site === 'same-origin' || site === 'none';
}

function isDocumentVisit({ method, headers }: AccessRequest): boolean {
  if (method !== 'GET') return false;
  const destination = headers['sec-fetch-dest'];
  return destination === undefined ? (headers.accept ?? '').includes('text/html') : destination === 'document';
}

function hasProxyTrace(request: AccessRequest): boolean {
  return ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip'].some(
    (name) => name in request.headers,
  );
}

/**
 * Who may do what in the lake: the Host allow-list, origins and CORS, bearer tokens, and the local seller's session.
 *
 * @throws when an option is unsafe: a short token or secret, a wildcard origin, a malformed host.
 */
export function createAccess(options: AccessOptions): Access {
  if (options.sessionSecret.length < MIN_SECRET_LENGTH) {
    throw new Error(`The session secret needs at least ${MIN_SECRET_LENGTH} characters, or its cookies can be forged.`);
  }
  const now = options.now ?? Date.now;
  const hosts = createHostList(options.projectId, options.allowedHosts);
  const origins = createOriginList(options.allowedOrigins);
  const readToken = createTokenReader(options.tokens);
  const sessions = createSessions(options.projectId, options.sessionSecret, now);

  function mayStartSession(request: AccessRequest, host: HostName): boolean {
    // A proxy may rewrite Host to a loopback name, and would then make every stranger the seller.
    return (
      (options.sessionsFor ?? 'loopback') === 'loopback' &&
      isDocumentVisit(request) &&
      hosts.isLoopback(host) &&
      !hasProxyTrace(request) &&
      (request.remoteAddress === undefined || isLoopbackAddress(request.remoteAddress))
    );
  }

  function toStaticDecision(request: AccessRequest, host: HostName, headers: AccessHeaders): AccessDecision {
    const end = sessions.findEnd(request.headers.cookie);
    const isFresh = end !== undefined && end - now() > (SESSION_SECONDS * 1000) / 2;
    if (isFresh || !mayStartSession(request, host)) {
      return { kind: 'allowed', identity: end === undefined ? ANONYMOUS : LOCAL_SELLER, headers };
    }
    return { kind: 'allowed', identity: LOCAL_SELLER, headers: { ...headers, 'set-cookie': sessions.issue() } };
  }

  function identify(request: AccessRequest, origin: Origin): Identity | 'unknown' {
    const bearer = readToken(request.headers.authorization);
    if (bearer !== 'absent') return bearer;
    const end = mayUseSession(request, origin) ? sessions.findEnd(request.headers.cookie) : undefined;
    return end === undefined ? ANONYMOUS : LOCAL_SELLER;
  }

  function check(request: AccessRequest): AccessDecision {
    const host = hosts.findHost(request.headers.host);
    if (host === undefined) {
      return refuse(
        421,
        `This lake does not answer for the host "${request.headers.host ?? ''}". Use a loopback name, or add the host to the lake's allowed hosts.`,
        { vary: 'Origin' },
      );
    }
    const origin = origins.findOrigin(request);
    const headers = toCorsHeaders(origin);
    const refuseOrigin = (asked: string) =>
      refuse(403, `CORS Origin not allowed: "${asked}". Add it to the lake's allowed origins.`, headers);

    if (request.method === 'OPTIONS') {
      if (origin.kind === 'foreign') return refuseOrigin(origin.origin);
      return { kind: 'preflight', headers: toPreflightHeaders(origin, request.headers) };
    }
    if (request.kind === 'static') return toStaticDecision(request, host, headers);
    if (request.kind === 'asset') return { kind: 'allowed', identity: ANONYMOUS, headers };

    const isForeign = origin.kind === 'foreign';
    if (isForeign && (request.kind !== 'read' || request.headers.authorization !== undefined)) {
      return refuseOrigin(origin.origin);
    }
    const identity = identify(request, origin);
    if (identity === 'unknown') return refuse(401, 'Unauthorized - Session not found', headers);
    if (request.kind === 'write' && identity.via === 'anonymous') {
      return refuse(401, 'Unauthorized - a write needs a token or the session of the Studio', headers);
    }
    if (request.kind === 'write' && !identity.roles.includes('administrator')) {
      return refuse(403, 'Insufficient permissions; the role "administrator" is required to write', headers);
    }
    return { kind: 'allowed', identity, headers };
  }

  return {
    check,
    issueSession: sessions.issue,
    readSession: (cookieHeader) => (sessions.findEnd(cookieHeader) === undefined ? undefined : LOCAL_SELLER),
    endSession: sessions.end,
  };
}
