import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawHalves, type ServedAssets, serveAssets } from './assets.fixtures.ts';

// Encoding takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 });

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script><rect width="40" height="20" fill="red"/></svg>';
const HALVES = await drawHalves(200, 100);

let dataDir = '';
let lake: ServedAssets;

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'assets-'));
  lake = await serveAssets({ dataDir, maxUploadBytes: 100_000 });
});

afterEach(async () => {
  await lake.stop();
  await rm(dataDir, { recursive: true, force: true });
  expect(lake.faults).toEqual([]);
});

async function get(url: string, headers: Record<string, string> = {}, method = 'GET') {
  const response = await fetch(url, { headers, method });
  return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
}

/** Sends the path as it is written: `fetch` would tidy it up first. */
function getRaw(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(lake.url);
    request({ hostname, port, path }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
}

describe('a picture', () => {
  it('without parameters is the uploaded bytes, to be kept for a year', async () => {
    const { url, sha1hash } = await lake.addImage(HALVES);
    for (const address of [url, `${url}/bandana-red.png`, `${url}?dlRaw=true&w=5`]) {
      const { status, bytes, headers } = await get(address);
      expect(status).toBe(200);
      expect(bytes).toEqual(HALVES);
      expect(headers.get('content-type')).toBe('image/png');
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      expect(headers.get('x-sanity-sha1')).toBe(sha1hash);
    }
  });

  it('is the same to HEAD, without the bytes', async () => {
    const { url } = await lake.addImage(HALVES);
    for (const address of [url, `${url}?w=50`]) {
      const full = await get(address);
      const head = await get(address, {}, 'HEAD');
      expect(head.bytes.byteLength).toBe(0);
      for (const name of ['content-length', 'content-type', 'etag'])
        expect(head.headers.get(name)).toBe(full.headers.get(name));
    }
  });

  it('is not sent again to who has it', async () => {
    const { url } = await lake.addImage(HALVES);
    for (const address of [url, `${url}?w=50`]) {
      const etag = (await get(address)).headers.get('etag') ?? '';
      expect((await get(address, { 'if-none-match': etag })).status).toBe(304);
      expect((await get(address, { 'if-none-match': `"x", W/${etag}` })).status).toBe(304);
      expect((await get(address, { 'if-none-match': '"x"' })).status).toBe(200);
    }
  });

  it.each([
    ['image/avif,image/webp,*/*', 'image/avif'],
    ['image/webp,*/*;q=0.8', 'image/webp'],
    ['image/*,*/*', 'image/png'],
    ['', 'image/png'],
  ])('with auto=format and accept "%s" comes as %s', async (accept, type) => {
    const { url } = await lake.addImage(HALVES);
    for (const address of [`${url}?auto=format`, `${url}?auto=format&w=40`]) {
      const { headers, bytes } = await get(address, { accept });
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('vary')).toBe('Origin, Accept');
      expect((await sharp(bytes).metadata()).format).toBe(type === 'image/avif' ? 'heif' : type.slice(6));
    }
  });

  it('too large for a quick AVIF comes as WebP when it may, and is refused when it must be AVIF', async () => {
    const { url } = await lake.addImage(HALVES);
    const accept = 'image/avif,image/webp';
    expect((await get(`${url}?w=3000&auto=format&q=1`, { accept })).headers.get('content-type')).toBe('image/webp');
    const refused = await get(`${url}?w=3000&fm=avif`);
    expect([refused.status, refused.bytes.toString()]).toEqual([
      400,
      expect.stringMatching(/\\"fm\\": gives at most 4 megapixels/),
    ]);
  });

  it('that may be animated is not stopped by auto=format', async () => {
    const gif = await sharp(HALVES).gif().toBuffer();
    const { url } = await lake.addImage(gif);
    const { headers, bytes } = await get(`${url}?auto=format`, { accept: 'image/avif' });
    expect(headers.get('content-type')).toBe('image/gif');
    expect(bytes).toEqual(gif);
    expect((await get(`${url}?auto=format&fm=png&w=9`, { accept: 'image/webp' })).headers.get('content-type')).toBe(
      'image/webp',
    );
  });

  it('keeps an uploaded drawing from running, and draws it when asked', async () => {
    const { url } = await lake.addImage(Buffer.from(SVG));
    for (const address of [url, `${url}?w=400&auto=format`]) {
      const { headers, bytes } = await get(address, { accept: 'image/avif' });
      expect(bytes.toString()).toBe(SVG);
      expect(headers.get('content-type')).toBe('image/svg+xml');
      expect(headers.get('content-security-policy')).toMatch(/sandbox/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
    const drawn = await sharp((await get(`${url}?w=80&fm=png`)).bytes).metadata();
    expect([drawn.format, drawn.width, drawn.height]).toEqual(['png', 80, 40]);
  });

  it('refuses wrong parameters in words, and does not let the refusal be kept', async () => {
    const { url } = await lake.addImage(HALVES);
    for (const query of ['w=0', 'rect=0,0,999,9', 'zoom=2']) {
      const { status, bytes, headers } = await get(`${url}?${query}`);
      expect(status).toBe(400);
      expect(bytes.toString()).toContain(`Parameter \\"${query.split('=')[0]}\\"`);
      expect(headers.get('cache-control')).toBe('no-store');
    }
  });

  it('that is not there is 404, whatever its name', async () => {
    const { path } = await lake.addImage(HALVES);
    await lake.upload('secret', '/v1/assets/files/production?filename=a.txt');
    const name = path.split('/').at(-1) ?? '';
    for (const wrong of [
      `/images/lake/production/${'0'.repeat(40)}-200x100.png`,
      `/images/lake/staging/${name}`,
      `/images/other/production/${name}`,
      `/images/lake/production/${name.replace('200x100', '200x101')}`,
      `/images/lake/production/${name.replace('.png', '.jpg')}`,
      '/images/lake/production/../../../../etc/passwd',
      '/images/lake/production/..%2f..%2f..%2f..%2fetc%2fpasswd',
      '/images/lake/production/%2e%2e/%2e%2e/%2e%2e/etc/passwd',
      '/images/../files/lake/production/x',
      `/images/lake/production/..%2f${name}`,
      `/images/lake/production/${name}%00.png`,
      `/images/lake/production/..\\..\\${name}`,
      '/images/lake/production/.unfinished-1',
      '/images/',
      '/files/lake/production/',
    ]) {
      expect([wrong, await getRaw(wrong)]).toEqual([wrong, 404]);
    }
  });

  it('answers other methods with what is allowed', async () => {
    const { url } = await lake.addImage(HALVES);
    const { status, headers } = await get(url, {}, 'DELETE');
    expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD']);
    const upload = await get(`${lake.url}/v1/assets/images/production`);
    expect([upload.status, upload.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('rendered pictures on the disk', () => {
  const listRenders = async () =>
    (await readdir(join(dataDir, 'renders'), { recursive: true, withFileTypes: true })).filter((entry) =>
      entry.isFile(),
    );

  it('are rendered once, however often and in whatever order of parameters they are asked for', async () => {
    const { url } = await lake.addImage(HALVES);
    const answers = await Promise.all([
      ...Array.from({ length: 5 }, () => get(`${url}?w=64&h=64&fit=crop`)),
      get(`${url}?fit=crop&h=32&dpr=2&w=32`),
    ]);
    expect(new Set(answers.map(({ bytes }) => bytes.toString('base64'))).size).toBe(1);
    expect(await listRenders()).toHaveLength(1);
  });

  it('are found again after a restart, unfinished ones are not', async () => {
    const { path, url } = await lake.addImage(HALVES);
    await get(`${url}?w=64`);
    const [file] = await listRenders();
    const written = join(file?.parentPath ?? '', file?.name ?? '');
    const long = new Date(1000);
    await utimes(written, long, long);
    await lake.stop();
    lake = await serveAssets({ dataDir });
    expect((await get(`${lake.url}/${path}?w=64`)).status).toBe(200);
    expect((await stat(written)).mtime).toEqual(long);
  });

  it('are rendered again when somebody deletes them', async () => {
    const { url } = await lake.addImage(HALVES);
    const before = await get(`${url}?w=64`);
    await rm(join(dataDir, 'renders'), { recursive: true });
    expect((await get(`${url}?w=64`)).bytes).toEqual(before.bytes);
  });

  it('stay within their room, the longest unused going first', async () => {
    const { path, url } = await lake.addImage(HALVES);
    const size = (await get(`${url}?w=100&fm=png`)).bytes.byteLength;
    await lake.stop();
    await rm(join(dataDir, 'renders'), { recursive: true });
    lake = await serveAssets({ dataDir, maxRenderCacheBytes: Math.round(size * 2.5) });
    const ask = (width: number) => get(`${lake.url}/${path}?w=${width}&fm=png`);
    for (const width of [100, 99, 100, 98]) await ask(width);
    await lake.routes.close();
    const sizes = await Promise.all((await listRenders()).map((entry) => stat(join(entry.parentPath, entry.name))));
    expect(sizes).toHaveLength(2);
    expect(sizes.reduce((sum, { size: bytes }) => sum + bytes, 0)).toBeLessThanOrEqual(size * 2.5);
  });
});

describe('after closing', () => {
  it('answers that it is closing', async () => {
    const { url } = await lake.addImage(HALVES);
    await lake.routes.close();
    expect((await get(url)).status).toBe(503);
  });
});
