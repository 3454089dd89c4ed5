import type { Server } from 'node:http';
import { Server as NetServer } from 'node:net';
import { setImmediate as nextTurn } from 'node:timers/promises';

export interface StopOptions {
  /** Connections that are still busy so long after the call are ended. */
  readonly graceMs: number;
  /**
   * How long a connection nothing comes over is left open: a client that keeps it may be sending just now. 0 where nobody else
   * listens on the port, so that there is nothing to go on to.
   */
  readonly idleMs: number;
}

/** How long to look for a moment without new connections before the port is let go of all the same. */
const LONGEST_LOOK_MS = 4000;
/** A turn of the event loop this short did nothing but look. */
const QUIET_TURN_MS = 0.05;
/** So long nobody came: longer than a client takes to connect anew after the answer that told it to let go. */
const CALM_MS = 4;
/** A busy machine is never as quiet: what is asked of it halves each time. */
const PATIENCE_MS = 400;

/**
 * Closes a server without cutting an answer short. Clients that keep their connection are told with their next answer that it is
 * the last. Resolves when every connection has ended.
 */
export async function stopGracefully(server: Server, { graceMs, idleMs }: StopOptions): Promise<void> {
  server.prependListener('request', (_request, response) => {
    response.setHeader('connection', 'close');
  });
  if (idleMs > 0) await findQuietMoment(server);
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

/**
 * Who waits to be let in when a port is let go of is turned away by the kernel (on Linux, unless `net.ipv4.tcp_migrate_req` is 1). So it
 * is let go of in a calm, right after a look that found nobody: whoever is to be turned away has to come within that very turn.
 */
async function findQuietMoment(server: Server): Promise<void> {
  let arrivals = 0;
  server.on('connection', () => {
    arrivals += 1;
  });
  const startedAt = performance.now();
  let calmSince = startedAt;
  for (let at = startedAt; at - startedAt < LONGEST_LOOK_MS; ) {
    const before = arrivals;
    await nextTurn();
    const now = performance.now();
    const impatience = 2 ** ((now - startedAt) / PATIENCE_MS);
    if (arrivals > before || now - at > QUIET_TURN_MS * impatience) calmSince = now;
    else if (now - calmSince > CALM_MS / impatience) return;
    at = now;
  }
}
