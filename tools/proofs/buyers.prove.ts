import { parseArgs } from 'node:util';
import { openPostgres } from '@stallkeep/orders';
import { publishGoods } from './goods.ts';
import { fillCheckout, inParallel, readOutcome } from './journey.ts';
import { startProofShop } from './shop.ts';

/**
 * `npm run prove -- buyers`: so many buyers stand before the last button of a checkout for a product with fewer pieces, and all press
 * it at once; over HTTP, on the built site, round by round. As many are sold as there are, never more and never fewer, and everybody
 * else is told on a page that leads on.
 */
const { values } = parseArgs({
  options: {
    buyers: { type: 'string', default: '1000' },
    pieces: { type: 'string', default: '50' },
    rounds: { type: 'string', default: '20' },
    site: { type: 'string' },
  },
});
const [buyers, pieces, rounds] = [Number(values.buyers), Number(values.pieces), Number(values.rounds)];
const startedAt = performance.now();
const shop = await startProofShop({ site: values.site });
const db = openPostgres({ url: shop.databaseUrl, poolSize: 2 });
const report: object[] = [];
let isProven = true;
try {
  const storefront = await shop.startStorefront(0);
  const product = await publishGoods(shop, { slug: 'proof-buyers', variants: rounds, pieces });
  for (const [round, sku] of product.skus.entries()) {
    const numbers = Array.from({ length: buyers }, (_, at) => round * buyers + at);
    const ready = await inParallel(numbers, 48, (number) => fillCheckout(storefront.url, number, { product, sku }));
    const pressedAt = performance.now();
    const outcomes = await Promise.all(
      ready.map(async ({ buyer, form }) => {
        try {
          return readOutcome(await buyer.send(form));
        } catch (error) {
          return { kind: 'failed' as const, status: 0, words: String(error) };
        }
      }),
    );
    const seconds = (performance.now() - pressedAt) / 1000;
    const bought = new Set(outcomes.flatMap((one) => (one.kind === 'bought' ? [one.order] : [])));
    const told = outcomes.filter(({ kind }) => kind === 'told');
    const failed = outcomes.filter((one) => one.kind === 'failed');
    const { taken } = await db
      .selectFrom('order_lines')
      .innerJoin('orders', 'orders.id', 'order_lines.order_id')
      .select(({ fn }) => fn.sum<number>('order_lines.quantity').as('taken'))
      .where('order_lines.sku', '=', sku)
      .where('orders.state', '=', 'accepted')
      .executeTakeFirstOrThrow();
    const isExact = bought.size === pieces && Number(taken) === pieces && failed.length === 0;
    isProven &&= isExact;
    const line = {
      round: round + 1,
      bought: bought.size,
      inDatabase: Number(taken),
      told: told.length,
      failed: failed.length,
      seconds: Number(seconds.toFixed(1)),
    };
    report.push(line);
    console.log(JSON.stringify(line));
    const sample = failed[0] ?? told[0];
    if (round === 0 && sample !== undefined && 'words' in sample) {
      console.log(`  ${sample.kind} ${sample.status}: ${sample.words.slice(0, 240)}`);
    }
  }
} finally {
  await db.destroy();
  await shop.stop();
}
console.log(
  JSON.stringify({
    buyers,
    pieces,
    rounds: report.length,
    isProven,
    seconds: Math.round((performance.now() - startedAt) / 1000),
  }),
);
process.exit(isProven ? 0 : 1);
