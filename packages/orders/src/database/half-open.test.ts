import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
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

it('survives a server that ends its connection in the middle of a transaction', async () => {
  const server = await startTestServer();
  const db = openPostgres({ url: server.url, poolSize: 2, statementTimeoutMs: 2000 });
  const unheard = vi.fn();
  process.on('uncaughtException', unheard);
  try {
    const failed = db.transaction().execute(async (tx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(tx);
      const pid = rows[0]?.pid ?? 0;
      await sql`select pg_terminate_backend(${pid})`.execute(db);
      // Its end arrives while nothing is asked of it.
      await vi.waitFor(async () => {
        const left = await sql`select pid from pg_stat_activity where pid = ${pid}`.execute(db);
        expect(left.rows).toEqual([]);
      });
      return readClock(tx);
    });
    await expect(failed).rejects.toThrow();
    expect(await readClock(db)).toBeGreaterThan(0);
    expect(unheard).not.toHaveBeenCalled();
  } finally {
    process.off('uncaughtException', unheard);
    await db.destroy();
    await server.stop();
  }
}, 60_000);
