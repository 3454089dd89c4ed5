import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { requireUrls, sellerClient } from './support/stack.ts';

/** Tickets of the promise block; other blocks show the same rows in their own way. */
const ticketsOfPromise = '[data-block="fulfilmentPromise"] [data-timetable]';

/** What a ticket's `data-timetable` holds: see packages/promise/src/reader.ts. */
type Wire = readonly [1, number, number, number, readonly (readonly number[])[]];

interface Watched {
  /** The ticket's place among those of its page. */
  readonly nth: number;
  readonly title: string;
  readonly asOf: number;
  readonly expires: number;
  /** When its first row passes, epoch seconds. */
  readonly boundary: number;
}

/** Products of the market that is open for orders, by their address. */
async function findProducts(): Promise<readonly string[]> {
  const found: { event: string; products: string[] } = await sellerClient().fetch(
    `*[_type == "marketEvent" && orders.opensAt <= now() && orders.closesAt > now()][0]{
      "event": slug.current, "products": products[]->slug.current
    }`,
  );
  return found.products.map((product) => `${requireUrls().storefront}${found.event}/${product}`);
}

/** A page that has a ticket from stock with a firm date now and another one after it, and that ticket. */
async function findWatched(browser: Browser): Promise<{ address: string; html: string; watched: Watched }> {
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const address of await findProducts()) {
    const answer = await page.goto(address);
    const tickets = await page.locator(ticketsOfPromise).all();
    for (const [nth, ticket] of tickets.entries()) {
      const wire: Wire = JSON.parse((await ticket.getAttribute('data-timetable')) ?? '');
      const [, asOf, expires, unit, [first, second] = []] = wire;
      const isWanted =
        first?.[1] === 0 &&
        second?.[1] === 0 &&
        /From stock/.test((await ticket.textContent()) ?? '') &&
        !/The run goes with/.test((await ticket.textContent()) ?? '');
      if (!isWanted || answer === null) continue;
      const title = (await ticket.getByRole('heading').textContent()) ?? '';
      const boundary = asOf + (first[0] ?? 0) * unit;
      const html = await answer.text();
      await page.close();
      return { address, html, watched: { nth, title, asOf, expires, boundary } };
    }
  }
  throw new Error('No product of the open market has a firm date from stock now and one after it: see packages/demo.');
}

/** The page as a browser saved it, whatever the storefront would answer by now. */
async function serveSaved(page: Page, address: string, html: string): Promise<void> {
  await page.route(address, (route) => route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }));
}

const faceOf = (ticket: Locator): Locator => ticket.locator('[data-face][data-status]:visible');
/** The words a reader sees, a line a paragraph. */
const readShown = async (part: Locator): Promise<string> => (await part.allInnerTexts()).join('\n');
const at = (seconds: number): Date => new Date(seconds * 1000);
const dated = /\b\d{1,2}\s(Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b/;

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a saved page is still true after its rows have passed: no date stands without its deadline', async ({
    browser,
    page,
  }) => {
    const { address, html, watched } = await findWatched(browser);
    await page.clock.setFixedTime(at(watched.expires + 86_400));
    await serveSaved(page, address, html);
    await page.goto(address);
    const tickets = await page.locator(ticketsOfPromise).all();
    expect(tickets.length).toBeGreaterThan(1);
    for (const ticket of tickets) {
      const faces = await faceOf(ticket).allInnerTexts();
      expect(faces).toHaveLength(1);
      for (const face of faces.filter((each) => dated.test(each)))
        expect(face).toMatch(/^(Order before|Orders open) /m);
      for (const later of await ticket.locator('[data-later]').allInnerTexts()) {
        expect(later).toMatch(/^(Order before|From) .*\d:\s/);
      }
      // Whatever else says a day is under "Why this date", closed until a reader asks how that date was made.
      const rest = await ticket.evaluate((element) => {
        const copy = element.cloneNode(true);
        if (!(copy instanceof Element)) throw new Error('A copied element is one.');
        for (const said of copy.querySelectorAll('[data-face], [data-later]')) said.remove();
        return copy.textContent ?? '';
      });
      expect(rest).not.toMatch(dated);
      expect(await ticket.locator('details[open]').count()).toBe(0);
    }
    // The passed row is claimed once, beside its deadline.
    const ticket = page.locator(ticketsOfPromise).nth(watched.nth);
    const [headline = ''] = (await readShown(faceOf(ticket))).split('\n');
    expect(headline).toMatch(dated);
    expect((await readShown(ticket)).split(headline)).toHaveLength(2);
  });
});

test.describe('with JavaScript on', () => {
  test('a ticket goes to the next row at its deadline, and past the end says "confirmed when you order"', async ({
    browser,
    page,
  }) => {
    const { address, html, watched } = await findWatched(browser);
    await page.clock.install({ time: at(watched.boundary - 60) });
    await serveSaved(page, address, html);
    await page.goto(address);
    const ticket = page.locator(ticketsOfPromise).nth(watched.nth);
    await expect(ticket).toHaveAttribute('data-shown', '0');
    const before = await readShown(faceOf(ticket));
    await expect(ticket.locator('[data-later="1"]')).toBeVisible();

    await page.clock.fastForward(61_000);
    await expect(ticket).toHaveAttribute('data-shown', '1');
    const after = await readShown(faceOf(ticket));
    expect(after).toMatch(/Order before/);
    expect(after).not.toBe(before);
    await expect(ticket.locator('[data-later="1"]')).toBeHidden();
    await expect(ticket.getByText('Why this date')).toBeHidden();

    await page.clock.fastForward((watched.expires - watched.boundary) * 1000);
    await expect(ticket).toHaveAttribute('data-shown', 'expired');
    expect(await readShown(ticket)).toContain('Confirmed when you order');
    expect(await readShown(ticket)).not.toMatch(dated);
  });

  test('a page from the browser’s memory is marked anew when it is seen again', async ({ browser, page }) => {
    const { address, html, watched } = await findWatched(browser);
    await page.clock.setFixedTime(at(watched.asOf));
    await serveSaved(page, address, html);
    await page.goto(address);
    const ticket = page.locator(ticketsOfPromise).nth(watched.nth);
    await expect(ticket).toHaveAttribute('data-shown', '0');
    for (const [name, seconds, shown] of [
      ['pageshow', watched.boundary, '1'],
      ['visibilitychange', watched.expires, 'expired'],
      ['pageshow', watched.boundary - 1, '0'],
    ] as const) {
      await page.clock.setFixedTime(at(seconds));
      await page.evaluate((event) => {
        if (event === 'pageshow') dispatchEvent(new PageTransitionEvent(event, { persisted: true }));
        else document.dispatchEvent(new Event(event));
      }, name);
      await expect(ticket).toHaveAttribute('data-shown', shown);
    }
  });

  test('a clock from before the page was made changes nothing', async ({ browser, page }) => {
    const { address, html, watched } = await findWatched(browser);
    await page.clock.setFixedTime(at(watched.asOf - 86_400));
    await serveSaved(page, address, html);
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.locator('[data-shown]')).toHaveCount(0);
    await expect(page.locator(ticketsOfPromise).nth(watched.nth).locator('[data-face="0"][data-status]')).toBeVisible();
  });
});

test.describe('a page at another time', () => {
  test('shows a seller with the Studio’s session the row that will hold, and tells nobody else', async ({
    browser,
    page,
  }) => {
    const { address, watched } = await findWatched(browser);
    const { studio, storefront } = requireUrls();
    const { pathname } = new URL(address);
    const time = at(watched.boundary).toISOString();
    const preview = `${pathname}?at=${time}`;
    const titled = page.locator(ticketsOfPromise).filter({ hasText: watched.title });

    await page.goto(`${storefront}${preview.slice(1)}`);
    await expect(page.getByText('Preview: as on')).toHaveCount(0);
    const next = (await titled.first().locator('[data-face="1"] > p').first().textContent()) ?? '';
    expect(next).toMatch(dated);

    // A visit to the Studio starts the session.
    await page.goto(studio, { waitUntil: 'commit' });
    await page.goto(`${storefront}api/preview?to=${encodeURIComponent(preview)}`);
    await expect(page.getByText('Preview: as on')).toBeVisible();
    await expect(page.getByText(/\d{4}, \d{2}:\d{2} .* time/).first()).toBeVisible();
    await expect(faceOf(titled.first()).locator('p').first()).toHaveText(next);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    // No address, nothing for search engines, nothing observed.
    expect(
      await page.locator('link[rel="canonical"], script[type="application/ld+json"], meta[name="telemetry"]').count(),
    ).toBe(0);

    const own = page.url();
    const answer = await page.request.get(own);
    expect(answer.headers()['cache-control']).toBe('private, no-store');
    const naive = await page.request.get(own.replace(/at=.*/, 'at=2026-11-13T11:59:00'));
    expect([naive.status(), await naive.text()]).toEqual([400, expect.stringContaining('must say its zone')]);

    const stranger = await fetch(own);
    expect(stranger.headers.get('cache-control')).toBe('public, no-cache');
    expect(await stranger.text()).not.toContain('Preview: as on');

    await page.getByRole('link', { name: 'Back to now' }).click();
    await expect(page.getByText('Preview: as on')).toHaveCount(0);
  });

  test('asks who comes without the Studio’s session for a token that may edit', async ({ page }) => {
    const [address = ''] = await findProducts();
    const time = new Date().toISOString();
    const to = encodeURIComponent(`${new URL(address).pathname}?at=${time}`);
    await page.goto(`${requireUrls().storefront}api/preview?to=${to}`);
    await expect(page.getByRole('heading', { name: 'Sign in to preview' })).toBeVisible();
    await page.getByLabel('Token').fill('not-a-token-of-this-lake');
    await page.getByRole('button').click();
    await expect(page.getByRole('alert')).toHaveText('That does not let anybody edit this market.');
    await page.getByLabel('Token').fill(process.env['STALLKEEP_E2E_TOKEN'] ?? '');
    await page.getByRole('button').click();
    await expect(page.getByText('Preview: as on')).toBeVisible();
  });
});
