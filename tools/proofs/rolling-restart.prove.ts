import { existsSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { parseArgs } from 'node:util';
import { openPostgres } from '@stallkeep/orders';
import { Buyer, isOver } from './buyer.ts';
import { publishGoods } from './goods.ts';
import { fillCheckout, readOutcome } from './journey.ts';
import { startProofShop } from './shop.ts';

/**
 * `npm run prove -- rolling-restart`: under load, a new process takes the port beside the old one, then the old one is told to stop,
 * again and again. No request fails, also not a checkout that is under way.
 */
const { values } = parseArgs({
  options: {
    restarts: { type: 'string', default: '20' },
    readers: { type: 'string', default: '8' },
    site: { type: 'string' },
  },
});
/**
 * Whether Linux gives who waits at a port that is let go of to the next process (`sysctl net.ipv4.tcp_migrate_req=1`), else it turns them
 * away; undefined elsewhere.
 */
function readMigration(): boolean | undefined {
  const path = '/proc/sys/net/ipv4/tcp_migrate_req';
  return existsSync(path) ? readFileSync(path, 'utf8').trim() === '1' : undefined;
}

const restarts = Number(values.restarts);
const startedAt = performance.now();
const shop = await startProofShop({ site: values.site });
const db = openPostgres({ url: shop.databaseUrl, poolSize: 2 });
try {
  let current = await shop.startStorefront(0);
  const { url } = current;
  const port = Number(new URL(url).port);
  const product = await publishGoods(shop, { slug: 'proof-rolling', variants: 1, pieces: 1_000_000 });
  const [sku = ''] = product.skus;
  const state = { isRunning: true, answered: 0, bought: 0 };
  const failures: string[] = [];

  const read = async (reader: number): Promise<void> => {
    // Half of them keep their connection, as browsers do; the others come anew each time.
    const agent = new Agent({ keepAlive: reader % 2 === 0, maxSockets: 1 });
    while (state.isRunning) {
      await new Promise<void>((resolve) => {
        const asked = get(new URL(`/${product.event}/${product.slug}`, url), { agent }, (response) => {
          response.resume();
          response.on('end', () => {
            if (response.statusCode === 200) state.answered += 1;
            else failures.push(`a page was answered ${response.statusCode}`);
            resolve();
          });
          response.on('error', (error) => {
            failures.push(`a page broke off: ${error.message}`);
            resolve();
          });
        });
        asked.on('error', (error) => {
          if (asked.reusedSocket && isOver(error)) {
            Buyer.asksAgain += 1;
            resolve();
            return;
          }
          failures.push(`a page was not answered: ${error.message}`);
          resolve();
        });
      });
    }
    agent.destroy();
  };
  const buy = async (first: number): Promise<void> => {
    for (let number = first; state.isRunning; number += 1) {
      try {
        const { buyer, form } = await fillCheckout(url, number, { product, sku });
        const outcome = readOutcome(await buyer.send(form));
        if (outcome.kind === 'bought') state.bought += 1;
        else failures.push(`a checkout was answered ${outcome.status}: ${outcome.words.slice(0, 120)}`);
      } catch (error) {
        failures.push(`a checkout failed: ${error instanceof Error ? error.message : String(error)}`);
      }
    }
  };
  const load = [
    ...Array.from({ length: Number(values.readers) }, (_, reader) => read(reader)),
    ...Array.from({ length: 3 }, (_, at) => buy(at * 1_000_000)),
  ];
  for (let restart = 0; restart < restarts; restart += 1) {
    const next = await shop.startStorefront(port);
    const before = state.answered;
    await current.stop();
    current = next;
    // The new one has answered somebody before it is replaced in turn.
    while (state.answered === before) await new Promise((resolve) => setTimeout(resolve, 20));
  }
  state.isRunning = false;
  await Promise.all(load);
  const { orders } = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.countAll<number>().as('orders'))
    .executeTakeFirstOrThrow();
  const isProven = failures.length === 0 && Number(orders) === state.bought && state.bought > 0;
  console.log(
    JSON.stringify({
      restarts,
      pages: state.answered,
      bought: state.bought,
      ordersInDatabase: Number(orders),
      askedAgainOverANewConnection: Buyer.asksAgain,
      failed: failures.length,
      kernelHandsOver: readMigration(),
      isProven,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    }),
  );
  for (const failure of new Set(failures.slice(0, 5))) console.log(`  ${failure}`);
  process.exitCode = isProven ? 0 : 1;
} finally {
  await db.destroy();
  await shop.stop();
}
