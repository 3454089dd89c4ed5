import { createServer } from 'node:http';
import type { PageContext, TelemetryEvent } from '@stallkeep/telemetry';
import { parseBody } from '@stallkeep/telemetry/schema';

/** What one page view sent, as the contract reads it. */
export interface Collected {
  readonly ctx: PageContext;
  readonly isGpc: boolean;
  readonly accepted: readonly TelemetryEvent[];
  /** Sentences for a test that fails. */
  readonly faults: readonly string[];
}

export interface Collector {
  /** Where browsers send to. */
  readonly url: string;
  readonly stop: () => void;
}

/** A collector on loopback that keeps what it gets in memory, for `readCollected`. Storage is the shop's, this is a test's. */
export function startCollector(): Promise<Collector> {
  const collected: Collected[] = [];
  const server = createServer(async (request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (request.method === 'GET') return void response.end(JSON.stringify(collected));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const body = parseBody(Buffer.concat(chunks).toString());
    if (body.kind === 'batch') {
      const { ctx, isGpc, accepted, refused } = body.batch;
      const faults = refused.flatMap(({ name, issues }) => issues.map(({ path, rule }) => `${name}: ${path} ${rule}`));
      collected.push({ ctx, isGpc, accepted, faults });
    }
    response.writeHead(body.kind === 'batch' ? 204 : 400).end();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      resolve({
        url: `http://127.0.0.1:${port}/t`,
        stop: () => {
          server.close();
          server.closeAllConnections();
        },
      });
    });
  });
}

/** Everything that came in so far. */
export async function readCollected(url: string): Promise<readonly Collected[]> {
  const answer = await fetch(url);
  return answer.json();
}
