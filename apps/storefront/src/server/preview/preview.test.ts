import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAnswer } from '../answers.server.ts';
import { encodeText } from '../encoded-body.server.ts';
import { createHostCheck } from '../hosts.server.ts';
import { createPageCache } from '../page-cache.server.ts';
import type { RenderedPage } from '../page-renderer.server.ts';
import { createRequestListener } from '../request-listener.server.ts';
import { securityHeaders } from '../security-headers.server.ts';
import { type AskInit, askServer, type Reply } from '../test-helpers/ask-server.ts';
import { createPreviewPasses } from './preview-pass.server.ts';
import type { SellerAnswer, SellerCredential } from './seller-check.server.ts';

const nowMs = 1_780_000_000_000;
const at = '2026-06-01T09:30:00Z';
const space = {
  optionGroups: [{ name: 'Colour', values: ['Blue', 'Red'] }],
  variants: ['Blue', 'Red'].map((value) => ({ sku: value, options: [{ name: 'Colour', value }], isAvailable: true })),
};

const makePage = async (text: string, headers: Record<string, string>): Promise<RenderedPage> => {
  const body = await encodeText(text);
  return {
    status: 200,
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, no-cache', ...headers },
    body,
    selectionSpace: text.includes('/bowl') ? space : undefined,
    tags: new Set(),
    expiresAtMs: Number.POSITIVE_INFINITY,
    refreshAtMs: Number.POSITIVE_INFINITY,
    isKept: true,
    sizeBytes: body.sizeBytes,
  };
};
const renderPage = vi.fn((href: string) => makePage(`plain ${href}`, {}));
const renderPreview = vi.fn((href: string, time: number) => makePage(`preview ${href} ${time}`, {}));
const checkSeller = vi.fn((_: SellerCredential): Promise<SellerAnswer> => Promise.resolve({ kind: 'seller' }));
const passes = createPreviewPasses({ secret: 'x'.repeat(32), isHttps: false, now: () => nowMs });
const cookie = passes.issue().split(';')[0] ?? '';
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const pages = createPageCache<RenderedPage>({ maxBytes: 1e6, maxEntries: 100, retryAfterMs: 0, now: () => nowMs });
let server: Server;
let port = 0;

const ask = (path: string, init?: AskInit): Promise<Reply> => askServer(port, path, init);
const visit = (path: string): Promise<Reply> => ask(path, { headers: { cookie } });

beforeAll(async () => {
  const policy = { siteUrl: undefined, inlineScripts: [] };
  server = createServer(
    createRequestListener({
      isKnownHost: createHostCheck(undefined),
      checkLimit: () => undefined,
      securityHeaders: securityHeaders(policy),
      findStyles: async () => undefined,
      files: new Map(),
      pages,
      renderPage,
      renderAsked: renderPage,
      preview: { checkSeller, passes, sessionHost: 'localhost', log, renderPage: renderPreview },
      fetchImage: () => Promise.resolve(textAnswer(404, 'none')),
      isContentReachable: () => Promise.resolve(true),
      isDatabaseReachable: () => Promise.resolve(true),
      counter: undefined,
      readWebhook: undefined,
      recordChange: vi.fn(),
      log,
      now: () => nowMs,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});
afterAll(() => new Promise((resolve) => server.close(resolve)));
beforeEach(() => vi.clearAllMocks());

describe('a page at another time', () => {
  it('is made for a seller with a pass, kept by nobody and listed by nobody', async () => {
    const reply = await visit(`/may?at=${at}`);
    expect(reply.text).toBe(`preview /may ${Date.parse(at) / 1000}`);
    expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    await visit(`/may?at=${at}`);
    expect(renderPreview).toHaveBeenCalledTimes(2);
    expect((await ask('/may')).text).toBe('plain /may');
  });

  it('shows the variant that was chosen', async () => {
    expect((await visit(`/may/bowl?Colour=Red&at=${at}`)).text).toBe(
      `preview /may/bowl?sku=Red ${Date.parse(at) / 1000}`,
    );
  });

  it('is the plain page, of the plain cache, for everybody else, whatever the time says', async () => {
    for (const time of [at, '2026-06-01T09:30:00', 'nonsense']) {
      for (const headers of [{}, { cookie: 'stallkeep_preview=v1.9999999999999.x' }]) {
        const reply = await ask(`/may?at=${time}`, { headers });
        expect([reply.status, reply.text, reply.headers['cache-control']]).toEqual([
          200,
          'plain /may',
          'public, no-cache',
        ]);
      }
    }
    expect(pages.stats().entries).toBe(2); // "/may" and "/may/bowl" of the tests above
    expect(renderPreview).not.toHaveBeenCalled();
  });

  it('is refused to a seller who gives no zone', async () => {
    const reply = await visit('/may?at=2026-06-01T09:30:00');
    expect([reply.status, reply.headers['cache-control']]).toEqual([400, 'private, no-store']);
    expect(reply.text).toContain('must say its zone');
  });

  it('is for event and product pages only', async () => {
    expect((await visit(`/?at=${at}`)).text).toBe('plain /');
  });
});

describe('the door for sellers', () => {
  const to = `/api/preview?to=${encodeURIComponent(`/may/bowl?sku=Red&at=${at}`)}`;

  it('lets a session in by a visit, and sends it on with a pass', async () => {
    const reply = await ask(to, { headers: { cookie: 'lake_x=1' } });
    expect(reply.status).toBe(303);
    expect(reply.headers.location).toBe('/may/bowl?sku=Red&at=2026-06-01T09%3A30%3A00Z');
    expect(reply.headers['cache-control']).toBe('private, no-store');
    const [issued = ''] = reply.headers['set-cookie'] ?? [];
    expect(passes.isValid(issued.split(';')[0])).toBe(true);
    expect(checkSeller).toHaveBeenCalledWith({ token: undefined, cookieHeader: 'lake_x=1' });
  });

  it('takes a token from a form, never from the address', async () => {
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    expect((await ask(to, { method: 'POST', headers, body: 'token=sk-1' })).status).toBe(303);
    expect(checkSeller).toHaveBeenLastCalledWith({ token: 'sk-1', cookieHeader: undefined });
    await ask(`${to}&token=sk-2`);
    expect(checkSeller).toHaveBeenLastCalledWith({ token: undefined, cookieHeader: undefined });
  });

  it.each([
    ['no_credential', 401, 'Sign in to preview'],
    ['refused', 403, 'does not let anybody edit'],
  ] as const)('gives no pass where the answer is %s, and shows the form', async (kind, status, text) => {
    checkSeller.mockResolvedValueOnce({ kind });
    const reply = await ask(to, { headers: { host: 'localhost' } });
    expect(reply.status).toBe(status);
    expect(reply.text).toContain(text);
    expect(reply.text).toContain(`action="?to=${encodeURIComponent('/may/bowl?sku=Red&at=2026-06-01T09%3A30%3A00Z')}"`);
    expect(reply.headers).not.toHaveProperty('set-cookie');
  });

  it('sends who came under another name of this machine to where the session is, once', async () => {
    checkSeller.mockResolvedValue({ kind: 'no_credential' });
    const askAs = (host: string) => ask('/api/preview?to=%2Fmay', { headers: { host } });
    const first = await askAs('127.0.0.1:4321');
    expect([first.status, first.headers.location]).toEqual([303, 'http://localhost:4321/api/preview?to=%2Fmay']);
    expect((await askAs('localhost:4321')).status).toBe(401);
    checkSeller.mockResolvedValue({ kind: 'seller' });
  });

  it('says when the seller could not be checked', async () => {
    checkSeller.mockResolvedValueOnce({ kind: 'unreachable', cause: new Error('down') });
    const reply = await ask(to);
    expect([reply.status, reply.headers['set-cookie']]).toEqual([503, undefined]);
  });

  it.each(['//evil.example', 'https://evil.example/', '/\\evil.example', '/.//evil.example', '/api/preview', 'may'])(
    'leads nowhere but to our pages: %s',
    async (target) => {
      const reply = await ask(`/api/preview?to=${encodeURIComponent(target)}`);
      expect([reply.status, reply.headers.location]).toEqual([400, undefined]);
      expect(checkSeller).not.toHaveBeenCalled();
    },
  );

  it.each([
    ['another method', { method: 'DELETE' }, 405],
    ['another body', { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' }, 415],
    [
      'too much',
      { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: 'x'.repeat(5000) },
      413,
    ],
  ])('refuses %s', async (_, init, status) => {
    expect((await ask(to, init)).status).toBe(status);
  });
});
