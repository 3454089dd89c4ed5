import { expect, type Locator, type Page, test } from '@playwright/test';
import { requireUrls, sellerClient } from './support/stack.ts';

// The Studio is a large program on two cores.
test.describe.configure({ mode: 'serial', timeout: 300_000 });

const product = 'demo-product-bandana-sardinhas';
/** By parcel: orders count until noon of any day the workshop is open. */
const way = 'demo-way-lane-pano-bravo';
const zone = 'Europe/Lisbon';

interface Seen {
  readonly path: string;
  readonly closesAt: string;
}

/** Where buyers see the product, and until when they order there. */
function findSeen(): Promise<Seen> {
  return sellerClient().fetch(
    `*[_type == "marketEvent" && $product in products[]._ref && defined(orders.closesAt)][0]{
      "path": slug.current + "/" + *[_id == $product][0].slug.current, "closesAt": orders.closesAt
    }`,
    { product },
  );
}

/** Three days before orders close, mid-afternoon: a noon that counts lies ahead, whatever today is. */
function toQuietTime(closesAt: string): string {
  const day = Temporal.Instant.from(closesAt).toZonedDateTimeISO(zone).subtract({ days: 3 });
  return `${day.toPlainDate()}T15:00`;
}

async function openPromise(page: Page): Promise<Locator> {
  await page.goto(`${requireUrls().studio}intent/edit/id=${product};type=product/`);
  await page.getByRole('tab', { name: 'Promise', exact: true }).last().click({ timeout: 90_000 });
  const ticket = page.getByTestId(`promise-${way}`);
  await expect(ticket).toBeVisible({ timeout: 60_000 });
  return ticket;
}

/** The promises of a buyer's page: every condition on it. */
async function readConditions(address: string): Promise<readonly string[]> {
  const html = await (await fetch(address)).text();
  return [...html.matchAll(/Order before [^<]*/g)].map(([text]) => text);
}

test.afterEach(async () => {
  await sellerClient().delete(`drafts.${way}`);
});

test('a seller sees in the Promise view what a draft would promise, and buyers do not', async ({ page, context }) => {
  const { storefront, studio } = requireUrls();
  const { path, closesAt } = await findSeen();
  const publicPage = `${storefront}${path}`;
  const before = await readConditions(publicPage);
  expect(before.length).toBeGreaterThan(0);

  const ticket = await openPromise(page);
  await page.getByTestId('promise-time').fill(toQuietTime(closesAt));
  await expect(ticket).toContainText(/Order before .*, 12:00/);
  await expect(ticket.getByTestId('promise-status')).toHaveText(/Firm|Estimate/);
  await expect(page.getByRole('button', { name: /Order before .*, 12:00 → / }).first()).toBeVisible();

  // Another page of the same seller changes the way; the preview follows by itself.
  const form = await context.newPage();
  await form.goto(`${studio}intent/edit/id=${way};type=fulfilmentOption/`);
  await form.getByRole('tab', { name: 'Getting it ready' }).click({ timeout: 90_000 });
  const cutoff = form.getByTestId('field-cutoff').getByRole('textbox');
  await cutoff.fill('09:15');
  await cutoff.blur();
  await expect(ticket).toContainText(/Order before .*, 09:15/, { timeout: 60_000 });
  await ticket.getByText('Evidence').click();
  await expect(ticket.getByTestId('promise-sentence')).toContainText(/Order before .*, 09:15\./);

  expect(await readConditions(publicPage)).toEqual(before);
});

test('a seller steps through the week, in the picture and in its table', async ({ page }) => {
  const { closesAt } = await findSeen();
  const ticket = await openPromise(page);
  const time = page.getByTestId('promise-time');
  const afternoon = toQuietTime(closesAt);
  await time.fill(afternoon.replace('T15:00', 'T11:00'));
  await expect(ticket).toContainText(/Order before .*, 12:00/);
  const morning = await ticket.textContent();

  // Past noon buyers read of another day.
  await time.fill(afternoon);
  await expect.poll(() => ticket.textContent()).not.toBe(morning);

  await page.getByRole('button', { name: 'Next change' }).click();
  await expect(time).not.toHaveValue(afternoon);
  await page.getByRole('button', { name: 'Now', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Now', exact: true })).toHaveAttribute('aria-pressed', 'true');

  await page.getByRole('button', { name: 'As a table' }).click();
  const table = page.getByTestId('promise-week-table');
  await expect(table.getByRole('table').first()).toBeVisible();
  expect(await table.getByRole('row').count()).toBeGreaterThan(10);
});
