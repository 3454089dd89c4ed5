import type { IncomingMessage } from 'node:http';
import { type Answer, textAnswer } from '../answers.server.ts';
import { readBody } from '../request-body.server.ts';
import type { Desk, DeskRequest, DeskRoute } from './desk.ts';
import { isPostAllowed } from './post-guards.server.ts';

const DEFAULT_LARGEST_BYTES = 64 * 1024;

/** What every answer of the counter carries: it is one person's, nobody keeps it, lists it or is told where it was read. */
export const oneReaderHeaders = {
  'cache-control': 'private, no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow',
} as const;

export interface FoundRoute {
  readonly route: DeskRoute;
  readonly params: Readonly<Record<string, string>>;
}

/** Undefined for a path that is none of the counter's. A name in a route's path takes one plain segment: letters, digits, "-", "_" and ".". */
export function findDeskRoute(routes: readonly DeskRoute[], pathname: string): FoundRoute | undefined {
  const segments = pathname.split('/');
  for (const route of routes) {
    const params = matchSegments(route.path.split('/'), segments);
    if (params !== undefined) return { route, params };
  }
  return undefined;
}

function matchSegments(
  pattern: readonly string[],
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  if (pattern.length !== segments.length) return undefined;
  const params: [string, string][] = [];
  for (const [index, part] of pattern.entries()) {
    const segment = segments[index] ?? '';
    if (part.startsWith(':')) {
      if (!/^[\w.-]{1,128}$/.test(segment)) return undefined;
      params.push([part.slice(1), segment]);
    } else if (part !== segment) return undefined;
  }
  return Object.fromEntries(params);
}

/** Reads what came in, as far as the route lets it, and has the route answer it. */
export async function answerDesk(
  desk: Desk,
  found: FoundRoute,
  incoming: {
    readonly request: IncomingMessage;
    readonly pathname: string;
    readonly query: string;
    /** Lets only so many answers be worked on at once; what comes in slowly keeps nobody waiting. */
    readonly pass?: (work: () => Promise<Answer>) => Promise<Answer>;
  },
): Promise<Answer> {
  const { route, params } = found;
  const { request, pass = (work) => work() } = incoming;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const common = {
    pathname: incoming.pathname,
    params,
    query: new URLSearchParams(incoming.query),
    headers: toPlainHeaders(request),
    cookieHeader: request.headers.cookie,
    remoteAddress: request.socket.remoteAddress ?? '',
  };
  const finish = (answer: Answer): Answer => finishDeskAnswer(desk, found, { request, answer });
  const bodiless = { ...common, form: new FormData(), rawBody: Buffer.alloc(0) };
  if (method === 'GET' && route.get !== undefined) {
    const { get } = route;
    return finish(await pass(() => get(desk, { ...bodiless, method })));
  }
  if (method === 'OPTIONS' && route.options !== undefined)
    return finish(await route.options(desk, { ...bodiless, method }));
  if (method !== 'POST' || route.post === undefined) return finish(refuseMethod(route));
  if (!isPostAllowed(route.post.guard, common.headers)) {
    return finish(textAnswer(403, 'This was not sent from a page of this shop.', { connection: 'close' }));
  }
  const rawBody = await readBody(request, route.post.largestBytes ?? DEFAULT_LARGEST_BYTES);
  if (rawBody === undefined) return finish(textAnswer(413, 'This is too large to be sent.', { connection: 'close' }));
  const form =
    route.post.guard === 'own_page' ? await readForm(rawBody, common.headers['content-type']) : new FormData();
  if (form === undefined) return finish(textAnswer(415, 'The body must be a form.'));
  const { answer } = route.post;
  return finish(await pass(() => answer(desk, { ...common, method, form, rawBody })));
}

/** An answer of a route of the counter, whoever gave it, with the headers that all of them carry. */
export function finishDeskAnswer(
  desk: Desk,
  { route }: FoundRoute,
  { request, answer }: { readonly request: IncomingMessage; readonly answer: Answer },
): Answer {
  const always = route.alwaysHeaders?.(desk, toPlainHeaders(request));
  return { ...answer, headers: { ...oneReaderHeaders, ...always, ...answer.headers } };
}

function refuseMethod(route: DeskRoute): Answer {
  const allow = [...(route.get === undefined ? [] : ['GET', 'HEAD']), ...(route.post === undefined ? [] : ['POST'])];
  return textAnswer(405, `Only ${allow.join(', ')} is answered here.`, {
    allow: allow.join(', '),
    connection: 'close',
  });
}

function toPlainHeaders(request: IncomingMessage): DeskRequest['headers'] {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

/** Undefined for what no form of a browser sends. */
async function readForm(body: Buffer, contentType: string | undefined): Promise<FormData | undefined> {
  const isForm =
    contentType?.startsWith('application/x-www-form-urlencoded') === true ||
    contentType?.startsWith('multipart/form-data') === true;
  if (!isForm || contentType === undefined) return undefined;
  try {
    // Copied, so that its memory is of the one kind a Response takes.
    return await new Response(new Uint8Array(body), { headers: { 'content-type': contentType } }).formData();
  } catch {
    // A body that ends in the middle of a part, or says another boundary than it has: no browser's form.
    return undefined;
  }
}
