import { sql } from 'kysely';
import { expect, it, vi } from 'vitest';
import { runTransaction } from '../acceptance/order-lock.ts';
import { announcePools } from '../capacity/pools.ts';
import { readClock } from '../database/database.ts';
import { startTestServer } from '../embedded/testing.ts';
import { type ChangedPools, listenToCounts } from './listener.ts';

it('hears which pools changed when a transaction ends, and that anything may have after its connection was lost', async () => {
  const server = await startTestServer();
  const db = await server.openFresh();
  const url = server.url.replace('/stallkeep?', '/fresh_1?');
  const heard: ChangedPools[] = [];
  const lost = vi.fn();
  const listener = listenToCounts({ url, onChange: (pools) => heard.push(pools), onLost: lost });
  try {
    await vi.waitFor(() => expect(heard).toEqual(['all']), 10_000);
    await runTransaction({ db, readNow: readClock }, (tx) => announcePools(tx, ['slots:a', 'stock:b/c']));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['slots:a', 'stock:b/c']), 10_000);
    await expect(
      runTransaction({ db, readNow: readClock }, async (tx) => {
        await announcePools(tx, ['run:never']);
        throw new Error('given up');
      }),
    ).rejects.toThrow('given up');
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like 'listen%'`.execute(db);
    await vi.waitFor(() => expect(heard.slice(2)).toEqual(['all']), 10_000);
    expect(lost).toHaveBeenCalled();
    expect(listener.isListening()).toBe(true);
    await runTransaction({ db, readNow: readClock }, (tx) => announcePools(tx, ['run:d']));
    await vi.waitFor(() => expect(heard.at(-1)).toEqual(['run:d']), 10_000);
  } finally {
    await listener.stop();
    await server.stop();
  }
}, 60_000);
