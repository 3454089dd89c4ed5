import { expect, type Locator, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { requireUrls, sellerClient } from './support/stack.ts';
import { openDocument, publish } from './support/studio.ts';

// The Studio is a large program on two cores: the test is slow where it types, and exact where it measures.
test.describe.configure({ mode: 'serial', timeout: 480_000 });

/** How long a buyer's page may lag behind a published edit. */
const promisedLagMs = 2_000;

const slug = 'harbour-mending-kit';

interface OpenEvent {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
}

function findOpenEvent(): Promise<OpenEvent> {
  return sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{"id": _id, "slug": slug.current, name}`,
  );
}

function field(page: Page | Locator, name: string): Locator {
  return page.getByTestId(`field-${name}`);
}

/** A field inside a list item, whose test id carries the item's key. */
function innerField(page: Page, name: string): Locator {
  return page.getByTestId(new RegExp(`^field-.*\\.${name}$`));
}

async function closeDialog(page: Page): Promise<void> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: /close/i }).first().click();
  await expect(dialog).toBeHidden();
}

/**
 * Asks for the buyer's page again and again, as a buyer would, and gives the clock time at which it first satisfied `isThere`.
 * Started before the seller presses the button, so that nothing is missed.
 */
async function watchPage(address: string, isThere: (html: string) => boolean): Promise<number> {
  let seenAt = 0;
  await expect
    .poll(
      async () => {
        if (isThere(await (await fetch(address)).text())) seenAt = Date.now();
        return seenAt;
      },
      { timeout: 90_000, intervals: [25] },
    )
    .toBeGreaterThan(0);
  return seenAt;
}

/** From the lake's commit of the published document to the buyer's page, ms. */
async function measureLag(id: string, seenAt: Promise<number>): Promise<number> {
  const seen = await seenAt;
  const committedAt: string = await sellerClient().fetch('*[_id == $id][0]._updatedAt', { id });
  return seen - Date.parse(committedAt);
}

test('a seller adds a product in the Studio, publishes, and buyers see it within two seconds', async ({ page }) => {
  const { studio, storefront, lake } = requireUrls();
  const event = await findOpenEvent();
  const client = sellerClient();
  await client.createOrReplace({
    _id: 'e2e-mending-bench',
    _type: 'seller',
    name: 'The Mending Bench',
    slug: { current: 'the-mending-bench' },
    craft: 'Mending',
  });

  // No login of anybody's: the first page is the desk, and no other host was asked for a document.
  const documents: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'document') documents.push(new URL(request.url()).origin);
  });
  await page.goto(studio);
  await expect(page.getByText('Your market').first()).toBeVisible({ timeout: 60_000 });
  expect(new Set(documents)).toEqual(new Set([new URL(lake).origin]));

  await page.goto(`${studio}intent/create/template=product;type=product/`);
  await field(page, 'title').getByRole('textbox').fill('Harbour mending kit');
  await field(page, 'slug').getByRole('button', { name: 'Generate' }).click();
  await expect(field(page, 'slug').getByRole('textbox')).toHaveValue(slug);

  await page.getByRole('combobox', { name: 'Seller' }).fill('Mending');
  await page.getByRole('option', { name: /The Mending Bench/ }).click();

  await field(page, 'images').getByRole('button', { name: 'Add item' }).click();
  const picture = page.getByRole('dialog');
  await picture
    .locator('input[type="file"]')
    .first()
    .setInputFiles({
      name: 'kit.png',
      mimeType: 'image/png',
      buffer: await sharp({ create: { width: 900, height: 900, channels: 3, background: '#c2410c' } })
        .png()
        .toBuffer(),
    });
  await expect(picture.locator('img').first()).toBeVisible({ timeout: 30_000 });
  await innerField(page, 'alt').getByRole('textbox').fill('A tin with thread and needles');
  await closeDialog(page);

  await page.getByRole('tab', { name: 'Variants and prices' }).click();
  await field(page, 'options').getByRole('button', { name: 'Add item' }).click();
  await innerField(page, 'name').getByRole('textbox').fill('Size');
  for (const value of ['Small', 'Large']) {
    await innerField(page, 'values').getByRole('textbox').fill(value);
    await page.keyboard.press('Enter');
  }
  await closeDialog(page);
  for (const variant of [
    { sku: 'MEND-S', size: 'Small', price: '12.90' },
    { sku: 'MEND-L', size: 'Large', price: '18' },
  ]) {
    await field(page, 'variants').getByRole('button', { name: 'Add item' }).click();
    await innerField(page, 'sku').getByRole('textbox').fill(variant.sku);
    await page.getByRole('combobox', { name: 'Size' }).selectOption(variant.size);
    await page.getByLabel('Price, amount').first().fill(variant.price);
    await page.getByLabel('Price, amount').first().blur();
    await closeDialog(page);
  }
  const findId = (): Promise<string | null> =>
    client.fetch('*[_type == "product" && slug.current == $slug][0]._id', { slug });
  await publish(page, async () => (await findId()) !== null);
  const id = await findId();
  expect(
    await client.fetch('*[_id == $id][0]{"prices": variants[].price.amountMinor, "alt": images[0].alt}', { id }),
  ).toEqual({ prices: [1290, 1800], alt: 'A tin with thread and needles' });

  // Not at the market yet, so buyers do not see it.
  const eventPage = `${storefront}${event.slug}`;
  expect(await (await fetch(eventPage)).text()).not.toContain('Harbour mending kit');

  await openDocument(page, event.id, 'marketEvent');
  await page
    .getByRole('tab', { name: /products/i })
    .first()
    .click();
  await field(page, 'products').getByRole('button', { name: 'Add item' }).click();
  await field(page, 'products').getByRole('combobox').last().fill('Harbour mending');
  await page
    .getByRole('option', { name: /Harbour mending kit/ })
    .first()
    .click();
  const seenAt = watchPage(eventPage, (html) => html.includes('Harbour mending kit'));
  await publish(page, () =>
    client.fetch('$product in *[_id == $event][0].products[]._ref', { product: id, event: event.id }),
  );
  const lag = await measureLag(event.id, seenAt);
  console.log(`from publishing the event to the buyer's page: ${Math.round(lag)} ms`);
  expect(lag).toBeLessThan(promisedLagMs);
});

test('a price edited as a draft stays with the seller until it is published', async ({ page }) => {
  const { storefront } = requireUrls();
  const event = await findOpenEvent();
  const client = sellerClient();
  const id = await client.fetch<string>('*[_type == "product" && slug.current == $slug][0]._id', { slug });
  const productPage = `${storefront}${event.slug}/${slug}`;
  expect(await (await fetch(productPage)).text()).toContain('12.90');

  await openDocument(page, id, 'product');
  await page.getByRole('tab', { name: 'Variants and prices' }).click();
  await field(page, 'variants').getByText('Small').first().click();
  await page.getByLabel('Price, amount').first().fill('14.50');
  await page.getByLabel('Price, amount').first().blur();
  await expect
    .poll(() =>
      client.fetch(`*[_id == "drafts." + $id][0].variants[0].price.amountMinor`, { id }, { perspective: 'raw' }),
    )
    .toBe(1450);
  const html = await (await fetch(productPage)).text();
  expect(html).toContain('12.90');
  expect(html).not.toContain('14.50');

  await closeDialog(page);
  const seenAt = watchPage(productPage, (text) => text.includes('14.50') && !text.includes('12.90'));
  await publish(page, () => client.fetch('*[_id == $id][0].variants[0].price.amountMinor == 1450', { id }));
  const lag = await measureLag(id, seenAt);
  console.log(`from publishing the price to the buyer's page: ${Math.round(lag)} ms`);
  expect(lag).toBeLessThan(promisedLagMs);
});
