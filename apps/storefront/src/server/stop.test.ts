import { Agent, createServer, get, type IncomingMessage } from 'node:http';
import { expect, it } from 'vitest';
import { stopGracefully } from './stop.server.ts';

it('lets a running answer end, tells its client to let go, and takes no new connection', async () => {
  const gate = Promise.withResolvers<void>();
  const arrived = Promise.withResolvers<void>();
  const server = createServer(async (request, response) => {
    if (request.url === '/slow') {
      arrived.resolve();
      await gate.promise;
    }
    response.end('whole');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const agent = new Agent({ keepAlive: true });
  const ask = (path: string): Promise<IncomingMessage> =>
    new Promise((resolve, reject) => {
      get({ host: '127.0.0.1', port, path, agent }, resolve).on('error', reject);
    });
  const slow = ask('/slow');
  await arrived.promise;
  const stopped = stopGracefully(server, 5000);
  await expect(ask('/new')).rejects.toThrow('ECONNREFUSED');
  gate.resolve();
  const reply = await slow;
  expect((await reply.toArray()).join('')).toBe('whole');
  await stopped;
  agent.destroy();
});
