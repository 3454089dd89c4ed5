import { describe, expect, it } from 'vitest';
import { access, ask, cookieOf, DAY_MS, OPTIONS, START, session } from './access.fixtures.ts';
import { createAccess } from './index.ts';
import type { AccessOptions, AccessRequest } from './types.ts';

describe('the local seller’s session', () => {
  const visit = { accept: 'text/html', 'sec-fetch-dest': 'document' };

  function cookieFor(request: AccessRequest, options: Partial<AccessOptions> = {}): string | undefined {
    return createAccess({ ...OPTIONS, ...options }).check(request).headers['set-cookie'];
  }

  it('starts with the first visit of the Studio and makes the browser the administrator', () => {
    const decision = access.check(ask('static', visit));
    expect(decision).toMatchObject({ identity: { name: 'Local seller', roles: ['administrator'], via: 'session' } });
    const setCookie = decision.headers['set-cookie'] ?? '';
    expect(setCookie).toMatch(/; Path=\/; HttpOnly; SameSite=Strict; Max-Age=2592000$/);
    expect(access.readSession(cookieOf(setCookie))).toMatchObject({ name: 'Local seller' });
  });

  it.each<[string, AccessRequest, Partial<AccessOptions>]>([
    ['a script of the Studio', ask('static', { ...visit, 'sec-fetch-dest': 'script' }), {}],
    ['a frame', ask('static', { ...visit, 'sec-fetch-dest': 'iframe' }), {}],
    ['a request for no page', ask('static', { accept: '*/*' }), {}],
    ['a HEAD', ask('static', visit, { method: 'HEAD' }), {}],
    ['a read', ask('read', visit), {}],
    ['a public host', ask('static', { ...visit, host: 'lake.example' }), {}],
    ['a proxy that rewrote the host', ask('static', { ...visit, 'x-forwarded-for': '203.0.113.9' }), {}],
    ['a peer on the network', ask('static', visit, { remoteAddress: '192.168.1.20' }), {}],
    ['a lake that is told to start none', ask('static', visit), { sessionsFor: 'nobody' }],
    ['a browser that has one', ask('static', { ...visit, ...session }), {}],
  ])('does not start for %s', (_title, request, options) => {
    expect(cookieFor(request, options)).toBeUndefined();
  });

  it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('starts for a peer at %s', (remoteAddress) => {
    expect(cookieFor(ask('static', visit, { remoteAddress }))).toBeDefined();
  });

  it('is renewed in its second half and void after its end', () => {
    const at = (days: number) => createAccess({ ...OPTIONS, now: () => START + days * DAY_MS });
    expect(at(14).check(ask('static', { ...visit, ...session })).headers['set-cookie']).toBeUndefined();
    expect(at(16).check(ask('static', { ...visit, ...session })).headers['set-cookie']).toBeDefined();
    expect(at(29).readSession(session.cookie)).toBeDefined();
    expect(at(30).readSession(session.cookie)).toBeUndefined();
  });

  const [name = '', value = ''] = session.cookie.split('=', 2);
  const [version = '', end = '', nonce = '', signature = ''] = value.split('.');
  const join = (...parts: readonly string[]) => `${name}=${parts.join('.')}`;
  it.each([
    ['no cookie', undefined],
    ['another cookie', 'theme=dark'],
    ['an empty value', `${name}=`],
    ['no signature', join(version, end, nonce)],
    ['an empty signature', join(version, end, nonce, '')],
    [
      'a wrong signature',
      join(
        version,
        end,
        nonce,
        signature.replace(/^./, (c) => (c === 'A' ? 'B' : 'A')),
      ),
    ],
    ['a shortened signature', join(version, end, nonce, signature.slice(0, -1))],
    ['a later end under the old signature', join(version, String(Number(end) + 1), nonce, signature)],
    ['another nonce', join(version, end, `${nonce}x`, signature)],
    ['another version', join('v2', end, nonce, signature)],
    ['more parts', join(version, end, nonce, signature, 'x')],
    ['letters that are no ASCII', join(version, end, nonce, 'é'.repeat(signature.length))],
    ['another lake’s secret', cookieOf(createAccess({ ...OPTIONS, sessionSecret: 'x'.repeat(40) }).issueSession())],
    [
      'another project',
      `${name}=${cookieOf(createAccess({ ...OPTIONS, projectId: 'pond' }).issueSession()).split('=')[1]}`,
    ],
  ])('is not read from %s', (_title, cookie) => {
    expect(access.readSession(cookie)).toBeUndefined();
  });

  it('is found among other cookies, also behind a planted one of its own name', () => {
    expect(access.readSession(`a=b; ${name}=planted; ${session.cookie} ; c=d`)).toBeDefined();
  });

  it('ends with a cookie that takes its place at once', () => {
    const ended = access.endSession();
    expect(ended).toMatch(/; Max-Age=0$/);
    expect(ended.startsWith(`${name}=;`)).toBe(true);
    expect(access.readSession(cookieOf(ended))).toBeUndefined();
  });
});
