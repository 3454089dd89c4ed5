import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAnswer } from './answers.server.ts';
import { encodeText, plainBody } from './encoded-body.server.ts';
import { createHostCheck } from './hosts.server.ts';
import { allowances, createLimits } from './limits/rate-limits.server.ts';
import { createPageCache } from './page-cache.server.ts';
import type { RenderedPage } from './page-renderer.server.ts';
import { createPreviewPasses } from './preview/preview-pass.server.ts';
import { OverloadedError } from './render-gate.server.ts';
import { createRequestListener } from './request-listener.server.ts';
import { formatPolicy, securityHeaders } from './security-headers.server.ts';
import { type AskInit, askServer, type Reply } from './test-helpers/ask-server.ts';
import { createWebhookReader } from './webhook.server.ts';

const policy = { siteUrl: 'https://stall.example', inlineScripts: [] };
const space = {
  optionGroups: [{ name: 'Colour', values: ['Blue', 'Red'] }],
  variants: [
    { sku: 'B', options: [{ name: 'Colour', value: 'Blue' }], isAvailable: true },
    { sku: 'R', options: [{ name: 'Colour', value: 'Red' }], isAvailable: true },
  ],
};
const secret = 'a-secret-of-some-length';

/** How the fake pages answer; a test replaces it. */
const world: { render: (href: string) => Promise<RenderedPage>; isReachable: boolean } = {
  render: () => Promise.reject(new Error('no test set this')),
  isReachable: true,
};

const makePage = async (href: string, status = 200): Promise<RenderedPage> => {
  const body = await encodeText(`<!doctype html><title>${href}</title>${'<p>stall</p>'.repeat(100)}`);
  return {
    status,
    headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': formatPolicy(policy) },
    body,
    selectionSpace: href.includes('/bowl') ? space : undefined,
    tags: new Set(['event-1']),
    expiresAtMs: Number.POSITIVE_INFINITY,
    refreshAtMs: Number.POSITIVE_INFINITY,
    isKept: status === 200,
    sizeBytes: body.sizeBytes,
  };
};

/** Epoch ms of the limits: a day later for each test, so that none is refused for another's asking. */
const limits = { now: 0 };
const renderPage = vi.fn((href: string) => world.render(href));
const renderAsked = vi.fn((href: string) => world.render(href));
const recordChange = vi.fn();
const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
const readWebhook = createWebhookReader(secret);
const checkLimit = createLimits({ trustedProxies: [], now: () => limits.now });
let server: Server;
let port = 0;
let pages = createCache();

function createCache() {
  return createPageCache<RenderedPage>({ maxBytes: 1e6, maxEntries: 100, retryAfterMs: 0, now: () => 0 });
}

function ask(path: string, init?: AskInit): Promise<Reply> {
  return askServer(port, path, init);
}

beforeAll(async () => {
  server = createServer((request, response) => {
    createRequestListener({
      isKnownHost: createHostCheck(policy.siteUrl),
      checkLimit,
      securityHeaders: securityHeaders(policy),
      findStyles: async () => undefined,
      files: new Map([
        [
          '/_astro/a.css',
          { contentType: 'text/css', cacheControl: 'public, immutable', body: plainBody(Buffer.from('p{}')) },
        ],
      ]),
      pages,
      renderPage,
      renderAsked,
      preview: {
        checkSeller: () => Promise.resolve({ kind: 'no_credential' }),
        passes: createPreviewPasses({ secret: 'x'.repeat(32), isHttps: true, now: () => 1_780_000_000_000 }),
        sessionHost: undefined,
        log,
        renderPage: () => Promise.reject(new Error('nobody here has a pass')),
      },
      fetchImage: () => Promise.resolve(textAnswer(404, 'There is no such picture.')),
      isContentReachable: () => Promise.resolve(world.isReachable),
      isDatabaseReachable: () => Promise.resolve(true),
      counter: undefined,
      readWebhook,
      recordChange,
      log,
      now: () => 1_780_000_000_000,
    })(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(() => {
  vi.clearAllMocks();
  limits.now += 86_400_000;
  pages = createCache();
  world.isReachable = true;
  world.render = (href) =>
    makePage(href, href === '/404' || href.includes('missing') ? 404 : href === '/500' ? 500 : 200);
});

describe('security headers', () => {
  it.each([
    ['a page', '/may', {}, 200],
    ['the home page', '/', {}, 200],
    ['a file', '/_astro/a.css', {}, 200],
    ['a picture', '/images/lake/production/x.png', {}, 404],
    ['a missing page', '/may/missing', {}, 404],
    ['a path that is none', '/.env', {}, 404],
    ['a redirect', '/May/', {}, 308],
    ['an unknown host', '/', { headers: { host: 'evil.example' } }, 421],
    ['a wrong method', '/', { method: 'DELETE' }, 405],
    ['a refused webhook', '/api/revalidate', { method: 'POST', body: '{}' }, 401],
    ['a preview without a session', '/api/preview?to=/may', {}, 401],
    ['health', '/health', {}, 200],
    ['readiness', '/ready', {}, 200],
    ['a path too long', `/${'a'.repeat(3000)}`, {}, 414],
  ])('go with %s', async (_, path, init, status) => {
    const reply = await ask(path, init);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'strict-origin-when-cross-origin',
      'strict-transport-security': expect.stringContaining('max-age'),
    });
    expect(reply.headers['permissions-policy']).toContain('camera=()');
    const csp = reply.headers['content-security-policy'];
    expect(csp).toContain("default-src 'self'");
    expect(csp).toContain("frame-ancestors 'none'");
    expect(csp).not.toContain('unsafe-inline');
    expect(reply.headers).not.toHaveProperty('set-cookie');
  });

  it('go with an error page, which tells nothing of what happened', async () => {
    world.render = (href) =>
      href === '/500' ? makePage(href, 500) : Promise.reject(new Error('secret table "sellers" is gone'));
    const reply = await ask('/may');
    expect(reply.status).toBe(500);
    expect(reply.headers['content-security-policy']).toContain("default-src 'self'");
    expect(reply.text).not.toContain('sellers');
    expect(log.error).toHaveBeenCalledTimes(1);
  });
});

describe('pages', () => {
  it('are made once and served from memory', async () => {
    await ask('/may');
    await ask('/may');
    expect(renderPage.mock.calls).toEqual([['/may']]);
  });

  it('of an event are one for each way of getting things, whatever else the link carries', async () => {
    for (const query of [
      '',
      '?way=run',
      '?utm_source=x&way=run&at=now',
      '?way=run&way=lane',
      '?way=teleport',
      '?sku=B',
    ]) {
      expect((await ask(`/may${query}`)).status).toBe(200);
    }
    expect(renderPage.mock.calls).toEqual([['/may'], ['/may?way=run']]);
  });

  it('of a calendar are made once whatever the link carries, and dropped with their event', async () => {
    await ask('/may/calendar.ics');
    await ask('/may/calendar.ics?way=run');
    pages.invalidate(new Set(['event-1']));
    await ask('/may/calendar.ics');
    expect(renderPage.mock.calls).toEqual([['/may/calendar.ics'], ['/may/calendar.ics']]);
  });

  it('are sent compressed as asked, with an ETag for each encoding', async () => {
    const br = await ask('/may', { headers: { 'accept-encoding': 'gzip, br' } });
    const plain = await ask('/may');
    expect(br.headers).toMatchObject({ 'content-encoding': 'br', vary: 'accept-encoding', 'accept-ranges': 'none' });
    expect(plain.headers).not.toHaveProperty('content-encoding');
    expect(br.headers.etag).not.toBe(plain.headers.etag);
  });

  it('answer 304 to who has them, and HEAD without a body', async () => {
    const { headers } = await ask('/may');
    const again = await ask('/may', { headers: { 'if-none-match': headers.etag ?? '' } });
    expect(again).toMatchObject({ status: 304, text: '' });
    const head = await ask('/may', { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers['content-length']).toBe(headers['content-length']);
  });

  it('ignore a Range', async () => {
    expect((await ask('/may', { headers: { range: 'bytes=0-10' } })).status).toBe(200);
  });

  it('come down to one entry for every spelling of a choice, whatever else the query says', async () => {
    for (const query of [
      '?sku=R',
      '?Colour=Red',
      '?option.Colour=Red&utm_source=x',
      '?fbclid=1',
      '?x=1&y=2',
      '?sku=OLD',
      '?sku=OLDER',
    ]) {
      await ask(`/may/bowl${query}`);
    }
    expect(renderPage.mock.calls.map(([href]) => href)).toEqual(['/may/bowl', '/may/bowl?sku=R', '/may/bowl?sku=']);
  });

  it('ignore a query where a page takes none', async () => {
    for (let i = 0; i < 5; i += 1) await ask(`/may?cachebuster=${i}`);
    expect(renderPage).toHaveBeenCalledTimes(1);
  });

  it('that do not exist are not kept', async () => {
    await ask('/may/missing');
    await ask('/may/missing');
    expect(renderPage).toHaveBeenCalledTimes(2);
    expect(pages.stats().entries).toBe(0);
  });
});

describe('a page for one buyer’s question', () => {
  const postcode = '?sku=R&postcode=1170-165&utm_source=x';

  it('is made each time with the choice and the question only, and kept by nobody', async () => {
    for (let i = 0; i < 3; i += 1) {
      const reply = await ask(`/may/bowl${postcode}`);
      expect(reply.status).toBe(200);
      expect(reply.headers).toMatchObject({ 'cache-control': 'private, no-store', 'x-robots-tag': 'noindex' });
    }
    expect(renderAsked.mock.calls.map(([href]) => href)).toEqual(Array(3).fill('/may/bowl?sku=R&postcode=1170-165'));
    // What is kept is the page that everybody shares.
    expect(renderPage.mock.calls.map(([href]) => href)).toEqual(['/may/bowl']);
    expect(pages.stats().entries).toBe(1);
    expect(pages.find(`/may/bowl${postcode}`)).toBeUndefined();
  });

  it('leaves the shared page as it is', async () => {
    await ask('/may/bowl?postcode=1170-165');
    const reply = await ask('/may/bowl');
    expect(reply.text).toContain('<title>/may/bowl</title>');
    expect(reply.headers).not.toHaveProperty('cache-control');
  });

  it.each(['postcode=', 'way=w', 'slot=w.1763049600-1763051400'])('is one for ?%s too', async (query) => {
    expect((await ask(`/may/bowl?${query}`)).headers['cache-control']).toBe('private, no-store');
  });

  it('is not made of a product that is not there, nor of a market', async () => {
    expect((await ask('/may/missing?postcode=1170')).status).toBe(404);
    await ask('/may?postcode=1170');
    expect(renderAsked).not.toHaveBeenCalled();
  });

  it('answers 503 where more ask than can be told', async () => {
    renderAsked.mockRejectedValueOnce(new OverloadedError('128 tasks wait already'));
    const reply = await ask('/may/bowl?postcode=1170');
    expect([reply.status, reply.headers['retry-after']]).toEqual([503, '2']);
  });
});

describe('redirects', () => {
  it('lead to the tidied path, query kept', async () => {
    expect((await ask('/May/Bowl/?sku=R')).headers.location).toBe('/may/bowl?sku=R');
  });

  it.each([
    '//evil.example',
    '/.//evil.example',
    '/\\evil.example/',
    '//evil.example/..',
    '/%2f%2fevil.example/',
    '/%0d%0aset-cookie:x/',
  ])('never follow %s', async (path) => {
    const reply = await ask(path);
    expect(reply.status).toBe(404);
    expect(reply.headers).not.toHaveProperty('location');
  });
});

describe('failures', () => {
  it('of content that may pass answer 503 with Retry-After', async () => {
    const passing = Object.assign(new Error('unreachable'), { retryable: true });
    world.render = (href) => (href === '/500' ? makePage(href, 500) : Promise.reject(passing));
    const reply = await ask('/may');
    expect(reply.status).toBe(503);
    expect(reply.headers).toMatchObject({ 'retry-after': '5', 'cache-control': 'no-store' });
  });

  it('serve the last good page, marked', async () => {
    await ask('/may');
    pages.invalidateAll();
    world.render = () => Promise.reject(new Error('no content'));
    const reply = await ask('/may');
    expect(reply.status).toBe(200);
    expect(reply.headers['x-stallkeep-content']).toBe('last-good');
  });

  it('answer in plain words when even the error page fails', async () => {
    world.render = () => Promise.reject(new Error('no'));
    expect(await ask('/may')).toMatchObject({ status: 500, text: expect.stringContaining('Please try again') });
  });

  it('of too much at once answer 503 without making a page', async () => {
    world.render = () => Promise.reject(new OverloadedError('many'));
    expect(await ask('/may')).toMatchObject({ status: 503, headers: { 'retry-after': '2' } });
    expect(renderPage).toHaveBeenCalledTimes(1);
  });
});

describe('/ready', () => {
  it('tells when content cannot be reached, while /health stays', async () => {
    world.isReachable = false;
    expect((await ask('/ready')).status).toBe(503);
    expect((await ask('/health')).status).toBe(200);
  });

  it('answers a probe that asks by address', async () => {
    expect((await ask('/health', { headers: { host: '10.0.0.7:4321' } })).status).toBe(200);
  });
});

describe('/api/revalidate', () => {
  const send = (body: string, key = secret) => {
    const at = 1_780_000_000_000;
    const mark = createHmac('sha256', key).update(`${at}.${body}`).digest('base64url');
    return ask('/api/revalidate', {
      method: 'POST',
      body,
      headers: { 'sanity-webhook-signature': `t=${at},v1=${mark}` },
    });
  };

  it('records a signed change once, however often it is sent', async () => {
    const body = JSON.stringify({ _id: 'product-1', _type: 'product' });
    expect((await send(body)).status).toBe(200);
    expect((await send(body)).text).toContain('known already');
    expect(recordChange).toHaveBeenCalledTimes(1);
    expect(recordChange).toHaveBeenCalledWith(expect.objectContaining({ id: 'product-1', type: 'product' }));
  });

  it('refuses what is not signed with our secret, and a body too large', async () => {
    expect((await send('{"_id":"a","_type":"b"}', 'another-secret-entirely')).status).toBe(401);
    expect((await send('x'.repeat(300_000))).status).toBe(413);
    expect(recordChange).not.toHaveBeenCalled();
  });

  it('answers POST only', async () => {
    expect((await ask('/api/revalidate')).status).toBe(405);
  });
});

describe('too many sign-ins from one address', () => {
  it('are answered 429 with how long to wait, whatever the header says about where they come from', async () => {
    const replies: Reply[] = [];
    for (let at = 0; at <= allowances.signIn.burst; at += 1) {
      replies.push(await ask('/api/preview?to=/may', { headers: { 'x-forwarded-for': `9.9.9.${at}` } }));
    }
    expect(replies.slice(0, -1).map(({ status }) => status)).not.toContain(429);
    const last = replies.at(-1);
    expect(last).toMatchObject({ status: 429, headers: { 'retry-after': '2', 'cache-control': 'no-store' } });
    expect(last?.headers['content-security-policy']).toContain("default-src 'self'");
    expect(log.warn).toHaveBeenCalledWith('limited', { group: 'signIn' });
    // Pages are served all the same.
    expect((await ask('/may')).status).toBe(200);
  });
});
