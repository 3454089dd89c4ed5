import { expect, type Locator, type Page, test } from '@playwright/test';
import { requireUrls, sellerClient } from './support/stack.ts';

/** From a product's page to the page of the order, as a buyer goes: with JavaScript and without, by every way of getting things. */

interface Demo {
  readonly event: string;
  readonly products: readonly {
    readonly slug: string;
    readonly isSingle: boolean;
    readonly kinds: readonly string[];
  }[];
}

/** The market that is open for orders, and what can be had there how. */
async function findDemo(): Promise<Demo> {
  return await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current,
      "products": products[]->{
        "slug": slug.current,
        "isSingle": condition.kind == "refurbished",
        "kinds": fulfilment[]->{ "kind": select(source == "make" => "make", kind) }.kind
      }
    }`,
  );
}

type Way = 'pickup' | 'run' | 'lane' | 'make';

/** Which icon a way's ticket has is no matter here: its id says the way, as the demo names them. */
const idOf: Readonly<Record<Way, RegExp>> = {
  pickup: /stall/,
  run: /run/,
  lane: /lane/,
  make: /make/,
};

const boxOf = (page: Page): Locator => page.locator('[data-block="buyBox"]');

/** Opens products until one offers the way, and puts it into the basket. Resolves with its name. */
async function putInBasket(page: Page, demo: Demo, wanted: { readonly way: Way; readonly isSingle?: boolean }) {
  const { way, isSingle = false } = wanted;
  for (const { slug, ...product } of demo.products) {
    if (product.isSingle !== isSingle) continue;
    await page.goto(`${requireUrls().storefront}${demo.event}/${slug}`);
    const radios = boxOf(page).locator('input[name="way"]');
    const ways = await radios.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    const at = ways.findIndex((id) => idOf[way].test(id));
    if (at < 0) continue;
    const radio = radios.nth(at);
    // The whole ticket is the radio's label, so that is what a buyer presses.
    if ((await radio.getAttribute('type')) === 'radio') {
      await boxOf(page)
        .locator(`label[for="${await radio.getAttribute('id')}"]`)
        .click();
      await expect(radio).toBeChecked();
    }
    const title = (await page.getByRole('heading', { level: 1 }).textContent()) ?? '';
    await boxOf(page).getByRole('button', { name: 'Add to basket' }).click();
    await expect(page).toHaveURL(new RegExp(`/basket/${demo.event}$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your basket');
    await expect(page.getByRole('link', { name: title, exact: true }).first()).toBeVisible();
    return title;
  }
  throw new Error(`Nothing of the open market can be had by ${way}: see packages/demo.`);
}

async function fillIn(page: Page): Promise<void> {
  await page.getByLabel('Name', { exact: true }).fill('Ana Teste');
  await page.getByLabel('E-mail', { exact: true }).fill('ana@example.com');
  const street = page.getByLabel('Street and number');
  if ((await street.count()) === 0) return;
  await street.fill('Rua dos Testes 1');
  await page.getByLabel('Postcode').fill('1100-148');
  await page.getByLabel('Town').fill('Lisboa');
}

const goOn = (page: Page) => page.getByRole('button', { name: 'Go on to order' }).click();
const order = (page: Page) => page.getByRole('button', { name: /^Order (and pay|with obligation)/ }).click();
const readPromises = async (page: Page) => page.locator('[data-status] > p:first-child').allInnerTexts();

/** The page of the order: what was promised is what was shown. */
async function expectOrdered(page: Page, promised: readonly string[]): Promise<void> {
  await expect(page).toHaveURL(/\/order\/[\w-]{22}$/);
  const words = (await page.getByRole('main').allInnerTexts()).join('\n');
  for (const sentence of promised) expect(words).toContain(sentence.trim().replace(/^(Collect|Delivered|Ready) /, ''));
}

for (const javaScriptEnabled of [false, true]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled });

    for (const way of ['run', 'lane', 'make'] as const) {
      test(`is bought by ${way} to the page of the order`, async ({ page }) => {
        const demo = await findDemo();
        await putInBasket(page, demo, { way });
        await goOn(page);
        const promised = await readPromises(page);
        await fillIn(page);
        await order(page);
        await expectOrdered(page, promised);
      });
    }

    test('is collected at a time that was chosen in the basket', async ({ page }) => {
      const demo = await findDemo();
      await putInBasket(page, demo, { way: 'pickup' });
      const times = page.getByLabel('Time to collect');
      const free = times.locator('option:not([disabled])');
      const chosen = (await free.last().textContent()) ?? '';
      await times.selectOption({ label: chosen });
      await goOn(page);
      const [promised = ''] = await readPromises(page);
      expect(promised).toContain(chosen);
      await fillIn(page);
      await order(page);
      await expectOrdered(page, [promised]);
    });

    test('a mended piece, a courier run and something made come in one order, each with its own promise', async ({
      page,
    }) => {
      const demo = await findDemo();
      await putInBasket(page, demo, { way: 'pickup', isSingle: true });
      await putInBasket(page, demo, { way: 'run' });
      await putInBasket(page, demo, { way: 'make' });
      await expect(page.getByText('There is only this one.')).toBeVisible();
      await page.getByLabel('Postcode').fill('1100-148');
      await goOn(page);
      const promised = await readPromises(page);
      expect(promised.length).toBe(3);
      await fillIn(page);
      await order(page);
      await expectOrdered(page, promised);
      // What was sold is gone from the basket, and from the shop.
      await page.goto(`${requireUrls().storefront}basket/${demo.event}`);
      await expect(page.getByText('There is nothing in your basket yet.')).toBeVisible();
    });

    test('what is wrong is listed on top, leads to its field, and nothing typed is lost', async ({ page }) => {
      const demo = await findDemo();
      await putInBasket(page, demo, { way: 'pickup' });
      await goOn(page);
      await page.getByLabel('Telephone', { exact: true }).fill('call me');
      await page.getByLabel('Name', { exact: true }).fill('آنا 🎁');
      await order(page);
      const summary = page.getByRole('alert');
      await expect(summary.getByRole('link', { name: /telephone number/ })).toHaveAttribute('href', '#phone');
      await expect(page.getByLabel('Telephone', { exact: true })).toHaveValue('call me');
      await expect(page.getByLabel('Name', { exact: true })).toHaveValue('آنا 🎁');
      await page.getByLabel('Telephone', { exact: true }).fill('+351 912 345 678');
      await order(page);
      await expect(page).toHaveURL(/\/order\/[\w-]{22}$/);
    });
  });
}

test('the form sent twice is one order, and the way back leads nowhere else', async ({ page }) => {
  const demo = await findDemo();
  await putInBasket(page, demo, { way: 'pickup' });
  await goOn(page);
  await fillIn(page);
  const body = await page.locator('form').evaluate((form: HTMLFormElement) => {
    const fields = [...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)]);
    return new URLSearchParams(fields).toString();
  });
  const send = () =>
    page.evaluate(async (sent) => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' };
      const answer = await fetch(location.href, { method: 'POST', headers, body: sent });
      return answer.url;
    }, body);
  const [first, second] = await Promise.all([send(), send()]);
  expect(first).toMatch(/\/order\/[\w-]{22}$/);
  expect(second).toBe(first);
  expect(await send()).toBe(first);
});

test('the basket’s cookie is read by no script, and no page of a basket is kept or listed', async ({
  page,
  context,
}) => {
  const demo = await findDemo();
  await putInBasket(page, demo, { way: 'pickup' });
  const [cookie] = (await context.cookies()).filter(({ name }) => name.endsWith('basket'));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
  for (const path of ['basket', 'checkout']) {
    const answer = await page.request.get(`${requireUrls().storefront}${path}/${demo.event}`);
    expect(answer.headers()).toMatchObject({
      'cache-control': 'private, no-store',
      'referrer-policy': 'no-referrer',
      'x-robots-tag': 'noindex, nofollow',
    });
    expect(answer.headers()['content-security-policy']).toContain("form-action 'self'");
  }
});
