import { expect, type Page, test } from '@playwright/test';
import { checkContext, readPromiseToken } from '@stallkeep/telemetry/token';
import { type Collected, readCollected } from './support/collector.ts';
import { findPages } from './support/shop.ts';
import { requireSetting } from './support/stack.ts';

/** The shop as it is built, with a collector beside it: what a visit sends is whole, signed, and knows nobody. */

const collectorUrl = () => requireSetting('STALLKEEP_E2E_COLLECTOR');
const key = () => requireSetting('STALLKEEP_E2E_SIGNING_KEY');

/** What this page view sent: its render id is in its own markup. */
async function findSent(page: Page, startedAt: number): Promise<readonly Collected[]> {
  const path = new URL(page.url()).pathname;
  const all = await readCollected(collectorUrl());
  return all.filter(({ ctx, accepted }) => ctx.path === path && accepted.every(({ at }) => at >= startedAt));
}

test('a visit tells which blocks and promises were seen, each promise with the token of its page', async ({ page }) => {
  const startedAt = Date.now();
  await page.goto((await findPages()).product);
  await page.locator('[data-block="fulfilmentPromise"], [data-block="buyBox"]').first().scrollIntoViewIfNeeded();
  await expect
    .poll(async () => (await findSent(page, startedAt)).flatMap(({ accepted }) => accepted.map(({ n }) => n)))
    .toEqual(expect.arrayContaining(['page_view', 'block_view', 'promise_view']));
  const sent = await findSent(page, startedAt);
  expect(sent.flatMap(({ faults }) => faults)).toEqual([]);
  for (const { ctx } of sent) expect(checkContext(ctx, [key()])).toBe('valid');
  const events = sent.flatMap(({ accepted }) => accepted);
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  for (const event of events) {
    if (event.n !== 'promise_view') continue;
    const { promise, block } = event.p;
    const read = readPromiseToken(promise.token, [key()], Date.now() / 1000);
    expect(read).toMatchObject({ kind: 'valid', facts: { promiseId: promise.id, block: { type: block?.type } } });
  }
});

test('a visit leaves nothing on the device', async ({ page, context }) => {
  await page.goto((await findPages()).product, { waitUntil: 'networkidle' });
  expect(await context.cookies()).toEqual([]);
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));
  expect(stored).toEqual({ local: 0, session: 0, databases: 0, caches: 0 });
});

test('a visit without JavaScript sends nothing, and its promises carry their tokens all the same', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  const startedAt = Date.now();
  await page.goto((await findPages()).product, { waitUntil: 'networkidle' });
  const params = await page.locator('[data-seen="promise_view"]').first().getAttribute('data-seen-params');
  const { promise } = JSON.parse(params ?? '{}');
  expect(readPromiseToken(promise.token, [key()], Date.now() / 1000).kind).toBe('valid');
  expect(await findSent(page, startedAt)).toEqual([]);
  await page.close();
});
