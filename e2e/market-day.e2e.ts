import { expect, type Page, test } from '@playwright/test';
import { requireSetting, requireUrls, sellerClient } from './support/stack.ts';

/** A buyer's order as the seller meets it at the market: looked up by its code, handed over, and the promise recorded. */

interface Goods {
  readonly event: string;
  readonly eventId: string;
  readonly products: readonly string[];
}

async function findGoods(): Promise<Goods> {
  return await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current, "eventId": _id,
      "products": products[@->condition.kind == "new" || !defined(@->condition.kind)]->slug.current
    }`,
  );
}

/** Orders something that is collected at the market. Resolves with its page, code and reference. */
async function order(page: Page, goods: Goods, name: string) {
  for (const product of goods.products) {
    await page.goto(`${requireUrls().storefront}${goods.event}/${product}`);
    const box = page.locator('[data-block="buyBox"]');
    const ways = box.locator('input[name="way"]');
    const ids = await ways.evaluateAll((all) => all.map((one) => one.getAttribute('value') ?? ''));
    const at = ids.findIndex((id) => /stall/.test(id));
    if (at < 0) continue;
    const way = ways.nth(at);
    if ((await way.getAttribute('type')) === 'radio') {
      await box.locator(`label[for="${await way.getAttribute('id')}"]`).click();
    }
    await box.getByRole('button', { name: 'Add to basket' }).click();
    await page.getByRole('button', { name: 'Go on to order' }).click();
    await page.getByLabel('Name', { exact: true }).fill(name);
    await page.getByLabel('E-mail', { exact: true }).fill('market-day@example.com');
    await page.getByRole('button', { name: /^Order (and pay|with obligation)/ }).click();
    await expect(page).toHaveURL(/\/order\/[\w-]{22}$/);
    const words = (await page.getByRole('main').textContent()) ?? '';
    const reference = /[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(words)?.[0] ?? '';
    return { href: page.url(), reference };
  }
  throw new Error('Nothing of the open market is collected at the stall: see packages/demo.');
}

interface FoundPart {
  readonly collectCode: string;
  readonly state: string;
  readonly outcome: string;
  readonly promisedFrom: number;
}

/** An order as the counter tells a seller of it. */
async function findPart(reference: string): Promise<FoundPart> {
  const { parts } = await askCounter(`orders?search=${reference}`);
  return parts[0];
}

async function askCounter(path: string) {
  const answer = await fetch(`${requireUrls().storefront}api/seller/${path}`, {
    headers: { authorization: `Bearer ${requireSetting('STALLKEEP_E2E_TOKEN')}` },
  });
  expect(answer.status, await answer.clone().text()).toBe(200);
  return await answer.json();
}

const open = async (page: Page, tab: string): Promise<void> => {
  await page.goto(`${requireUrls().studio}market-day/${tab}`);
  await expect(page.getByTestId('market-fresh')).toContainText('Up to date', { timeout: 60_000 });
};

const toLisbonDay = (at: number): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Lisbon' }).format(at * 1000);

// A Studio and a shop on two cores: what takes long is loading.
test.slow();

test('checks an order in by its code: paid, handed over, told to the buyer, and the promise recorded kept', async ({
  page,
}) => {
  const goods = await findGoods();
  const { href, reference } = await order(page, goods, 'Clara Código');
  const before = await findPart(reference);
  expect(before).toMatchObject({ state: 'to_pick', outcome: 'open' });
  const code = before.collectCode;
  // The order's page shows the buyer the same code.
  await page.goto(href);
  expect((await page.getByRole('main').textContent())?.replaceAll(/\s/g, '')).toContain(code);

  await open(page, 'today');
  await page.getByLabel('Market event').selectOption(goods.event);
  await page.getByTestId('market-date').fill(toLisbonDay(before.promisedFrom));
  const card = page.getByTestId(`part-${code}`);
  await expect(card).toHaveAttribute('data-state', 'to_pick');
  await card.getByRole('button', { name: 'Packed' }).click();
  await expect(card).toHaveAttribute('data-state', 'packed');

  await page.getByRole('tab', { name: 'Check in' }).click();
  const field = page.getByTestId('market-code');
  await expect(field).toBeFocused();
  await field.fill('222222');
  await field.press('Enter');
  await expect(page.getByTestId('market-problem')).toContainText('There is no such order');
  // Nothing typed is lost.
  await expect(field).toHaveValue('222222');
  // Read out loud and typed in a hurry.
  await field.fill(` ${code.slice(0, 3).toLowerCase()} ${code.slice(3).toLowerCase()}`);
  await field.press('Enter');
  const handOver = page.getByTestId('market-found').getByTestId('hand-over').first();
  await expect(handOver).toBeFocused();
  await expect(handOver).toHaveText(/^Paid .*, hand over$/);
  await handOver.press('Enter');
  await expect(page.getByTestId('market-handed')).toContainText('Handed over to Clara Código');
  // Ready for the next one.
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await field.fill(code);
  await field.press('Enter');
  await expect(page.getByText(/^Handed over already at \d/)).toBeVisible();

  expect(await findPart(reference)).toMatchObject({ state: 'done', outcome: 'kept' });
  await page.goto(href);
  await expect(page.getByRole('main')).toContainText(/handed over/i);
});

test('sells to who walks up, and the stock is lower for it', async ({ page }) => {
  const goods = await findGoods();
  const readRow = async () => {
    const { rows } = await askCounter(`stock?event=${goods.event}`);
    return rows.find((row: { onHand: number; reserved: number }) => row.onHand - row.reserved > 3);
  };
  const before = await readRow();
  await open(page, 'sell');
  await page.getByLabel('Market event').selectOption(goods.event);
  await page.getByTestId('market-find').fill(before.sku);
  // As a scanner does, which presses Enter after it typed.
  await page.getByTestId('market-find').press('Enter');
  await page.getByRole('button', { name: 'One more' }).click();
  await expect(page.getByTestId('market-quantity')).toHaveText('2');
  await page.getByTestId('market-sell').click();
  await expect(page.getByTestId('market-sold')).toContainText(`${before.onHand - 2} left on hand`);
  const { rows } = await askCounter(`stock?event=${goods.event}`);
  expect(rows.find(({ sku }: { sku: string }) => sku === before.sku).onHand).toBe(before.onHand - 2);
});

test('answers nobody without a session, and no page of another origin', async () => {
  const { storefront } = requireUrls();
  const nobody = await fetch(`${storefront}api/seller/events`);
  expect([nobody.status, (await nobody.json()).reason]).toEqual([401, 'not_signed_in']);
  const foreign = await fetch(`${storefront}api/seller/events`, {
    headers: { origin: 'https://evil.example', authorization: `Bearer ${requireSetting('STALLKEEP_E2E_TOKEN')}` },
  });
  expect(foreign.status).toBe(403);
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
});

test('fits a phone, prints its packing list alone, and says when the shop is away without losing what was typed', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const goods = await findGoods();
  const { reference } = await order(page, goods, 'Tomás Telemóvel');
  const part = await findPart(reference);
  await open(page, 'today');
  await page.getByLabel('Market event').selectOption(goods.event);
  await page.getByTestId('market-date').fill(toLisbonDay(part.promisedFrom));
  await expect(page.getByTestId(`part-${part.collectCode}`)).toBeVisible();
  const width = await page.getByTestId('market-day').evaluate((one) => one.scrollWidth - one.clientWidth);
  expect(width).toBeLessThanOrEqual(0);

  await page.getByRole('tab', { name: 'Packing' }).click();
  await expect(page.getByTestId('packing-sum')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[data-market-print]')).toContainText('Packing list');
  await expect(page.locator('[data-market-print]')).toContainText(part.collectCode);
  await expect(page.getByTestId('market-day')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('tab', { name: 'Check in' }).click();
  await page.route('**/api/seller/**', (route) => route.abort());
  await page.getByTestId('market-code').fill(part.collectCode);
  await page.getByTestId('market-code').press('Enter');
  await expect(page.getByTestId('market-problem').last()).toContainText('The shop does not answer');
  await expect(page.getByTestId('market-code')).toHaveValue(part.collectCode);
  await page.unroute('**/api/seller/**');
  await page.getByTestId('market-code').press('Enter');
  await expect(page.getByTestId('market-found')).toContainText('Tomás Telemóvel');
});
