import { expect, type FrameLocator, type Locator, type Page, test } from '@playwright/test';
import { requireUrls, sellerClient } from './support/stack.ts';
import { openDocument, publish } from './support/studio.ts';

// Storybook, Studio and shop in one go, on two cores.
test.describe.configure({ mode: 'serial', timeout: 480_000 });

const heading = 'Pulled by hand on the hill';
const pageTitle = 'Composed in Storybook';

interface ListedProduct {
  readonly event: string;
  readonly path: string;
}

/** An event that takes orders, with a product of its list that is laid out by the event's own product page. */
async function findProduct(): Promise<ListedProduct> {
  const found = await sellerClient().fetch<ListedProduct | null>(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()]{
      "event": _id,
      "path": slug.current + "/" + products[@->_type == "product" && !defined(@->page)][0]->slug.current
    }[defined(path)][0]`,
  );
  if (found === null) throw new Error('The demo has no open event with a product that has no page of its own.');
  return found;
}

async function openComposer(page: Page, hash: string): Promise<FrameLocator> {
  await page.goto(`${requireUrls().storybook}iframe.html?id=composer--composer&viewMode=story${hash}`);
  const sheet = page.frameLocator('iframe[title^="The page at"]');
  await expect(sheet.locator('main [data-block]').first()).toBeVisible({ timeout: 60_000 });
  return sheet;
}

async function chooseAction(page: Page, name: string | RegExp): Promise<void> {
  await page.getByTestId('action-menu-button').click();
  await page.getByRole('menuitem', { name }).click();
}

function blocksOf(page: Page): Locator {
  return page.getByRole('list', { name: 'Blocks of the page' }).getByRole('listitem');
}

let pageFile = '';

test('a designer composes a page from a template and exports it', async ({ page }) => {
  const sheet = await openComposer(page, '');
  await page.getByRole('button', { name: /^Art prints/ }).click();
  const before = await blocksOf(page).count();

  await page.getByText('Add a block').click();
  await page.getByRole('searchbox', { name: 'Find a block' }).fill('headings lists links');
  await page.getByRole('button', { name: /^Text Running text/ }).click();
  await page.getByRole('textbox', { name: 'Text', exact: true }).fill(`## ${heading}\n\nInk, paper and a strong arm.`);
  await expect(sheet.getByRole('heading', { name: heading })).toBeVisible();
  await expect(blocksOf(page)).toHaveCount(before + 1);

  // Up to the second place, and down again by one.
  for (let at = before; at > 1; at -= 1) await page.getByRole('button', { name: 'Move Text up' }).click();
  await page.getByRole('button', { name: 'Move Text down' }).click();
  await expect(blocksOf(page).nth(2)).toContainText(heading);
  // The address is the page, written when the typing rests: a reload then shows the same.
  const readAddress = async () => {
    const hash = new URLSearchParams(await page.evaluate(() => window.location.hash.slice(1)));
    return Buffer.from(hash.get('page') ?? '', 'base64url').toString();
  };
  await page.getByRole('textbox', { name: 'Page', exact: true }).fill(pageTitle);
  await expect.poll(readAddress).toContain(pageTitle);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue(pageTitle);
  await expect(sheet.getByRole('heading', { name: heading })).toBeVisible();
  // And the address alone: nothing of the page is stored in the browser.
  const stored = await page.evaluate(() =>
    JSON.stringify([{ ...localStorage }, { ...sessionStorage }, document.cookie]),
  );
  expect(stored).not.toContain('arm');
  expect(stored).not.toContain('productHeader');

  await page.getByRole('button', { name: 'Export' }).click();
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await saved).suggestedFilename()).toBe('composed-in-storybook.page.json');
  pageFile = await page.getByRole('dialog').getByRole('textbox', { name: 'Page file' }).inputValue();
  expect(JSON.parse(pageFile)).toMatchObject({ stallkeepPage: 1, title: pageTitle, purpose: 'product' });
});

test('the composer imports what it exported, and says what is wrong with what is not a page', async ({ page }) => {
  await openComposer(page, '');
  await page.getByRole('button', { name: 'Import' }).click();
  const dialog = page.getByRole('dialog', { name: 'Import a page' });
  await dialog.getByRole('textbox', { name: 'Page file' }).fill(pageFile.replace('"gallery"', '"carousel"'));
  await dialog.getByRole('button', { name: 'Open this page' }).click();
  await expect(dialog.getByText(/must be a block of this kit, but is "carousel"/)).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Page file' }).fill(pageFile);
  await dialog.getByRole('button', { name: 'Open this page' }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue(pageTitle);
});

test('the Studio imports the page, the seller sets it at an event, and buyers see it', async ({ page, context }) => {
  const client = sellerClient();
  const product = await findProduct();
  const address = `${requireUrls().storefront}${product.path}`;
  // An event that leaves the layout of its product pages to the shop: the seller is about to choose one.
  await client.patch(product.event).unset(['productPage']).commit();
  expect(await (await fetch(address)).text()).not.toContain(heading);

  const id = 'e2e-composed-page';
  await page.goto(`${requireUrls().studio}intent/create/id=${id};template=page;type=page/`);
  await expect(page.getByTestId('form-view')).toBeVisible({ timeout: 60_000 });

  // A file with a fault is told in words, and changes nothing.
  await chooseAction(page, 'Import page file…');
  const dialog = page.getByTestId('import-page-dialog');
  await dialog.getByRole('textbox').fill(pageFile.replace('"gallery"', '"carousel"'));
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await expect(dialog.getByRole('alert')).toContainText('carousel');
  await dialog.getByRole('textbox').fill(pageFile);
  await dialog.getByRole('button', { name: 'Read it' }).click();
  await dialog.getByRole('button', { name: /^Add \d+ blocks$/ }).click();
  await expect(page.getByText(/^The draft has \d+ blocks now/)).toBeVisible();
  await expect(dialog).toBeHidden();

  const readDraft = () =>
    client.fetch<{ blocks: number; title: string } | null>(
      `*[_id == "drafts." + $id][0]{"blocks": count(blocks), title}`,
      { id },
      { perspective: 'raw' },
    );
  await expect.poll(readDraft).toEqual({ blocks: JSON.parse(pageFile).blocks.length, title: pageTitle });
  // Imported is not published.
  expect(await client.fetch('count(*[_id == $id])', { id }, { perspective: 'published' })).toBe(0);

  // The draft opens in the composer as it is here.
  const opened = context.waitForEvent('page');
  await chooseAction(page, 'Open in composer');
  const composer = await opened;
  const sheet = composer.frameLocator('iframe[title^="The page at"]');
  await expect(sheet.getByRole('heading', { name: heading })).toBeVisible({ timeout: 60_000 });
  await expect(composer.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue(pageTitle);
  await composer.close();

  await publish(page, async () => (await client.fetch('count(*[_id == $id])', { id })) === 1);

  await openDocument(page, product.event, 'marketEvent');
  await page.getByRole('tab', { name: /look/i }).first().click();
  await page.getByRole('combobox', { name: 'Layout of its product pages' }).fill(pageTitle);
  await page.getByRole('option', { name: new RegExp(pageTitle) }).click();
  await publish(page, () => client.fetch('*[_id == $event][0].productPage._ref == $id', { event: product.event, id }));
  await expect
    .poll(async () => (await (await fetch(address)).text()).includes(heading), { timeout: 20_000 })
    .toBe(true);

  // And a buyer reads it, without JavaScript, in the order it was composed in.
  await page.goto(address);
  await expect(page.getByRole('heading', { name: heading })).toBeVisible();
  const composed: readonly { readonly _type: string }[] = JSON.parse(pageFile).blocks;
  const shown = await page
    .locator('main [data-block]')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('data-block')));
  expect(shown).toEqual(composed.map(({ _type }) => _type));
});
