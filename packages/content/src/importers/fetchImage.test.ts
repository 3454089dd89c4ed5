import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_FETCH_OPTIONS, fetchImage, isPublicAddress } from './fetchImage.ts';
import { takeImages } from './images.ts';

let server: Server;
let base = '';
const open = { ...DEFAULT_FETCH_OPTIONS, isAllowedAddress: () => true };

beforeAll(async () => {
  server = createServer((request, response) => {
    const path = request.url ?? '';
    if (path === '/slow') return;
    if (path === '/loop') response.writeHead(302, { location: '/loop' }).end();
    else if (path === '/inside') response.writeHead(302, { location: 'http://169.254.169.254/latest' }).end();
    else if (path === '/page') response.writeHead(200, { 'content-type': 'text/html' }).end('<p>');
    else if (path === '/svg') response.writeHead(200, { 'content-type': 'image/svg+xml' }).end('<svg/>');
    else if (path === '/gone') response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': 'image/png' }).end(Buffer.alloc(2000));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server must have a port.');
  base = `http://127.0.0.1:${address.port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

describe('fetchImage', () => {
  it('gives the bytes of an image', async () => {
    expect(await fetchImage(`${base}/a.png`, open)).toMatchObject({ ok: true, contentType: 'image/png' });
  });

  it.each([
    ['/gone', /404/],
    ['/page', /not an image/],
    ['/svg', /not an image/],
    ['/loop', /redirected more than 3/],
  ])('says why %s cannot be taken', async (path, reason) => {
    expect(await fetchImage(base + path, open)).toEqual({ ok: false, reason: expect.stringMatching(reason) });
  });

  it('waits no longer than it may, and takes no more than it may', async () => {
    expect(await fetchImage(`${base}/slow`, { ...open, timeoutMs: 100 })).toMatchObject({
      reason: 'no answer within 0.1 s',
    });
    expect(await fetchImage(`${base}/a.png`, { ...open, maxBytes: 100 })).toMatchObject({
      reason: 'larger than 100 bytes',
    });
  });

  it('asks no address of our own network, given as such, by name, or by redirect', async () => {
    expect(await fetchImage(`${base}/a.png`)).toMatchObject({ ok: false, reason: '127.0.0.1 is not a public address' });
    expect(await fetchImage(`http://localhost:${new URL(base).port}/a.png`)).toMatchObject({
      ok: false,
      reason: 'localhost is not a public address',
    });
    const onlyUs = { ...open, isAllowedAddress: (address: string) => address === '127.0.0.1' };
    expect(await fetchImage(`${base}/inside`, onlyUs)).toMatchObject({
      reason: '169.254.169.254 is not a public address',
    });
  });

  it.each([
    'file:///etc/passwd',
    'ftp://example.org/a.png',
    'data:image/png;base64,x',
    'a.png',
    'https://me:secret@example.org/a.png',
  ])('does not follow %s', async (url) => {
    expect((await fetchImage(url, open)).ok).toBe(false);
  });
});

it.each([
  '10.1.2.3',
  '127.0.0.1',
  '192.168.0.1',
  '169.254.169.254',
  '100.64.1.1',
  '0.0.0.0',
  '::1',
  'fd00::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '64:ff9b::7f00:1',
  'nonsense',
])('knows that %s is not public', (address) => expect(isPublicAddress(address)).toBe(false));
it.each(['93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946'])('knows that %s is public', (address) =>
  expect(isPublicAddress(address)).toBe(true),
);

describe('takeImages', () => {
  it('stops asking a server that fails again and again', async () => {
    const urls = Array.from({ length: 20 }, (_, index) => `https://down.example/${index}.jpg`);
    let asked = 0;
    const outcome = await takeImages(urls, { uploadImage: async () => 'image' }, async () => {
      asked += 1;
      return { ok: false, reason: 'no answer' };
    });
    expect(asked).toBeLessThan(10);
    expect(outcome.failures.size).toBe(20);
  });

  it('reports an image the lake does not take', async () => {
    const uploadImage = async () => {
      throw new Error('not an image after all');
    };
    const outcome = await takeImages(['https://a.example/1.jpg'], { uploadImage }, async () => ({
      ok: true,
      bytes: Buffer.from(''),
      contentType: 'image/png',
    }));
    expect([...outcome.failures.values()]).toEqual(['the lake did not take it: not an image after all']);
  });
});
