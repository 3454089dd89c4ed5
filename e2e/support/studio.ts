import { expect, type Page } from '@playwright/test';
import { requireUrls } from './stack.ts';

/** Opens a document's form in the Studio. */
export async function openDocument(page: Page, id: string, type: string): Promise<void> {
  await page.goto(`${requireUrls().studio}intent/edit/id=${id};type=${type}/`);
  await expect(page.getByTestId('form-view')).toBeVisible({ timeout: 60_000 });
}

/**
 * Publishes what is open. The button is off for moments while the Studio saves and validates, so a seller, and this, presses
 * again until it is done.
 */
export async function publish(page: Page, isDone: () => Promise<boolean>): Promise<void> {
  const button = page.getByTestId('action-publish');
  await expect(async () => {
    if (await isDone()) return;
    if (await button.isEnabled()) await button.click({ timeout: 1_000 });
    await expect.poll(isDone, { timeout: 3_000 }).toBe(true);
  }).toPass({ timeout: 60_000 });
}
