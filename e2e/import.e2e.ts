import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { requireDataDirectory, requireUrls, sellerClient } from './support/stack.ts';

const file = join(import.meta.dirname, 'fixtures/shopify-candles.csv');

/** Runs the importer as `npm run import` does, against the running system, and gives what it printed. */
function runImport(...options: string[]): Promise<{ output: string; code: number }> {
  const script = join(import.meta.dirname, '../packages/content/src/importers/cli.ts');
  return new Promise((resolve) => {
    execFile(
      'node',
      [script, 'shopify', file, '--seller', 'Wick & Wax', ...options],
      { env: { ...process.env, STALLKEEP_DATA_DIR: requireDataDirectory() } },
      (error, stdout, stderr) =>
        resolve({ output: stdout + stderr, code: typeof error?.code === 'number' ? error.code : 0 }),
    );
  });
}

test('a Shopify export comes in once: tried dry, taken, and unchanged the second time', async ({ page }) => {
  const client = sellerClient();
  const event: string = await client.fetch(
    '*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0].slug.current',
  );
  const countAll = (): Promise<number> => client.fetch('count(*)');
  const before = await countAll();

  const dry = await runImport('--event', event, '--dry-run');
  expect(dry.output).toContain('beeswax-pillar');
  expect(await countAll()).toBe(before);

  const real = await runImport('--event', event);
  expect(real.output).toMatch(/-3/); // the refused price is named
  const titles: string[] = await client.fetch(
    '*[_type == "product" && seller->name == "Wick & Wax"] | order(title).title',
  );
  expect(titles).toEqual(['Beeswax pillar', 'Twelve tea lights']);

  const revisions = (): Promise<string[]> =>
    client.fetch('*[_type in ["product", "seller", "marketEvent"]] | order(_id)._rev');
  const afterFirst = await revisions();
  await runImport('--event', event);
  expect(await revisions()).toEqual(afterFirst);

  await page.goto(`${requireUrls().storefront}${event}/beeswax-pillar`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Beeswax pillar');
  await expect(page.getByText('9.50').first()).toBeVisible();
});

test('an import for a market that does not exist says so and writes nothing', async () => {
  const client = sellerClient();
  const before: number = await client.fetch('count(*)');
  const { output, code } = await runImport('--event', 'no-such-market');
  expect(code).not.toBe(0);
  expect(output).toContain('no-such-market');
  expect(await client.fetch('count(*)')).toBe(before);
});
