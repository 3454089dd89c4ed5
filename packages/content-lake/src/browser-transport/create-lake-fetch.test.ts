import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestLake, type TestLake, waitFor } from '../client-suite/test-lake.ts';
import { createLakeFetch } from './create-lake-fetch.ts';

describe('createLakeFetch', () => {
  let test: TestLake;

  beforeEach(async () => {
    test = await openTestLake();
  });
  afterEach(() => test[Symbol.asyncDispose]());

  /** Opens an event stream and collects its text. */
  async function open(lakeFetch: typeof fetch, query: string, init?: RequestInit) {
    const response = await lakeFetch(
      `${test.lake.url}/v2025-02-19/data/listen/production?query=${encodeURIComponent(query)}&enableResume=true`,
      init,
    );
    const stream = { response, text: '', failure: undefined as unknown };
    const read = async () => {
      const decoder = new TextDecoder();
      for await (const part of response.body ?? []) stream.text += decoder.decode(part);
    };
    read().catch((error: unknown) => {
      stream.failure = error;
    });
    return stream;
  }

  const until = (stream: { readonly text: string }, part: string) =>
    waitFor(() => stream.text.includes(part) || undefined);

  it('carries many event streams at once, each its own', async () => {
    const lakeFetch = createLakeFetch({ origin: test.lake.url });
    const streams = await Promise.all(Array.from({ length: 20 }, (_, n) => open(lakeFetch, `*[_type == "t${n}"]`)));
    for (const stream of streams) await until(stream, 'event: welcome');
    expect(streams[0]?.response.headers.get('content-type')).toBe('text/event-stream');
    const client = test.connect('admin');
    for (const n of [3, 19]) await client.create({ _id: `doc${n}`, _type: `t${n}` });
    for (const n of [3, 19]) await until(streams[n] ?? { text: '' }, `"documentId":"doc${n}"`);
    expect(streams.filter((stream) => stream.text.includes('event: mutation'))).toHaveLength(2);
  });

  it('ends a stream alone when it is aborted', async () => {
    const lakeFetch = createLakeFetch({ origin: test.lake.url });
    const controller = new AbortController();
    const aborted = await open(lakeFetch, '*[_type == "a"]', { signal: controller.signal });
    const other = await open(lakeFetch, '*[_type == "a"]');
    await until(aborted, 'welcome');
    await until(other, 'welcome');
    controller.abort();
    await waitFor(() => aborted.failure);
    await test.connect('admin').create({ _id: 'a', _type: 'a' });
    await until(other, '"documentId":"a"');
    expect(aborted.text).not.toContain('mutation');
  });

  it('fails its streams when the lake goes, and opens new ones when it is back, going on after the last event', async () => {
    const lakeFetch = createLakeFetch({ origin: test.lake.url });
    const stream = await open(lakeFetch, '*[_type == "a"]');
    await until(stream, 'welcome');
    await test.lake.close();
    await waitFor(() => stream.failure);
    await expect(open(lakeFetch, '*')).rejects.toThrow('connection to the content lake was lost');
    const { port } = test.lake;
    await using again = await openTestLake({ dataDir: test.dataDir, port });
    const created = await again.connect('admin').create({ _id: 'a', _type: 'a' });
    await again.connect('admin').create({ _id: 'b', _type: 'a' });
    const resumed = await open(lakeFetch, '*[_type == "a"]', { headers: { 'last-event-id': `${created._rev}#a` } });
    await until(resumed, '"documentId":"b"');
    expect(resumed.text).toMatch(/^event: welcomeback/);
    expect(resumed.text).not.toContain('"documentId":"a"');
  });

  it('gives a refused stream as the failed response it is', async () => {
    const lakeFetch = createLakeFetch({ origin: test.lake.url });
    const response = await lakeFetch(`${test.lake.url}/v2025-02-19/data/listen/elsewhere?query=*`);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ message: expect.stringContaining('elsewhere') });
  });

  it('leaves everything else to fetch', async () => {
    const lakeFetch = createLakeFetch({ origin: test.lake.url });
    const response = await lakeFetch(
      `${test.lake.url}/v2025-02-19/data/query/production?query=${encodeURIComponent('1 + 1')}`,
    );
    expect(await response.json()).toMatchObject({ result: 2 });
  });
});
