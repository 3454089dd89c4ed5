import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { OrdersContext } from '../acceptance/types.ts';
import { type Database, readClock } from '../database/database.ts';
import { findPostgresPackage } from '../embedded/index.ts';
import { startTestServer, type TestServer } from '../embedded/testing.ts';
import { openTestDatabase } from '../testing/index.ts';
import { type Deliver, DeliveryError } from './delivery.ts';
import { leaseRows } from './lease.ts';
import { reviveLetter } from './revive.ts';
import { type OutboxProblem, runOutboxOnce } from './run.ts';
import { toWaitSeconds } from './settle.ts';
import { startOutbox } from './start.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let server: TestServer | undefined;
const databases = {
  'PGlite in memory': openTestDatabase,
  ...(findPostgresPackage() === undefined
    ? {}
    : {
        'embedded PostgreSQL': async () => {
          server ??= await startTestServer();
          return await server.openFresh();
        },
      }),
};
afterAll(() => server?.stop());

const T0 = 1_795_000_000;

describe.each(Object.entries(databases))('the outbox on %s', (_name, open) => {
  let db: Database;
  let now = T0;
  const context = (): OrdersContext => ({ db, readNow: async () => now });

  beforeAll(async () => {
    db = await open();
  });
  afterAll(async () => {
    if (server === undefined) await db.destroy();
  });
  beforeEach(async () => {
    now = T0;
    await db.deleteFrom('letters').execute();
    await db.deleteFrom('outbox').execute();
  });

  async function write(count: number, topic: 'letter' | 'event' = 'letter'): Promise<readonly string[]> {
    const ids = Array.from({ length: count }, () => randomUUID());
    const due = sql<never>`to_timestamp(${T0}::double precision)`;
    await db
      .insertInto('outbox')
      .values(ids.map((id) => ({ id, topic, kind: 'order_confirmed', created_at: due, due_at: due })))
      .execute();
    return ids;
  }
  const read = (id: string) => db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const letter = (id: string) => ({
    id,
    to_address: 'a@example',
    subject: 's',
    text: 't',
    html: 'h',
    sent_by: 'local' as const,
  });
  const keep: Deliver = async (row) => ({
    kind: 'done',
    record: async (tx) => void (await tx.insertInto('letters').values(letter(row.id)).execute()),
  });
  const fail: Deliver = () => Promise.reject(new Error('550 no mailbox for anna@example'));

  it('delivers what is due, records it and marks it in one', async () => {
    const [id = ''] = await write(1);
    expect(await runOutboxOnce(context(), keep, { workerId: 'w', batch: 10 })).toMatchObject({ taken: 1, done: 1 });
    expect(await read(id)).toMatchObject({
      state: 'done',
      done_at: T0,
      attempts: 1,
      leased_by: null,
      last_error: null,
    });
    expect(await db.selectFrom('letters').select('id').execute()).toEqual([{ id }]);
    expect(await runOutboxOnce(context(), keep, { workerId: 'w', batch: 10 })).toMatchObject({ taken: 0 });
  });

  it('takes at most a batch, oldest first, and nothing that is not due', async () => {
    const [first = '', second = ''] = await write(2);
    await db
      .updateTable('outbox')
      .set({ due_at: sql<never>`to_timestamp(${T0 - 5})` })
      .where('id', '=', second)
      .execute();
    const seen: string[] = [];
    const watch: Deliver = async (row) => {
      seen.push(row.id);
      return { kind: 'done' };
    };
    await runOutboxOnce(context(), watch, { workerId: 'w', batch: 1 });
    expect(seen).toEqual([second]);
    await db
      .updateTable('outbox')
      .set({ due_at: sql<never>`to_timestamp(${T0 + 60})` })
      .where('id', '=', first)
      .execute();
    expect(await runOutboxOnce(context(), watch, { workerId: 'w', batch: 9 })).toMatchObject({ taken: 0 });
  });

  it('leaves events to their own consumer', async () => {
    const [id = ''] = await write(1, 'event');
    expect(await runOutboxOnce(context(), keep, { workerId: 'w', batch: 10 })).toMatchObject({ taken: 0 });
    expect(await read(id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('waits twice as long after every failure, and gives up after the last attempt, saying no address anywhere', async () => {
    const [id = ''] = await write(1);
    const problems: OutboxProblem[] = [];
    const run = {
      workerId: 'w',
      batch: 1,
      maxAttempts: 3,
      onProblem: (problem: OutboxProblem) => problems.push(problem),
    };
    for (const [attempt, outcome] of [
      [1, 'retried'],
      [2, 'retried'],
      [3, 'dead'],
    ] as const) {
      expect(await runOutboxOnce(context(), fail, run)).toMatchObject({ taken: 1, [outcome]: 1 });
      expect(await runOutboxOnce(context(), fail, run)).toMatchObject({ taken: 0 });
      now += toWaitSeconds(attempt);
    }
    expect([1, 2, 3, 20].map(toWaitSeconds)).toEqual([15, 30, 60, 21_600]);
    expect(await read(id)).toMatchObject({ state: 'dead', attempts: 3, last_error: 'unexpected Error' });
    expect(JSON.stringify(problems)).not.toContain('anna');
    expect(problems.map(({ outcome }) => outcome)).toEqual(['retried', 'retried', 'dead']);
  });

  it('gives up at once what will never go through, and tries it again when it is revived', async () => {
    const [id = ''] = await write(1);
    const refuse: Deliver = () => Promise.reject(new DeliveryError('refused', { retryable: false }));
    expect(await runOutboxOnce(context(), refuse, { workerId: 'w', batch: 1 })).toMatchObject({ dead: 1 });
    expect(await read(id)).toMatchObject({ state: 'dead', last_error: 'refused' });
    expect(await reviveLetter(context(), id)).toBe(true);
    expect(await reviveLetter(context(), id)).toBe(false);
    expect(await runOutboxOnce(context(), keep, { workerId: 'w', batch: 1 })).toMatchObject({ done: 1 });
  });

  it('drops what there is nobody to tell', async () => {
    const [id = ''] = await write(1);
    const nobody: Deliver = async () => ({ kind: 'dropped', reason: 'no address' });
    expect(await runOutboxOnce(context(), nobody, { workerId: 'w', batch: 1 })).toMatchObject({ dropped: 1 });
    expect(await read(id)).toMatchObject({ state: 'dropped', last_error: 'no address', done_at: null });
  });

  it('lets nobody else take a leased letter, until the lease has run out', async () => {
    await write(1);
    expect(await leaseRows(db, { workerId: 'dead', batch: 1, now })).toHaveLength(1);
    expect(await leaseRows(db, { workerId: 'next', batch: 1, now: now + 59 })).toHaveLength(0);
    expect(await leaseRows(db, { workerId: 'next', batch: 1, now: now + 60 })).toMatchObject([{ attempts: 2 }]);
  });

  it('keeps its lease for as long as a delivery takes', async () => {
    await write(1);
    let isTakenMeanwhile: boolean | undefined;
    const slow: Deliver = async () => {
      now += 50;
      await vi.waitFor(async () => {
        const { leased_until } = await db.selectFrom('outbox').select('leased_until').executeTakeFirstOrThrow();
        expect(leased_until).toBe(T0 + 110);
      }, 10_000);
      now += 50;
      isTakenMeanwhile = (await leaseRows(db, { workerId: 'thief', batch: 1, now })).length > 0;
      return { kind: 'done' };
    };
    const outcome = await runOutboxOnce(context(), slow, { workerId: 'w', batch: 1, heartbeatMs: 5 });
    expect({ isTakenMeanwhile, done: outcome.done }).toEqual({ isTakenMeanwhile: false, done: 1 });
  });

  it('keeps no record of a letter that another worker took over meanwhile, and tells the delivery to stop', async () => {
    const [id = ''] = await write(1);
    let isAborted = false;
    const robbed: Deliver = async (row, signal) => {
      now += 61;
      await leaseRows(db, { workerId: 'other', batch: 1, now });
      await vi.waitFor(() => expect(signal.aborted).toBe(true), 10_000);
      isAborted = true;
      return await keep(row, signal);
    };
    // A slow heart: the worker slept, as on a machine that was put to sleep.
    const outcome = await runOutboxOnce(context(), robbed, { workerId: 'w', batch: 1, heartbeatMs: 200 });
    expect({ isAborted, lost: outcome.lost }).toEqual({ isAborted: true, lost: 1 });
    expect(await db.selectFrom('letters').selectAll().execute()).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'waiting', leased_by: 'other' });
  });

  it('keeps no record of a letter that was dropped while it was on its way', async () => {
    const [id = ''] = await write(1);
    const erased: Deliver = async (row, signal) => {
      await db.updateTable('outbox').set({ state: 'dropped' }).where('id', '=', row.id).execute();
      return await keep(row, signal);
    };
    expect(await runOutboxOnce(context(), erased, { workerId: 'w', batch: 1 })).toMatchObject({ lost: 1 });
    expect(await db.selectFrom('letters').selectAll().execute()).toEqual([]);
    expect(await read(id)).toMatchObject({ state: 'dropped' });
  });

  it('works until it is stopped, and then gives back what it could not finish, uncounted', async () => {
    const live: OrdersContext = { db, readNow: readClock };
    const [stuck = ''] = await write(1);
    const hang: Deliver = (_row, signal) =>
      new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('given up'))));
    const hanging = startOutbox(live, hang, { graceMs: 10 });
    await vi.waitFor(async () => expect((await read(stuck)).leased_by).not.toBeNull(), 10_000);
    await hanging.stop();
    expect(await read(stuck)).toMatchObject({ state: 'waiting', attempts: 0, leased_by: null, leased_until: null });

    const outbox = startOutbox(live, keep, { restMs: 60_000 });
    await vi.waitFor(async () => expect((await read(stuck)).state).toBe('done'), 10_000);
    const [late = ''] = await write(1);
    outbox.wake();
    await vi.waitFor(async () => expect((await read(late)).state).toBe('done'), 10_000);
    await outbox.stop();
  });

  it('delivers each of 300 letters once with four workers side by side', async () => {
    await write(300);
    const seen = new Map<string, number>();
    const count: Deliver = async (row, signal) => {
      seen.set(row.id, (seen.get(row.id) ?? 0) + 1);
      return await keep(row, signal);
    };
    const live: OrdersContext = { db, readNow: readClock };
    const workers = Array.from({ length: 4 }, () => startOutbox(live, count, { batch: 7, restMs: 20 }));
    await vi.waitFor(
      async () => {
        const { left } = await db
          .selectFrom('outbox')
          .select((row) => row.fn.countAll<number>().as('left'))
          .where('state', '=', 'waiting')
          .executeTakeFirstOrThrow();
        expect(Number(left)).toBe(0);
      },
      { timeout: 50_000, interval: 100 },
    );
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(seen.size).toBe(300);
    expect([...seen.values()].every((times) => times === 1)).toBe(true);
    expect(await db.selectFrom('letters').select('id').execute()).toHaveLength(300);
  });
});
