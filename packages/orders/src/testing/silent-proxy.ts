import { createServer, connect as openSocket, type Socket } from 'node:net';

export interface SilentProxy {
  /** Address of the database through the proxy. */
  readonly url: string;
  /** From now on nothing comes back, and nobody is told: a half-open connection. */
  readonly fallSilent: () => void;
  /** New connections are passed on again; those that fell silent stay so. */
  readonly recover: () => void;
  readonly stop: () => Promise<void>;
}

/** A database's Unix socket on a port of loopback, where its answers can be kept back. */
export async function startSilentProxy(url: string): Promise<SilentProxy> {
  const { searchParams, pathname } = new URL(url);
  const directory = searchParams.get('host') ?? '';
  const sockets = new Set<Socket>();
  let isSilent = false;
  const server = createServer((client) => {
    const isHeard = !isSilent;
    const upstream = openSocket(`${directory}/.s.PGSQL.${searchParams.get('port') ?? '5432'}`);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('close', () => sockets.delete(socket));
      socket.on('error', () => socket.destroy());
    }
    client.pipe(upstream);
    upstream.on('data', (bytes) => {
      if (isHeard && !silenced.has(client)) client.write(bytes);
    });
    client.on('close', () => upstream.destroy());
  });
  const silenced = new WeakSet<Socket>();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const user = searchParams.get('user') ?? new URL(url).username;
  return {
    url: `postgresql://${user}@127.0.0.1:${port}${pathname}`,
    fallSilent: () => {
      isSilent = true;
      for (const socket of sockets) silenced.add(socket);
    },
    recover: () => {
      isSilent = false;
    },
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
