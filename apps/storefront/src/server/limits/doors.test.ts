import { createServer, type Server } from 'node:http';
import type { Database, Tables } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { htmlAnswer, textAnswer } from '../answers.server.ts';
import type { DeskRoute } from '../desk/desk.ts';
import { deskRoutes } from '../desk/routes.server.ts';
import { createHostCheck } from '../hosts.server.ts';
import { createLog } from '../log.server.ts';
import { createPageCache } from '../page-cache.server.ts';
import type { RenderedPage } from '../page-renderer.server.ts';
import { createPreviewPasses } from '../preview/preview-pass.server.ts';
import { createRequestListener } from '../request-listener.server.ts';
import { securityHeaders } from '../security-headers.server.ts';
import { type AskInit, askServer, type Reply } from '../test-helpers/ask-server.ts';
import { pickup } from '../test-helpers/market.ts';
import { bowl, createMarketContent } from '../test-helpers/market-content.ts';
import { makeTestDesk } from '../test-helpers/test-desk.ts';
import { type CheckLimit, createLimits } from './rate-limits.server.ts';

/** Every door of the counter, tried with what no buyer of good will sends: it answers in plain words, and nothing is written. */

const siteUrl = 'https://stall.example';
const studioOrigin = 'https://studio.example';
const ownPage = { host: 'stall.example', origin: siteUrl, 'sec-fetch-site': 'same-origin' };
const formType = { 'content-type': 'application/x-www-form-urlencoded' };
const nowMs = Date.parse('2026-11-23T09:00:00Z');
const canary = 'Canary-7f3a';
const lines: string[] = [];
const log = createLog(
  (line) => lines.push(line),
  () => nowMs,
);

let db: Database;
let server: Server;
let port = 0;
let checkLimit: CheckLimit = () => undefined;

beforeAll(async () => {
  db = await openTestDatabase();
  const desk = makeTestDesk({
    orders: { db, readNow: async () => nowMs / 1000 },
    content: createMarketContent().content,
    checkSeller: async () => ({ kind: 'no_credential' }),
    studioOrigins: [studioOrigin],
    siteUrl: () => siteUrl,
    log,
    now: () => nowMs,
    renderPage: async ({ status, view }) => htmlAnswer(status, JSON.stringify(view)),
    renderReturned: async (href, returned) => htmlAnswer(422, JSON.stringify([href, returned])),
  });
  server = createServer(
    createRequestListener({
      isKnownHost: createHostCheck(siteUrl),
      checkLimit: (...asked) => checkLimit(...asked),
      securityHeaders: securityHeaders({ siteUrl, inlineScripts: [] }),
      findStyles: async () => undefined,
      files: new Map(),
      pages: createPageCache<RenderedPage>({ maxBytes: 1, maxEntries: 1, retryAfterMs: 0, now: () => nowMs }),
      renderPage: async () => Promise.reject(new Error('no page is asked for here')),
      renderAsked: async () => Promise.reject(new Error('no page is asked for here')),
      preview: {
        checkSeller: async () => ({ kind: 'no_credential' }),
        passes: createPreviewPasses({ secret: 'x'.repeat(32), isHttps: true, now: () => nowMs }),
        sessionHost: undefined,
        log,
        renderPage: async () => Promise.reject(new Error('nobody here has a pass')),
      },
      fetchImage: async () => textAnswer(404, 'There is no such picture.'),
      isContentReachable: async () => true,
      isDatabaseReachable: async () => true,
      counter: { desk, routes: deskRoutes, pass: (work) => work() },
      readWebhook: undefined,
      recordChange: () => {},
      log,
      now: () => nowMs,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
}, 60_000);
afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await db.destroy();
});

const ask = (path: string, init: AskInit = {}): Promise<Reply> => askServer(port, path, init);

/** A route's path with something plausible in each place: a market that is there, keys that nobody made. */
function fillPath({ path }: Pick<DeskRoute, 'path'>): string {
  return path
    .replace(':event', 'feira')
    .replace(':product', 'bowl')
    .replace(':token', 'Aa1Bb2Cc3Dd4Ee5Ff6Gg7H')
    .replaceAll(/:\w+/g, '0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2aa');
}

/** Every table there is: a new one that is not named here does not compile. */
const tables: Readonly<Record<keyof Tables, true>> = {
  stock_levels: true,
  stock_entries: true,
  stock_units: true,
  capacity_pools: true,
  capacity_slots: true,
  capacity_departures: true,
  capacity_days: true,
  making_batches: true,
  baskets: true,
  basket_lines: true,
  offers: true,
  idempotency_keys: true,
  orders: true,
  order_parts: true,
  order_lines: true,
  takings: true,
  holds: true,
  promise_changes: true,
  steps: true,
  payments: true,
  payment_events: true,
  refunds: true,
  cases: true,
  case_lines: true,
  contacts: true,
  remedies: true,
  people: true,
  messages: true,
  case_photos: true,
  subscribers: true,
  outbox: true,
  letters: true,
};

async function countRows(): Promise<Readonly<Record<string, number>>> {
  const counts: [string, number][] = [];
  for (const table of listTables(tables)) {
    const row = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('rows'))
      .executeTakeFirstOrThrow();
    counts.push([table, Number(row.rows)]);
  }
  return Object.fromEntries(counts);
}

/** Object.keys forgets which names they are. */
function listTables<Name extends string>(named: Readonly<Record<Name, true>>): readonly Name[] {
  const names: Name[] = [];
  for (const name in named) names.push(name);
  return names;
}

function requireCare(reply: Reply): void {
  expect(reply.headers).toMatchObject({
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'strict-transport-security': expect.stringContaining('max-age'),
  });
  const policy = reply.headers['content-security-policy'] ?? '';
  for (const directive of ['default-src', 'script-src', 'object-src', 'base-uri', 'frame-ancestors', 'form-action']) {
    expect(policy).toContain(directive);
  }
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval/);
  for (const cookie of reply.headers['set-cookie'] ?? []) {
    expect(cookie).toMatch(/^__Host-/);
    expect(cookie).toMatch(/; ?HttpOnly/i);
    expect(cookie).toMatch(/; ?Secure/i);
    expect(cookie).toMatch(/; ?SameSite=(?:Lax|Strict)/i);
  }
}

/** What an answer of the counter says to caches, to search engines and to the next page. */
function requireOneReader(reply: Reply): void {
  expect(reply.headers['cache-control']).toMatch(/no-store/);
  expect(reply.headers['referrer-policy']).toBe('no-referrer');
  expect(reply.headers['x-robots-tag']).toContain('noindex');
}

const posts = deskRoutes.filter(({ post }) => post !== undefined);
const gets = deskRoutes.filter(({ get }) => get !== undefined);

describe('every door of the counter', () => {
  it('is one of these', () => {
    expect(deskRoutes.map(({ path }) => path)).toEqual([...new Set(deskRoutes.map(({ path }) => path))]);
    expect(posts.length).toBeGreaterThan(5);
  });

  it.each(gets.map((route) => [fillPath(route), route] as const))(
    'GET %s: cared for, one reader’s, writes nothing',
    async (path) => {
      const before = await countRows();
      const reply = await ask(path, { headers: { host: 'stall.example' } });
      expect(reply.status).toBeLessThan(500);
      requireCare(reply);
      requireOneReader(reply);
      expect(reply.headers).not.toHaveProperty('set-cookie');
      expect(await countRows()).toEqual(before);
    },
  );

  it.each(deskRoutes.map((route) => [fillPath(route), route] as const))(
    '%s answers no name that is not its own',
    async (path) => {
      for (const method of ['GET', 'POST']) {
        const reply = await ask(path, {
          method,
          headers: { ...ownPage, host: 'evil.example', origin: 'https://evil.example' },
        });
        expect(reply.status).toBe(421);
        requireCare(reply);
      }
    },
  );

  it.each(deskRoutes.map((route) => [fillPath(route), route] as const))(
    '%s answers no wrong method',
    async (path, route) => {
      const wrong = ['PUT', 'DELETE', 'PATCH', 'TRACE', ...(route.post === undefined ? ['POST'] : [])];
      for (const method of wrong) {
        const reply = await ask(path, { method, headers: ownPage });
        expect([method, reply.status]).toEqual([method, 405]);
        expect(reply.headers.allow).toBeTruthy();
        requireCare(reply);
      }
    },
  );
});

describe('a door that is shut for a moment', () => {
  beforeEach(() => {
    const limits = createLimits({ trustedProxies: [], now: () => nowMs });
    const useUp: CheckLimit = (group, claim) => limits(group, claim) ?? useUp(group, claim);
    checkLimit = useUp;
  });
  afterEach(() => {
    checkLimit = () => undefined;
  });

  it.each(deskRoutes.map((route) => [fillPath(route), route] as const))(
    '%s says how long, to one reader, and to the Studio’s page where it is the seller’s',
    async (path, route) => {
      const method = route.get === undefined ? 'POST' : 'GET';
      const reply = await ask(path, { method, headers: { host: 'stall.example', origin: studioOrigin } });
      expect(reply.status).toBe(429);
      expect(Number(reply.headers['retry-after'])).toBeGreaterThan(0);
      requireCare(reply);
      requireOneReader(reply);
      expect(reply.headers['access-control-allow-origin']).toBe(
        path.startsWith('/api/seller/') ? studioOrigin : undefined,
      );
    },
  );
});

const forms = posts.filter(({ post }) => post?.guard === 'own_page');
const good = {
  sku: bowl.slug,
  way: pickup._id,
  quantity: '1',
  note: '',
  page: '/feira/bowl',
  email: 'ana@example.com',
  consent: 'yes',
  topic: 'product',
  message: canary,
  name: canary,
};
const withField = (name: string, value: string) => new URLSearchParams({ ...good, [name]: value }).toString();

describe('a form that no page of ours sent', () => {
  it.each(forms.map((route) => [fillPath(route), route] as const))(
    'is refused by %s, and nothing is written',
    async (path) => {
      const before = await countRows();
      const body = new URLSearchParams(good).toString();
      const strangers: Record<string, string>[] = [
        { host: 'stall.example' },
        { host: 'stall.example', origin: 'null' },
        { host: 'stall.example', origin: 'https://evil.example' },
        { host: 'stall.example', origin: 'https://stall.example.evil.example' },
        { host: 'stall.example', origin: siteUrl, 'sec-fetch-site': 'cross-site' },
        { host: 'stall.example', origin: siteUrl, 'sec-fetch-site': 'same-site' },
        { host: 'stall.example', referer: `${siteUrl}/feira` },
      ];
      for (const headers of strangers) {
        const reply = await ask(path, { method: 'POST', body, headers: { ...headers, ...formType } });
        expect([headers, reply.status]).toEqual([headers, 403]);
        requireCare(reply);
        requireOneReader(reply);
      }
      expect(await countRows()).toEqual(before);
    },
  );
});

describe('what no buyer types', () => {
  const bodies: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['NaN', withField('quantity', 'NaN')],
    ['less than none', withField('quantity', '-1')],
    ['1e308', withField('quantity', '1e308')],
    ['a fraction', withField('quantity', '1.5')],
    ['hexadecimal', withField('quantity', '0x10')],
    ['none, in digits of another script', withField('quantity', '٠')],
    ['a long number', withField('quantity', '9'.repeat(400))],
    ['NUL', withField('sku', 'bowl\u0000')],
    ['a variant that is not', withField('sku', '__proto__')],
    ['a way that is not', withField('way', 'constructor')],
    ['the other direction', withField('sku', '\u202Eevil\u202C')],
    ['a picture for a number', withField('quantity', '👍')],
    ['half a character', `${withField('quantity', 'x')}&sku=%ED%A0%80&way=%FF%FE`],
    [
      'a forged token',
      `${withField('quantity', '0')}&promise.${pickup._id}=aaaa.bbbb.cccc&offer=${'0'.repeat(64)}&key=${'k'.repeat(32)}`,
    ],
    ['a page elsewhere', new URLSearchParams({ ...good, page: '//evil.example', quantity: '0' }).toString()],
    [
      'ten thousand lines',
      Array.from({ length: 10_000 }, (_, at) => `q.${at}=1&slot.${at}=2`)
        .join('&')
        .slice(0, 60_000),
    ],
    ['names of every object', '__proto__=1&constructor.prototype=1&toString=1&quantity=__proto__'],
  ];

  it.each(bodies)('%s: every form answers without failing, and nothing is written', async (_, body) => {
    const before = await countRows();
    for (const route of forms) {
      // With a good address and message a question or a letter is a good one, whatever else stands in the form.
      const text = /^\/(?:ask|letters)$/.test(route.path) ? body.replaceAll(/email=[^&]*/g, 'email=nobody') : body;
      const reply = await ask(fillPath(route), { method: 'POST', body: text, headers: { ...ownPage, ...formType } });
      expect([route.path, reply.status < 500 && reply.status !== 200 && reply.status >= 300]).toEqual([
        route.path,
        true,
      ]);
      expect(reply.headers.location ?? '/').toMatch(/^\/(?![/\\])/);
      requireCare(reply);
      requireOneReader(reply);
    }
    expect(await countRows()).toEqual(before);
  });

  it('a body too large, of no form, or torn off is refused before it is looked at', async () => {
    const before = await countRows();
    for (const route of forms) {
      const send = (body: string, type: string) =>
        ask(fillPath(route), { method: 'POST', body, headers: { ...ownPage, 'content-type': type } });
      const most = route.post?.largestBytes ?? 64 * 1024;
      expect((await send('a'.repeat(most + 1), formType['content-type'])).status).toBe(413);
      expect((await send('{"a":1}', 'application/json')).status).toBe(415);
      expect((await send('--x\r\ncontent-disposition: form-data; na', 'multipart/form-data; boundary=x')).status).toBe(
        415,
      );
    }
    expect(await countRows()).toEqual(before);
  });

  it('in a signed or a seller’s door is nobody’s', async () => {
    const before = await countRows();
    for (const route of posts.filter(({ post }) => post?.guard !== 'own_page')) {
      for (const [, body] of bodies) {
        const reply = await ask(fillPath(route), { method: 'POST', body, headers: { ...ownPage, ...formType } });
        expect([route.path, reply.status >= 400 && reply.status < 500]).toEqual([route.path, true]);
        requireCare(reply);
      }
    }
    expect(await countRows()).toEqual(before);
  });

  it('is in no line of the log, nor is a key', () => {
    expect(lines.join('')).not.toContain(canary);
    expect(lines.join('')).not.toContain('ana@example.com');
    expect(lines.join('')).not.toContain('Aa1Bb2Cc3Dd4Ee5Ff6Gg7H');
  });
});

describe('emoji and letters from right to left', () => {
  it('go into the basket as they were typed, and its cookie is the buyer’s alone', async () => {
    const body = new URLSearchParams({ ...good, note: 'مرحبا 👋🏽' }).toString();
    const reply = await ask('/basket/feira/add/bowl', { method: 'POST', body, headers: { ...ownPage, ...formType } });
    expect([reply.status, reply.headers.location]).toEqual([303, '/basket/feira']);
    requireCare(reply);
    expect(reply.headers['set-cookie']).toHaveLength(1);
    const { note } = await db.selectFrom('basket_lines').select('note').executeTakeFirstOrThrow();
    expect(note).toBe('مرحبا 👋🏽');
  });
});
