import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { addBuyerQuestion, findBuyerQuestion } from '../buyer-question.ts';
import { canonicalPath, findThemePath, parseRoute, type Route } from '../paths.ts';
import { formatSelection, parseSelection } from '../selection.ts';
import { findWay, formatWay } from '../way-filter.ts';
import { type Answer, jsonAnswer, redirectAnswer, sendAnswer, textAnswer } from './answers.server.ts';
import { answerDesk, findDeskRoute, finishDeskAnswer } from './desk/answer-desk.server.ts';
import type { Counter } from './desk/open-counter.server.ts';
import type { EncodedBody } from './encoded-body.server.ts';
import { isPassingFailure } from './limits/passing-failure.server.ts';
import { type CheckLimit, findLimitGroup, type LimitGroup } from './limits/rate-limits.server.ts';
import type { Log } from './log.server.ts';
import { formatLoggedPath } from './log-path.server.ts';
import type { PageCache } from './page-cache.server.ts';
import type { RenderedPage } from './page-renderer.server.ts';
import type { PreviewDoor } from './preview/preview-routes.server.ts';
import { answerSignIn, PREVIEW_PATH, readSignIn, unseen } from './preview/preview-routes.server.ts';
import { parsePreviewTime } from './preview/preview-time.ts';
import { OverloadedError } from './render-gate.server.ts';
import { readBody } from './request-body.server.ts';
import type { StaticFile } from './static-files.server.ts';
import { answerTheme } from './theme.server.ts';
import type { WebhookAnswer, WebhookDelivery } from './webhook.server.ts';

/** Everything a request can reach. The listener decides which; nothing behind it sees a raw URL or Host. */
export interface ListenerOptions {
  readonly isKnownHost: (host: string | undefined) => boolean;
  /** Asked before anything that costs a database, a letter or another server's time. */
  readonly checkLimit: CheckLimit;
  readonly securityHeaders: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, StaticFile>;
  /** The stylesheet of a page's modules. */
  readonly findStyles: (pathname: string) => Promise<EncodedBody | undefined>;
  readonly pages: PageCache<RenderedPage>;
  /** Makes the page of a normalised href. */
  readonly renderPage: (href: string) => Promise<RenderedPage>;
  /** Makes the page of an href with a buyer's own question in it, for that buyer alone. */
  readonly renderAsked: (href: string) => Promise<RenderedPage>;
  /** The door for sellers, and the page of an href at the time they chose, epoch seconds. */
  readonly preview: PreviewDoor & { readonly renderPage: (href: string, at: number) => Promise<RenderedPage> };
  readonly fetchImage: (pathname: string, query: string) => Promise<Answer>;
  readonly isContentReachable: () => Promise<boolean>;
  readonly isDatabaseReachable: () => Promise<boolean>;
  /** Undefined where no orders are taken: its addresses then do not exist. */
  readonly counter: Pick<Counter, 'desk' | 'routes' | 'pass'> | undefined;
  /** Undefined where no webhook secret is set: the address then does not exist. */
  readonly readWebhook: ((delivery: WebhookDelivery) => WebhookAnswer) | undefined;
  readonly recordChange: (change: { readonly id: string; readonly type: string }) => void;
  readonly log: Log;
  /** Epoch ms. */
  readonly now: () => number;
}

interface Target {
  readonly pathname: string;
  readonly query: string;
}

const LONGEST_URL = 2048;
const LARGEST_WEBHOOK_BYTES = 256 * 1024;
const WEBHOOK_PATH = '/api/revalidate';

export function createRequestListener(options: ListenerOptions): RequestListener {
  return (request, response) => {
    const fresh = findFreshPage(options, request);
    if (fresh !== undefined) {
      sendSafely(options, request, response, toAnswer(fresh, false));
      return;
    }
    answerRequest(options, request)
      .catch((error: unknown) => answerFailure(options, request, error))
      .then((answer) => sendSafely(options, request, response, answer));
  };
}

/** The hot path: a page in memory, asked for by its plain path, goes out without waiting for anything. */
function findFreshPage(options: ListenerOptions, request: IncomingMessage): RenderedPage | undefined {
  const { method, url = '' } = request;
  if (method !== 'GET' && method !== 'HEAD') return undefined;
  if (!options.isKnownHost(request.headers.host) || parseRoute(url) === undefined) return undefined;
  return options.pages.find(url);
}

function sendSafely(
  options: ListenerOptions,
  request: IncomingMessage,
  response: ServerResponse,
  answer: Answer,
): void {
  if (answer.status >= 500) options.log.warn('answer', { status: answer.status, path: findLoggedPath(request) });
  sendAnswer(request, response, { ...answer, headers: { ...options.securityHeaders, ...answer.headers } });
  // What a client still sends after its answer is not read: the connection ends with this answer.
  if (request.method !== 'GET' && request.method !== 'HEAD') request.resume();
}

async function answerRequest(options: ListenerOptions, request: IncomingMessage): Promise<Answer> {
  const target = findTarget(request);
  if (target === undefined) return textAnswer(400, 'This address cannot be read.');
  // Probes ask by the machine's own address, so these two answer to any name; they tell nothing.
  if (target.pathname === '/health') return requireReading(request) ?? jsonAnswer(200, { status: 'alive' });
  if (target.pathname === '/ready') return requireReading(request) ?? answerReady(options);
  if (!options.isKnownHost(request.headers.host)) return textAnswer(421, 'This server does not serve that name.');
  if (target.pathname === WEBHOOK_PATH && options.readWebhook !== undefined) return answerWebhook(options, request);
  if (target.pathname === PREVIEW_PATH) {
    const refused = checkLimit(options, request, 'signIn');
    if (refused !== undefined) return refused;
    const signIn = await readSignIn(request, target.query);
    return 'status' in signIn ? signIn : answerSignIn(options.preview, signIn);
  }
  const found = options.counter && findDeskRoute(options.counter.routes, target.pathname);
  if (options.counter !== undefined && found !== undefined) {
    const { desk, pass } = options.counter;
    if (target.query.length > LONGEST_URL) return textAnswer(414, 'This address is too long.');
    const refused = checkLimit(options, request, findLimitGroup(found.route, request.method));
    if (refused !== undefined) return finishDeskAnswer(desk, found, { request, answer: refused });
    return answerDesk(desk, found, { request, ...target, pass });
  }
  return requireReading(request) ?? answerReading(options, target, request.headers.cookie);
}

function checkLimit(options: ListenerOptions, request: IncomingMessage, group: LimitGroup): Answer | undefined {
  const forwarded = request.headers['x-forwarded-for'];
  const refused = options.checkLimit(group, {
    remoteAddress: request.socket.remoteAddress,
    // Node joins repeated ones itself; its types do not know.
    forwardedFor: Array.isArray(forwarded) ? forwarded.join(', ') : forwarded,
  });
  if (refused !== undefined) options.log.warn('limited', { group });
  return refused;
}

function findLoggedPath(request: IncomingMessage): string | undefined {
  const target = findTarget(request);
  return target && formatLoggedPath(target.pathname);
}

async function answerReading(
  options: ListenerOptions,
  { pathname, query }: Target,
  cookieHeader: string | undefined,
): Promise<Answer> {
  if (pathname.length + query.length > LONGEST_URL) return textAnswer(414, 'This address is too long.');
  const file = options.files.get(pathname);
  if (file !== undefined) {
    return {
      status: 200,
      headers: { 'content-type': file.contentType, 'cache-control': file.cacheControl },
      body: file.body,
    };
  }
  if (pathname.startsWith('/styles/')) return answerStyles(options, pathname);
  if (pathname.startsWith('/images/')) return options.fetchImage(pathname, query);
  const theme = findThemePath(pathname);
  if (theme !== undefined) return answerTheme(theme);
  const route = parseRoute(pathname);
  if (route === undefined) {
    const canonical = canonicalPath(pathname);
    if (canonical === undefined) return answerPage(options, '/404');
    return redirectAnswer(query === '' ? canonical : `${canonical}?${query}`);
  }
  if (route.kind !== 'event' && route.kind !== 'product') return answerPage(options, pathname);
  const time = parsePreviewTime(query, Math.floor(options.now() / 1000));
  const isPreview = time.kind !== 'none' && options.preview.passes.isValid(cookieHeader);
  if (isPreview && time.kind === 'refused') return textAnswer(400, time.reason, unseen);
  // To anybody else "at" is one of the many parameters a link may carry that mean nothing here.
  const rest = time.kind === 'none' ? query : time.query;
  const shared = await findSelected(options, route, { pathname, query: rest });
  const asked = route.kind === 'product' ? findBuyerQuestion(rest) : undefined;
  const href = asked === undefined ? shared : addBuyerQuestion(shared, asked);
  if (isPreview && time.kind === 'at') return answerPreview(options, href, time.at);
  return asked === undefined ? answerPage(options, shared) : answerAsked(options, { pathname, href });
}

async function answerStyles(options: ListenerOptions, pathname: string): Promise<Answer> {
  const body = await options.findStyles(pathname);
  if (body === undefined) return textAnswer(404, 'There is no such stylesheet.');
  const headers = { 'content-type': 'text/css; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' };
  return { status: 200, headers, body };
}

/**
 * Any query comes down to one of a bounded number of pages: of an event one for each way of getting things, of a product what its
 * page without a choice says can be chosen.
 */
async function findSelected(options: ListenerOptions, route: Route, { pathname, query }: Target): Promise<string> {
  if (route.kind === 'event') return `${pathname}${formatWay(findWay(query))}`;
  if (route.kind !== 'product' || query === '') return pathname;
  const { page } = await requirePage(options, pathname);
  if (page.selectionSpace === undefined) return pathname;
  return `${pathname}${formatSelection(parseSelection(query, page.selectionSpace))}`;
}

/** Made for one seller's eyes: it never enters the cache, and no cache on the way may keep it. */
async function answerPreview(options: ListenerOptions, href: string, at: number): Promise<Answer> {
  const page = await options.preview.renderPage(href, at);
  return { status: page.status, headers: { ...page.headers, ...unseen }, body: page.body };
}

/** Made for one buyer's question, which may say where they live: as a preview, it is kept by nobody. */
async function answerAsked(
  options: ListenerOptions,
  { pathname, href }: { readonly pathname: string; readonly href: string },
): Promise<Answer> {
  const { page: shared, isLastGood } = await requirePage(options, pathname);
  // Where there is no such product there is nothing to ask.
  if (shared.status !== 200) return toAnswer(shared, isLastGood);
  const page = await options.renderAsked(href);
  return { status: page.status, headers: { ...page.headers, ...unseen }, body: page.body };
}

async function answerPage(options: ListenerOptions, href: string): Promise<Answer> {
  const { page, isLastGood } = await requirePage(options, href);
  return toAnswer(page, isLastGood);
}

function requirePage(options: ListenerOptions, href: string) {
  return options.pages.require(href, () => options.renderPage(href));
}

function toAnswer(page: RenderedPage, isLastGood: boolean): Answer {
  const headers = isLastGood ? { ...page.headers, 'x-stallkeep-content': 'last-good' } : page.headers;
  return { status: page.status, headers, body: page.body };
}

/** Every failure ends here: logged once, told to the visitor on a page without any of its details. */
async function answerFailure(options: ListenerOptions, request: IncomingMessage, error: unknown): Promise<Answer> {
  const isPassing = isPassingFailure(error);
  const status = isPassing ? 503 : 500;
  if (error instanceof OverloadedError) {
    options.log.warn('overloaded', { path: findLoggedPath(request) });
    return textAnswer(503, 'More visitors than we can serve at once. Please try again in a moment.', {
      'retry-after': '2',
    });
  }
  options.log.error('request failed', error, { path: findLoggedPath(request) });
  const retry: Record<string, string> = isPassing ? { 'retry-after': '5' } : {};
  try {
    const answer = await answerPage(options, '/500');
    return { ...answer, status, headers: { ...answer.headers, 'cache-control': 'no-store', ...retry } };
  } catch (pageError) {
    options.log.error('the error page failed', pageError);
    return textAnswer(status, 'Something on our side went wrong. Please try again in a minute.', retry);
  }
}

async function answerReady(options: ListenerOptions): Promise<Answer> {
  const [hasContent, hasDatabase] = await Promise.all([options.isContentReachable(), options.isDatabaseReachable()]);
  if (!hasDatabase) return jsonAnswer(503, { status: 'database unreachable' });
  return jsonAnswer(hasContent ? 200 : 503, { status: hasContent ? 'ready' : 'content unreachable' });
}

async function answerWebhook(options: ListenerOptions, request: IncomingMessage): Promise<Answer> {
  if (request.method !== 'POST') return textAnswer(405, 'Only POST is answered here.', { allow: 'POST' });
  const rawBody = await readBody(request, LARGEST_WEBHOOK_BYTES);
  if (rawBody === undefined) return textAnswer(413, 'The body is too large.', { connection: 'close' });
  const header = request.headers['sanity-webhook-signature'];
  const signature = typeof header === 'string' ? header : undefined;
  const answer = options.readWebhook?.({ signature, rawBody, nowMs: options.now() });
  switch (answer?.kind) {
    case 'changed':
      options.recordChange(answer);
      return jsonAnswer(200, { status: 'changed' });
    case 'replayed':
      return jsonAnswer(200, { status: 'known already' });
    default:
      options.log.warn('webhook refused', { reason: answer?.reason });
      return answer?.reason === 'bad_body'
        ? textAnswer(400, 'The body must be JSON with _id and _type.')
        : textAnswer(401, 'The signature is not ours or not recent.');
  }
}

/** Undefined when the request only reads. */
function requireReading(request: IncomingMessage): Answer | undefined {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined;
  return textAnswer(405, 'Only GET and HEAD are answered here.', { allow: 'GET, HEAD', connection: 'close' });
}

/** The path and query as they were sent: nothing is decoded or resolved, so "/.//host" stays what it is. */
function findTarget(request: IncomingMessage): Target | undefined {
  const url = request.url ?? '';
  if (!url.startsWith('/')) return undefined;
  const at = url.indexOf('?');
  return at === -1 ? { pathname: url, query: '' } : { pathname: url.slice(0, at), query: url.slice(at + 1) };
}
