import { describe, expect, it, vi } from 'vitest';
import { type Cacheable, createPageCache } from './page-cache.server.ts';

interface Page extends Cacheable {
  readonly text: string;
}

const page = (text: string, more: Partial<Cacheable> = {}): Page => ({
  text,
  tags: new Set(['a']),
  expiresAtMs: 1000,
  refreshAtMs: 1000,
  isKept: true,
  sizeBytes: 100,
  ...more,
});

function setUp(limits: { maxBytes?: number; maxEntries?: number } = {}) {
  const clock = { ms: 0 };
  const cache = createPageCache<Page>({
    maxBytes: limits.maxBytes ?? 100_000,
    maxEntries: limits.maxEntries ?? 100,
    retryAfterMs: 50,
    now: () => clock.ms,
  });
  return { clock, cache };
}

const made = (text: string, more?: Partial<Cacheable>) => () => Promise.resolve(page(text, more));
const failing = () => Promise.reject(new Error('content is unreachable'));

describe('createPageCache', () => {
  it('makes a page once and then finds it', async () => {
    const { cache } = setUp();
    const make = vi.fn(made('one'));
    await cache.require('/x', make);
    await cache.require('/x', make);
    expect(make).toHaveBeenCalledTimes(1);
    expect(cache.find('/x')?.text).toBe('one');
    expect(cache.find('/y')).toBeUndefined();
  });

  it('makes a page once for all who ask while it is being made', async () => {
    const { cache } = setUp();
    const gate = Promise.withResolvers<Page>();
    const make = vi.fn(() => gate.promise);
    const asked = Array.from({ length: 50 }, () => cache.require('/x', make));
    gate.resolve(page('one'));
    expect((await Promise.all(asked)).map((answer) => answer.page.text)).toEqual(Array(50).fill('one'));
    expect(make).toHaveBeenCalledTimes(1);
  });

  it('tells all who wait when making fails, and lets the next one try again', async () => {
    const { cache } = setUp();
    await expect(Promise.all([cache.require('/x', failing), cache.require('/x', failing)])).rejects.toThrow(
      'unreachable',
    );
    expect((await cache.require('/x', made('two'))).page.text).toBe('two');
  });

  it('makes anew what a change touches, and only that', async () => {
    const { cache } = setUp();
    await cache.require('/x', made('x', { tags: new Set(['product-1', 'type:page']) }));
    await cache.require('/y', made('y', { tags: new Set(['product-2']) }));
    expect(cache.invalidate(new Set(['product-1', 'type:product']))).toBe(1);
    expect(cache.find('/x')).toBeUndefined();
    expect(cache.find('/y')?.text).toBe('y');
    expect((await cache.require('/x', made('x2'))).page.text).toBe('x2');
  });

  it('makes everything anew when all is in doubt', async () => {
    const { cache } = setUp();
    await cache.require('/x', made('x'));
    cache.invalidateAll();
    expect(cache.find('/x')).toBeUndefined();
  });

  it('serves nothing at or after the instant it may become untrue', async () => {
    const { cache, clock } = setUp();
    await cache.require('/x', made('x', { expiresAtMs: 10 }));
    clock.ms = 9;
    expect(cache.find('/x')?.text).toBe('x');
    clock.ms = 10;
    expect(cache.find('/x')).toBeUndefined();
    await expect(cache.require('/x', failing)).rejects.toThrow('unreachable');
  });

  it('makes a page anew when its time to refresh has come, and has it in hand should that fail', async () => {
    const { cache, clock } = setUp();
    await cache.require('/x', made('old', { refreshAtMs: 10 }));
    clock.ms = 10;
    expect(cache.find('/x')).toBeUndefined();
    expect(await cache.require('/x', failing)).toMatchObject({ page: { text: 'old' }, isLastGood: true });
  });

  it('forgets a page that is not to be kept, and the one it kept before', async () => {
    const { cache } = setUp();
    await cache.require('/x', made('here'));
    cache.invalidateAll();
    expect((await cache.require('/x', made('not here', { isKept: false }))).page.text).toBe('not here');
    expect(cache.find('/x')).toBeUndefined();
    expect(cache.stats().entries).toBe(0);
  });

  it('serves the last good page, marked, while making it fails', async () => {
    const { cache, clock } = setUp();
    await cache.require('/x', made('good'));
    cache.invalidate(new Set(['a']));
    const make = vi.fn(failing);
    expect(await cache.require('/x', make)).toMatchObject({ page: { text: 'good' }, isLastGood: true });
    await cache.require('/x', make);
    expect(make).toHaveBeenCalledTimes(1);
    clock.ms = 50;
    expect(await cache.require('/x', made('new'))).toMatchObject({ page: { text: 'new' }, isLastGood: false });
  });

  it('does not keep as fresh a page that changed while it was being made', async () => {
    const { cache } = setUp();
    const gate = Promise.withResolvers<Page>();
    const early = cache.require('/x', () => gate.promise);
    cache.invalidate(new Set(['a']));
    gate.resolve(page('old'));
    expect((await early).page.text).toBe('old');
    expect(cache.find('/x')).toBeUndefined();
  });

  it('gives who asks after a change an answer begun after it', async () => {
    const { cache } = setUp();
    const gate = Promise.withResolvers<Page>();
    const early = cache.require('/x', () => gate.promise);
    cache.invalidate(new Set(['a']));
    expect((await cache.require('/x', made('new'))).page.text).toBe('new');
    gate.resolve(page('old'));
    await early;
    expect(cache.find('/x')?.text).toBe('new');
  });

  it('keeps within its entries, the least recently used out first', async () => {
    const { cache } = setUp({ maxEntries: 2 });
    for (const key of ['/1', '/2']) await cache.require(key, made(key));
    cache.find('/1');
    await cache.require('/3', made('/3'));
    expect(['/1', '/2', '/3'].map((key) => cache.find(key)?.text)).toEqual(['/1', undefined, '/3']);
  });

  it('keeps within its bytes, and still answers with a page too large to keep', async () => {
    const { cache } = setUp({ maxBytes: 2000 });
    for (let i = 0; i < 50; i += 1) await cache.require(`/${i}`, made('x'));
    expect(cache.stats().bytes).toBeLessThanOrEqual(2000);
    expect(cache.stats().entries).toBeGreaterThan(0);
    const large = await cache.require('/large', made('large', { sizeBytes: 5000 }));
    expect(large.page.text).toBe('large');
    expect(cache.find('/large')).toBeUndefined();
  });
});
