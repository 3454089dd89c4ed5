import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestLake } from '../client-suite/test-lake.ts';

const SCRIPT = 'window.started = true';

/** Writes a build whose one script is named after its content, as bundlers do. */
function build(dir: string, name: string): void {
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(join(dir, 'static'), { recursive: true });
  writeFileSync(
    join(dir, 'index.html'),
    `<html><script>${SCRIPT}</script><script type="module" src="/studio/static/${name}"></script></html>`,
  );
  writeFileSync(join(dir, 'static', name), `export default '${name}'`);
  writeFileSync(join(dir, 'static', 'favicon.svg'), '<svg/>');
}

describe('a mounted application', () => {
  let root = '';
  let dir = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'content-lake-mount-'));
    dir = join(root, 'dist');
    build(dir, 'studio-Aa_12-34.js');
    writeFileSync(join(root, 'secret.json'), '{}');
  });
  afterEach(() => {
    rmSync(root, { recursive: true, force: true });
  });

  const open = () =>
    openTestLake({
      mounts: [
        {
          path: '/studio',
          dir,
          files: { 'stallkeep.json': { storefront: 'http://127.0.0.1:4321' } },
          calls: ['http://127.0.0.1:4321'],
        },
      ],
    });

  it.each([
    '/studio',
    '/studio/',
    '/studio/index.html',
    '/studio/structure/product;a1',
    '/studio/structure/product;drafts.a1',
    '/studio/intent/edit/id=drafts.a.b;type=product/?perspective=drafts',
  ])('answers its document at %s, never to be kept without asking', async (path) => {
    await using test = await open();
    const answer = await fetch(`${test.lake.url}${path}`);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('cache-control')).toBe('no-cache');
    expect(await answer.text()).toContain('studio-Aa_12-34.js');
  });

  it('lets files with a hash in their name be kept for good, and asks again for others', async () => {
    await using test = await open();
    const hashed = await fetch(`${test.lake.url}/studio/static/studio-Aa_12-34.js`);
    expect(hashed.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(hashed.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await fetch(`${test.lake.url}/studio/static/favicon.svg`);
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    const etag = icon.headers.get('etag') ?? '';
    const again = await fetch(`${test.lake.url}/studio/static/favicon.svg`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('serves a new build without a restart, and says of the old one’s files that they are gone', async () => {
    await using test = await open();
    build(dir, 'studio-Bb_56-78.js');
    const page = await fetch(`${test.lake.url}/studio/`);
    expect(await page.text()).toContain('studio-Bb_56-78.js');
    expect((await fetch(`${test.lake.url}/studio/static/studio-Bb_56-78.js`)).status).toBe(200);
    const gone = await fetch(`${test.lake.url}/studio/static/studio-Aa_12-34.js`);
    expect(gone.status).toBe(404);
    expect(gone.headers.get('content-type')).toContain('application/json');
    expect(gone.headers.get('cache-control')).toBe('no-store');
  });

  it('says what is missing while nothing is built', async () => {
    await using test = await open();
    rmSync(dir, { recursive: true });
    const answer = await fetch(`${test.lake.url}/studio/`);
    expect(answer.status).toBe(404);
    expect(await answer.json()).toMatchObject({ message: expect.stringContaining('/studio') });
  });

  it('answers files that only the lake knows, never to be kept', async () => {
    await using test = await open();
    const answer = await fetch(`${test.lake.url}/studio/stallkeep.json`);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(await answer.json()).toEqual({ storefront: 'http://127.0.0.1:4321' });
  });

  it.each([
    '/studio/../secret.json',
    '/studio/%2e%2e/secret.json',
    '/studio/..%2fsecret.json',
    '/studio/static/%00.js',
    '/studio/%zz.js',
  ])('answers no file outside of it: %s', async (path) => {
    await using test = await open();
    // `fetch` would tidy the path up before it is sent.
    const status = await new Promise((resolve, reject) => {
      request({ port: test.lake.port, path, headers: { host: 'localhost' } }, (answer) => {
        answer.resume();
        resolve(answer.statusCode);
      })
        .once('error', reject)
        .end();
    });
    expect(status).toBe(404);
  });

  it('refuses what is no reading', async () => {
    await using test = await open();
    expect((await fetch(`${test.lake.url}/studio/`, { method: 'POST' })).status).toBe(405);
    const head = await fetch(`${test.lake.url}/studio/`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
  });

  it('keeps its pages from other hosts and out of other pages’ frames, and lets its own inline scripts run', async () => {
    await using test = await open();
    const answer = await fetch(`http://127.0.0.1:${test.lake.port}/studio/`);
    const policy = new Map(
      (answer.headers.get('content-security-policy') ?? '').split('; ').map((directive): [string, string[]] => {
        const [name = '', ...sources] = directive.split(' ');
        return [name, sources];
      }),
    );
    const hash = createHash('sha256').update(SCRIPT).digest('base64');
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src')).toEqual(["'self'", `'sha256-${hash}'`]);
    expect(policy.get('object-src')).toEqual(["'none'"]);
    expect(policy.get('base-uri')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'self'"]);
    expect(policy.get('connect-src')).toContain(`ws://127.0.0.1:${test.lake.port}`);
    // The shop's counter, which it was told it may call.
    expect(policy.get('connect-src')).toContain('http://127.0.0.1:4321');
    // Pictures bear the lake's public address, which is another origin than the one this page was opened at.
    expect(policy.get('img-src')).toEqual(["'self'", 'data:', 'blob:', test.lake.url]);
    const hosts = [...policy.values()].flat().filter((source) => source.includes('//'));
    expect(
      hosts.every((source) => /^(http|ws|wss):\/\/(localhost|127\.0\.0\.1|lake\.localhost):\d+$/.test(source)),
    ).toBe(true);
    const script = await fetch(`${test.lake.url}/studio/static/studio-Aa_12-34.js`);
    expect(script.headers.get('content-security-policy')).toContain("script-src 'self';");
  });
});
