import { describe, expect, it } from 'vitest';
import type { DeskRoute } from '../desk/desk.ts';
import { createClientFinder, isProxyRange } from './client-address.server.ts';
import { isPassingFailure } from './passing-failure.server.ts';
import { allowances, createLimits, findLimitGroup } from './rate-limits.server.ts';
import { createBuckets } from './token-bucket.ts';

describe('the client a request is counted for', () => {
  const direct = createClientFinder([]);
  const behind = createClientFinder(['10.0.0.0/8', '127.0.0.1', 'fd00::/8']);

  it.each([
    ['1.2.3.4', undefined],
    ['1.2.3.4', '9.9.9.9'],
    ['1.2.3.4', '10.0.0.1'],
    ['::ffff:1.2.3.4', '9.9.9.9, 8.8.8.8'],
  ])('is the other end of the connection where no proxy is ours: %s, %s', (remoteAddress, forwardedFor) => {
    expect(direct({ remoteAddress, forwardedFor })).toBe('1.2.3.4');
    expect(behind({ remoteAddress, forwardedFor })).toBe('1.2.3.4');
  });

  it.each([
    ['10.1.1.1', '1.2.3.4'],
    ['127.0.0.1', '6.6.6.6, 1.2.3.4'],
    ['10.1.1.1', '6.6.6.6, 1.2.3.4, 10.2.2.2'],
    ['::ffff:10.1.1.1', '"><script>, 1.2.3.4 ,10.2.2.2'],
  ])(
    'is the last address none of our proxies has, whatever stands before it: %s, %s',
    (remoteAddress, forwardedFor) => {
      expect(behind({ remoteAddress, forwardedFor })).toBe('1.2.3.4');
    },
  );

  it.each([undefined, '', 'unknown', 'a'.repeat(5000), '10.9.9.9'])('is never nobody behind a proxy: %s', (text) => {
    expect(behind({ remoteAddress: '10.1.1.1', forwardedFor: text })).toMatch(/^10\./);
  });

  it('is one for all addresses of an IPv6 customer', () => {
    const one = direct({ remoteAddress: '2001:db8:1:2::1', forwardedFor: undefined });
    expect(direct({ remoteAddress: '2001:0db8:0001:0002:ffff:1:2:3', forwardedFor: undefined })).toBe(one);
    expect(direct({ remoteAddress: '2001:db8:1:3::1', forwardedFor: undefined })).not.toBe(one);
    expect(direct({ remoteAddress: '::1', forwardedFor: undefined })).toBe('0:0:0:0::/64');
  });

  it.each(['10.0.0.0/8', '127.0.0.1', '::1', 'fd00::/8'])('takes %s as a proxy', (range) => {
    expect(isProxyRange(range)).toBe(true);
  });
  it.each(['', 'proxy.example', '10.0.0.0/33', '10.0.0.0/8/8', '10.0.0.0/x', '::1/129'])(
    'refuses %j as one',
    (range) => {
      expect(isProxyRange(range)).toBe(false);
      expect(() => createClientFinder([range])).toThrow(TypeError);
    },
  );
});

describe('a bucket', () => {
  it('lets a burst through, then as many as refill, and says how long to wait', () => {
    let now = 0;
    const take = createBuckets({ burst: 3, secondsEach: 10 }, () => now);
    expect([take('a'), take('a'), take('a')].map(({ kind }) => kind)).toEqual(['taken', 'taken', 'taken']);
    expect(take('a')).toEqual({ kind: 'refused', waitSeconds: 10 });
    now = 4000;
    expect(take('a')).toEqual({ kind: 'refused', waitSeconds: 6 });
    expect(take('b').kind).toBe('taken');
    now = 10_000;
    expect(take('a').kind).toBe('taken');
    expect(take('a').kind).toBe('refused');
  });

  it('never holds more than its burst, and is not confused by a clock that goes back', () => {
    let now = 1e9;
    const take = createBuckets({ burst: 2, secondsEach: 1 }, () => now);
    take('a');
    now = 2e9;
    expect([take('a'), take('a'), take('a')].map(({ kind }) => kind)).toEqual(['taken', 'taken', 'refused']);
    now = 0;
    expect(take('a').kind).toBe('refused');
  });
});

describe('limits', () => {
  const spoof = (forwardedFor: string) => ({ remoteAddress: '1.2.3.4', forwardedFor });

  it('are not reset by an X-Forwarded-For nobody of ours wrote', () => {
    const check = createLimits({ trustedProxies: ['127.0.0.1'], now: () => 0 });
    const answers = Array.from({ length: allowances.contact.burst + 5 }, (_, at) =>
      check('contact', spoof(`9.9.9.${at}`)),
    );
    expect(answers.filter((answer) => answer === undefined)).toHaveLength(allowances.contact.burst);
    const last = answers.at(-1);
    expect(last).toMatchObject({ status: 429, headers: { 'retry-after': '30', 'cache-control': 'no-store' } });
    expect(last?.body?.bytes.identity.toString()).toContain('Wait 30 seconds');
  });

  it('count each group apart, and each client behind our proxy apart', () => {
    const check = createLimits({ trustedProxies: ['127.0.0.1'], now: () => 0 });
    const from = (client: string) => ({ remoteAddress: '127.0.0.1', forwardedFor: client });
    for (let at = 0; at < allowances.checkout.burst; at += 1)
      expect(check('checkout', from('1.1.1.1'))).toBeUndefined();
    expect(check('checkout', from('1.1.1.1'))?.status).toBe(429);
    expect(check('order', from('1.1.1.1'))).toBeUndefined();
    expect(check('checkout', from('1.1.1.2'))).toBeUndefined();
  });

  it.each([
    ['/basket/:event/add', 'own_page', 'POST', 'basket'],
    ['/checkout/:event', 'own_page', 'POST', 'checkout'],
    ['/order/:token/cancel', 'own_page', 'POST', 'order'],
    ['/order/:token/damage', 'own_page', 'POST', 'photos'],
    ['/order/:token/contact', 'own_page', 'POST', 'contact'],
    ['/ask', 'own_page', 'POST', 'contact'],
    ['/letters', 'own_page', 'POST', 'contact'],
    ['/api/seller/orders', 'seller', 'POST', 'seller'],
    ['/api/seller/orders', 'seller', 'GET', 'seller'],
    ['/api/payments/stripe', 'signature', 'POST', 'webhook'],
    ['/order/:token', 'own_page', 'GET', 'reading'],
    ['/order/:token', 'own_page', 'HEAD', 'reading'],
  ] as const)('%s (%s) %s draws on %s', (path, guard, method, group) => {
    const route: DeskRoute = { path, post: { guard, answer: () => Promise.reject(new Error('not asked')) } };
    expect(findLimitGroup(route, method)).toBe(group);
  });
});

describe('a failure that may pass', () => {
  const failure = (fields: object, message = 'x') => Object.assign(new Error(message), fields);

  it.each([
    ['a database that is not there', failure({ code: 'ECONNREFUSED' })],
    ['its socket that is not there', failure({ code: 'ENOENT', syscall: 'connect' })],
    ['a statement that took too long', failure({ code: '57014', severity: 'ERROR' })],
    ['a server that shuts down', failure({ code: '57P01', severity: 'FATAL' })],
    ['too many connections', failure({ code: '53300', severity: 'FATAL' })],
    ['a deadlock', failure({ code: '40P01', severity: 'ERROR' })],
    ['no connection in time', new Error('timeout exceeded when trying to connect')],
    ['an answer that never came', new Error('Query read timeout')],
    ['one deeper down', new Error('checkout', { cause: failure({ code: 'ECONNRESET' }) })],
    ['what says so itself', failure({ retryable: true })],
  ])('is %s', (_, error) => {
    expect(isPassingFailure(error)).toBe(true);
  });

  it.each([
    ['a row the database refuses', failure({ code: '23514', severity: 'ERROR' })],
    ['a statement of ours that is wrong', failure({ code: '42601', severity: 'ERROR' })],
    ['a file of ours that is missing', failure({ code: 'ENOENT', syscall: 'open' })],
    ['what says so itself', failure({ retryable: false, code: 'ECONNREFUSED' })],
    ['a mistake', new TypeError('x is undefined')],
    ['no error at all', 'ECONNREFUSED'],
  ])('is not %s', (_, error) => {
    expect(isPassingFailure(error)).toBe(false);
  });
});
