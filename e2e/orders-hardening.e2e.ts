import { expect, test } from '@playwright/test';
import { Buyer, readText, requireForm } from '../tools/proofs/buyer.ts';
import { requireUrls, sellerClient } from './support/stack.ts';

/** What only the whole system can show; each door by itself is in apps/storefront/src/server/limits/doors.test.ts. */

/** The market that takes orders, and a product of it that is collected from stock. */
async function findOpenMarket(): Promise<{ readonly event: string; readonly product: string }> {
  const found: {
    event: string;
    products: { slug: string; condition: string | null; ways: { kind: string; source: string }[] }[];
  } = await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current,
      "products": products[]->{ "slug": slug.current, "condition": condition.kind, "ways": fulfilment[]->{ kind, source } }
    }`,
  );
  const product = found.products.find(
    ({ condition, ways }) =>
      condition !== 'refurbished' && ways.some(({ kind, source }) => kind === 'pickup' && source === 'stock'),
  );
  if (product === undefined) throw new Error('The demo sells nothing that is collected from stock.');
  return { event: found.event, product: product.slug };
}

test.describe('the feeds of a market', () => {
  test('are linked from its page, are well-formed, and name only what is on it', async ({ page }) => {
    const { event } = await findOpenMarket();
    await page.goto(`${requireUrls().storefront}${event}`);
    const hrefs = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
    expect(hrefs).toEqual([`/feeds/${event}/products.xml`, `/feeds/${event}/local-inventory.tsv`]);
    const feed = await page.evaluate(async (href) => {
      const text = await (await fetch(href)).text();
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      return {
        error: parsed.querySelector('parsererror')?.textContent,
        ids: [...parsed.getElementsByTagName('g:id')].map(({ textContent }) => textContent),
        links: [...parsed.getElementsByTagName('g:link')].map(({ textContent }) => textContent ?? ''),
      };
    }, hrefs[0] ?? '');
    expect(feed.error).toBeUndefined();
    expect(feed.ids.length).toBeGreaterThan(0);
    expect(new Set(feed.ids).size).toBe(feed.ids.length);
    const [first = ''] = feed.links;
    await page.goto(`${requireUrls().storefront}${new URL(first).pathname.slice(1)}${new URL(first).search}`);
    await expect(page.locator('h1')).toBeVisible();
    const table = await page.evaluate(async (href) => (await fetch(href)).text(), hrefs[1] ?? '');
    const rows = table
      .trimEnd()
      .split('\n')
      .map((row) => row.split('\t'));
    expect(rows.every((row) => row.length === 7)).toBe(true);
  });
});

test.describe('structured data of a product', () => {
  test('offers what the page offers, and says how it goes back', async ({ page }) => {
    const { event, product } = await findOpenMarket();
    await page.goto(`${requireUrls().storefront}${event}/${product}`);
    const graph: { '@graph': readonly Record<string, unknown>[] } = JSON.parse(
      (await page.locator('script[type="application/ld+json"]').textContent()) ?? '{}',
    );
    const found = graph['@graph'].find(({ '@type': type }) => type === 'Product' || type === 'ProductGroup');
    const text = JSON.stringify(found);
    expect(text).toContain('"availability":"https://schema.org/');
    expect(text).toContain('"itemCondition":"https://schema.org/');
    expect(text).toContain('"hasMerchantReturnPolicy"');
  });
});

test.describe('what a buyer wrote', () => {
  test('is on the order’s page and on no other', async () => {
    const canaries = { name: 'Canary Nameworthy', email: 'canary-e2e@proof.example', phone: '+351 910 007 007' };
    const { event, product } = await findOpenMarket();
    const origin = requireUrls().storefront;
    const buyer = new Buyer(origin, 7001);
    const form = requireForm(await buyer.get(`/${event}/${product}`), /^\/basket\/[^/]+\/add\//);
    if (!form.fields.get('way')) {
      const offered = [...form.fields.keys()].find((name) => name.startsWith('promise.'));
      form.fields.set('way', offered?.slice('promise.'.length) ?? '');
    }
    expect((await buyer.send(form)).status).toBe(200);
    const checkout = requireForm(await buyer.get(`/checkout/${event}`), /^\/checkout\//);
    for (const [field, text] of Object.entries(canaries))
      if (checkout.fields.has(field)) checkout.fields.set(field, text);
    const placed = await buyer.send(checkout);
    expect(placed.href).toMatch(/^\/order\//);
    expect(readText(placed)).toContain(canaries.name);
    expect(placed.headers).toMatchObject({ 'referrer-policy': 'no-referrer' });
    expect(placed.headers['cache-control']).toContain('no-store');
    expect(placed.headers['x-robots-tag']).toContain('noindex');

    const stranger = new Buyer(origin, 7002);
    for (const path of [
      '/',
      `/${event}`,
      `/${event}/${product}`,
      `/${event}/calendar.ics`,
      `/feeds/${event}/products.xml`,
      `/feeds/${event}/local-inventory.tsv`,
      `/basket/${event}`,
      '/sitemap.xml',
      '/nothing-is-here',
      '/api/seller/orders',
      `${placed.href.slice(0, -2)}AA`,
    ]) {
      const seen = await stranger.get(path);
      for (const text of [...Object.values(canaries), placed.href]) {
        expect(`${seen.text} ${JSON.stringify(seen.headers)}`, path).not.toContain(text);
      }
    }
  });
});
