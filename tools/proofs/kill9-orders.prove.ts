import { parseArgs } from 'node:util';
import { openPostgres } from '@stallkeep/orders';
import { sql } from 'kysely';
import type { Service } from '../services.ts';
import { publishGoods } from './goods.ts';
import { fillCheckout, readOutcome } from './journey.ts';
import { findLostLinks } from './order-links.ts';
import { startProofShop } from './shop.ts';

/**
 * `npm run prove -- kill9-orders`: buyers order without a pause while the shop's process, or PostgreSQL under it, is killed with
 * SIGKILL again and again. Nothing that a buyer was told is ordered is lost, no order is without what is to be told of it, and nothing
 * is sold that there is not.
 */
const { values } = parseArgs({
  options: {
    cycles: { type: 'string', default: '50' },
    buyers: { type: 'string', default: '8' },
    site: { type: 'string' },
  },
});
const cycles = Number(values.cycles);
/** PostgreSQL is started again by its supervisor at most five times a minute. */
const DATABASE_PAUSE_MS = 13_000;
/** So many are told that they have ordered before the next kill, as long as that does not take too long. */
const ORDERS_A_LIFE = 5;
const LONGEST_LIFE_MS = 20_000;
const startedAt = performance.now();
const shop = await startProofShop({ site: values.site });
try {
  let storefront: Service = await shop.startStorefront(0);
  const { url } = storefront;
  const port = Number(new URL(url).port);
  const product = await publishGoods(shop, { slug: 'proof-kill9', variants: 20, pieces: 40 });
  const acknowledged = new Set<string>();
  const state = { isRunning: true, unanswered: 0, told: 0 };
  const buy = async (first: number): Promise<void> => {
    for (let number = first; state.isRunning; number += 1) {
      const sku = product.skus[number % product.skus.length] ?? '';
      try {
        const { buyer, form } = await fillCheckout(url, number, { product, sku });
        const outcome = readOutcome(await buyer.send(form));
        if (outcome.kind === 'bought') acknowledged.add(outcome.order);
        else state.told += 1;
      } catch {
        // Killed while it was asked, or sold out before the basket: nothing was promised to this buyer.
        state.unanswered += 1;
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
    }
  };
  const buying = Array.from({ length: Number(values.buyers) }, (_, at) => buy(at * 100_000));
  const kills = { shop: 0, database: 0 };
  let databaseKilledAt = 0;
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    await waitForOrders(acknowledged, acknowledged.size + ORDERS_A_LIFE);
    // At a time that has nothing to do with what is being written.
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 300));
    const isDatabasesTurn = cycle % 2 === 1 && performance.now() - databaseKilledAt > DATABASE_PAUSE_MS;
    if (isDatabasesTurn) {
      databaseKilledAt = performance.now();
      await shop.killDatabase();
      kills.database += 1;
    } else {
      const ended = await Promise.race([storefront.ended, Promise.resolve(undefined)]);
      if (ended !== undefined || storefront.pid === undefined) {
        throw new Error(`The shop ended by itself, with ${ended}:\n${shop.lines.slice(-20).join('\n')}`);
      }
      process.kill(storefront.pid, 'SIGKILL');
      await storefront.ended;
      storefront = await startPatiently(() => shop.startStorefront(port));
      kills.shop += 1;
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 2000));
  state.isRunning = false;
  await Promise.all(buying);

  const db = openPostgres({ url: shop.databaseUrl, poolSize: 2 });
  const lost = await findLostLinks(db, [...acknowledged]);
  const count = async (statement: ReturnType<typeof sql<{ n: number }>>) =>
    Number((await statement.execute(db)).rows[0]?.n ?? -1);
  const orders = await count(sql`select count(*) as n from orders`);
  const untold = await count(
    sql`select count(*) as n from orders o where not exists (select from outbox b where b.order_id = o.id)`,
  );
  const partless = await count(
    sql`select count(*) as n from orders o where not exists (select from order_lines l where l.order_id = o.id)`,
  );
  const oversold = await count(sql`
    select count(*) as n from (
      select l.sku from order_lines l join orders o on o.id = l.order_id where o.state = 'accepted'
      group by l.sku having sum(l.quantity) > 40
    ) as too_many`);
  const unequal = await count(sql`
    select count(*) as n from stock_levels s where s.reserved <> (
      select coalesce(sum(t.amount), 0) from takings t
      where t.kind = 'stock' and t.sku = s.sku and t.source_id = s.kept_at and t.given_back_at is null
    )`);
  await db.destroy();
  const isProven =
    lost === 0 && untold === 0 && partless === 0 && oversold === 0 && unequal === 0 && acknowledged.size > 0;
  console.log(
    JSON.stringify({
      kills,
      acknowledged: acknowledged.size,
      orders,
      lost,
      untold,
      partless,
      oversold,
      unequal,
      unanswered: state.unanswered,
      isProven,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    }),
  );
  process.exitCode = isProven ? 0 : 1;
} finally {
  await shop.stop();
}

async function waitForOrders(acknowledged: ReadonlySet<string>, goal: number): Promise<void> {
  const startedAt = performance.now();
  while (acknowledged.size < goal && performance.now() - startedAt < LONGEST_LIFE_MS) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** The shop does not start while its database is being started again. */
async function startPatiently(start: () => Promise<Service>): Promise<Service> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await start();
    } catch (error) {
      if (tries === 20) throw error;
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}
