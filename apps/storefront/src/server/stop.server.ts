import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface StopOptions {
  /** Connections that are still busy after so long are ended. */
  readonly graceMs: number;
  /**
   * How long a connection nothing comes over is left open: a client that keeps it may be sending just now. 0 where nobody else
   * listens on the port, so that there is nothing to go on to.
   */
  readonly idleMs: number;
}

/** How long to look for a moment without new connections before the port is let go of all the same. */
const LONGEST_LOOK_MS = 3000;
/** A turn of the event loop this short had next to nothing to do, so nobody waits to be let in. */
const QUIET_TURN_MS = 1;

/**
 * Closes a server without cutting an answer short. Clients that keep their connection are told with their next answer that it is
 * the last. Resolves when every connection has ended.
 */
export async function stopGracefully(server: Server, { graceMs, idleMs }: StopOptions): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('connection', 'close');
  });
  if (idleMs > 0) await findQuietMoment();
  const closed = Promise.withResolvers<void>();
  // Node's own close for HTTP ends idle connections at once, also those over which a request is on its way.
  NetServer.prototype.close.call(server, (error) => {
    if (error === undefined) closed.resolve();
    else closed.reject(error);
  });
  const insist = setTimeout(() => server.closeAllConnections(), graceMs);
  // A connection whose answer was under way when we stopped falls idle later; Node alone would keep it for its keep-alive time.
  let sweep: NodeJS.Timeout | undefined;
  const wait = setTimeout(() => {
    server.closeIdleConnections();
    sweep = setInterval(() => server.closeIdleConnections(), 25);
  }, idleMs);
  try {
    await closed.promise;
  } finally {
    clearTimeout(insist);
    clearTimeout(wait);
    clearInterval(sweep);
  }
}

/** Who waits to be let in when a port is let go of is turned away by the kernel, so it is let go of when nobody does. */
async function findQuietMoment(): Promise<void> {
  const startedAt = performance.now();
  for (let at = startedAt; at - startedAt < LONGEST_LOOK_MS; ) {
    await nextTurn();
    const now = performance.now();
    if (now - at < QUIET_TURN_MS) return;
    at = now;
  }
}
