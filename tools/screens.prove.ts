import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSanityClient } from '@stallkeep/content';
import { chromium, type Page } from 'playwright';
import { chromiumFlags, requireChromium } from './chromium.mjs';
import { startStack } from './stack.ts';

/**
 * Takes a screenshot of every kind of page, phone and desktop, light and dark, from a freshly seeded system, for people to look
 * at: nothing is compared. `--out DIR` names the folder.
 */
const { values } = parseArgs({ options: { out: { type: 'string', default: 'test-results/screens' } } });
const views = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'desktop', width: 1280, height: 900 },
];
const dataDirectory = mkdtempSync(join(tmpdir(), 'stallkeep-screens-'));
mkdirSync(values.out, { recursive: true });

const stack = await startStack({
  dataDirectory,
  host: '127.0.0.1',
  ports: { lake: 0, storefront: 0, storybook: 0 },
  now: Math.floor(Date.now() / 1000),
  say: (line) => console.log(line),
  log: () => {},
});
const browser = await chromium.launch({ executablePath: requireChromium(), args: chromiumFlags });
try {
  for (const [name, address] of Object.entries(await findAddresses())) {
    for (const view of views) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const page = await browser.newPage({ viewport: view, colorScheme });
        await page.goto(address);
        await page
          .locator(name.startsWith('studio') ? '[data-ui="Pane"], [data-ui="Navbar"]' : 'body')
          .first()
          .waitFor();
        await page.waitForLoadState('networkidle').catch(() => undefined); // the Studio keeps its sockets busy
        await loadLazyPictures(page);
        const file = join(values.out, `${name}-${view.name}-${colorScheme}.png`);
        await page.screenshot({ path: file, fullPage: !name.startsWith('studio') });
        console.log(file);
        await page.close();
      }
    }
  }
} finally {
  await browser.close();
  await stack.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}

/** A full-page picture shows what a reader sees who has scrolled through: each picture is fetched when it comes near. */
async function loadLazyPictures(page: Page): Promise<void> {
  for (const image of await page.locator('img[loading="lazy"]').all()) {
    await image.scrollIntoViewIfNeeded();
    await image.evaluate((element) =>
      element instanceof HTMLImageElement && !element.complete ? element.decode() : undefined,
    );
  }
  await page.evaluate(() => window.scrollTo(0, 0));
}

async function findAddresses(): Promise<Record<string, string>> {
  const { storefront, studio, storybook, lake } = stack.urls;
  const client = createSanityClient({ kind: 'embedded', lakeUrl: lake });
  const found: { open: string; past: string; products: { slug: string; id: string; type: string }[] } =
    await client.fetch(`{
    "open": *[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0].slug.current,
    "past": *[_type == "marketEvent"] | order(occurrences[0].startsAt asc)[0].slug.current,
    "products": *[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]
      .products[]->{"slug": slug.current, "id": _id, "type": productType}
  }`);
  const firstOfEachType = found.products.filter(
    (each, index, all) => all.findIndex((one) => one.type === each.type) === index,
  );
  return {
    home: storefront,
    event: `${storefront}${found.open}`,
    'event-past': `${storefront}${found.past}`,
    ...Object.fromEntries(
      firstOfEachType.map((each, index) => [`product-${index + 1}`, `${storefront}${found.open}/${each.slug}`]),
    ),
    'not-found': `${storefront}no-such-market`,
    studio,
    'studio-product': `${studio}intent/edit/id=${found.products[0]?.id};type=product/`,
    storybook: `${storybook}?path=/docs/start-here--docs`,
  };
}
