import type { ContentSource, FulfilmentOptionShape, ProductPageShape } from '@stallkeep/content';
import { makePickup, marketEvent, pickup, workshop } from './market.ts';
import { publish } from './test-desk.ts';

/** What the small market sells, as the content would give it, and a seller who changes it. */

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

export interface MarketContent {
  /** Answers for the market and its products; everything else is not there. */
  readonly content: Partial<ContentSource>;
  /** Changes the content, as a seller who publishes. */
  readonly publish: (change: {
    readonly products?: readonly Product[];
    readonly orders?: ProductPageShape['orders'];
  }) => void;
}

export function createMarketContent(): MarketContent {
  let products: readonly Product[] = [bowl, print, radio];
  let orders = event.orders;
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
  return {
    content,
    publish: (change) => {
      products = change.products ?? products;
      orders = change.orders ?? orders;
      tell({ kind: 'reconnected' });
    },
  };
}
