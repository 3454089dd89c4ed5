import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Access, AccessDecision, RequestKind } from '../access/types.ts';
import type { AssetRoutes } from '../assets/types.ts';
import { openStream } from '../listen/event-stream.ts';
import { readJsonBody } from './body.ts';
import type { LakeContext } from './lake-context.ts';
import { createProblem, Problem } from './problem.ts';
import { findRequestUrl } from './request-url.ts';
import type { Reply, Route } from './route.ts';
import { splitVersion } from './split-version.ts';

export interface StaticMount {
  /** Whether the path is below the mount. */
  matches(path: string): boolean;
  /** @throws Problem where there is nothing to send */
  respond(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void>;
}

export interface LakeServerParts {
  readonly context: LakeContext;
  readonly access: Access;
  readonly assets: AssetRoutes;
  readonly routes: readonly Route[];
  readonly mounts: readonly StaticMount[];
  readonly log: (message: string, details: Readonly<Record<string, unknown>>) => void;
}

function sendJson(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

async function sendReply(response: ServerResponse, reply: Reply): Promise<void> {
  response.writeHead(reply.status, {
    'content-type': reply.contentType,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...reply.headers,
  });
  if (typeof reply.body === 'string') response.end(reply.body);
  else await pipeline(Readable.from(reply.body), response);
}

/** Answers every request of the lake: the access check first, then whoever answers the path. */
export function createLakeListener(parts: LakeServerParts): RequestListener {
  const { access, assets, context, log, mounts, routes } = parts;

  function checkAccess(request: IncomingMessage, url: URL, kind: RequestKind): AccessDecision {
    return access.check({
      method: request.method ?? 'GET',
      headers: request.headers,
      url,
      kind,
      remoteAddress: request.socket.remoteAddress,
    });
  }

  /** Sets the headers access wants and answers itself when the request goes no further. */
  function admit(
    request: IncomingMessage,
    response: ServerResponse,
    options: { readonly url: URL; readonly kind: RequestKind },
  ) {
    const decision = checkAccess(request, options.url, options.kind);
    for (const [name, value] of Object.entries(decision.headers)) response.setHeader(name, value);
    if (decision.kind === 'allowed') return decision.identity;
    if (decision.kind === 'preflight') response.writeHead(204).end();
    else sendJson(response, decision.status, decision.body);
    return undefined;
  }

  async function respond(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const method = request.method ?? 'GET';
    const path = url.pathname;
    if (assets.matches(url)) {
      const kind = method === 'GET' || method === 'HEAD' || method === 'OPTIONS' ? 'asset' : 'write';
      const identity = admit(request, response, { url, kind });
      if (identity !== undefined) await assets.respond(request, response, { identity });
      return;
    }
    const versioned = splitVersion(path);
    if (versioned === undefined) {
      await respondStatic(request, response, url);
      return;
    }
    const { version, rest } = versioned;
    const candidates = routes.filter((route) => route.pattern.test(rest));
    const route = candidates.find((candidate) => candidate.methods.includes(method));
    const kind = route === undefined ? 'read' : typeof route.kind === 'function' ? route.kind(method) : route.kind;
    const identity = admit(request, response, { url, kind });
    if (identity === undefined) return;
    if (route === undefined) {
      if (method === 'GET' && respondStream(request, response, { url, version, rest, identity })) return;
      if (candidates.length > 0) throw createProblem(405, `${method} is not supported on ${path}`);
      throw createProblem(404, `${method} ${path} is not supported by the embedded Content Lake`);
    }
    const captures = route.pattern.exec(rest)?.groups ?? {};
    const reply = await route.respond({
      method,
      url,
      headers: request.headers,
      identity,
      version,
      captures,
      readJson: () => readJsonBody(request),
    });
    await sendReply(response, reply);
  }

  async function respondStatic(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const mount = mounts.find((candidate) => candidate.matches(url.pathname));
    const isKnown = mount !== undefined || url.pathname === '/';
    if (admit(request, response, { url, kind: 'static' }) === undefined) return;
    if (mount !== undefined) await mount.respond(request, response, url);
    else if (isKnown)
      sendJson(response, 200, {
        service: 'stallkeep content lake',
        projectId: context.projectId,
        dataset: context.dataset,
      });
    else throw createProblem(404, `${request.method} ${url.pathname} is not supported by the embedded Content Lake`);
  }

  function respondStream(
    request: IncomingMessage,
    response: ServerResponse,
    options: {
      readonly url: URL;
      readonly version: string;
      readonly rest: string;
      readonly identity: Extract<AccessDecision, { kind: 'allowed' }>['identity'];
    },
  ): boolean {
    const sink = {
      write: (text: string) => {
        if (!response.headersSent) {
          response.writeHead(200, {
            'content-type': 'text/event-stream; charset=utf-8',
            'cache-control': 'no-store',
            'x-accel-buffering': 'no',
          });
        }
        response.write(text);
      },
      end: () => {
        response.end();
      },
    };
    const close = openStream(context, options.rest, {
      url: options.url,
      version: options.version,
      identity: options.identity,
      headers: request.headers,
      sink,
    });
    if (close === undefined) return false;
    response.on('close', close);
    return true;
  }

  return (request, response) => {
    const url = findRequestUrl(request, context.publicUrl());
    if (url === undefined) {
      sendJson(response, 400, { statusCode: 400, error: 'Bad Request', message: 'the address cannot be read' });
      return;
    }
    respond(request, response, url).catch((error: unknown) => {
      if (error instanceof Problem) {
        sendJson(response, error.status, error.body);
        return;
      }
      log('request failed', { method: request.method, path: url.pathname, error });
      sendJson(response, 500, {
        statusCode: 500,
        error: 'Internal Server Error',
        message: 'the lake failed; its log says why',
      });
    });
  };
}
