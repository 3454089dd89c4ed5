import type { PageView } from '@stallkeep/blocks/page-view';
import type { SelectionSpace } from '../selection.ts';
import type { FramedDeskPage } from './desk/desk-frame.server.ts';
import { type EncodedBody, encodeText } from './encoded-body.server.ts';
import type { Cacheable } from './page-cache.server.ts';
import { createPageRecorder, type PageRecord, type PageRecorder } from './page-recorder.ts';
import { findStyleAttributes, formatPolicy, type PolicyOptions } from './security-headers.server.ts';

/** A page as the cache keeps it: whole, compressed, with the headers that are its own. */
export interface RenderedPage extends Cacheable {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: EncodedBody;
  readonly selectionSpace: SelectionSpace | undefined;
}

/** Forms of a page that came back because something in them was wrong: made for who sent them, kept by nobody. */
export type ReturnedForms = Pick<PageView, 'newsletterFault' | 'contactFault' | 'buyFault'>;

/** What a page is handed beside its request. */
export interface PageLocals {
  recorder: PageRecorder;
  /** Epoch seconds the page is for. */
  now: number;
  /** The same, where a seller chose it: the page says so and is kept by nobody. */
  previewAt?: number;
  returned?: ReturnedForms;
  /** A page of the counter, whole. */
  desk?: FramedDeskPage;
}

export interface RendererOptions {
  /** Astro: one request in, one response out. */
  readonly render: (request: Request, locals: PageLocals) => Promise<Response>;
  /** Origin the page's own links are made with. */
  readonly siteUrl: () => string;
  readonly policy: PolicyOptions;
  /** Gives a page the one stylesheet of the modules that stand in it. */
  readonly linkStyles: (html: string) => string;
  /** Paths of the fonts every page needs at once. */
  readonly fonts: readonly string[];
  /** Epoch ms. */
  readonly now: () => number;
  /** A page is made anew at this age though nothing said it changed: a net under the change listener. */
  readonly maxAgeMs: () => number;
}

/** How soon a page made from old content is tried again. */
const LAST_GOOD_RETRY_MS = 2000;

/**
 * Makes the page of a path with its normalised query, such as "/may/bowl?sku=B-1", for now or for the time a seller chose, epoch
 * seconds, or with the forms that come back to one reader. Rejects with what made it fail.
 */
export function createPageRenderer(
  options: RendererOptions,
): (href: string, previewAt?: number, returned?: ReturnedForms) => Promise<RenderedPage> {
  return async (href, previewAt, returned) => {
    const recorder = createPageRecorder();
    const madeAtMs = options.now();
    const request = new Request(new URL(href, options.siteUrl()));
    const response = await options.render(request, {
      recorder,
      now: previewAt ?? Math.floor(madeAtMs / 1000),
      ...(previewAt === undefined ? {} : { previewAt }),
      ...(returned === undefined ? {} : { returned }),
    });
    const text = options.linkStyles(await response.text());
    const record = recorder.read();
    if (record.failure !== undefined) throw record.failure.error;
    if (response.status >= 500 && !href.startsWith('/500')) {
      throw new Error(
        `Rendering ${request.url} answered ${response.status}: a page or a block threw, see the line before`,
      );
    }
    const body = await encodeText(text);
    return {
      status: response.status,
      headers: formatPageHeaders(response, text, record, options),
      body,
      selectionSpace: record.selectionSpace,
      tags: record.tags,
      expiresAtMs: record.expiresAtMs,
      refreshAtMs: madeAtMs + (record.isLastGood ? LAST_GOOD_RETRY_MS : options.maxAgeMs()),
      isKept: response.status === 200 || href === '/404' || href === '/500',
      sizeBytes: body.sizeBytes,
    };
  };
}

function formatPageHeaders(
  response: Response,
  text: string,
  record: PageRecord,
  { policy, fonts }: Pick<RendererOptions, 'policy' | 'fonts'>,
): Record<string, string> {
  const contentType = response.headers.get('content-type') ?? 'text/html; charset=utf-8';
  const isHtml = contentType.startsWith('text/html');
  return {
    // Astro leaves the encoding out; a page says it in its head, but not before its first bytes are guessed at.
    'content-type': isHtml ? 'text/html; charset=utf-8' : contentType,
    // Browsers ask each time and get a 304: what a seller publishes is what the next visit shows.
    'cache-control': response.status === 200 ? 'public, no-cache' : 'no-store',
    ...(isHtml
      ? {
          'content-security-policy': formatPolicy(policy, findStyleAttributes(text)),
          link: fonts.map((font) => `<${font}>; rel=preload; as=font; type="font/woff2"; crossorigin`).join(', '),
        }
      : {}),
    ...(record.isLastGood ? { 'x-stallkeep-content': 'last-good' } : {}),
  };
}
