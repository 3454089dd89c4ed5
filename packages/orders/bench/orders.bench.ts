import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { sql } from 'kysely';
import { acceptOrder } from '../src/acceptance/index.ts';
import { type Database, openPostgres } from '../src/database/database.ts';
import { migrate } from '../src/database/migrate.ts';
import { startEmbeddedPostgres } from '../src/embedded/index.ts';
import { makeMarket, show, toLine, toPart, toRequest } from '../src/testing/market.ts';

/**
 * `npm run bench -- orders`: orders a second and how long the slowest hundredth takes, at so many buyers at once, beside the raw
 * transactions of the same database in the same run: one row written and made durable, and nothing else.
 */
const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '5' }, buyers: { type: 'string', default: '1,16,64' } },
});
const seconds = Number(values.seconds);
const within = mkdtempSync(join(tmpdir(), 'stallkeep-bench-orders-'));
const server = await startEmbeddedPostgres({ directory: join(within, 'orders'), within, log: () => {} });
const db = openPostgres({ url: server.url, poolSize: 24 });

interface Rate {
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Processor time of this process for each, ms: what a busy machine changes least. PostgreSQL's is its own. */
  readonly cpuMs: number;
  /** Told to come again, because no connection was free in time. */
  readonly busy: number;
}

try {
  await migrate(db);
  await sql`create table raw_orders (id uuid primary key, body text not null)`.execute(db);
  await measure(1, 1, () => order(db));
  for (const buyers of values.buyers.split(',').map(Number)) {
    const raw = await measure(buyers, seconds, () => writeRaw(db));
    const one = await measure(buyers, seconds, () => order(db));
    // All of them want the very same thing: each waits for the ones before.
    const shared = makeShared(db);
    const same = await measure(buyers, seconds, () => orderShared(shared));
    console.log(
      JSON.stringify({
        buyers,
        raw,
        orders: one,
        ordersOfOneThing: same,
        ratio: Number((one.perSecond / raw.perSecond).toFixed(3)),
      }),
    );
  }
  const [counted] = (
    await sql<{ orders: number; without: number }>`
      select count(*) as orders, count(*) filter (where not exists (select from outbox b where b.order_id = o.id)) as without
      from orders o`.execute(db)
  ).rows;
  console.log(`${counted?.orders} orders written, ${counted?.without} without rows in the outbox`);
} finally {
  await db.destroy();
  await server.stop();
  rmSync(within, { recursive: true, force: true });
}

async function writeRaw(db: Database): Promise<void> {
  await sql`insert into raw_orders values (${randomUUID()}::uuid, ${'x'.repeat(500)})`.execute(db);
}

/** A thing of its own in a slot with room: two takings, no waiting for others. */
async function order(db: Database): Promise<void> {
  const market = makeMarket(db, { places: 9_999 });
  const line = toLine(market, market.pickup, { stock: 10 });
  const shown = show([line], await market.context.readNow(db));
  const answer = await acceptOrder(market.context, toRequest([toPart([line], shown)]));
  if (answer.kind !== 'accepted') throw new Error(`An order was answered "${answer.kind}".`);
}

function makeShared(db: Database) {
  const market = makeMarket(db, { places: 9_999 });
  return { market, line: toLine(market, market.pickup, { stock: 90_000 }), db };
}

async function orderShared({ market, line, db }: ReturnType<typeof makeShared>): Promise<void> {
  const shown = show([line], await market.context.readNow(db));
  const answer = await acceptOrder(market.context, toRequest([toPart([line], shown)]));
  if (answer.kind !== 'accepted') throw new Error(`An order was answered "${answer.kind}".`);
}

async function measure(buyers: number, forSeconds: number, run: () => Promise<void>): Promise<Rate> {
  const took: number[] = [];
  let busy = 0;
  const cpu = process.cpuUsage();
  const startedAt = performance.now();
  const endsAt = startedAt + forSeconds * 1000;
  const work = async (): Promise<void> => {
    while (performance.now() < endsAt) {
      const at = performance.now();
      try {
        await run();
        took.push(performance.now() - at);
      } catch (error) {
        if (!(error instanceof Error && error.message.startsWith('timeout exceeded'))) throw error;
        busy += 1;
      }
    }
  };
  await Promise.all(Array.from({ length: buyers }, work));
  const elapsed = (performance.now() - startedAt) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  took.sort((a, b) => a - b);
  const quantile = (share: number) =>
    Number((took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0).toFixed(1));
  const cpuMs = Number(((user + system) / 1000 / Math.max(1, took.length)).toFixed(1));
  return { perSecond: Math.round(took.length / elapsed), p50Ms: quantile(0.5), p99Ms: quantile(0.99), cpuMs, busy };
}
