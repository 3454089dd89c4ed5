import { parseArgs } from 'node:util';
import { openPostgres } from '@stallkeep/orders';
import { Buyer } from './buyer.ts';
import { publishGoods } from './goods.ts';
import { fillCheckout, inParallel, readOutcome } from './journey.ts';
import { startProofShop } from './shop.ts';

/**
 * `npm run prove -- same-key`: each of so many filled checkouts is sent many times at once, as by a double press, the back button and
 * a network that repeats itself. There is one order a form, and every sending is led to it.
 */
const { values } = parseArgs({
  options: {
    keys: { type: 'string', default: '100' },
    posts: { type: 'string', default: '50' },
    site: { type: 'string' },
  },
});
const [keys, posts] = [Number(values.keys), Number(values.posts)];
const startedAt = performance.now();
const shop = await startProofShop({ site: values.site });
const db = openPostgres({ url: shop.databaseUrl, poolSize: 2 });
try {
  const storefront = await shop.startStorefront(0);
  const product = await publishGoods(shop, { slug: 'proof-same-key', variants: 1, pieces: 100_000 });
  const [sku = ''] = product.skus;
  const ready = await inParallel(
    Array.from({ length: keys }, (_, at) => at),
    32,
    (number) => fillCheckout(storefront.url, number, { product, sku }),
  );
  const sendings = ready.flatMap(({ buyer, form }, at) => Array.from({ length: posts }, () => ({ buyer, form, at })));
  // In an order in which no two sendings of a form follow each other.
  sendings.sort((a, b) => Math.sin(a.at * 7 + 1) - Math.sin(b.at * 13 + 1));
  const led: { readonly at: number; readonly order: string }[] = [];
  const strays: string[] = [];
  await inParallel(sendings, 200, async ({ buyer, form, at }) => {
    const outcome = readOutcome(await buyer.send(form));
    if (outcome.kind === 'bought') led.push({ at, order: outcome.order });
    else strays.push(`${outcome.status} ${outcome.words.slice(0, 160)}`);
  });
  // Another body under a key that was used is refused, and told so.
  const [first] = ready;
  const changed = new URLSearchParams(first?.form.fields);
  changed.set('name', 'Somebody else');
  const reused = await (first?.buyer ?? new Buyer(storefront.url, 0)).sendOnce({
    action: first?.form.action ?? '',
    fields: changed,
  });
  const { orders } = await db
    .selectFrom('orders')
    .select(({ fn }) => fn.countAll<number>().as('orders'))
    .executeTakeFirstOrThrow();
  const perForm = new Map<number, Set<string>>();
  for (const { at, order } of led) perForm.set(at, (perForm.get(at) ?? new Set()).add(order));
  const isProven =
    Number(orders) === keys &&
    perForm.size === keys &&
    [...perForm.values()].every((found) => found.size === 1) &&
    strays.length === 0 &&
    reused.status === 422;
  console.log(
    JSON.stringify({
      keys,
      posts,
      sendings: sendings.length,
      orders: Number(orders),
      ledToTheirOrder: led.length,
      strays: strays.length,
      anotherBody: reused.status,
      isProven,
      seconds: Math.round((performance.now() - startedAt) / 1000),
    }),
  );
  if (strays[0] !== undefined) console.log(`  stray: ${strays[0]}`);
  process.exitCode = isProven ? 0 : 1;
} finally {
  await db.destroy();
  await shop.stop();
}
