import { parseArgs } from 'node:util';
import { openPostgres } from '@stallkeep/orders';
import { startSilentProxy } from '../../packages/orders/src/testing/silent-proxy.ts';
import { Buyer } from './buyer.ts';
import { publishGoods } from './goods.ts';
import { fillCheckout, readOutcome } from './journey.ts';
import { startProofShop } from './shop.ts';

/**
 * `npm run prove -- faults`: what buyers and the public see while a part of the system is away. With content that hangs, a checkout goes
 * on; with a database that fell silent, pages are served fast, a checkout is told to come again within its time, and coming again with
 * the same form makes one order. And what a buyer wrote, and what a seller has not published, is in no public answer and in no log.
 */
const { values } = parseArgs({ options: { site: { type: 'string' } } });
const startedAt = performance.now();
const shop = await startProofShop({ site: values.site });
const proxy = await startSilentProxy(shop.databaseUrl);
const db = openPostgres({ url: shop.databaseUrl, poolSize: 2 });
const facts: Record<string, unknown> = {};
const faults: string[] = [];
const expectThat = (isSo: boolean, words: string): void => {
  if (!isSo) faults.push(words);
};
const canaries = {
  name: 'Canary Nameworthy',
  email: 'canary-mail@proof.example',
  phone: '+351 910 007 007',
  street: 'Rua do Canario 77',
  draft: 'Canary Unpublished Draft',
};

try {
  const storefront = await shop.startStorefront(0, { DATABASE_URL: proxy.url });
  const origin = storefront.url;
  const product = await publishGoods(shop, { slug: 'proof-faults', variants: 1, pieces: 100 });
  const [sku = ''] = product.skus;
  const href = `/${product.event}/${product.slug}`;

  // ── Canaries ──
  const published = await shop.client.fetch('*[_id == "proof-product-proof-faults"][0]');
  await shop.client.createOrReplace({ ...published, _id: `drafts.${published._id}`, title: canaries.draft });
  const ready = await fillCheckout(origin, 1, { product, sku, person: canaries });
  for (const [field, text] of Object.entries(canaries))
    if (ready.form.fields.has(field)) ready.form.fields.set(field, text);
  const bought = readOutcome(await ready.buyer.send(ready.form));
  expectThat(bought.kind === 'bought', `the buyer with the canaries was told: ${JSON.stringify(bought)}`);
  const order = bought.kind === 'bought' ? bought.order : '';
  const own = await ready.buyer.get(`/order/${order}`);
  facts['orderPage'] = own.status;
  expectThat(/no-store/.test(own.headers['cache-control'] ?? ''), 'the order page may be stored');
  expectThat(own.headers['referrer-policy'] === 'no-referrer', 'the order page tells where it was read');

  const stranger = new Buyer(origin, 99);
  const sitemap = await stranger.get('/sitemap.xml');
  const listed = [...sitemap.text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address]) => new URL(String(address)).pathname,
  );
  const addresses = [
    ...new Set([
      ...listed,
      ...listed
        .filter((path) => path.split('/').length === 2 && path !== '/')
        .flatMap((path) => [
          `${path}/calendar.ics`,
          `/feeds${path}/products.xml`,
          `/feeds${path}/local-inventory.tsv`,
          `/basket${path}`,
          `/checkout${path}`,
        ]),
      '/sitemap.xml',
      '/robots.txt',
      '/nothing-is-here',
      `${href}?sku=${sku}`,
      '/health',
      '/ready',
      '/api/seller/orders',
      '/order/Aa1Bb2Cc3Dd4Ee5Ff6Gg7H',
      '/letters/asked',
      '/ask/sent',
    ]),
  ];
  for (const address of addresses) {
    const page = await stranger.get(address);
    const all = `${page.text} ${JSON.stringify(page.headers)}`;
    for (const [what, canary] of Object.entries({ ...canaries, order })) {
      expectThat(!all.includes(canary), `${what} is in the public answer of ${address}`);
    }
    expectThat(page.status < 500, `${address} was answered ${page.status}`);
    expectThat(page.headers['content-security-policy'] !== undefined, `${address} has no policy`);
    const isShared = !/^\/(?:basket|checkout|order|letters|ask|api)/.test(address);
    expectThat(!isShared || page.headers['set-cookie'] === undefined, `${address} sets a cookie`);
  }
  facts['publicAnswers'] = addresses.length;

  // ── Content that hangs ──
  if (shop.lake.pid === undefined) throw new Error('The lake has no process to be held.');
  process.kill(shop.lake.pid, 'SIGSTOP');
  try {
    const at = performance.now();
    const there = await fillCheckout(origin, 2, { product, sku });
    const outcome = readOutcome(await there.buyer.send(there.form));
    facts['checkoutWithoutContentSeconds'] = Number(((performance.now() - at) / 1000).toFixed(1));
    expectThat(outcome.kind === 'bought', `without content a checkout was told: ${JSON.stringify(outcome)}`);
  } finally {
    process.kill(shop.lake.pid, 'SIGCONT');
  }

  // ── A database that fell silent ──
  const waiting = await fillCheckout(origin, 3, { product, sku });
  await stranger.get(href);
  const countOrders = async () =>
    Number(
      (
        await db
          .selectFrom('orders')
          .select(({ fn }) => fn.countAll<number>().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );
  const before = await countOrders();
  proxy.fallSilent();
  const pressedAt = performance.now();
  const refused = waiting.buyer
    .sendOnce(waiting.form)
    .then((page) => ({ page, seconds: (performance.now() - pressedAt) / 1000 }));
  const took: number[] = [];
  for (let look = 0; look < 50; look += 1) {
    const at = performance.now();
    const page = await stranger.get(href);
    took.push(performance.now() - at);
    expectThat(page.status === 200, `a page in memory was answered ${page.status} without the database`);
  }
  took.sort((a, b) => a - b);
  facts['pageWithoutDatabaseMs'] = { p50: Math.round(took[25] ?? 0), slowest: Math.round(took[49] ?? 0) };
  const { page: told, seconds } = await refused;
  facts['checkoutWithoutDatabase'] = {
    status: told.status,
    retryAfter: told.headers['retry-after'],
    seconds: Number(seconds.toFixed(1)),
  };
  expectThat(
    told.status === 503 && told.headers['retry-after'] !== undefined,
    `a checkout without the database was answered ${told.status}`,
  );
  proxy.recover();
  const again = readOutcome(await waiting.buyer.send(waiting.form));
  expectThat(again.kind === 'bought', `the same form afterwards was told: ${JSON.stringify(again)}`);
  const orders = (await countOrders()) - before;
  facts['ordersOfTheSameForm'] = orders;
  expectThat(orders === 1, `the same form made ${orders} orders`);

  // ── The log of it all ──
  const log = shop.lines.join('\n');
  facts['logLines'] = shop.lines.length;
  for (const [what, canary] of Object.entries({ ...canaries, order })) {
    expectThat(!log.includes(canary), `${what} is in the log: ${shop.lines.find((line) => line.includes(canary))}`);
  }
} finally {
  await db.destroy();
  await shop.stop();
  await proxy.stop();
}
const isProven = faults.length === 0;
console.log(JSON.stringify({ ...facts, isProven, seconds: Math.round((performance.now() - startedAt) / 1000) }));
for (const fault of faults.slice(0, 20)) console.log(`  ${fault}`);
process.exit(isProven ? 0 : 1);
