import type { IncomingHttpHeaders } from 'node:http';

/** What an identity may do: an administrator writes, a viewer reads drafts and writes nothing. */
type Role = 'administrator' | 'viewer';

/**
 * Who asks. `anonymous` carries no roles: it may read published documents and assets only, and it is the route that reads
 * documents which leaves the drafts out.
 */
export interface Identity {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  readonly via: 'token' | 'session' | 'anonymous';
}

/**
 * - `read`: a query, a document, a listener, history.
 * - `write`: anything that changes the dataset, uploads among them.
 * - `upgrade`: a websocket handshake, which browsers send without asking CORS first.
 * - `asset`: a public picture or file.
 * - `static`: the Studio's own files; a navigation to its document starts the local seller's session.
 */
export type RequestKind = 'read' | 'write' | 'upgrade' | 'asset' | 'static';

export interface AccessRequest {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  /** The request's address. Only its scheme is read, to know the lake's own origin; the host is taken from `headers.host`. */
  readonly url: URL;
  readonly kind: RequestKind;
  /** `req.socket.remoteAddress`. When it is given and not loopback, no session starts by itself. */
  readonly remoteAddress?: string | undefined;
}

/** Response headers to set as they are. */
export type AccessHeaders = Readonly<Record<string, string>>;

/** Sanity's shape of an authentication or authorisation error, sent as JSON. */
interface RefusalBody {
  readonly statusCode: number;
  readonly error: string;
  readonly message: string;
  readonly errorCode?: string;
}

export type AccessDecision =
  | { readonly kind: 'allowed'; readonly identity: Identity; readonly headers: AccessHeaders }
  | {
      readonly kind: 'refused';
      readonly status: number;
      readonly body: RefusalBody;
      readonly headers: AccessHeaders;
    }
  /** Answer 204 with these headers and no body. */
  | { readonly kind: 'preflight'; readonly headers: AccessHeaders };

export interface AccessOptions {
  readonly projectId: string;
  /** Bearer tokens: `admin` writes, `read` sees drafts. Each at least 16 characters. */
  readonly tokens: { readonly admin: string; readonly read: string };
  /** Origins besides the lake's own that browsers may call from, such as `http://localhost:3333`. No wildcard. */
  readonly allowedOrigins: readonly string[];
  /** Host names besides the loopback ones, with or without a port (`lake.example`, `lake.example:8080`). */
  readonly allowedHosts: readonly string[];
  /** Key of the session signature, at least 32 characters. */
  readonly sessionSecret: string;
  /**
   * Who becomes the local seller by opening the Studio: with `loopback` (unless told otherwise) a browser on this machine
   * that asked for a loopback name and came through no proxy; with `nobody` sessions are only what `issueSession` hands out.
   */
  readonly sessionsFor?: 'loopback' | 'nobody';
  /** The clock, in milliseconds since the epoch. `Date.now` unless told. */
  readonly now?: () => number;
}

export interface Access {
  /** Decides about one request. Total: never throws on anything a stranger may send. */
  check(request: AccessRequest): AccessDecision;
  /** The `set-cookie` value that makes the browser the local seller. */
  issueSession(): string;
  /** The identity of a `cookie` header, or undefined when it holds no valid session. */
  readSession(cookieHeader: string | undefined): Identity | undefined;
  /** The `set-cookie` value that ends the session (for `POST /auth/logout`). */
  endSession(): string;
}
