import type { ContentSource, FulfilmentOptionShape, ProductPageShape } from '@stallkeep/content';
import type { Database } from '@stallkeep/orders';
import { textAnswer } from '../../answers.server.ts';
import { MONDAY, makePickup, marketEvent, pickup, workshop } from '../../market.fixtures.ts';
import type { ReturnedForms } from '../../page-renderer.server.ts';
import { makeTestDesk, publish, sendToDesk } from '../desk.fixtures.ts';
import type { Desk, DeskPage } from '../desk.ts';
import type { OnlinePayments } from '../payments/online-payments.ts';
import { deskRoutes } from '../routes.server.ts';

/** A small market at a counter of its own, for tests: content that can be changed, a clock that can be set, pages that are kept. */

type Product = NonNullable<ProductPageShape['product']>;

/** The same place two days later, so that two lines of one seller are ready at different times. */
const slowPickup: FulfilmentOptionShape = {
  ...makePickup(2),
  _id: 'slow-pickup',
  title: 'Framed, collect at the workshop',
};

/** A courier in Lisbon, Mon to Fri 18:00. */
const run: FulfilmentOptionShape = {
  ...pickup,
  _id: 'run',
  title: 'Bike courier',
  kind: 'run',
  pickup: undefined,
  price: { amountMinor: 390, currency: 'EUR' },
  run: {
    _id: 'courier',
    title: 'Bike courier',
    calendar: workshop.calendar,
    weekly: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], departs: '18:00' }],
    dated: [],
    cancelled: [],
    bookByMinutes: 30,
    loadingMinutes: 5,
    deliveryMinMinutes: 30,
    deliveryMaxMinutes: 120,
    zones: [
      {
        _id: 'zone',
        title: 'Lisbon',
        countryCode: 'PT',
        includes: [{ kind: 'prefix', prefix: '1' }],
        excludes: [],
      },
    ],
    seats: undefined,
    minimum: undefined,
    season: [],
  },
};

const seller = (id: string, name: string): Product['seller'] => ({
  _id: id,
  name,
  slug: id,
  craft: undefined,
  tagline: undefined,
  portrait: undefined,
  story: [],
  email: `${id}@example.com`,
  phone: undefined,
  postalAddress: workshop.address,
  websiteUrl: undefined,
});

const variant = (sku: string, amountMinor: number, stock: number): Product['variants'][number] => ({
  _key: undefined,
  sku,
  options: [{ name: 'Colour', value: 'Blue' }],
  price: { amountMinor, currency: 'EUR' },
  compareAtPrice: undefined,
  weightGrams: 200,
  size: { length: 100, width: 100, height: 100 },
  stock,
  barcode: undefined,
  picture: undefined,
});

const product = (slug: string, over: Partial<Product>): Product => ({
  _id: `product-${slug}`,
  _updatedAt: '2026-11-01T00:00:00Z',
  title: slug,
  slug,
  seller: seller('ana', 'Ana'),
  productType: undefined,
  summary: undefined,
  description: [],
  pictures: [],
  options: [],
  variants: [variant(slug, 1200, 10)],
  condition: undefined,
  materials: undefined,
  care: undefined,
  carriage: { fragility: 'robust', temperature: undefined, packaging: undefined },
  packaging: undefined,
  fulfilment: [pickup, run],
  returns: undefined,
  page: undefined,
  ...over,
});

export const bowl = product('bowl', {});
export const print = product('print', { fulfilment: [slowPickup], variants: [variant('print', 3800, 5)] });
export const radio = product('radio', {
  seller: seller('rui', 'Rui'),
  condition: { kind: 'refurbished', grade: 'A', faults: [], repairs: [], warrantyUntil: undefined },
  variants: [variant('radio', 18_900, 1)],
  fulfilment: [{ ...pickup, sellerId: 'rui', _id: 'pickup-rui' }],
});

const event: Omit<ProductPageShape, 'product'> = {
  ...marketEvent,
  place: workshop,
  orders: {
    opensAt: '2026-11-01T00:00:00Z',
    closesAt: undefined,
    opensDaysBefore: undefined,
    closesHoursBefore: undefined,
  },
  productPage: undefined,
};

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
  readonly publish: (change: Publication) => void;
  /** The page that was made last. */
  readonly lastPage: () => DeskPage;
  /** The forms that came back last, and on which page. */
  readonly lastReturned: () => readonly [string, ReturnedForms];
  /** A new buyer's browser. */
  readonly forgetCookie: () => void;
}

interface Publication {
  readonly products?: readonly Product[];
  readonly orders?: ProductPageShape['orders'];
}

export function openCounter(
  db: Database,
  { isHttps = false, payments }: { readonly isHttps?: boolean; readonly payments?: OnlinePayments } = {},
): Counter {
  let now = MONDAY;
  let cookie: string | undefined;
  let products: readonly Product[] = [bowl, print, radio];
  let orders = event.orders;
  const pages: DeskPage[] = [];
  const returned: (readonly [string, ReturnedForms])[] = [];
  let tell: Parameters<ContentSource['onChange']>[0] = () => {};
  const content: Partial<ContentSource> = {
    fetchSiteSettings: publish(undefined),
    fetchEventPage: (slug) =>
      publish(
        slug === event.slug
          ? { ...event, orders, page: undefined, products: [], fulfilment: products.flatMap((one) => one.fulfilment) }
          : undefined,
      )(),
    fetchProductPage: (slugs) =>
      publish(
        slugs.event === event.slug
          ? { ...event, orders, product: products.find(({ slug }) => slug === slugs.product) }
          : undefined,
      )(),
    onChange: (listener) => {
      tell = listener;
      return () => {};
    },
  };
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
    publish: (change) => {
      products = change.products ?? products;
      orders = change.orders ?? orders;
      tell({ kind: 'reconnected' });
    },
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
