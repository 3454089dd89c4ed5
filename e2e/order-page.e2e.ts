import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import sharp from 'sharp';
import { requireSetting, requireUrls, sellerClient } from './support/stack.ts';

/** What a buyer does after the sale, on the order's page: with JavaScript and without. The seller's half goes by the counter's own API. */

interface Product {
  readonly slug: string;
  readonly variants: number;
  readonly isSingle: boolean;
  readonly ways: readonly { readonly kind: string; readonly source: string }[];
}

/** The open market, and something of it in stock: collected at the stall, in more than one variant. */
async function findMarket(): Promise<{ readonly event: string; readonly product: string }> {
  const found: { readonly event: string; readonly products: readonly Product[] } = await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current,
      "products": products[]->{
        "slug": slug.current,
        "variants": count(variants),
        "isSingle": condition.kind == "refurbished",
        "ways": fulfilment[]->{ kind, source }
      }
    }`,
  );
  const product = found.products.find(
    ({ variants, isSingle, ways }) =>
      variants > 1 && isSingle !== true && ways.some(({ kind, source }) => kind === 'pickup' && source === 'stock'),
  );
  if (product === undefined)
    throw new Error('The open market has nothing this test can be done with: see packages/demo.');
  return { event: found.event, product: product.slug };
}

/** Orders for collection, as a buyer goes. Resolves with the address of the order's page. */
async function placeOrder(page: Page, pieces = 1): Promise<string> {
  const { event, product } = await findMarket();
  const { storefront } = requireUrls();
  await page.goto(`${storefront}${event}/${product}`);
  const box = page.locator('[data-block="buyBox"]');
  const radios = box.locator('input[name="way"]');
  const ways = await radios.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
  const radio = radios.nth(
    Math.max(
      0,
      ways.findIndex((id) => /stall/.test(id)),
    ),
  );
  if ((await radio.getAttribute('type')) === 'radio') {
    await box.locator(`label[for="${await radio.getAttribute('id')}"]`).click();
  }
  await box.getByRole('button', { name: 'Add to basket' }).click();
  if (pieces > 1) {
    await page.getByLabel(/^How many of/).fill(String(pieces));
    await page.getByRole('button', { name: 'Update the basket' }).click();
  }
  await page.getByRole('button', { name: 'Go on to order' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Beatriz Canário');
  await page.getByLabel('E-mail', { exact: true }).fill('beatriz@canary.example');
  await page.getByRole('button', { name: /^Order (and pay|with obligation)/ }).click();
  await expect(page).toHaveURL(/\/order\/[\w-]{22}$/);
  return page.url();
}

async function askSeller(path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${requireUrls().storefront}api/seller/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: {
      authorization: `Bearer ${requireSetting('STALLKEEP_E2E_TOKEN')}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`The counter answered ${answer.status} to ${path}: ${text}`);
  return JSON.parse(text);
}

interface FoundOrder {
  readonly order: { readonly orderId: string; readonly parts: readonly { readonly partId: string }[] };
}

async function findByCode(page: Page): Promise<FoundOrder['order']> {
  const code =
    (
      await page.getByText('Say or show this at the stall').locator('xpath=following-sibling::p').textContent()
    )?.trim() ?? '';
  const { event } = await findMarket();
  const query = new URLSearchParams({ code, event, on: new Date().toISOString().slice(0, 10) });
  const found = (await askSeller(`check-in?${query}`)) as FoundOrder;
  return found.order;
}

/** The seller hands it over and takes the money. */
async function handOver(page: Page): Promise<FoundOrder['order']> {
  const order = await findByCode(page);
  await askSeller(`orders/${order.orderId}/hand-over`, {
    partIds: order.parts.map(({ partId }) => partId),
    payment: 'paid_now',
  });
  await page.reload();
  await expect(page.getByText('You have everything you ordered.')).toBeVisible();
  return order;
}

const stateOf = (page: Page) => page.getByRole('region', { name: 'What happens next' });
const cases = (page: Page) => page.getByRole('region', { name: 'What you asked for' });
const follow = (page: Page, name: string) => page.getByRole('link', { name, exact: true }).click();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    test('another time to collect is chosen, and what was promised stays beside it', async ({ page }) => {
      await placeOrder(page);
      await follow(page, 'Choose another time');
      const others = page.getByRole('radio', { checked: false, disabled: false });
      const other = others.first();
      const label = page.locator(`label[for="${await other.getAttribute('id')}"]`);
      const time = (await label.textContent())?.trim() ?? '';
      await label.click();
      await press(page, 'Take this time');
      await expect(page.getByRole('status')).toContainText('Your time to collect is changed.');
      await expect(stateOf(page)).toContainText(time);
      await expect(page.getByText('We promised')).toBeVisible();
      await expect(page.getByText(/^You chose another time/)).toBeVisible();
    });

    test('an order is cancelled before work on it begins', async ({ page }) => {
      await placeOrder(page);
      await follow(page, 'Cancel');
      await press(page, 'Cancel this now');
      await expect(page.getByRole('status')).toContainText('Cancelled.');
      await expect(stateOf(page)).toContainText('This order was cancelled');
      await expect(page.getByRole('link', { name: 'Cancel', exact: true })).toHaveCount(0);
    });

    test('a contract is withdrawn from in two steps, and the acknowledgement stays on the page', async ({ page }) => {
      await placeOrder(page);
      await follow(page, 'Withdraw from contract here');
      await press(page, 'Continue');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Confirm your withdrawal');
      await press(page, 'Confirm withdrawal');
      await expect(page.getByRole('status')).toContainText('We have received your withdrawal.');
      const year = new Date().getFullYear();
      await expect(cases(page)).toContainText(
        new RegExp(`Your withdrawal reached us on .*${year}.*\\d\\d:\\d\\d:\\d\\d`),
      );
      await expect(stateOf(page)).toContainText('You withdrew from this order');
    });

    test('a part of what was bought is returned, and refunded to the end', async ({ page }) => {
      const href = await placeOrder(page, 2);
      await handOver(page);
      await follow(page, 'Return something');
      await page.getByRole('spinbutton').fill('1');
      const way = page.getByRole('radio').first();
      await page.locator(`label[for="${await way.getAttribute('id')}"]`).click();
      await page.getByLabel('Anything the seller should know').fill('Zu klein 👕 صغير جدًا');
      await press(page, 'Ask for the return');
      await expect(cases(page)).toContainText('Zu klein 👕 صغير جدًا');
      const caseId = (await cases(page).getByRole('article').getAttribute('id'))?.replace('case-', '') ?? '';
      await askSeller(`cases/${caseId}/agree`, { words: 'Bring it along.' });
      await askSeller(`cases/${caseId}/receive`, { words: '', lines: [] });
      await askSeller(`cases/${caseId}/decide`, { words: '', refundMinor: 100 });
      await page.goto(href);
      await expect(page.getByText(/To be paid back to you: .*1\.00/)).toBeVisible();
      await expect(cases(page)).toContainText('Bring it along.');
    });

    test('another variant is asked for, of those there are', async ({ page }) => {
      await placeOrder(page);
      await handOver(page);
      await follow(page, 'Exchange something');
      await press(page, 'Ask for the exchange');
      await expect(page.getByRole('alert')).toContainText('Choose what you want instead.');
      await page.getByLabel(/^What instead of/).selectOption({ index: 1 });
      await press(page, 'Ask for the exchange');
      await expect(page.getByRole('status')).toContainText('You asked for an exchange.');
      await expect(cases(page).getByRole('heading', { name: 'Exchange' })).toBeVisible();
    });

    test('a repair is asked for; what is missing is said, and nothing typed is lost', async ({ page }) => {
      await placeOrder(page);
      await handOver(page);
      await follow(page, 'Have it repaired');
      await page.getByRole('checkbox').uncheck();
      await page.getByLabel('What is broken, and since when?').fill('The hem is open.');
      await press(page, 'Ask for the repair');
      await expect(page.getByRole('alert')).toContainText('Choose at least one thing.');
      await expect(page.getByLabel('What is broken, and since when?')).toHaveValue('The hem is open.');
      await page.getByRole('checkbox').check();
      await press(page, 'Ask for the repair');
      await expect(cases(page)).toContainText('The hem is open.');
    });

    test('damage is reported with photos, which are shown back', async ({ page }) => {
      await placeOrder(page);
      await handOver(page);
      await follow(page, 'Report damage');
      const fill = async () => {
        const wish = page.getByRole('radio', { name: 'My money back' });
        await page.locator(`label[for="${await wish.getAttribute('id')}"]`).click();
        await page.getByLabel('What happened?').fill('The corner is torn.');
      };
      await fill();
      const note = { name: 'note.txt', mimeType: 'text/plain', buffer: Buffer.from('no photo') };
      await page.getByLabel('Photos (you need not)').setInputFiles(note);
      await press(page, 'Report it');
      await expect(page.getByRole('alert')).toContainText('“note.txt” is no photo we can open.');
      await expect(page.getByLabel('What happened?')).toHaveValue('The corner is torn.');
      const picture = await sharp({ create: { width: 2400, height: 1200, channels: 3, background: '#a33' } })
        .jpeg()
        .toBuffer();
      const photo = (name: string) => ({ name, mimeType: 'image/jpeg', buffer: picture });
      await page.getByLabel('Photos (you need not)').setInputFiles([photo('a.jpg'), photo('b.jpg')]);
      await press(page, 'Report it');
      await expect(page.getByRole('status')).toContainText('The damage is reported.');
      await expect(cases(page).getByRole('img')).toHaveCount(2);
      const src = (await cases(page).getByRole('img').first().getAttribute('src')) ?? '';
      const shown = await page.request.get(new URL(src, page.url()).href);
      expect([shown.status(), shown.headers()['content-type']]).toEqual([200, 'image/jpeg']);
    });

    test('the seller is written to, and the answer stands on the page', async ({ page }) => {
      const href = await placeOrder(page);
      const question = `Can my sister collect it? ${Date.now()}`;
      await page.getByLabel('Your message').fill(question);
      await press(page, 'Send it');
      await expect(page.getByRole('status')).toContainText('Your message is with the seller.');
      await expect(page.getByText(question)).toBeVisible();
      const { event } = await findMarket();
      const talk = (await askSeller(`talk?${new URLSearchParams({ event, settled: 'no' })}`)) as {
        readonly contacts: readonly {
          readonly contactId: string;
          readonly messages: readonly { readonly body: string }[];
        }[];
      };
      const contact = talk.contacts.find(({ messages }) => messages.some(({ body }) => body === question));
      await askSeller(`contacts/${contact?.contactId}/answer`, { words: 'Of course, with the code.' });
      await page.goto(href);
      await expect(page.getByText('Of course, with the code.')).toBeVisible();
    });
  });
}

test('nobody keeps, lists or is told of an order’s page, and a wrong link opens nothing', async ({ page }) => {
  const href = await placeOrder(page);
  for (const path of ['', '/code.svg', '/calendar.ics', '/withdraw']) {
    const answer = await page.request.get(`${href}${path}`);
    expect(answer.status()).toBe(200);
    expect(answer.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
  }
  const wrong = await page.request.get(`${requireUrls().storefront}order/AAAAAAAAAAAAAAAAAAAAAA`);
  expect(wrong.status()).toBe(404);
  expect(await wrong.text()).not.toContain('canary.example');
  const forged = await page.request.post(`${href}/cancel`, {
    headers: { origin: 'https://evil.example' },
    form: { part: 'x' },
  });
  expect(forged.status()).toBe(403);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing on an order’s page in ${colorScheme}, and it fits every width`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await placeOrder(page);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map((each) => `${each.id}: ${each.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
    for (const width of [320, 390, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    }
  });
}
