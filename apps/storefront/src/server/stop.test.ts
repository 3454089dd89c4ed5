import { Agent, createServer, get, type IncomingMessage, type Server } from 'node:http';
import { afterEach, expect, it, vi } from 'vitest';
import { stopGracefully } from './stop.server.ts';

const agents: Agent[] = [];
afterEach(() => {
  for (const agent of agents.splice(0)) agent.destroy();
});

async function start(reusePort = false, port = 0) {
  const gate = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const server: Server = createServer(async (request, response) => {
    if (request.url === '/slow') {
      arrived.resolve();
      await gate.promise;
    }
    response.end('whole');
  });
  await new Promise<void>((resolve) => server.listen({ port, host: '127.0.0.1', reusePort }, resolve));
  const address = server.address();
  return { server, gate, arrived, port: typeof address === 'object' && address !== null ? address.port : 0 };
}

function openClient(port: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  agents.push(agent);
  return (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent }, resolve).on('error', reject);
    });
}
const readWhole = async (reply: IncomingMessage) => (await reply.toArray()).join('');

it('lets a running answer end, tells its client to let go, and takes no new connection', async () => {
  const { server, gate, arrived, port } = await start();
  const slow = openClient(port)('/slow');
  await arrived.promise;
  const stopped = stopGracefully(server, { graceMs: 5000, idleMs: 0 });
  await expect(openClient(port)('/new')).rejects.toThrow('ECONNREFUSED');
  gate.resolve();
  expect(await readWhole(await slow)).toBe('whole');
  await stopped;
});

it('answers once more over a connection that was kept, where somebody else takes over', async () => {
  const { server, port } = await start(true);
  const ask = openClient(port);
  await readWhole(await ask('/'));
  const stopped = stopGracefully(server, { graceMs: 5000, idleMs: 60_000 });
  await vi.waitFor(() => expect(server.listening).toBe(false));
  const last = await ask('/');
  expect([last.statusCode, last.headers.connection]).toEqual([200, 'close']);
  await readWhole(last);
  // Its one connection has ended, so there is nothing left to wait for.
  await stopped;
});

it('ends what nothing comes over after a while, and what never ends after its grace', async () => {
  const idle = await start(true);
  await readWhole(await openClient(idle.port)('/'));
  await stopGracefully(idle.server, { graceMs: 60_000, idleMs: 50 });
  const busy = await start();
  const slow = openClient(busy.port)('/slow');
  const failed = expect(slow).rejects.toThrow();
  await busy.arrived.promise;
  await stopGracefully(busy.server, { graceMs: 50, idleMs: 0 });
  await failed;
});

it('hands the port over to the next process', async () => {
  const old = await start(true);
  const next = await start(true, old.port);
  const stopped = stopGracefully(old.server, { graceMs: 5000, idleMs: 50 });
  await stopped;
  expect(await readWhole(await openClient(old.port)('/'))).toBe('whole');
  await stopGracefully(next.server, { graceMs: 5000, idleMs: 0 });
});
