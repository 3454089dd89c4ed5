import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { insertSoldOrder, SOLD_AT } from '../after-sales/sold-order.fixtures.ts';
import type { Database } from '../database/database.ts';
import { findPostgresPackage } from '../embedded/index.ts';
import { startTestServer, type TestServer } from '../embedded/testing.ts';
import { openTestDatabase } from '../testing/index.ts';
import { exportOrders } from './export-orders.ts';
import { importOrders, TransferError } from './import-orders.ts';
import { readShapes } from './table-shapes.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

async function* toLines(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}

async function writeAll(db: Database): Promise<{ lines: string[]; sums: Awaited<ReturnType<typeof exportOrders>> }> {
  const lines: string[] = [];
  const sums = await exportOrders(db, async (line) => void lines.push(line), SOLD_AT);
  return { lines, sums };
}

/** Rows that are hard to copy: every kind of column, marks of every kind, and nothing. */
async function fill(db: Database, orders: number): Promise<void> {
  for (let index = 0; index < orders; index += 1) {
    const { id } = await insertSoldOrder(db, { parts: [{ lines: [{}, {}] }] });
    await db.deleteFrom('people').where('order_id', '=', id).execute();
    const name = `Zé "Canário" \\ (ç), سوق\n\t'${index}' {NULL} 🪡`;
    await db.insertInto('people').values({ order_id: id, name, phone: ' ', notes: '{"0":"NULL"}' }).execute();
    await db
      .insertInto('steps')
      .values({ order_id: id, by: 'buyer', kind: 'order_placed', detail: '{"a":"\\\\N"}' })
      .execute();
    const one = await db
      .insertInto('cases')
      .values({ order_id: id, kind: 'claim', state: 'asked' })
      .returning('id')
      .executeTakeFirstOrThrow();
    const bytes = Buffer.from([0, 1, 92, 255, index % 256]);
    await db
      .insertInto('case_photos')
      .values({ case_id: one.id, media_type: 'image/webp', width: 1, height: 2, bytes })
      .execute();
    await db
      .insertInto('outbox')
      .values({
        topic: 'letter',
        kind: 'order_confirmed',
        order_id: id,
        created_at: sql<never>`'2026-11-23 10:11:12.123456+00'`,
      })
      .execute();
  }
  await sql`insert into idempotency_keys (scope, key, body_hash)
    select 'shop', 'key number ' || lpad(n::text, 8, '0'), repeat('a', 64) from generate_series(1, 1234) n`.execute(db);
  await sql`insert into capacity_days values ('press', '2026-11-30', 9007199254740993, 1)`.execute(db);
  await sql`insert into capacity_departures values ('run', '2026-11-30 15:30+00', null, null, 0, 0)`.execute(db);
}

describe('orders on their way to another database', () => {
  let server: TestServer | undefined;
  let source: Database;
  const open = async (): Promise<Database> =>
    server === undefined ? await openTestDatabase() : await server.openFresh();
  beforeAll(async () => {
    if (findPostgresPackage() !== undefined) server = await startTestServer();
    source = await open();
    await fill(source, 30);
  });
  afterAll(async () => {
    if (server === undefined) await source.destroy();
    await server?.stop();
  });

  it('arrive row for row, on a real server and in memory, and go on numbering behind', async () => {
    const { lines, sums } = await writeAll(source);
    expect(sums['people']?.rows).toBe(30);
    // More than a page and many batches.
    expect(sums['idempotency_keys']?.rows).toBe(1234);
    expect(sums['order_lines']?.rows).toBe(60);
    expect(lines).toHaveLength(2 + Object.values(sums).reduce((total, { rows }) => total + rows, 0));
    for (const make of [open, openTestDatabase]) {
      const target = await make();
      expect(await importOrders(target, toLines(lines))).toEqual(sums);
      expect((await writeAll(target)).lines).toEqual(lines);
      const most = await target
        .selectFrom('steps')
        .select((row) => row.fn.max('id').as('id'))
        .executeTakeFirstOrThrow();
      const [order] = await target.selectFrom('orders').select('id').limit(1).execute();
      const { id } = await target
        .insertInto('steps')
        .values({ order_id: order?.id ?? '', by: 'buyer', kind: 'order_placed' })
        .returning('id')
        .executeTakeFirstOrThrow();
      expect(Number(id)).toBe(Number(most.id) + 1);
      if (make === openTestDatabase) await target.destroy();
    }
  });

  it('are of one moment, while the shop goes on', async () => {
    const lines: string[] = [];
    let isChanged = false;
    const other = server;
    const sums = await exportOrders(
      source,
      async (line) => {
        lines.push(line);
        if (isChanged || other === undefined) return;
        isChanged = true;
        await sql`insert into capacity_days values ('late', '2026-12-01', 1, 1)`.execute(source);
      },
      SOLD_AT,
    );
    expect(sums['capacity_days']?.rows).toBe(1);
    if (isChanged) await sql`delete from capacity_days where resource_id = 'late'`.execute(source);
  });

  it('leave out no table', async () => {
    const { rows } = await sql<{ name: string }>`
      select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'stallkeep_migrations' order by 1`.execute(
      source,
    );
    expect((await readShapes(source)).map(({ name }) => name).sort()).toEqual(rows.map(({ name }) => name).sort());
  });

  describe('are refused, and nothing is written,', () => {
    let target: Database;
    let lines: string[];
    beforeAll(async () => {
      target = await openTestDatabase();
      lines = (await writeAll(source)).lines;
    });
    afterAll(() => target.destroy());
    const refuses = async (given: readonly string[], why: RegExp) => {
      const answer = importOrders(target, toLines(given));
      await expect(answer).rejects.toThrow(why);
      await expect(answer).rejects.toBeInstanceOf(TransferError);
      expect(await target.selectFrom('orders').select('id').execute()).toEqual([]);
    };

    it('where the file is cut off', () => refuses(lines.slice(0, -1), /not whole/));
    it('where a row is missing', () =>
      refuses(
        lines.filter((_, index) => index !== lines.length - 2),
        /not those that were written/,
      ));
    it('where a word was changed', () =>
      refuses(
        lines.map((line) => line.replace('Feira', 'Ferra').replace('Can', 'Kan')),
        /not those that were written/,
      ));
    it('where it is another file', () => refuses(['{"hello":1}', ...lines], /no file of orders/));
    it('where a line is no JSON', () => refuses([lines[0] ?? '', '[0,"('], /not JSON/));
    it('where it was written with other tables', () =>
      refuses([(lines[0] ?? '').replace('0001-orders', '0000-other'), ...lines.slice(1)], /tables of 0000-other/));
    it('where there are orders already', async () => {
      await expect(importOrders(source, toLines(lines))).rejects.toThrow(
        /has rows in .* already. Import into an empty one/,
      );
    });
  });
});
