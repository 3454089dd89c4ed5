import { connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectTo, openTestLake, type TestLake, waitFor } from './test-lake.ts';

interface Received {
  readonly type: string;
  readonly documentId?: string;
  readonly transition?: string;
}

/** A cable between client and lake that can be pulled. */
async function openCable(port: number): Promise<{ readonly url: string; pull(): void; close(): void }> {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(port);
    for (const socket of [near, far]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => sockets.delete(socket));
    }
    near.pipe(far).pipe(near);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The cable has no port.');
  const pull = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${address.port}`,
    pull,
    close() {
      pull();
      server.close();
    },
  };
}

describe('listen', () => {
  let test: TestLake;
  const stops: (() => void)[] = [];

  beforeEach(async () => {
    test = await openTestLake();
  });
  afterEach(async () => {
    for (const stop of stops.splice(0)) stop();
    await test[Symbol.asyncDispose]();
  });

  /** Listens and collects; resolves once the lake has said welcome. */
  async function listen(
    client: ReturnType<TestLake['connect']>,
    query: string,
    options: object = {},
  ): Promise<Received[]> {
    const received: Received[] = [];
    const events = ['welcome', 'mutation', 'reconnect', 'welcomeback', 'reset'] as const;
    const asked = { includeAllVersions: true, enableResume: true as const, events: [...events], ...options };
    const subscription = client
      .listen(query, { type: 'page' }, asked)
      .subscribe((event) => received.push(event as Received));
    stops.push(() => subscription.unsubscribe());
    await waitFor(() => received.find((event) => event.type === 'welcome'));
    return received;
  }

  it('tells of documents that appear in, change within and leave a filter, chained by revision', async () => {
    const client = test.connect('admin');
    const received = await listen(client, '*[_type == $type && open == true]', {
      includePreviousRevision: true,
      effectFormat: 'mendoza',
    });
    await client.create({ _id: 'other', _type: 'seller', open: true });
    const first = await client.create({ _id: 'a', _type: 'page', open: true });
    const second = await client.patch('a').set({ n: 1 }).commit();
    await client.patch('a').set({ open: false }).commit();
    await client.patch('a').set({ n: 2 }).commit();
    await client.patch('a').set({ open: true }).commit();
    await client.delete('a');
    const mutations = await waitFor(() => {
      const found = received.filter((event) => event.type === 'mutation');
      return found.length >= 5 ? found : undefined;
    });
    expect(mutations.map((event) => event.transition)).toEqual([
      'appear',
      'update',
      'disappear',
      'appear',
      'disappear',
    ]);
    expect(mutations[0]).toMatchObject({
      documentId: 'a',
      resultRev: first._rev,
      mutations: [{ create: { _id: 'a' } }],
    });
    expect(mutations[0]).not.toHaveProperty('previousRev');
    expect(mutations[1]).toMatchObject({
      previousRev: first._rev,
      resultRev: second._rev,
      transactionId: second._rev,
      identity: 'token-admin',
      visibility: 'query',
      transactionTotalEvents: 1,
      transactionCurrentEvent: 0,
      timestamp: second._updatedAt,
      result: { n: 1 },
      previous: { _rev: first._rev },
      mutations: [{ patch: { id: 'a', set: { n: 1 } } }],
      effects: { apply: expect.any(Array), revert: expect.any(Array) },
    });
    expect(mutations[4]).not.toHaveProperty('result');
  });

  it('tells of drafts only to who asks for all versions', async () => {
    const client = test.connect('admin');
    const all = await listen(client, '*[_type == $type]');
    const published = await listen(client, '*[_type == $type]', { includeAllVersions: false });
    await client.create({ _id: 'drafts.a', _type: 'page' });
    await client.create({ _id: 'a', _type: 'page' });
    await waitFor(() => published.find((event) => event.documentId === 'a'));
    expect(published.map((event) => event.documentId)).not.toContain('drafts.a');
    expect(all.map((event) => event.documentId)).toContain('drafts.a');
  });

  it('goes on where the connection broke, without loss or repetition', async () => {
    const cable = await openCable(test.lake.port);
    stops.push(() => cable.close());
    const away = connectTo(cable.url, { token: test.lake.tokens.admin });
    const client = test.connect('admin');
    const received = await listen(away, '*[_type == $type]', { enableResume: true });
    await client.create({ _id: 'before', _type: 'page' });
    await waitFor(() => received.find((event) => event.documentId === 'before'));
    cable.pull();
    await client.create({ _id: 'missed-1', _type: 'page' });
    await client.create({ _id: 'missed-2', _type: 'page' });
    await waitFor(() => received.find((event) => event.type === 'welcomeback'));
    await client.create({ _id: 'after', _type: 'page' });
    await waitFor(() => received.find((event) => event.documentId === 'after'));
    const ids = received.filter((event) => event.type === 'mutation').map((event) => event.documentId);
    expect(ids).toEqual(['before', 'missed-1', 'missed-2', 'after']);
  });

  it('says when it cannot go on where the listener was', async () => {
    const response = await fetch(`${test.lake.url}/v2025-02-19/data/listen/production?query=*&enableResume=true`, {
      headers: { 'last-event-id': 'long-ago#a', authorization: `Bearer ${test.lake.tokens.read}` },
    });
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toContain('event: reset');
    await reader?.cancel();
  });

  it('tells what is wrong with a filter on the stream', async () => {
    const response = await fetch(`${test.lake.url}/v1/data/listen/production?query=*[`);
    expect(await response.text()).toMatch(/^event: channelError\ndata: .*queryParseError/);
  });

  it('tells live clients that results are out of date, of drafts only on request', async () => {
    const client = test.connect('admin');
    const tags: { readonly drafts: boolean; readonly tags: readonly string[] }[] = [];
    let welcomes = 0;
    for (const drafts of [true, false]) {
      const subscription = client.live.events({ includeDrafts: drafts }).subscribe((event) => {
        if (event.type === 'welcome') welcomes++;
        if (event.type === 'message') tags.push({ drafts, tags: event.tags });
      });
      stops.push(() => subscription.unsubscribe());
    }
    await waitFor(() => (welcomes === 2 ? welcomes : undefined));
    const { syncTags } = await client.fetch('*', {}, { filterResponse: false });
    await client.create({ _id: 'drafts.a', _type: 'page' });
    await waitFor(() => tags.find((message) => message.drafts));
    expect(tags.filter((message) => !message.drafts)).toEqual([]);
    await client.create({ _id: 'a', _type: 'page' });
    const message = await waitFor(() => tags.find((candidate) => !candidate.drafts));
    expect(message.tags.filter((tag) => syncTags?.some((mine) => mine === tag))).not.toEqual([]);
  });
});
