import type { ContentAnswer, ContentSource, FulfilmentOptionShape, ProductPageShape } from '@stallkeep/content';
import type { Database } from '@stallkeep/orders';
import type { SigningKeys } from '@stallkeep/telemetry/token';
import { vi } from 'vitest';
import { textAnswer } from '../../answers.server.ts';
import type { ReturnedForms } from '../../page-renderer.server.ts';
import { findDeskRoute } from '../answer-desk.server.ts';
import type { Desk, DeskPage, DeskRequest } from '../desk.ts';
import type { OnlinePayments } from '../payments/online-payments.ts';
import { deskRoutes } from '../routes.server.ts';

/** A small market at a counter of its own, for tests: content that can be changed, a clock that can be set, pages that are kept. */

export const at = (iso: string): number => Date.parse(iso) / 1000;
/** A Monday in winter, when Lisbon's clock is that of UTC. */
export const MONDAY = at('2026-11-23T09:00:00Z');
export const testKeys: SigningKeys = ['k'.repeat(32)];

type Product = NonNullable<ProductPageShape['product']>;

const place = {
  _id: 'place',
  name: 'Oficina',
  kind: undefined,
  address: { street: 'Rua 1', postcode: '1100-148', city: 'Lisboa', countryCode: 'PT' },
  point: undefined,
  zone: 'Europe/Lisbon',
  directions: undefined,
  liveFrom: undefined,
  liveUntil: undefined,
  calendar: {
    _id: 'calendar',
    name: undefined,
    zone: 'Europe/Lisbon',
    weekly: [
      {
        weekdays: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const],
        opens: '09:00',
        closes: '19:00',
      },
    ],
    rotation: undefined,
    exceptions: [],
    reviewedThrough: '2027-06-30',
  },
};

const terms = {
  cutoff: '12:00',
  cutoffIsNextDay: undefined,
  cutoffs: [],
  handling: {
    unit: 'businessDays' as const,
    minDays: 0,
    maxDays: 0,
    readyBy: '17:00',
    minMinutes: undefined,
    maxMinutes: undefined,
    gridMinutes: undefined,
    packingMinutes: undefined,
  },
  releaseAt: undefined,
  limits: undefined,
};

/** Collected Mon to Fri in slots of an hour from 17:00, ready the same day for who orders before 12:00. */
const pickup: FulfilmentOptionShape = {
  _id: 'pickup',
  title: 'Collect at the workshop',
  kind: 'pickup',
  source: 'stock',
  sellerId: 'ana',
  workshop: place,
  price: undefined,
  remedy: 'Late? A full refund.',
  terms,
  pickup: {
    collectAt: 'place',
    place,
    leadMinutes: undefined,
    slotMinutes: 60,
    slotCapacity: 4,
    heldDays: undefined,
  },
  run: undefined,
  lane: undefined,
  make: undefined,
};

/** The same place a day later, so that two lines of one seller are ready at different times. */
const slowPickup: FulfilmentOptionShape = {
  ...pickup,
  _id: 'slow-pickup',
  title: 'Framed, collect at the workshop',
  terms: { ...terms, handling: { ...terms.handling, minDays: 2, maxDays: 2 } },
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
    calendar: place.calendar,
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
  postalAddress: place.address,
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
  _id: 'event',
  _updatedAt: '2026-11-01T00:00:00Z',
  name: 'Feira',
  slug: 'feira',
  zone: 'Europe/Lisbon',
  tagline: undefined,
  hero: undefined,
  intro: [],
  place,
  stall: undefined,
  theme: undefined,
  occurrences: [],
  recurrence: undefined,
  orders: {
    opensAt: '2026-11-01T00:00:00Z',
    closesAt: undefined,
    opensDaysBefore: undefined,
    closesHoursBefore: undefined,
  },
  productPage: undefined,
  productIds: [],
};

/** What is said of the buyer in every order that is none of the test's point. */
export const person = { name: 'Ana Ōta', email: 'ana@example.com', payment: 'stall' };

export interface Counter {
  readonly send: (method: 'GET' | 'POST', href: string, fields?: Fields) => ReturnType<Desk['renderPage']>;
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

type Fields = Readonly<Record<string, string>>;

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
  const answerWith = async <T>(value: T): Promise<ContentAnswer<T>> => ({
    kind: 'content',
    value,
    isStale: false,
    dependsOn: new Set(['all']),
    issues: [],
  });
  let tell: Parameters<ContentSource['onChange']>[0] = () => {};
  const content: Pick<ContentSource, 'fetchSiteSettings' | 'fetchEventPage' | 'fetchProductPage' | 'onChange'> = {
    fetchSiteSettings: () => answerWith(undefined),
    fetchEventPage: (slug) =>
      answerWith(
        slug === 'feira'
          ? { ...event, orders, page: undefined, products: [], fulfilment: products.flatMap((one) => one.fulfilment) }
          : undefined,
      ),
    fetchProductPage: (slugs) =>
      answerWith(
        slugs.event === 'feira'
          ? { ...event, orders, product: products.find(({ slug }) => slug === slugs.product) }
          : undefined,
      ),
    onChange: (listener) => {
      tell = listener;
      return () => {};
    },
  };
  const parts = {
    orders: { db, readNow: async () => now },
    content,
    imageBase: '/images/x',
    keys: testKeys,
    siteUrl: () => 'https://stall.example',
    isHttps,
    log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() },
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
  };
  const desk: Desk = Object.assign(JSON.parse('{}'), parts);
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
    tell: (href, body, signature) => {
      const found = findDeskRoute(deskRoutes, href);
      if (found?.route.post === undefined) throw new Error(`POST ${href} is nobody's`);
      return found.route.post.answer(desk, {
        method: 'POST',
        pathname: href,
        params: found.params,
        query: new URLSearchParams(),
        form: new FormData(),
        rawBody: Buffer.from(body),
        headers: signature === undefined ? {} : { 'stripe-signature': signature },
        cookieHeader: undefined,
        remoteAddress: '127.0.0.1',
      });
    },
    send: async (method, href, fields = {}) => {
      const url = new URL(href, 'https://stall.example');
      const found = findDeskRoute(deskRoutes, url.pathname);
      const handler = method === 'GET' ? found?.route.get : found?.route.post?.answer;
      if (found === undefined || handler === undefined) throw new Error(`${method} ${href} is nobody's`);
      const form = new FormData();
      for (const [name, value] of Object.entries(fields)) form.set(name, value);
      const request: DeskRequest = {
        method,
        pathname: url.pathname,
        params: found.params,
        query: url.searchParams,
        form,
        rawBody: Buffer.from(new URLSearchParams({ ...fields }).toString()),
        headers: {},
        cookieHeader: cookie,
        remoteAddress: '127.0.0.1',
      };
      const answer = await handler(desk, request);
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
