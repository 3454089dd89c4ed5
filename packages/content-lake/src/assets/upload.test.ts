import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawDot, drawHalves, drawSeeThrough, type ServedAssets, serveAssets } from './assets.fixtures.ts';

// Encoding takes its time on a machine that does other things too.
vi.setConfig({ testTimeout: 30_000 });

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
