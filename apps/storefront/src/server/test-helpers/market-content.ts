import type { ContentSource } from '@stallkeep/content';

/** A market with one product that is collected at a workshop, as the content would give it: small, and open for orders. */

const place = {
  _id: 'place',
  name: 'Oficina',
  zone: 'Europe/Lisbon',
  calendar: {
    _id: 'calendar',
    zone: 'Europe/Lisbon',
    weekly: [{ weekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'], opens: '09:00', closes: '19:00' }],
    exceptions: [],
    reviewedThrough: '2099-06-30',
  },
};

const seller = { _id: 'seller', name: 'Ana', slug: 'ana', craft: 'Ceramics', story: [] };

export const wayId = 'way';
const way = {
  _id: wayId,
  title: 'Collect at the workshop',
  kind: 'pickup',
  source: 'stock',
  sellerId: 'seller',
  workshop: place,
  price: { amountMinor: 0, currency: 'EUR' },
  terms: {
    cutoff: '12:00',
    cutoffs: [],
    handling: { unit: 'businessDays', minDays: 0, maxDays: 0, readyBy: '15:00' },
  },
  pickup: { collectAt: 'place', place, slotMinutes: 60, slotCapacity: 4 },
};

const product = {
  _id: 'product',
  _updatedAt: '2026-11-01T00:00:00Z',
  title: 'Bowl',
  slug: 'bowl',
  seller,
  description: [],
  pictures: [],
  options: [],
  variants: [{ sku: 'B-1', options: [], price: { amountMinor: 1250, currency: 'EUR' }, stock: 5 }],
  carriage: {},
  fulfilment: [way],
};

const event = {
  _id: 'event',
  _updatedAt: '2026-11-01T00:00:00Z',
  name: 'Feira',
  slug: 'feira',
  zone: 'Europe/Lisbon',
  intro: [],
  occurrences: [{ startsAt: '2098-06-01T09:00:00Z', endsAt: '2098-06-01T15:00:00Z', status: 'scheduled' }],
  orders: { closesHoursBefore: 12 },
  productIds: ['product'],
};

/** Answers for the market "feira" and its product "bowl"; everything else is not there. */
export function createMarketContent(): ContentSource {
  const give = (value: unknown) => ({ kind: 'content', value, isStale: false, dependsOn: [], issues: [] });
  const source: Record<keyof ContentSource, unknown> = {
    fetchSiteSettings: async () => give({ _id: 'siteSettings', title: 'Stall', locale: 'en', intro: [] }),
    fetchEventList: async () => give([]),
    fetchEventPage: async (slug: string) =>
      give(slug === 'feira' ? { ...event, products: [product], fulfilment: [way] } : undefined),
    fetchProductPage: async (slugs: { readonly event: string; readonly product: string }) =>
      give(slugs.event === 'feira' ? { ...event, ...(slugs.product === 'bowl' ? { product } : {}) } : undefined),
    fetchSellers: async () => give([seller]),
    fetchSitemap: async () => give([]),
    onChange: () => () => {},
  };
  // Values as they are before the shapes fill in what is absent: only what a page looks at is there.
  return Object.assign(Object.create(null), source);
}
