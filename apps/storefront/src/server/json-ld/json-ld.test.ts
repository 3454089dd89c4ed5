import type { EventView, ProductView } from '@stallkeep/blocks/page-view';
import { describe, expect, it } from 'vitest';
import { describeEventDays } from './describeEvent.ts';
import { describeProduct } from './describeProduct.ts';
import { describeBreadcrumbs, type SiteFacts } from './describeSite.ts';
import { formatZonedIso } from './formatZonedIso.ts';
import { serializeJsonLd } from './serializeJsonLd.ts';

const site: SiteFacts = { siteUrl: 'https://stall.example', title: 'Stall', locale: 'en-GB' };

const event: EventView = {
  id: 'e',
  href: '/may',
  name: 'May market',
  slug: 'may',
  zone: 'Europe/Lisbon',
  intro: [],
  phase: 'open',
  ordersCloseAt: 1_780_650_000,
  occurrences: [
    { startsAt: 1_780_650_000, endsAt: 1_780_660_800, status: 'scheduled' },
    { startsAt: 1_781_254_800, endsAt: 1_781_265_600, status: 'cancelled' },
  ],
  theme: '5c681b-paper-soft',
};

const variant = (sku: string, amountMinor: number, isAvailable = true) => ({
  sku,
  href: `/may/bowl?sku=${sku}`,
  title: sku,
  options: [{ name: 'Colour', value: sku }],
  price: { amountMinor, currency: 'EUR' },
  isAvailable,
});

const product: ProductView = {
  id: 'p',
  href: '/may/bowl',
  title: 'Bowl',
  description: [],
  seller: { id: 's', name: 'Ana', slug: 'ana', craft: 'Ceramics', story: [] },
  pictures: [],
  optionGroups: [{ name: 'Colour', values: ['A', 'B'] }],
  variants: [variant('A', 1250), variant('B', 5, false)],
  selectedSku: 'A',
  selection: {},
  condition: { kind: 'refurbished', faults: [], repairs: [] },
};

const read = (data: Parameters<typeof serializeJsonLd>[0]['@graph'][number]): unknown =>
  JSON.parse(serializeJsonLd({ '@context': 'https://schema.org', '@graph': [data] }))['@graph'][0];

describe('serializeJsonLd', () => {
  it.each(['</script><script>alert(1)</script>', '<!--', ']]>', '\u2028', '\u2029', '&lt;', '"\\'])(
    'keeps %j inside the script element and reads it back the same',
    (name) => {
      const graph = { '@context': 'https://schema.org', '@graph': [{ '@type': 'Thing', name }] } as const;
      const text = serializeJsonLd(graph);
      expect(text).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(text)).toEqual(graph);
    },
  );
});

describe('describeProduct', () => {
  it('describes variants as a group, each with its own exact price and link', () => {
    expect(read(describeProduct({ product, event, site }))).toMatchObject({
      '@type': 'ProductGroup',
      variesBy: ['https://schema.org/color'],
      hasVariant: [
        {
          sku: 'A',
          color: 'A',
          itemCondition: 'https://schema.org/RefurbishedCondition',
          offers: { price: '12.50', priceCurrency: 'EUR', availability: 'https://schema.org/InStock' },
        },
        { sku: 'B', offers: { price: '0.05', availability: 'https://schema.org/OutOfStock' } },
      ],
    });
  });

  it('describes a single variant as a product', () => {
    const single = { ...product, variants: [variant('A', 980)] };
    expect(read(describeProduct({ product: single, event, site }))).toMatchObject({
      '@type': 'Product',
      sku: 'A',
      offers: { price: '9.80' },
    });
  });

  it('writes prices with the digits of their currency', () => {
    const yen = { ...variant('A', 1200), price: { amountMinor: 1200, currency: 'JPY' } };
    const data = read(describeProduct({ product: { ...product, variants: [yen] }, event, site }));
    expect(data).toMatchObject({ offers: { price: '1200' } });
  });

  it.each(['upcoming', 'closed', 'past', 'cancelled'] as const)(
    'states no availability while the event is %s',
    (phase) => {
      const data = serializeJsonLd({
        '@context': 'https://schema.org',
        '@graph': [describeProduct({ product, event: { ...event, phase }, site })],
      });
      expect(data).not.toContain('"availability"');
    },
  );
});

describe('describeEventDays', () => {
  it('gives each day with its offset and its status', () => {
    const days = describeEventDays(event, site, 5).map(read);
    expect(days).toMatchObject([
      { startDate: '2026-06-05T10:00:00+01:00', eventStatus: 'https://schema.org/EventScheduled' },
      { eventStatus: 'https://schema.org/EventCancelled' },
    ]);
    expect(describeEventDays(event, site, 1)).toHaveLength(1);
  });

  it('uses the offset of the day, not of today', () => {
    expect(formatZonedIso(1_764_324_000, 'Europe/Lisbon')).toBe('2025-11-28T10:00:00+00:00');
    expect(formatZonedIso(1_764_324_000, 'Asia/Kathmandu')).toBe('2025-11-28T15:45:00+05:45');
  });
});

describe('describeBreadcrumbs', () => {
  it('numbers the trail from one, with absolute links', () => {
    const trail = [
      { name: 'Markets', href: '/' },
      { name: 'May', href: '/may' },
    ];
    expect(read(describeBreadcrumbs(site.siteUrl, trail))).toMatchObject({
      itemListElement: [
        { position: 1, item: 'https://stall.example/' },
        { position: 2, item: 'https://stall.example/may' },
      ],
    });
  });
});
