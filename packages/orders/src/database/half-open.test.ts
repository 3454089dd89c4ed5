import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { startTestServer } from '../embedded/testing.ts';
import { startSilentProxy } from '../testing/silent-proxy.ts';
import { openPostgres, readClock } from './database.ts';

it('gives up on a connection that fell silent, within its time, and asks over a new one when there is one again', async () => {
  const server = await startTestServer();
  const proxy = await startSilentProxy(server.url);
  const db = openPostgres({ url: proxy.url, poolSize: 2, statementTimeoutMs: 300 });
  const timed = async (task: () => Promise<unknown>) => {
    const startedAt = performance.now();
    const failure = await task().then(
      () => undefined,
      (error: unknown) => error,
    );
    return { failure, ms: performance.now() - startedAt };
  };
  try {
    await Promise.all([readClock(db), readClock(db)]);
    proxy.fallSilent();
    const plain = await timed(() => readClock(db));
    expect(plain.failure).toMatchObject({ message: expect.stringContaining('timeout') });
    expect(plain.ms).toBeLessThan(3000);
    const inside = await timed(() => db.transaction().execute((tx) => readClock(tx)));
    expect(inside.failure).toBeInstanceOf(Error);
    // Once for the statement, once for its rolling back.
    expect(inside.ms).toBeLessThan(4000);
    proxy.recover();
    expect((await timed(() => readClock(db))).failure).toBeUndefined();
    const slow = await timed(() => sql`select pg_sleep(5)`.execute(db));
    expect(slow.failure).toMatchObject({ code: '57014' });
    expect((await timed(() => readClock(db))).ms).toBeLessThan(1000);
  } finally {
    await db.destroy();
    await proxy.stop();
    await server.stop();
  }
}, 60_000);
