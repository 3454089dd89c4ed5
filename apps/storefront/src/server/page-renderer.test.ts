import { describe, expect, it, vi } from 'vitest';
import type { PageRecorder } from './page-recorder.ts';
import { createPageRenderer, type PageLocals } from './page-renderer.server.ts';

const html = (text: string, status = 200) => new Response(text, { status, headers: { 'content-type': 'text/html' } });

const options = {
  siteUrl: () => 'https://stall.example',
  policy: { siteUrl: undefined, inlineScripts: [] },
  fonts: ['/_astro/sign.woff2'],
  linkStyles: (html: string) => html,
  now: () => 1_780_000_000_500,
  maxAgeMs: () => 60_000,
};

function setUp(render: (request: Request, recorder: PageRecorder, now: number) => Response) {
  return createPageRenderer({
    ...options,
    render: (request, { recorder, now }) => Promise.resolve(render(request, recorder, now)),
  });
}

describe('createPageRenderer', () => {
  it('renders the path on the site itself, at whole seconds', async () => {
    const page = await setUp((request, _, now) => html(`${request.url} ${now}`))('/may?sku=A');
    expect(page.body.bytes.identity.toString()).toBe('https://stall.example/may?sku=A 1780000000');
  });

  it('renders for the time a seller chose, and tells the page that it was chosen', async () => {
    const render = vi.fn((_: Request, { now, previewAt }: PageLocals) => Promise.resolve(html(`${now} ${previewAt}`)));
    const makePage = createPageRenderer({ ...options, render });
    expect((await makePage('/may', 1_790_000_000)).body.bytes.identity.toString()).toBe('1790000000 1790000000');
    expect((await makePage('/may')).body.bytes.identity.toString()).toBe('1780000000 undefined');
  });

  it('keeps a page no longer than the earliest thing on it that time makes untrue', async () => {
    const page = await setUp((_, recorder) => {
      recorder.limitTo(1_780_000_009_000);
      recorder.limitTo(1_780_000_005_000);
      recorder.dependOn(['event-1', 'type:marketEvent']);
      return html('x');
    })('/may');
    expect(page.expiresAtMs).toBe(1_780_000_005_000);
    expect(page.refreshAtMs).toBe(1_780_000_060_500);
    expect(page.tags).toEqual(new Set(['event-1', 'type:marketEvent']));
  });

  it('marks a page made from old content, and tries it again soon', async () => {
    const page = await setUp((_, recorder) => {
      recorder.markLastGood();
      return html('x');
    })('/may');
    expect(page.headers['x-stallkeep-content']).toBe('last-good');
    expect(page.refreshAtMs).toBe(1_780_000_002_500);
  });

  it('allows the colours painted before pictures by hash, and nothing else inline', async () => {
    const page = await setUp(() => html('<img style="background-color:#aabbcc"><b style="position:fixed">'))('/may');
    const policy = page.headers['content-security-policy'] ?? '';
    expect(policy.match(/'sha256-/g)).toHaveLength(1);
    expect(policy).toContain("script-src 'self';");
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(page.headers['link']).toContain('</_astro/sign.woff2>; rel=preload; as=font');
  });

  it('rejects with what made the page fail', async () => {
    const cause = new Error('the block threw');
    const render = setUp((_, recorder) => {
      recorder.recordFailure(cause);
      return html('', 500);
    });
    await expect(render('/may')).rejects.toBe(cause);
    await expect(setUp(() => html('', 500))('/may')).rejects.toThrow('answered 500');
  });

  it('does not keep a page that is not there, unless it is the one that says so', async () => {
    expect((await setUp(() => html('x', 404))('/may')).isKept).toBe(false);
    expect((await setUp(() => html('x', 404))('/404')).isKept).toBe(true);
  });

  it('sends what is not a page without a policy of its own', async () => {
    const page = await setUp(() => new Response('<urlset/>', { headers: { 'content-type': 'application/xml' } }))(
      '/sitemap.xml',
    );
    expect(page.headers).toMatchObject({ 'content-type': 'application/xml', 'cache-control': 'public, no-cache' });
    expect(page.headers).not.toHaveProperty('content-security-policy');
  });
});
