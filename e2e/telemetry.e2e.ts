import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import type { PageContext, PromiseParams, TelemetryEvent } from '@stallkeep/telemetry';
import { isGlobalPrivacyControl } from '@stallkeep/telemetry/consent';
import {
  blockAttributes,
  changed,
  clicked,
  seen,
  submitted,
  withChoice,
  withQuantity,
} from '@stallkeep/telemetry/markup';
import { parseBody } from '@stallkeep/telemetry/schema';
import { toSession } from '@stallkeep/telemetry/session';
import { buildTracker, buildTrackerWithHealth } from '@stallkeep/telemetry/testing';
import { checkContext, signContext, signPromiseToken } from '@stallkeep/telemetry/token';

/**
 * The built tracker in a real browser, on a page of its own and with a collector that reads what comes by the contract. It needs
 * no storefront: `STALLKEEP_E2E_STACK=off playwright test e2e/telemetry.e2e.ts` runs it alone.
 */

interface Answer {
  readonly status: number;
  readonly headers?: Record<string, string>;
}

interface Received {
  readonly at: number;
  readonly status: number;
  readonly gpc: boolean;
  readonly headers: IncomingHttpHeaders;
  readonly events: readonly TelemetryEvent[];
}

const key = 'only-for-this-test-only-for-this-test';
const issuedAt = 1_796_000_000;

/** What arrived, and what is answered next; 204 when nothing is planned. */
let received: Received[] = [];
let planned: Answer[] = [];
let faults: string[] = [];
let pages = new Map<string, string>();
let server: Server;
let origin: string;
/** Scripts by their path. */
let scripts: ReadonlyMap<string, string>;

test.beforeAll(async () => {
  const [tracker, withHealth] = await Promise.all([buildTracker(), buildTrackerWithHealth()]);
  scripts = new Map([
    ['/tracker.js', tracker.code],
    ['/health.js', withHealth.code],
    ['/faulty.js', 'addEventListener("test:fail", () => { throw new Error("jane.doe@example.com") });'],
  ]);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '', 'http://collector');
    const page = pages.get(pathname);
    const script = scripts.get(pathname);
    if (pathname === '/t') {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { status, headers } = planned.shift() ?? { status: 204 };
        collect(Buffer.concat(chunks).toString('utf8'), request.headers, status);
        response.writeHead(status, headers).end();
      });
    } else if (script !== undefined) response.setHeader('content-type', 'text/javascript').end(script);
    else if (page === undefined) response.writeHead(404).end();
    else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.setHeader(
        'content-security-policy',
        "default-src 'none'; script-src 'self'; connect-src 'self'; img-src data:; style-src 'unsafe-inline'",
      );
      response.end(page);
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The test server has no port.');
  origin = `http://127.0.0.1:${address.port}`;
});

test.afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

test.beforeEach(() => {
  received = [];
  planned = [];
  faults = [];
  pages = new Map([['/thanks', '<!doctype html><title>Thanks</title><h1>Thanks</h1>']]);
});

test.afterEach(() => {
  // Whatever a test is about: all that ever came is a valid batch of ours, with a context that we signed.
  expect(faults).toEqual([]);
});

/** Reads a body by the contract; anything wrong with it is a fault of the test. */
function collect(text: string, headers: IncomingHttpHeaders, status: number): void {
  const body = parseBody(text);
  if (body.kind !== 'batch') {
    faults.push(`no batch: ${JSON.stringify(body)}`);
    return;
  }
  const { accepted, refused, ctx, isGpc } = body.batch;
  if (refused.length > 0) faults.push(`refused: ${JSON.stringify(refused)}`);
  if (checkContext(ctx, [key]) !== 'valid') faults.push('the context is not the one that was signed');
  received.push({ at: Date.now(), status, gpc: isGpc, headers, events: accepted });
}

/** What the collector keeps: events of batches it took, each id once. */
function listKept(): readonly TelemetryEvent[] {
  const kept = new Map(
    received.flatMap(({ status, events }) => (status < 300 ? events.map((event) => [event.id, event] as const) : [])),
  );
  return [...kept.values()].sort((a, b) => a.s - b.s);
}
const listTaken = (): readonly TelemetryEvent[] =>
  received.flatMap(({ status, events }) => (status < 300 ? events : []));
const listNames = (): readonly string[] => listKept().map(({ n }) => n);
const countKept = (name: string): number => listNames().filter((each) => each === name).length;
const listSeenBlocks = (): readonly string[] =>
  listKept().flatMap((event) => (event.n === 'block_view' ? event.p.block.id : []));

/** Nothing lost and nothing twice: sequence numbers from 0 without a gap, an id each. */
function expectWhole(events = listTaken()): void {
  expect(events.map(({ s }) => s).sort((a, b) => a - b)).toEqual(events.map((_, index) => index));
  expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
const attributes = (...all: readonly object[]): string =>
  all
    .flatMap((each) => Object.entries(each))
    .map(([name, value]) => `${name}="${escapeHtml(String(value))}"`)
    .join(' ');

const context: PageContext = signContext(
  {
    page_type: 'product',
    path: '/market/mug',
    revision: 'rev-1',
    event: 'market-1',
    render: 'render-1',
    locale: 'en-GB',
    currency: 'EUR',
    arms: {},
  },
  key,
);

function makePromise(promiseId: string, kind: PromiseParams['kind']): PromiseParams {
  const window = { from: issuedAt + 86_400, to: issuedAt + 90_000 };
  const block = { type: 'fulfilmentPromise', id: 'buy' };
  const token = signPromiseToken({ promiseId, kind, status: 'firm', window, issuedAt, block }, key);
  return { id: promiseId, kind, status: 'firm', ...window, token };
}
const pickup = makePromise('option-stall', 'pickup');
const lane = makePromise('option-post', 'lane');
const item = { item_id: 'MUG-BLUE', price: 1290, quantity: 1 };

const css = 'body, p { margin: 0 } .half { height: 400px } .tall { height: 3000px } .gap { height: 3000px }';
const block = (id: string, position: number): string => attributes(blockAttributes({ id, type: 'gallery', position }));

function makePage(body: string): string {
  const meta = escapeHtml(JSON.stringify({ url: '/t', ctx: context }));
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Mug</title><meta name="telemetry" content="${meta}">` +
    `<link rel="icon" href="data:,"><style>${css}</style></head><body>${body}` +
    '<script type="module" src="/tracker.js"></script></body></html>'
  );
}

async function open(page: Page, body: string): Promise<void> {
  pages.set('/page', makePage(body));
  await page.goto(`${origin}/page`);
}

const button = `<button type="button" ${attributes(clicked('select_item', { items: [item] }))}>Choose</button>`;

/** From here on `timers` holds the page's timers that wait; a string, because it replaces functions of the page. */
async function watchTimers(page: Page): Promise<void> {
  await page.evaluate(`{
    window.timers = new Set();
    const [set, clear] = [window.setTimeout, window.clearTimeout];
    window.setTimeout = (run, wait) => {
      const id = set(() => { timers.delete(id); run(); }, wait);
      timers.add(id);
      return id;
    };
    window.clearTimeout = (id) => { timers.delete(id); clear(id); };
  }`);
}

test.describe('impressions', () => {
  test.use({ viewport: { width: 800, height: 600 } });
  const scrollPage = (page: Page, top: number): Promise<void> => page.evaluate((y) => scrollTo(0, y), top);

  test('a block counts when half of it is in view, not when less is, and once', async ({ page }) => {
    const marked = attributes(seen('promise_view', { promise: pickup }));
    await open(
      page,
      `<section class="half" ${block('whole', 0)}><p ${marked}>Ready on Saturday</p></section>
       <section class="half" ${block('below', 1)}></section>
       <section style="height: 0" ${block('empty', 2)}></section>
       <section hidden ${block('hidden', 3)}></section>
       <div class="gap"></div>`,
    );
    // Of the second 200 of 400 px are in view: exactly half.
    await expect.poll(listSeenBlocks).toEqual(['whole', 'below']);
    expect(listKept().find(({ n }) => n === 'promise_view')?.p).toEqual({
      promise: pickup,
      block: { id: 'whole', type: 'gallery', position: 0 },
    });
    await scrollPage(page, 3000);
    await scrollPage(page, 0);
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<i ${block('marker', 4)} style="position: fixed; top: 0; width: 9px; height: 9px"></i>`,
    );
    await expect.poll(listSeenBlocks).toEqual(['whole', 'below', 'marker']);
    expect(listNames()).toEqual(['page_view', 'block_view', 'promise_view', 'block_view', 'block_view']);
  });

  test('less than half is not seen, and one more pixel is', async ({ page }) => {
    await open(
      page,
      `<div style="height: 401px"></div><section class="half" ${block('below', 1)}></section>
       <section class="half" ${block('last', 2)}></section><div class="gap"></div>`,
    );
    // 199 of 400 px. That it does not come is known when something that came into view later has come.
    await expect.poll(listNames).toEqual(['page_view']);
    await page.evaluate(
      (html) => document.body.insertAdjacentHTML('beforeend', html),
      `<i ${block('marker', 0)} style="position: fixed; top: 0; width: 9px; height: 9px"></i>`,
    );
    await expect.poll(listSeenBlocks).toEqual(['marker']);
    await scrollPage(page, 1);
    await expect.poll(listSeenBlocks).toEqual(['marker', 'below']);
  });

  test('of a block taller than the screen half a screen is enough', async ({ page }) => {
    await open(page, `<div style="height: 301px"></div><section class="tall" ${block('tall', 0)}></section>`);
    await expect.poll(listNames).toEqual(['page_view']);
    // Every two per cent of it are noticed, so the next step after half a screen counts.
    await scrollPage(page, 62);
    await expect.poll(listSeenBlocks).toEqual(['tall']);
  });

  test('what only rushes by was not seen', async ({ page }) => {
    await open(
      page,
      `<div class="gap"></div><section class="half" ${block('passed', 0)}></section>
       <div class="gap"></div><section class="half" ${block('reached', 1)}></section>`,
    );
    await page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
      scrollTo(0, 2900);
      for (let count = 0; count < 5; count++) await frame();
      scrollTo(0, 6400);
    });
    await expect.poll(listSeenBlocks).toEqual(['reached']);
  });

  test('a hidden page is not seen; back in front it is, and back from memory it is a page view of its own', async ({
    page,
  }) => {
    await page.addInitScript(() => {
      const state = { hidden: true };
      Object.defineProperty(document, 'hidden', { get: () => state.hidden });
      Object.defineProperty(document, 'visibilityState', { get: () => (state.hidden ? 'hidden' : 'visible') });
      addEventListener('test:show', () => {
        state.hidden = false;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
    });
    await open(page, `<section class="half" ${block('first', 0)}></section>${button}`);
    // Clicks are said in any case; two rounds of the queue are longer than the time a block needs.
    await page.getByRole('button').click();
    await expect.poll(() => countKept('select_item')).toBe(1);
    await page.getByRole('button').click();
    await expect.poll(() => countKept('select_item')).toBe(2);
    expect(listSeenBlocks()).toEqual([]);
    await page.evaluate(() => dispatchEvent(new Event('test:show')));
    await expect.poll(listSeenBlocks).toEqual(['first']);
    await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
    await expect.poll(listSeenBlocks).toEqual(['first', 'first']);
    expect(countKept('page_view')).toBe(2);
    expectWhole();
  });

  test('what is added later is seen as well', async ({ page }) => {
    await open(page, '<main></main>');
    await expect.poll(listNames).toEqual(['page_view']);
    await page.evaluate(
      (html) => {
        document.body.firstElementChild?.insertAdjacentHTML('beforeend', html);
      },
      `<section class="half" ${block('late', 0)}></section>`,
    );
    await expect.poll(listSeenBlocks).toEqual(['late']);
  });
});

test.describe('what a buyer does', () => {
  test('each click is said once, by mouse or key, a double click too, whatever else listens', async ({ page }) => {
    await open(
      page,
      `<section ${block('list', 4)}><a href="#mug" ${attributes(clicked('select_item', { items: [item] }))}><b>Mug</b></a></section>`,
    );
    await page.evaluate(() => {
      document.querySelector('b')?.addEventListener('click', (event) => event.stopImmediatePropagation());
    });
    await page.getByText('Mug').click();
    await page.getByRole('link').press('Enter');
    await expect.poll(() => countKept('select_item')).toBe(2);
    await page.getByText('Mug').dblclick();
    await expect.poll(() => countKept('select_item')).toBe(3);
    expect(page.url()).toBe(`${origin}/page#mug`);
    expect(listKept().findLast(({ n }) => n === 'select_item')?.p).toEqual({
      items: [item],
      block: { id: 'list', type: 'gallery', position: 4 },
    });
    expectWhole();
  });

  test('a form that leaves the page says what was chosen, by a beacon, and delays nothing', async ({ page }) => {
    const forms = attributes(submitted('add_to_cart', { items: [item], promise: pickup }));
    const way = (label: string, promise: PromiseParams) =>
      `<label><input type="radio" name="way" ${attributes(withChoice('add_to_cart', { promise }))}>${label}</label>`;
    const colour = (label: string, item_id: string) =>
      `<option ${attributes(withChoice('add_to_cart', { items: [{ ...item, item_id }] }))}>${label}</option>`;
    await open(
      page,
      `<form action="/thanks" ${forms} ${block('buy', 1)}>${way('Stall', pickup)}${way('Post', lane)}
       <select name="colour" aria-label="Colour">${colour('Blue', 'MUG-BLUE')}${colour('Red', 'MUG-RED')}</select>
       <label>Pieces <input type="number" name="quantity" value="1" min="1" ${attributes(withQuantity())}></label>
       <button>Buy</button></form>`,
    );
    await expect.poll(() => countKept('block_view')).toBe(1);
    await page.getByLabel('Post').check();
    await page.getByLabel('Colour').selectOption('Red');
    await page.getByLabel('Pieces').fill('3');
    await page.getByRole('button', { name: 'Buy' }).click();
    await expect(page.getByRole('heading', { name: 'Thanks' })).toBeVisible();
    expect(page.url()).toContain('/thanks?way=on&colour=Red&quantity=3');
    await expect.poll(() => countKept('add_to_cart')).toBe(1);
    // A beacon, which no fetch is: browsers send those without CORS.
    expect(received.at(-1)?.headers['sec-fetch-mode']).toBe('no-cors');
    expect(received.at(0)?.headers['sec-fetch-mode']).toBe('cors');
    expect(listKept().findLast(({ n }) => n === 'add_to_cart')?.p).toEqual({
      items: [{ ...item, item_id: 'MUG-RED', quantity: 3 }],
      promise: lane,
      block: { id: 'buy', type: 'gallery', position: 1 },
    });
    expectWhole();
  });

  test('a form that is not valid is not sent, and so not said', async ({ page }) => {
    const forms = attributes(submitted('add_shipping_info', { fulfilment: 'pickup' }));
    await open(page, `<form action="/thanks" ${forms}><input required><button>Go on</button></form>${button}`);
    await page.getByRole('button', { name: 'Go on' }).click();
    await page.getByRole('button', { name: 'Choose' }).click();
    await expect.poll(listNames).toEqual(['page_view', 'select_item']);
  });

  test('a changed field says what it was changed to', async ({ page }) => {
    const way = (label: string, promise: PromiseParams) =>
      `<label><input type="radio" name="way" ${attributes(withChoice('promise_select', { promise }))}>${label}</label>`;
    await open(
      page,
      `<fieldset ${attributes(changed('promise_select', { promise: pickup }))}>${way('Stall', pickup)}${way('Post', lane)}</fieldset>`,
    );
    await page.getByLabel('Post').check();
    await page.getByLabel('Stall').check();
    await expect
      .poll(() => listKept().flatMap((event) => (event.n === 'promise_select' ? event.p.promise.kind : [])))
      .toEqual(['lane', 'pickup']);
  });

  test('a page script says that sharing is done with a change event', async ({ page }) => {
    const share = attributes(changed('share_completed', { method: 'copy', content_type: 'product' }));
    await open(page, `<button type="button" ${share}>Copy the link</button>`);
    await page.evaluate(() => {
      document.querySelector('button')?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await expect.poll(listNames).toEqual(['page_view', 'share_completed']);
  });
});

test.describe('when something fails', () => {
  test('offline nothing is lost, and online nothing comes twice, in batches of at most fifty', async ({
    context: browser,
    page,
  }) => {
    await open(page, button);
    await expect.poll(listNames).toEqual(['page_view']);
    await browser.setOffline(true);
    const before = received.length;
    await watchTimers(page);
    await page.evaluate(() => {
      for (let count = 0; count < 120; count++) document.querySelector('button')?.click();
    });
    // Hidden while offline: a beacon would be lost, so none is handed over. And longer than the queue's own timer: from here on
    // only being online again sends anything.
    await page.evaluate(() => dispatchEvent(new Event('pagehide')));
    await expect.poll(() => page.evaluate('timers.size')).toBe(0);
    expect(received.length).toBe(before);
    await browser.setOffline(false);
    await expect.poll(() => countKept('select_item')).toBe(120);
    expect(Math.max(...received.map(({ events }) => events.length))).toBeLessThanOrEqual(50);
    expectWhole();
  });

  test('a server error is tried again with the same events, and later ones wait their turn', async ({ page }) => {
    planned = [{ status: 500 }, { status: 503 }];
    await open(page, button);
    await expect.poll(() => received.length).toBe(1);
    await page.getByRole('button').click();
    await expect.poll(() => countKept('select_item')).toBe(1);
    expect(received.map(({ status }) => status)).toEqual([500, 503, 204]);
    const [first, second, third] = received;
    expect(second?.events[0]?.id).toBe(first?.events[0]?.id);
    expect(third?.events[0]?.id).toBe(first?.events[0]?.id);
    // Two seconds and more, then four and more.
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(2000);
    expect((third?.at ?? 0) - (second?.at ?? 0)).toBeGreaterThanOrEqual(4000);
    expectWhole();
  });

  test('a busy collector is left alone for as long as it asks, however much happens', async ({ page }) => {
    planned = [{ status: 429, headers: { 'retry-after': '3' } }];
    await open(page, button);
    await expect.poll(() => received.length).toBe(1);
    await page.evaluate(() => {
      for (let count = 0; count < 30; count++) document.querySelector('button')?.click();
    });
    await expect.poll(() => countKept('select_item')).toBe(30);
    const [first, second] = received;
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThanOrEqual(3000);
    expect(received).toHaveLength(2);
    expectWhole();
  });

  test('what the collector refuses for good is not sent again', async ({ page }) => {
    planned = [{ status: 400 }];
    await open(page, button);
    await expect.poll(() => received.length).toBe(1);
    await page.getByRole('button').click();
    await expect.poll(listNames).toEqual(['select_item']);
    expect(received).toHaveLength(2);
  });

  test('a dead network is no different from an error', async ({ page }) => {
    await page.route('**/t', (route) => route.abort(), { times: 1 });
    await open(page, button);
    await expect.poll(listNames).toEqual(['page_view']);
    expectWhole();
  });

  test('a page that is left says what it still had; a killed one has sent only whole batches', async ({
    context: browser,
    page,
  }) => {
    await open(page, button);
    await page.evaluate(() => {
      for (let count = 0; count < 19; count++) document.querySelector('button')?.click();
    });
    await page.goto('about:blank');
    await expect.poll(() => countKept('select_item')).toBe(19);
    // Leaving may break off a request that had arrived, and a beacon then carries the same again: the collector keeps an id once.
    expectWhole(listKept());

    received = [];
    const killed = await browser.newPage();
    await open(killed, button);
    const devtools = await browser.newCDPSession(killed);
    await killed.evaluate(() => {
      for (let count = 0; count < 130; count++) document.querySelector('button')?.click();
    });
    devtools.send('Page.crash').catch(() => undefined);
    await new Promise((resolve) => killed.once('crash', resolve));
    await killed.close();
    // Nobody speaks for a crashed page. What came before is whole, by `collect`, and no id stands in two batches.
    const ids = listTaken().map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);

    received = [];
    const closed = await browser.newPage();
    await open(closed, button);
    await closed.getByRole('button').click();
    await closed.close({ runBeforeUnload: true });
    await expect.poll(listNames).toEqual(['page_view', 'select_item']);
    expectWhole();
  });

  test('where a browser says no more than pagehide, that is enough for a beacon', async ({ page }) => {
    await open(page, button);
    await expect.poll(listNames).toEqual(['page_view']);
    await page.evaluate(() => {
      document.querySelector('button')?.click();
      dispatchEvent(new Event('pagehide'));
    });
    await expect.poll(listNames).toEqual(['page_view', 'select_item']);
    expect(received.at(-1)?.headers['sec-fetch-mode']).toBe('no-cors');
  });

  test('fifty full lists stay below the size the collector takes', async ({ page }) => {
    const items = Array.from({ length: 50 }, (_, index) => ({
      ...item,
      item_id: `SKU-${index}-${'x'.repeat(50)}`,
      item_variant: 'v'.repeat(90),
      index,
    }));
    const list = attributes(clicked('view_item_list', { item_list_id: 'grid', items }));
    await open(page, `<button type="button" ${list}>List</button>`);
    await page.evaluate(() => {
      for (let count = 0; count < 50; count++) document.querySelector('button')?.click();
    });
    await expect.poll(() => countKept('view_item_list')).toBe(50);
    expectWhole();
  });
});

test('health says how the page felt when it is left, and which of our scripts failed where, not with what words', async ({
  page,
}) => {
  const withHealth = makePage(`<h1>Mug</h1>${button}<script src="/faulty.js"></script>`);
  pages.set('/page', withHealth.replace('/tracker.js', '/health.js'));
  await page.goto(`${origin}/page`);
  await page.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', () => {
      const until = performance.now() + 80;
      while (performance.now() < until);
    });
  });
  await page.getByRole('button').click();
  await page.evaluate(() => {
    for (let count = 0; count < 9; count++) dispatchEvent(new Event('test:fail'));
    Promise.reject(new Error('jane.doe@example.com'));
  });
  await expect.poll(() => countKept('client_error')).toBe(5);
  expect(listKept().find(({ n }) => n === 'client_error')?.p).toEqual({
    kind: 'error',
    script: '/faulty.js',
    line: 1,
    column: expect.any(Number),
  });
  expect(JSON.stringify(received)).not.toContain('jane');
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
  await page.goto('about:blank');
  const measured = () => listKept().flatMap((event) => (event.n === 'web_vital' ? [event.p] : []));
  await expect.poll(() => measured().map(({ metric }) => metric)).toEqual(['LCP', 'INP']);
  for (const { value } of measured()) expect(value).toBeGreaterThan(10);
  expectWhole();
});

test.describe('privacy', () => {
  test('under Global Privacy Control every batch says so, and there is no session', async ({ browser }) => {
    const context = await browser.newContext({ extraHTTPHeaders: { 'sec-gpc': '1' } });
    await context.addInitScript(() => {
      Object.defineProperty(navigator, 'globalPrivacyControl', { value: true });
    });
    const page = await context.newPage();
    await open(page, button);
    await page.getByRole('button').click();
    await page.goto('about:blank');
    await expect.poll(listNames).toEqual(['page_view', 'select_item']);
    for (const { gpc, headers } of received) {
      const isGpc = isGlobalPrivacyControl({ header: String(headers['sec-gpc'] ?? ''), batch: gpc });
      expect(isGpc).toBe(true);
      const userAgent = headers['user-agent'] ?? '';
      expect(toSession({ secret: Buffer.alloc(32), address: '203.0.113.7', userAgent, isGpc })).toBeNull();
    }
    expect(received.every(({ gpc }) => gpc)).toBe(true);
    await context.close();
  });

  test('nothing is stored on the device, and nothing is read from it', async ({ context: browser, page }) => {
    await open(page, `<section class="half" ${block('first', 0)}>${button}</section>`);
    await page.getByRole('button').click();
    await expect.poll(() => [...listNames()].sort()).toEqual(['block_view', 'page_view', 'select_item']);
    const stored = await page.evaluate(async () => ({
      cookies: document.cookie,
      local: localStorage.length,
      session: sessionStorage.length,
      databases: (await indexedDB.databases()).length,
      caches: (await caches.keys()).length,
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      files: await (await navigator.storage.getDirectory())
        .keys()
        .next()
        .then(({ done }) => done),
    }));
    expect(stored).toEqual({ cookies: '', local: 0, session: 0, databases: 0, caches: 0, workers: 0, files: true });
    expect(await browser.cookies()).toEqual([]);
    expect((await browser.storageState()).origins).toEqual([]);
    for (const { headers } of received) expect(headers.cookie).toBeUndefined();
  });

  test('a page without configuration sends nothing', async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    pages.set('/page', makePage(button).replace(/<meta name="telemetry"[^>]*>/, ''));
    await page.goto(`${origin}/page`);
    await page.getByRole('button').click();
    await page.goto('about:blank');
    // A page that has one, afterwards: by then the other would have spoken.
    await open(page, button);
    await expect.poll(listNames).toEqual(['page_view']);
    expect(errors).toEqual([]);
  });
});
