import type { Database } from '@stallkeep/orders';
import { textAnswer } from '../answers.server.ts';
import type { Desk, DeskPage } from '../desk/desk.ts';
import type { OnlinePayments } from '../desk/payments/online-payments.ts';
import { deskRoutes } from '../desk/routes.server.ts';
import type { ReturnedForms } from '../page-renderer.server.ts';
import { MONDAY } from './market.ts';
import { createMarketContent, type MarketContent } from './market-content.ts';
import { makeTestDesk, sendToDesk } from './test-desk.ts';

/** The small market at a counter of its own: a clock that can be set, pages that are kept, a browser with a cookie. */

/** What is said of the buyer in every order that is none of the test's point. */
export const person = { name: 'Ana Ōta', email: 'ana@example.com', payment: 'stall' };

export interface Counter {
  readonly send: (
    method: 'GET' | 'POST',
    href: string,
    fields?: Readonly<Record<string, string>>,
  ) => ReturnType<Desk['renderPage']>;
  /** A webhook: a body as it came, and its signature. */
  readonly tell: (href: string, body: string, signature: string | undefined) => ReturnType<Desk['renderPage']>;
  readonly desk: Desk;
  readonly setNow: (now: number) => void;
  /** Changes the content, as a seller who publishes. */
  readonly publish: MarketContent['publish'];
  /** The page that was made last. */
  readonly lastPage: () => DeskPage;
  /** The forms that came back last, and on which page. */
  readonly lastReturned: () => readonly [string, ReturnedForms];
  /** A new buyer's browser. */
  readonly forgetCookie: () => void;
}

export function openCounter(
  db: Database,
  { isHttps = false, payments }: { readonly isHttps?: boolean; readonly payments?: OnlinePayments } = {},
): Counter {
  let now = MONDAY;
  let cookie: string | undefined;
  const { content, publish } = createMarketContent();
  const pages: DeskPage[] = [];
  const returned: (readonly [string, ReturnedForms])[] = [];
  const desk = makeTestDesk({
    orders: { db, readNow: async () => now },
    content,
    isHttps,
    now: () => now * 1000,
    renderPage: async (page: DeskPage) => {
      pages.push(page);
      return textAnswer(page.status, page.title);
    },
    renderReturned: async (href: string, forms: ReturnedForms) => {
      returned.push([href, forms]);
      return textAnswer(422, href);
    },
    ...(payments === undefined ? {} : { payments }),
  });
  return {
    desk,
    setNow: (next) => {
      now = next;
    },
    publish,
    lastPage: () => requireLast(pages),
    lastReturned: () => requireLast(returned),
    forgetCookie: () => {
      cookie = undefined;
    },
    tell: (href, body, signature) =>
      sendToDesk(desk, deskRoutes, {
        method: 'POST',
        href,
        rawBody: Buffer.from(body),
        headers: signature === undefined ? {} : { 'stripe-signature': signature },
      }),
    send: async (method, href, fields = {}) => {
      const answer = await sendToDesk(desk, deskRoutes, {
        method,
        href,
        fields: Object.entries(fields),
        rawBody: Buffer.from(new URLSearchParams({ ...fields }).toString()),
        cookieHeader: cookie,
      });
      cookie = answer.headers['set-cookie']?.split(';')[0] ?? cookie;
      return answer;
    },
  };
}

function requireLast<T>(all: readonly T[]): T {
  const last = all.at(-1);
  if (last === undefined) throw new Error('No page was made.');
  return last;
}
