import type { Database } from '@stallkeep/orders';
import { openTestDatabase } from '@stallkeep/orders/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { textAnswer } from '../../answers.server.ts';
import type { ReturnedForms } from '../../page-renderer.server.ts';
import { marketEvent } from '../../test-helpers/market.ts';
import { makeTestDesk, publish, sendToDesk, testKeys } from '../../test-helpers/test-desk.ts';
import type { DeskPage } from '../desk.ts';
import { contactRoutes } from '../letters-to-us/contact-routes.server.ts';
import { newsletterRoutes } from './newsletter-routes.server.ts';
import { findSubscriberId, makeSubscriberToken } from './subscriber-link.server.ts';

let db: Database;
const renderPage = vi.fn(async (page: DeskPage) => textAnswer(page.status, page.title));
const renderReturned = vi.fn(async (href: string, _: ReturnedForms) => textAnswer(422, href));

const desk = () =>
  makeTestDesk({
    orders: { db, readNow: async () => 1_780_000_000 },
    content: {
      fetchSiteSettings: publish(undefined),
      fetchEventPage: publish({ ...marketEvent, page: undefined, products: [], fulfilment: [] }),
      fetchProductPage: publish({ ...marketEvent, productPage: undefined, product: undefined }),
    },
    now: () => 1_780_000_000_000,
    renderPage,
    renderReturned,
  });
const send = (method: 'GET' | 'POST', href: string, fields: Record<string, string> = {}) =>
  sendToDesk(desk(), [...contactRoutes, ...newsletterRoutes], { method, href, fields: Object.entries(fields) });

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.destroy());
beforeEach(async () => {
  vi.clearAllMocks();
  for (const table of ['outbox', 'messages', 'contacts', 'subscribers'] as const) await db.deleteFrom(table).execute();
});

const subscribers = () => db.selectFrom('subscribers').selectAll().execute();

describe('asking for letters', () => {
  it('keeps address and consent, leads to a page that says what comes, and nobody is on the list yet', async () => {
    const answer = await send('POST', '/letters', { page: '/feira', email: ' ana@example.com ', consent: 'yes' });
    expect([answer.status, answer.headers['location']]).toEqual([303, '/letters/asked?page=%2Ffeira']);
    expect(await subscribers()).toMatchObject([
      { email: 'ana@example.com', event_slug: 'feira', consent: 'Yes, Feira may write to me.', confirmed_at: null },
    ]);
    await send('GET', '/letters/asked?page=%2Ffeira');
    expect(renderPage.mock.lastCall?.[0].view).toMatchObject({ links: [{ href: '/feira' }] });
  });

  it.each([
    [{ email: '', consent: 'yes' }, { email: 'missing' }],
    [{ email: 'ana@', consent: 'yes' }, { email: 'unreadable' }],
    [{ email: 'ana@example.com\nbcc: b@example.com', consent: 'yes' }, { email: 'unreadable' }],
    [{ email: 'ana\u0000@example.com', consent: 'yes' }, { email: 'unreadable' }],
    [{ email: `${'a'.repeat(300)}@example.com`, consent: 'yes' }, { email: 'too_long' }],
    [{ email: 'ana@example.com' }, { consent: 'missing' }],
    [{ email: '' }, { email: 'missing', consent: 'missing' }],
  ])('comes back with what is wrong and what was typed: %j', async (fields, faults) => {
    const answer = await send('POST', '/letters', { page: '/feira', ...fields });
    expect(answer.status).toBe(422);
    expect(renderReturned.mock.lastCall).toMatchObject(['/feira', { newsletterFault: { faults } }]);
    expect(await subscribers()).toEqual([]);
  });

  it.each(['//evil.example', 'https://evil.example', '/\\evil.example', '/order/x', '/api/desk', '', '/a/b/c'])(
    'never leads to %j',
    async (page) => {
      const answer = await send('POST', '/letters', { page, email: 'ana@example.com', consent: 'yes' });
      expect(answer.status).toBe(400);
      await send('GET', `/letters/asked?${new URLSearchParams({ page })}`);
      expect(renderPage.mock.lastCall?.[0].view).toMatchObject({ links: [{ href: '/' }] });
    },
  );
});

describe('the links of a letter', () => {
  const subscribe = async () => {
    await send('POST', '/letters', { page: '/feira', email: 'ana@example.com', consent: 'yes' });
    const [row] = await subscribers();
    return makeSubscriberToken(row?.id ?? '', testKeys);
  };

  it('do nothing when a program opens them, and what their button says when it is pressed', async () => {
    const token = await subscribe();
    await send('GET', `/letters/${token}`);
    expect(renderPage.mock.lastCall?.[0].view).toMatchObject({ kind: 'confirm', action: `/letters/${token}/confirm` });
    expect(await subscribers()).toMatchObject([{ confirmed_at: null }]);
    await send('POST', `/letters/${token}/confirm`);
    expect((await subscribers())[0]?.confirmed_at).toBeTypeOf('number');
    await send('GET', `/letters/${token}/stop`);
    expect((await subscribers())[0]?.stopped_at).toBeNull();
    await send('POST', `/letters/${token}/stop`);
    expect((await subscribers())[0]?.stopped_at).toBeTypeOf('number');
  });

  it('let a mail program stop them by itself', async () => {
    const token = await subscribe();
    expect((await send('POST', `/letters/${token}/one-click`)).status).toBe(200);
    expect((await subscribers())[0]?.stopped_at).toBeTypeOf('number');
  });

  it('are nobody’s when forged, and say so', async () => {
    const token = await subscribe();
    const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`;
    for (const wrong of [forged, token.slice(0, -1), `${token}A`, 'short']) {
      expect(findSubscriberId(wrong, testKeys)).toBeUndefined();
      expect((await send('POST', `/letters/${wrong}/stop`)).status).toBe(404);
      expect((await send('POST', `/letters/${wrong}/one-click`)).status).toBe(404);
    }
    expect(await subscribers()).toMatchObject([{ stopped_at: null }]);
    expect(findSubscriberId(token, ['n'.repeat(32), ...testKeys])).toBeDefined();
    expect(findSubscriberId(token, ['n'.repeat(32)])).toBeUndefined();
  });
});

describe('a question from a page', () => {
  const good = {
    page: '/feira/bowl',
    sku: 'B 1',
    topic: 'product',
    message: 'مرحبا 👋\r\nIs it wool?',
    email: 'a@b.pt',
  };
  const contacts = () =>
    db
      .selectFrom('contacts')
      .innerJoin('messages', 'messages.contact_id', 'contacts.id')
      .select(['contacts.topic', 'contacts.sku', 'messages.body'])
      .execute();

  it('is kept as it was written, whatever the script, and leads back to the variant it was asked about', async () => {
    const answer = await send('POST', '/ask', good);
    expect([answer.status, answer.headers['location']]).toEqual([
      303,
      `/ask/sent?${new URLSearchParams({ page: '/feira/bowl?sku=B+1' })}`,
    ]);
    expect(await contacts()).toEqual([{ topic: 'product', sku: 'B 1', body: 'مرحبا 👋\nIs it wool?' }]);
    await send('GET', answer.headers['location'] ?? '');
    expect(renderPage.mock.lastCall?.[0].view).toMatchObject({ links: [{ href: '/feira/bowl?sku=B+1' }] });
  });

  it('comes back whole where something in it is wrong', async () => {
    await send('POST', '/ask', { ...good, email: 'nobody', message: 'x'.repeat(2001), topic: '<b>' });
    expect(renderReturned.mock.lastCall).toMatchObject([
      '/feira/bowl?sku=B+1',
      {
        contactFault: {
          values: { topic: 'other', email: 'nobody', message: 'x'.repeat(2001) },
          faults: { email: 'unreadable', message: 'too_long' },
        },
      },
    ]);
    expect(await contacts()).toEqual([]);
  });
});
