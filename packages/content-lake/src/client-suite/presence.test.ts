import { expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { openTestLake, type TestLake, waitFor } from './test-lake.ts';

/** Opens the presence socket as the Studio does and collects what it hears. */
async function join(test: TestLake, headers: Record<string, string>) {
  const socket = new WebSocket(`${test.lake.url.replace('http', 'ws')}/v2022-06-30/socket/production`, { headers });
  const heard: {
    readonly method?: string;
    readonly params?: { readonly result: unknown };
    readonly id?: string;
    readonly result?: unknown;
  }[] = [];
  socket.on('message', (data) => heard.push(JSON.parse(String(data))));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  const call = async (method: string, params: object) => {
    const id = `${method}-${heard.length}`;
    socket.send(JSON.stringify({ jsonrpc: '2.0', id, method, params }));
    return waitFor(() => heard.find((message) => message.id === id));
  };
  const events = () =>
    heard.filter((message) => message.method === 'presence_subscription').map((message) => message.params?.result);
  return { socket, call, events };
}

it('tells open Studios who looks at what, who came and who went', async () => {
  await using test = await openTestLake();
  const headers = { authorization: `Bearer ${test.lake.tokens.admin}` };
  const ada = await join(test, headers);
  const ben = await join(test, headers);
  expect(await ada.call('presence_subscribe', {})).toMatchObject({ result: 'presence' });
  await ben.call('presence_subscribe', {});
  await ada.call('presence_rollcall', { session: 'ada' });
  await ada.call('presence_announce', { data: { sessionId: 'ada', locations: [{ documentId: 'a' }] } });
  ada.socket.close();
  await waitFor(() => (ben.events().length === 3 ? true : undefined));
  expect(ben.events()).toEqual([
    { type: 'rollCall', i: 'token-admin', session: 'ada' },
    { type: 'state', i: 'token-admin', m: { sessionId: 'ada', locations: [{ documentId: 'a' }] } },
    { type: 'disconnect', i: 'token-admin', m: { session: 'ada' } },
  ]);
  expect(ada.events()).toEqual([]);
  expect(await ben.call('presence_dance', {})).toMatchObject({ error: { code: -32601 } });
  ben.socket.close();
});

it('lets nobody in who may not see drafts, nor a page of a foreign origin', async () => {
  await using test = await openTestLake();
  await expect(join(test, {})).rejects.toThrow('401');
  await expect(join(test, { origin: 'http://elsewhere.example' })).rejects.toThrow('403');
});
