import { describe, expect, it } from 'vitest';
import { ADMIN, access, ask, bearer, OPTIONS, OWN, READ, STOREFRONT, session, summarise } from './access.fixtures.ts';
import { createAccess } from './index.ts';
import type { AccessOptions, AccessRequest } from './types.ts';

describe('the Host allow-list', () => {
  it.each([
    ['localhost:3333', 'anonymous:none'],
    ['LOCALHOST:1', 'anonymous:none'],
    ['127.0.0.1:3333', 'anonymous:none'],
    ['[::1]:3333', 'anonymous:none'],
    ['lake.localhost:3333', 'anonymous:none'],
    ['lake.example', 'anonymous:none'],
    ['lake.example:443', 'anonymous:none'],
    ['shop.example:8080', 'anonymous:none'],
    ['shop.example', '421'],
    ['shop.example:8081', '421'],
    ['evil.example:3333', '421'],
    ['localhost.evil.example', '421'],
    ['localhost@evil.example', '421'],
    ['evil.lake.example', '421'],
    ['other.localhost', '421'],
    ['127.0.0.1.nip.example', '421'],
    ['localhost.:3333', '421'],
    ['localhost:3333, evil.example', '421'],
    ['0.0.0.0:3333', '421'],
    ['', '421'],
    [undefined, '421'],
  ])('answers %s with %s', (host, expected) => {
    expect(summarise(access.check(ask('read', { host })))).toBe(expected);
  });

  it('refuses a rebound name even with the session and the admin token, and says how to allow it', () => {
    const decision = access.check(
      ask('write', { host: 'evil.example', origin: 'http://evil.example', ...session, ...bearer(ADMIN) }),
    );
    expect(decision).toMatchObject({
      kind: 'refused',
      status: 421,
      body: { statusCode: 421, error: 'Misdirected Request', message: expect.stringContaining('allowed hosts') },
    });
  });
});

describe('who may do what', () => {
  const foreign = { origin: 'http://evil.example' };
  it.each<[string, AccessRequest, string]>([
    ['anonymous reads', ask('read', {}), 'anonymous:none'],
    ['anonymous writes', ask('write', {}), '401'],
    ['anonymous picture', ask('asset', {}), 'anonymous:none'],
    ['admin token writes', ask('write', bearer(ADMIN)), 'token:administrator'],
    ['lower-case scheme', ask('write', { authorization: `bearer ${ADMIN}` }), 'token:administrator'],
    ['read token reads', ask('read', bearer(READ)), 'token:viewer'],
    ['read token writes', ask('write', bearer(READ)), '403'],
    ['read token listens', ask('upgrade', bearer(READ)), 'token:viewer'],
    ['unknown token reads', ask('read', bearer('unknown-token-000000000')), '401'],
    ['unknown token writes', ask('write', bearer(`${ADMIN}x`)), '401'],
    ['unknown token with a session', ask('read', { ...bearer('nonsense'), ...session }), '401'],
    ['basic authorization', ask('read', { authorization: `Basic ${ADMIN}` }), '401'],
    ['empty authorization', ask('read', { authorization: '' }), '401'],
    ['session reads', ask('read', session), 'session:administrator'],
    ['session writes from the Studio', ask('write', { ...session, origin: OWN }), 'session:administrator'],
    [
      'session writes from a configured origin',
      ask('write', { ...session, origin: STOREFRONT }),
      'session:administrator',
    ],
    ['session writes without an origin', ask('write', session), '401'],
    ['session upgrades from the Studio', ask('upgrade', { ...session, origin: OWN }), 'session:administrator'],
    ['session upgrades without an origin', ask('upgrade', session), 'anonymous:none'],
    ['session writes from a foreign origin', ask('write', { ...session, ...foreign }), '403'],
    ['session upgrades from a foreign origin', ask('upgrade', { ...session, ...foreign }), '403'],
    ['session writes from origin null', ask('write', { ...session, origin: 'null' }), '403'],
    ['session upgrades from origin null', ask('upgrade', { ...session, origin: 'null' }), '403'],
    ['session reads from a foreign origin', ask('read', { ...session, ...foreign }), 'anonymous:none'],
    ['session reads from origin null', ask('read', { ...session, origin: 'null' }), 'anonymous:none'],
    [
      'session reads for another site’s script tag',
      ask('read', { ...session, 'sec-fetch-site': 'same-site' }),
      'anonymous:none',
    ],
    [
      'session reads for the Studio’s own fetch',
      ask('read', { ...session, 'sec-fetch-site': 'same-origin' }),
      'session:administrator',
    ],
    ['another port of this machine', ask('write', { ...session, origin: 'http://localhost:9999' }), '403'],
    ['another scheme of this machine', ask('write', { ...session, origin: 'https://localhost:3333' }), '403'],
    ['a subdomain of a configured origin', ask('write', { ...session, origin: 'http://x.localhost:4321' }), '403'],
    ['a longer name', ask('write', { ...session, origin: `${OWN}.evil.example` }), '403'],
    ['a configured origin with a path', ask('write', { ...session, origin: `${STOREFRONT}/` }), '403'],
    ['an empty origin', ask('write', { ...session, origin: '' }), '403'],
    ['admin token writes from a foreign origin', ask('write', { ...bearer(ADMIN), ...foreign }), '403'],
    ['admin token reads from a foreign origin', ask('read', { ...bearer(ADMIN), ...foreign }), '403'],
    [
      'admin token writes from a configured origin',
      ask('write', { ...bearer(ADMIN), origin: STOREFRONT }),
      'token:administrator',
    ],
  ])('%s', (_title, request, expected) => {
    expect(summarise(access.check(request))).toBe(expected);
  });

  it('says a refused token in the shape of Sanity', () => {
    const decision = access.check(ask('read', bearer('unknown-token-000000000')));
    expect(decision).toMatchObject({
      body: {
        statusCode: 401,
        error: 'Unauthorized',
        message: 'Unauthorized - Session not found',
        errorCode: 'SIO-401-ANF',
      },
    });
  });
});

describe('CORS', () => {
  it.each([OWN, STOREFRONT])('lets %s read the answer, refusals too', (origin) => {
    for (const headers of [{ origin }, { origin, ...bearer('unknown-token-000000000') }]) {
      const decision = access.check(ask('read', headers));
      expect(decision.headers).toMatchObject({
        'access-control-allow-origin': origin,
        'access-control-allow-credentials': 'true',
        vary: 'Origin',
      });
    }
  });

  it.each(['http://evil.example', 'null', 'http://localhost:9999'])('gives %s no CORS headers', (origin) => {
    for (const kind of ['read', 'write', 'asset', 'static', 'upgrade'] as const) {
      expect(access.check(ask(kind, { origin })).headers).toEqual({ vary: 'Origin' });
    }
    const preflight = access.check(
      ask('write', { origin, 'access-control-request-method': 'POST' }, { method: 'OPTIONS' }),
    );
    expect(preflight).toMatchObject({ kind: 'refused', status: 403, headers: { vary: 'Origin' } });
  });

  it('answers a preflight with the headers it asks for, and needs no credentials for it', () => {
    const decision = access.check(
      ask(
        'write',
        { origin: STOREFRONT, 'access-control-request-headers': 'authorization,x-sanity-app' },
        { method: 'OPTIONS' },
      ),
    );
    expect(decision).toMatchObject({
      kind: 'preflight',
      headers: {
        'access-control-allow-origin': STOREFRONT,
        'access-control-allow-headers': 'authorization,x-sanity-app',
        'access-control-allow-methods': expect.stringContaining('POST'),
      },
    });
  });
});

describe('unsafe options', () => {
  it.each<[Partial<AccessOptions>, RegExp]>([
    [{ sessionSecret: 'short' }, /session secret needs at least 32/],
    [{ tokens: { admin: 'short', read: READ } }, /admin token has 5 characters/],
    [{ tokens: { admin: ADMIN, read: ADMIN } }, /are the same/],
    [{ allowedOrigins: ['*'] }, /"\*" is not an origin/],
    [{ allowedOrigins: ['null'] }, /"null" is not an origin/],
    [{ allowedOrigins: ['http://localhost:4321/'] }, /is not an origin/],
    [{ allowedHosts: ['http://lake.example'] }, /is not a host name/],
    [{ allowedHosts: ['*'] }, /is not a host name/],
  ])('are refused at the start: %o', (options, message) => {
    expect(() => createAccess({ ...OPTIONS, ...options })).toThrow(message);
  });
});
