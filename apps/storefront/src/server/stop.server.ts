import type { Server } from 'node:http';

/**
 * Closes a server without cutting an answer short. Clients that keep their connection are told with their next answer that it is
 * the last; connections that are still busy after `graceMs` are ended.
 */
export function stopGracefully(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const insist = setTimeout(() => server.closeAllConnections(), graceMs);
    // A connection whose answer was under way when we stopped falls idle later; Node alone would keep it for its keep-alive time.
    const sweep = setInterval(() => server.closeIdleConnections(), 25);
    server.prependListener('request', (_request, response) => {
      response.setHeader('connection', 'close');
    });
    server.close((error) => {
      clearTimeout(insist);
      clearInterval(sweep);
      if (error === undefined) resolve();
      else reject(error);
    });
  });
}
