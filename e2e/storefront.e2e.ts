import { gzipSync } from 'node:zlib';
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { findPages } from './support/shop.ts';
import { requireUrls, sellerClient } from './support/stack.ts';

const kinds = ['home', 'event', 'product'] as const;

/** Fails a test on any error the browser's console shows. */
function watchConsole(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  return faults;
}

for (const kind of kinds) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the ${kind} page in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.goto((await findPages())[kind]);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    });
  }

  for (const width of [320, 390, 768, 1280, 1920]) {
    test(`the ${kind} page fits ${width} px without scrolling sideways`, async ({ page }) => {
      const faults = watchConsole(page);
      await page.setViewportSize({ width, height: 800 });
      await page.goto((await findPages())[kind]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
      expect(faults).toEqual([]);
    });
  }

  test(`nothing on the ${kind} page moves while it loads`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) if ('value' in entry) shifts.push(Number(entry.value));
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto((await findPages())[kind], { waitUntil: 'networkidle' });
    const shifts = await page.evaluate(() =>
      'shifts' in window && Array.isArray(window.shifts) ? window.shifts : ['unknown'],
    );
    expect(shifts.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.01);
  });

  test(`every picture of the ${kind} page states its size and has AVIF and WebP sources`, async ({ page }) => {
    await page.goto((await findPages())[kind]);
    const pictures = await page.locator('img').evaluateAll((images) =>
      images.map((image) => ({
        isSized: image.hasAttribute('width') && image.hasAttribute('height'),
        alt: image.getAttribute('alt'),
        types: [...(image.closest('picture')?.querySelectorAll('source') ?? [])].map((source) => source.type),
      })),
    );
    expect(pictures.length).toBeGreaterThan(0);
    for (const picture of pictures) {
      expect(picture.isSized).toBe(true);
      expect(picture.alt).not.toBeNull();
      expect(picture.types).toEqual(expect.arrayContaining(['image/avif', 'image/webp']));
    }
  });
}

// Scripts: the clock of the tickets, the tracker (the stack of these tests has a collector), and what single blocks bring. Nothing
// else may join them unnoticed. Styles: the rules of the modules that stand in the page.
test('the product page ships at most 6 kB of JavaScript and 12 kB of CSS, gzip, before the buyer acts', async ({
  page,
}) => {
  const sizes = { script: 0, stylesheet: 0 };
  const bodies: Promise<void>[] = [];
  page.on('response', (response) => {
    const type = response.request().resourceType();
    if (type !== 'script' && type !== 'stylesheet') return;
    bodies.push(
      response.body().then((body) => {
        sizes[type] += gzipSync(body).length;
      }),
    );
  });
  await page.goto((await findPages()).product, { waitUntil: 'networkidle' });
  await Promise.all(bodies);
  const inline = await page.evaluate(() => ({
    script: [...document.scripts]
      .filter((each) => !each.src && each.type !== 'application/ld+json')
      .map((each) => each.text)
      .join('\n'),
    stylesheet: [...document.querySelectorAll('style')].map((each) => each.textContent).join('\n'),
  }));
  for (const type of ['script', 'stylesheet'] as const)
    if (inline[type] !== '') sizes[type] += gzipSync(inline[type]).length;
  console.log(`product page, gzip: ${sizes.script} B of JavaScript, ${sizes.stylesheet} B of CSS`);
  expect(sizes.script).toBeLessThanOrEqual(6_000);
  expect(sizes.stylesheet).toBeLessThanOrEqual(12_000);
});

test('most of the CSS and JavaScript a product page ships is used on it', async ({ page }) => {
  await page.coverage.startJSCoverage();
  await page.coverage.startCSSCoverage();
  const address = (await findPages()).product;
  // One page view at each width and scheme: a rule for any of them is used.
  await page.goto(address, { waitUntil: 'networkidle' });
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    }
  }
  await page.emulateMedia({ media: 'print' });
  const styles = await page.coverage.stopCSSCoverage();
  const scripts = await page.coverage.stopJSCoverage();
  const style = { total: 0, used: 0 };
  for (const { text = '', ranges } of styles) {
    style.total += text.length;
    style.used += ranges.reduce((sum, { start, end }) => sum + end - start, 0);
  }
  const script = { total: 0, used: 0 };
  for (const { source = '', functions } of scripts) {
    const isUsed = new Uint8Array(source.length).fill(1);
    // Outer ranges come first; an inner one says otherwise of its part.
    for (const { ranges } of functions)
      for (const { startOffset, endOffset, count } of ranges) isUsed.fill(count > 0 ? 1 : 0, startOffset, endOffset);
    script.total += source.length;
    script.used += isUsed.reduce((sum, one) => sum + one, 0);
  }
  const share = ({ total, used }: { total: number; used: number }) => (total === 0 ? 0 : 1 - used / total);
  console.log(
    `product page, unused: ${Math.round(share(style) * 100)} % of ${style.total} B CSS, ${Math.round(share(script) * 100)} % of ${script.total} B JavaScript`,
  );
  expect(share(style)).toBeLessThan(0.5);
  expect(share(script)).toBeLessThan(0.5);
});

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a buyer goes from the list of markets to a variant and sees its promise', async ({ page }) => {
    const pages = await findPages();
    await page.goto(pages.home);
    await page
      .locator(`a[href$="/${pages.event.split('/').at(-1)}"]`)
      .first()
      .click();
    await expect(page).toHaveURL(pages.event);
    await page
      .locator(`a[href*="/${pages.product.split('/').at(-1)}"]`)
      .first()
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByText(/Collect /).first()).toBeVisible();
    await expect(page.getByText(/Order before /i).first()).toBeVisible();
  });

  test('the variant picker is a plain form that leads to the variant', async ({ page }) => {
    const found: { event: string; product: string; value: string; sku: string } = await sellerClient().fetch(
      `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
        "event": slug.current,
        "products": products[]->{"product": slug.current, "count": count(variants), "last": variants[-1]{sku, "value": options[0].value, "options": count(options)}}
      }{event, "first": products[count > 1 && last.options == 1][0]}{event, "product": first.product, "value": first.last.value, "sku": first.last.sku}`,
    );
    await page.goto(`${requireUrls().storefront}${found.event}/${found.product}`);
    await page.getByRole('radio', { name: found.value }).check({ force: true });
    await page.locator('form[method="get"] button').first().click();
    await expect(page).toHaveURL(/\?/);
    await expect(page.getByRole('radio', { name: found.value })).toBeChecked();
  });
});

test('an address that leads nowhere answers 404 with a way on', async ({ page }) => {
  for (const path of ['no-such-market', 'no-such-market/no-such-thing']) {
    const answer = await page.goto(`${requireUrls().storefront}${path}`);
    expect(answer?.status()).toBe(404);
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  }
});

test('the sitemap lists every page, and each of them answers', async ({ request }) => {
  const sitemap = await (await request.get(`${requireUrls().storefront}sitemap.xml`)).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].flatMap((match) => match[1] ?? []);
  expect(addresses.length).toBeGreaterThan(30);
  for (const address of addresses) expect((await request.get(address)).status(), address).toBe(200);
});

test('a product page carries structured data of its product and its trail', async ({ page }) => {
  const address = (await findPages()).product;
  await page.goto(address);
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents();
  const types = texts.flatMap((text) => {
    const data: unknown = JSON.parse(text);
    const list: unknown[] = Array.isArray(data) ? data : [data];
    return list.flatMap((each) => JSON.stringify(each).match(/"@type":"[A-Za-z]+"/g) ?? []);
  });
  expect(types.join()).toMatch(/"Product(Group)?"/);
  expect(types.join()).toContain('"BreadcrumbList"');
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', address);
});
