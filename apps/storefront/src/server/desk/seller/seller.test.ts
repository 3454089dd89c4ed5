import { createServer, type Server } from 'node:http';
import { readClock } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendAnswer } from '../../answers.server.ts';
import type { SellerAnswer, SellerCredential } from '../../preview/seller-check.server.ts';
import { askServer } from '../../test-helpers/ask-server.ts';
import { makeTestDesk, publish } from '../../test-helpers/test-desk.ts';
import { answerDesk, findDeskRoute } from '../answer-desk.server.ts';
import { sellerRoutes } from './seller-routes.server.ts';
import { listStudioOrigins } from './studio-origins.ts';

const STUDIO = 'http://localhost:3333';
const asked: SellerCredential[] = [];
let answer: SellerAnswer = { kind: 'seller' };
let nowMs = 1_795_000_000_000;
let server: Server;
let port = 0;
let close: () => Promise<void>;

beforeAll(async () => {
  const db = await openTestDatabase();
  const desk = makeTestDesk({
    orders: { db, readNow: readClock },
    content: { fetchEventList: publish([]), fetchEventPage: publish(undefined) },
    checkSeller: async (credential) => {
      asked.push(credential);
      return answer;
    },
    studioOrigins: [STUDIO, 'http://127.0.0.1:3333'],
    isHttps: false,
    now: () => nowMs,
  });
  server = createServer(async (request, response) => {
    const [pathname = '', query = ''] = (request.url ?? '').split('?');
    const found = findDeskRoute(sellerRoutes, pathname);
    if (found === undefined) return void response.writeHead(404).end();
    sendAnswer(request, response, await answerDesk(desk, found, { request, pathname, query }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  close = () => db.destroy();
}, 60_000);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await close();
});

beforeEach(() => {
  asked.length = 0;
  answer = { kind: 'seller' };
  // What was remembered of the test before is forgotten.
  nowMs += 120_000;
});

const session = { cookie: 'lake_lake_1234=v1.2.3.4', origin: STUDIO };
const json = { 'content-type': 'application/json' };
const uuid = '0b8f3a52-90f1-4d0e-9f27-c1f1f4a1f2aa';

describe('the door of the seller’s side', () => {
  it('answers a Studio, and lets its page read the answer with its session', async () => {
    const reply = await askServer(port, '/api/seller/events', { headers: session });
    expect(reply.status).toBe(200);
    expect(JSON.parse(reply.text)).toMatchObject({ events: [] });
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': STUDIO,
      'access-control-allow-credentials': 'true',
      vary: 'origin',
      'cache-control': 'no-store',
      'x-robots-tag': 'noindex, nofollow',
    });
  });

  it('answers 401 to who shows nothing, and to whose session is over', async () => {
    answer = { kind: 'no_credential' };
    expect((await askServer(port, '/api/seller/events')).status).toBe(401);
    answer = { kind: 'refused' };
    const over = await askServer(port, '/api/seller/events', { headers: session });
    expect(over.status).toBe(401);
    expect(JSON.parse(over.text)).toMatchObject({
      reason: 'not_signed_in',
      detail: expect.stringContaining('sign in'),
    });
    // The Studio can read why.
    expect(over.headers['access-control-allow-origin']).toBe(STUDIO);
  });

  it.each(['https://evil.example', 'null', 'http://localhost:3334', 'http://localhost:3333.evil.example'])(
    'tells a page of %s nothing, whatever session its visitor has',
    async (origin) => {
      for (const init of [
        { headers: { ...session, origin } },
        { method: 'POST', headers: { ...session, ...json, origin }, body: '{}' },
        { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST' } },
      ]) {
        const path = init.method === undefined ? '/api/seller/events' : '/api/seller/walk-up';
        const reply = await askServer(port, path, init);
        expect(reply.status).toBe(403);
        expect(reply.headers['access-control-allow-origin']).toBeUndefined();
      }
      expect(asked).toEqual([]);
    },
  );

  it('takes no cookie from a request that does not say where it comes from', async () => {
    const reply = await askServer(port, '/api/seller/events', { headers: { cookie: session.cookie } });
    expect(reply.status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('takes a token without a page, and then no cookie', async () => {
    const headers = { authorization: 'Bearer secret', cookie: session.cookie };
    expect((await askServer(port, '/api/seller/events', { headers })).status).toBe(200);
    expect(asked).toEqual([{ token: 'secret', cookieHeader: undefined }]);
    answer = { kind: 'refused' };
    expect((await askServer(port, '/api/seller/events', { headers: { authorization: 'Bearer other' } })).status).toBe(
      403,
    );
  });

  it('asks who somebody is once a minute, and a refusal every time', async () => {
    for (let i = 0; i < 3; i += 1) await askServer(port, '/api/seller/events', { headers: session });
    expect(asked).toHaveLength(1);
    nowMs += 61_000;
    await askServer(port, '/api/seller/events', { headers: session });
    expect(asked).toHaveLength(2);
    answer = { kind: 'refused' };
    nowMs += 61_000;
    for (let i = 0; i < 2; i += 1) await askServer(port, '/api/seller/events', { headers: session });
    expect(asked).toHaveLength(4);
  });

  it('says that it could not be checked where the lake is away', async () => {
    answer = { kind: 'unreachable', cause: new Error('down') };
    const reply = await askServer(port, '/api/seller/events', { headers: session });
    expect([reply.status, JSON.parse(reply.text).reason]).toEqual([503, 'lake_unreachable']);
  });

  it('answers what a browser asks beforehand, for the Studio only', async () => {
    const headers = {
      origin: STUDIO,
      'access-control-request-method': 'POST',
      'access-control-request-headers': 'content-type',
    };
    const reply = await askServer(port, '/api/seller/walk-up', { method: 'OPTIONS', headers });
    expect(reply.status).toBe(204);
    expect(reply.headers).toMatchObject({
      'access-control-allow-origin': STUDIO,
      'access-control-allow-headers': 'authorization, content-type',
    });
    expect(asked).toEqual([]);
  });
});

describe('what the seller’s side takes', () => {
  const post = (path: string, body: string, headers = {}) =>
    askServer(port, path, { method: 'POST', headers: { ...session, ...json, ...headers }, body });

  it.each([
    ['/api/seller/walk-up', '{"key":', {}, 400],
    ['/api/seller/walk-up', '{}', { 'content-type': 'text/plain' }, 415],
    ['/api/seller/walk-up', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415],
    ['/api/seller/walk-up', '{}', {}, 400],
    ['/api/seller/walk-up', '{"__proto__":{"key":1}}', {}, 400],
    ['/api/seller/walk-up', sale({ quantity: -1 }), {}, 400],
    ['/api/seller/walk-up', sale({ quantity: 1.5 }), {}, 400],
    ['/api/seller/walk-up', sale({ quantity: 1e308 }), {}, 400],
    ['/api/seller/walk-up', sale({ quantity: 'NaN' }), {}, 400],
    ['/api/seller/walk-up', sale({ sku: 'a\u0000b' }), {}, 400],
    ['/api/seller/walk-up', sale({ more: true }), {}, 400],
    ['/api/seller/walk-up', sale({}), {}, 404],
    [`/api/seller/parts/${uuid}/steps`, '{"step":"handed_over"}', {}, 400],
    [`/api/seller/parts/${uuid}/steps`, '{"step":"packed"}', {}, 404],
    ['/api/seller/parts/1/steps', '{"step":"packed"}', {}, 404],
    [`/api/seller/parts/${uuid}/delay`, '{"from":10,"until":5,"reason":"x"}', {}, 400],
    [`/api/seller/parts/${uuid}/delay`, '{"from":1,"until":5,"reason":" "}', {}, 400],
    [`/api/seller/orders/${uuid}/hand-over`, `{"partIds":[],"payment":"paid_now"}`, {}, 400],
    [`/api/seller/orders/${uuid}/hand-over`, `{"partIds":["${uuid}"],"payment":"paid_now"}`, {}, 404],
    [`/api/seller/cases/${uuid}/agree`, '{}', {}, 404],
    ['/api/seller/cases/x/agree', '{}', {}, 404],
    [`/api/seller/contacts/${uuid}/answer`, '{"words":"  "}', {}, 400],
    [`/api/seller/refunds/${uuid}/done`, '{}', {}, 404],
    ['/api/seller/runs/x/cancel', '{"event":"feira","departsAt":1,"reason":"x"}', {}, 404],
  ])('answers POST %s with %s as %j says: %i', async (path, body, headers, status) => {
    const reply = await post(path, body, headers);
    expect(reply.status).toBe(status);
    expect(reply.headers['content-type']).toBe('application/problem+json; charset=utf-8');
    const problem = JSON.parse(reply.text);
    expect(problem).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) });
    // What was sent is not sent back.
    expect(reply.text).not.toContain('1e+308');
  });

  it('names every field at fault', async () => {
    const reply = await post('/api/seller/walk-up', sale({ quantity: 0, key: 'short' }));
    expect(JSON.parse(reply.text).issues.map(({ path }: { path: string }) => path)).toEqual(['key', 'quantity']);
  });

  it.each([
    ['/api/seller/day', 400],
    ['/api/seller/day?event=feira&on=2026-11-14', 404],
    ['/api/seller/day?event=feira&on=2026-13-40', 400],
    ['/api/seller/day?event=../x&on=2026-11-14', 400],
    ['/api/seller/orders?list=everything', 400],
    [`/api/seller/orders?search=${'x'.repeat(200)}`, 400],
    ['/api/seller/orders?search=%00', 400],
    ['/api/seller/orders?list=late', 200],
    [`/api/seller/orders?search=${encodeURIComponent('🙂 مرحبا %_\\')}`, 200],
    [`/api/seller/orders/${uuid}`, 404],
    ['/api/seller/orders/1', 404],
    ['/api/seller/check-in?code=K7Q24M&event=feira&on=2026-11-14', 404],
    ['/api/seller/letters', 200],
    [`/api/seller/letters/${uuid}`, 404],
    [`/api/seller/orders/${uuid}/photos/${uuid}`, 404],
    ['/api/seller/stock/entries?keptAt=ana&sku=x', 200],
  ])('answers GET %s with %i', async (path, status) => {
    expect((await askServer(port, path, { headers: session })).status).toBe(status);
  });

  it('refuses other methods, and more than it can want', async () => {
    expect((await askServer(port, '/api/seller/events', { method: 'DELETE', headers: session })).status).toBe(405);
    expect((await post('/api/seller/walk-up', `"${'x'.repeat(40_000)}"`)).status).toBe(413);
  });
});

function sale(change: object): string {
  return JSON.stringify({
    key: 'k'.repeat(32),
    event: 'feira',
    sku: 'red',
    quantity: 1,
    unitPriceMinor: 100,
    ...change,
  });
}

describe('the origins a Studio may have', () => {
  it('are the lake’s own by every name of this machine, and those that were named', () => {
    expect(
      listStudioOrigins({ kind: 'embedded', lakeUrl: 'http://127.0.0.1:3333' }, ['https://studio.example']),
    ).toEqual(['http://127.0.0.1:3333', 'http://localhost:3333', 'http://[::1]:3333', 'https://studio.example']);
    expect(listStudioOrigins({ kind: 'embedded', lakeUrl: 'https://lake.example' }, [])).toEqual([
      'https://lake.example',
    ]);
    expect(listStudioOrigins({ kind: 'hosted', projectId: 'p', dataset: 'd' }, ['https://studio.example'])).toEqual([
      'https://studio.example',
    ]);
  });
});
