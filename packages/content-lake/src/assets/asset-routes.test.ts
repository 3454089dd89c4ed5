import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDot, drawHalves, drawSeeThrough, type ServedAssets, serveAssets } from './assets.fixtures.ts';

// Encoding takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 });

const SVG =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><script>alert(1)</script><rect width="40" height="20" fill="red"/></svg>';
const HALVES = await drawHalves(200, 100);
const NOISE = await sharp({
  create: { width: 150, height: 150, channels: 3, background: 'red', noise: { type: 'gaussian', mean: 99, sigma: 40 } },
})
  .png()
  .toBuffer();

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

describe('an image upload', () => {
  it('makes the document that Sanity makes', async () => {
    const { status, body } = await lake.upload(
      HALVES,
      '/v2025-02-19/assets/images/production?filename=bandana.png&title=Bandana&label=a&description=b&creditLine=c&sourceId=7&sourceName=unsplash&sourceUrl=https%3A%2F%2Fu.example',
    );
    const sha1 = createHash('sha1').update(HALVES).digest('hex');
    const path = `images/lake/production/${sha1}-200x100.png`;
    expect(status).toBe(200);
    expect(body).toMatchObject({
      document: {
        _id: `image-${sha1}-200x100-png`,
        _type: 'sanity.imageAsset',
        _rev: expect.any(String),
        assetId: sha1,
        sha1hash: sha1,
        extension: 'png',
        mimeType: 'image/png',
        originalFilename: 'bandana.png',
        title: 'Bandana',
        label: 'a',
        description: 'b',
        creditLine: 'c',
        source: { id: '7', name: 'unsplash', url: 'https://u.example' },
        size: HALVES.byteLength,
        path,
        url: `${lake.url}/${path}`,
        uploadId: expect.any(String),
        metadata: {
          _type: 'sanity.imageMetadata',
          dimensions: { _type: 'sanity.imageDimensions', width: 200, height: 100, aspectRatio: 2 },
          hasAlpha: false,
          isOpaque: true,
          lqip: expect.stringMatching(/^data:image\/jpeg;base64,/),
          palette: {
            _type: 'sanity.imagePalette',
            dominant: {
              _type: 'sanity.imagePaletteSwatch',
              population: 50,
              title: expect.stringMatching(/^#(fff|000)$/),
            },
            vibrant: { background: expect.stringMatching(/^#(ff0000|00ff00)$/) },
          },
        },
      },
    });
    const [stored] = lake.documents.values();
    expect(stored && (await readFile(lake.routes.blobPath(stored)))).toEqual(HALVES);
  });

  it('tells a see-through picture from an opaque one, and previews it as PNG', async () => {
    expect(await lake.addImage(await drawSeeThrough(80))).toMatchObject({
      metadata: { hasAlpha: true, isOpaque: false, lqip: expect.stringMatching(/^data:image\/png/) },
    });
  });

  it('calls a picture opaque that has an alpha channel and makes no use of it', async () => {
    expect(await lake.addImage(await sharp(HALVES).ensureAlpha().png().toBuffer())).toMatchObject({
      metadata: { hasAlpha: true, isOpaque: true },
    });
  });

  it('counts the pixels of an upright photo', async () => {
    const photo = await sharp(HALVES).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await lake.addImage(photo)).toMatchObject({
      _id: expect.stringMatching(/-100x200-jpg$/),
      metadata: { dimensions: { width: 100, height: 200 } },
    });
  });

  it.each([
    ['jpg', (image: Sharp) => image.jpeg()],
    ['webp', (image: Sharp) => image.webp()],
    ['avif', (image: Sharp) => image.avif({ effort: 0 })],
    ['gif', (image: Sharp) => image.gif()],
    ['tif', (image: Sharp) => image.tiff({ compression: 'deflate' })],
  ])('takes %s', async (extension, encode) => {
    const image = await encode(sharp(HALVES)).toBuffer();
    expect(await lake.addImage(image)).toMatchObject({
      extension,
      _id: expect.stringMatching(`-200x100-${extension}$`),
    });
  });

  it('of the same bytes answers the document that is there', async () => {
    const first = await lake.upload(HALVES, '/v1/assets/images/production?filename=a.png');
    const second = await lake.upload(HALVES, '/v2025-02-19/assets/images/production?filename=b.png');
    expect(second.body).toEqual(first.body);
    expect(lake.documents.size).toBe(1);
    expect(await readdir(join(dataDir, 'assets', 'images'))).toHaveLength(1);
    expect(await readdir(join(dataDir, 'assets', 'uploads'))).toEqual([]);
  });

  it('keeps one blob of uploads at the same time', async () => {
    await Promise.all(Array.from({ length: 6 }, () => lake.upload(HALVES)));
    expect(lake.documents.size).toBe(1);
    expect(await readdir(join(dataDir, 'assets', 'images'))).toHaveLength(1);
  });

  it('extracts only what is asked for', async () => {
    const none = await lake.upload(HALVES, '/v1/assets/images/production?meta[]=none');
    expect(JSON.stringify(none.body)).not.toMatch(/lqip|palette/);
    const dot = await drawDot({ width: 60, height: 60 }, { x: 30, y: 30 });
    const { body } = await lake.upload(dot, '/v1/assets/images/production?meta=lqip&meta=blurhash');
    expect(JSON.stringify(body)).toMatch(/lqip/);
    expect(JSON.stringify(body)).not.toMatch(/palette/);
  });

  it.each<[string, Uint8Array | string, string, number, RegExp]>([
    ['text', 'not a picture', '', 400, /Invalid image, could not read metadata/],
    ['a page', '<html><svg></svg></html>', '', 400, /Invalid image/],
    ['a picture that breaks off', NOISE.subarray(0, NOISE.length / 2), '', 400, /Invalid image/],
    [
      'a picture that breaks off, even if nothing of it is asked',
      NOISE.subarray(0, NOISE.length / 2),
      '?meta=none',
      400,
      /Invalid image/,
    ],
    ['nothing', '', '', 400, /empty/],
    ['too much', new Uint8Array(100_001), '', 413, /larger than the limit of 100000 bytes/],
    [
      'camera data',
      HALVES,
      '?meta=exif',
      400,
      /"meta": names metadata that the embedded lake does not extract \(got "exif"\)/,
    ],
    ['an unknown parameter', HALVES, '?colour=red', 400, /"colour": is not supported/],
  ])('is refused for %s and leaves nothing behind', async (_title, bytes, query, status, message) => {
    const answer = await lake.upload(bytes, `/v1/assets/images/production${query}`);
    expect(answer).toMatchObject({
      status,
      body: { statusCode: status, error: expect.any(String), message: expect.stringMatching(message) },
    });
    expect(lake.documents.size).toBe(0);
    const files = await readdir(join(dataDir, 'assets'), { recursive: true, withFileTypes: true }).catch(() => []);
    expect(files.filter((entry) => entry.isFile())).toEqual([]);
  });

  it('clears away what an earlier run left unfinished', async () => {
    const uploads = join(dataDir, 'assets', 'uploads');
    await mkdir(uploads, { recursive: true });
    await writeFile(join(uploads, '.unfinished-1'), 'x');
    await lake.addImage(HALVES);
    expect(await readdir(uploads)).toEqual([]);
  });

  it('is refused for another dataset', async () => {
    expect(await lake.upload(HALVES, '/v1/assets/images/staging')).toMatchObject({ status: 404 });
  });
});

describe('a file upload', () => {
  it('makes the document that Sanity makes, and serves it by its extension alone', async () => {
    const { body } = await lake.upload(
      '<script>alert(1)</script>',
      '/v1/assets/files/production?filename=Care%20Notes.HTML',
    );
    const sha1 = createHash('sha1').update('<script>alert(1)</script>').digest('hex');
    expect(body).toMatchObject({
      document: {
        _id: `file-${sha1}-html`,
        _type: 'sanity.fileAsset',
        extension: 'html',
        originalFilename: 'Care Notes.HTML',
        path: `files/lake/production/${sha1}.html`,
        size: 25,
      },
    });
    const served = await get(`${lake.url}/files/lake/production/${sha1}.html`);
    expect(served.bytes.toString()).toBe('<script>alert(1)</script>');
    expect(served.headers.get('content-security-policy')).toMatch(/default-src 'none'.*sandbox$/);
    expect(served.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['', 'bin'],
    ['?filename=README', 'bin'],
    ['?filename=..%2F..%2Fetc%2Fpasswd', 'bin'],
    ['?filename=x.p%2Fd', 'bin'],
    ['?filename=list.CSV', 'csv'],
  ])('%s has the extension %s', async (query, extension) => {
    const { body } = await lake.upload('a,b', `/v1/assets/files/production${query}`);
    expect(body).toMatchObject({ document: { extension } });
  });

  it('is answered in parts to a player that asks so', async () => {
    await lake.upload('0123456789', '/v1/assets/files/production?filename=a.txt');
    const [document] = lake.documents.values();
    const part = await get(document?.url ?? '', { range: 'bytes=2-4' });
    expect([part.status, part.bytes.toString(), part.headers.get('content-range')]).toEqual([
      206,
      '234',
      'bytes 2-4/10',
    ]);
    expect((await get(document?.url ?? '', { range: 'bytes=-3' })).bytes.toString()).toBe('789');
    expect((await get(document?.url ?? '', { range: 'bytes=10-' })).status).toBe(416);
    expect((await get(document?.url ?? '', { range: 'bytes=0-1,4-5' })).status).toBe(200);
  });

  it('is downloaded under the asked name', async () => {
    await lake.upload('x', '/v1/assets/files/production?filename=a.txt');
    const [document] = lake.documents.values();
    const named = await get(`${document?.url}?dl=${encodeURIComponent('Prix "été"\r\n../x.txt')}`);
    expect(named.headers.get('content-disposition')).toBe(
      `attachment; filename="Prix __t____.._x.txt"; filename*=UTF-8''Prix%20%22%C3%A9t%C3%A9%22__.._x.txt`,
    );
    const own = await get(`${document?.url}?dl=`);
    expect(own.headers.get('content-disposition')).toContain(`filename="${document?.sha1hash}.txt"`);
  });
});

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
