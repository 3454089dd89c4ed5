import { describe, expect, it, vi } from 'vitest';
import { createImageProxy, parseImagePath } from './image-proxy.server.ts';

const at = { projectId: 'lake', dataset: 'production' };
const asset = `/images/lake/production/${'a1'.repeat(20)}-1200x800.png`;
const picture = (type = 'image/webp') => new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': type } });

describe('parseImagePath', () => {
  it('takes a picture in a documented size and format, parameters in one order', () => {
    expect(parseImagePath(asset, 'fm=webp&w=640&utm=x', at)).toBe(`${asset}?w=640&fm=webp`);
    expect(parseImagePath(asset, 'rect=0%2C0%2C10%2C20', at)).toBe(`${asset}?rect=0%2C0%2C10%2C20`);
  });

  it.each([
    ['/images/lake/private/x-1x1.png', ''],
    ['/images/lake/production/../../v1/data/query/production', ''],
    ['/images/lake/production/%2e%2e/secret', ''],
    [asset.replace('.png', '.svg'), ''],
    ['/files/lake/production/a.pdf', ''],
    [asset, 'w=99999'],
    [asset, 'w=0'],
    [asset, 'q=101'],
    [asset, 'fm=exe'],
    [`${asset}/`, ''],
  ])('refuses %s?%s', (path, query) => {
    expect(parseImagePath(path, query, at)).toBeUndefined();
  });
});

describe('createImageProxy', () => {
  const setUp = (fetch: () => Promise<Response>) => {
    const spy = vi.fn(fetch);
    return { spy, get: createImageProxy({ ...at, origin: 'http://lake', fetch: spy, maxBytes: 1_000_000 }) };
  };

  it('fetches a picture once and then has it', async () => {
    const { spy, get } = setUp(() => Promise.resolve(picture()));
    const answers = await Promise.all([get(asset, 'w=640'), get(asset, 'w=640')]);
    await get(asset, 'w=640');
    expect(spy).toHaveBeenCalledTimes(1);
    expect(spy).toHaveBeenCalledWith(`http://lake${asset}?w=640`, expect.objectContaining({ redirect: 'error' }));
    expect(answers[0]).toMatchObject({
      status: 200,
      headers: { 'content-type': 'image/webp', 'cache-control': 'public, max-age=31536000, immutable' },
    });
  });

  it('sends nothing on that is not a picture', async () => {
    const { spy, get } = setUp(() => Promise.resolve(picture()));
    expect((await get('/images/lake/production/../x', '')).status).toBe(404);
    expect(spy).not.toHaveBeenCalled();
  });

  it.each(['image/svg+xml', 'text/html', ''])('does not pass on %j', async (type) => {
    const { get } = setUp(() => Promise.resolve(picture(type)));
    expect((await get(asset, '')).status).toBe(502);
  });

  it('says so when the picture does not come, and tries again next time', async () => {
    const { spy, get } = setUp(() => Promise.reject(new TypeError('fetch failed')));
    expect((await get(asset, '')).status).toBe(504);
    await get(asset, '');
    expect(spy).toHaveBeenCalledTimes(2);
  });
});
