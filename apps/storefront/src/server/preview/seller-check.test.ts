import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createSellerCheck, type SellerCredential } from './seller-check.server.ts';

/** What the content's home answers, by the end of the path. */
const home = {
  user: { id: 'local-seller' } as object,
  acl: [{ filter: '_id in path("**")', permissions: ['read', 'create', 'update'] }] as unknown,
  status: 200,
};
const send = vi.fn((url: string, _init: RequestInit) =>
  Promise.resolve(Response.json(url.endsWith('/users/me') ? home.user : home.acl, { status: home.status })),
);
const embedded = createSellerCheck({ kind: 'embedded', lakeUrl: 'http://127.0.0.1:3333' }, send);
const hosted = createSellerCheck({ kind: 'hosted', projectId: 'abc', dataset: 'production' }, send);
const credential = (change: Partial<SellerCredential>): SellerCredential => ({
  token: undefined,
  cookieHeader: undefined,
  ...change,
});

beforeEach(() => {
  send.mockClear();
  Object.assign(home, { user: { id: 'local-seller' }, acl: [{ permissions: ['read', 'update'] }], status: 200 });
});

describe('createSellerCheck', () => {
  it("lets in who may edit, by the lake's session, and sends the lake no other cookie", async () => {
    const cookieHeader = 'other=secret; lake_lake_1a2b3c4d=v1.2.3.4; stallkeep_preview=x';
    expect(await embedded(credential({ cookieHeader }))).toEqual({ kind: 'seller' });
    expect(send.mock.calls.map(([url, init]) => [url, init.headers, init.redirect])).toEqual([
      ['http://127.0.0.1:3333/v2025-02-19/users/me', { cookie: 'lake_lake_1a2b3c4d=v1.2.3.4' }, 'error'],
      [
        'http://127.0.0.1:3333/v2025-02-19/projects/lake/datasets/production/acl',
        { cookie: 'lake_lake_1a2b3c4d=v1.2.3.4' },
        'error',
      ],
    ]);
  });

  it('asks the hosted project with the token, and never with cookies', async () => {
    expect(await hosted(credential({ token: 'sk-1' }))).toEqual({ kind: 'seller' });
    expect(send.mock.calls[0]).toMatchObject([
      'https://abc.api.sanity.io/v2025-02-19/users/me',
      { headers: { authorization: 'Bearer sk-1' } },
    ]);
    send.mockClear();
    expect(await hosted(credential({ cookieHeader: 'lake_x=1; sanitySession=2' }))).toEqual({ kind: 'no_credential' });
    expect(send).not.toHaveBeenCalled();
  });

  it('asks nobody about nothing, or about what cannot be a token', async () => {
    for (const shown of [{}, { cookieHeader: 'a=1' }, { token: 'a\r\nx: y' }, { token: 'é' }]) {
      expect(await embedded(credential(shown))).toEqual({ kind: 'no_credential' });
    }
    expect(send).not.toHaveBeenCalled();
  });

  it.each([
    ['is nobody', { user: {} }],
    ['only reads', { acl: [{ permissions: ['read', 'history'] }] }],
    ['has no grants', { acl: [] }],
    ['gets an answer of another shape', { acl: { error: 'x' } }],
    ['is refused', { status: 401 }],
  ])('refuses who %s', async (_, change) => {
    Object.assign(home, change);
    expect(await embedded(credential({ token: 'read-token' }))).toEqual({ kind: 'refused' });
  });

  it('says when nobody could be asked, rather than refuse', async () => {
    home.status = 503;
    expect(await embedded(credential({ token: 't' }))).toMatchObject({ kind: 'unreachable' });
    send.mockRejectedValue(new TypeError('fetch failed'));
    expect(await embedded(credential({ token: 't' }))).toMatchObject({ kind: 'unreachable' });
  });
});
