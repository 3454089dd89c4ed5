import type { ProductView } from '@stallkeep/blocks/page-view';
import type { FulfilmentOptionShape } from '@stallkeep/content';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { describeOfferTerms } from '../json-ld/describeOfferTerms.ts';
import { makePickup } from '../test-helpers/market.ts';
import { escapeXml } from './escapeXml.ts';
import { type FeedMarket, type FeedProduct, isGtin } from './feed-facts.ts';
import { formatLocalInventory } from './formatLocalInventory.ts';
import { formatProductFeed } from './formatProductFeed.ts';
import { listShipping } from './shipping-facts.ts';

const nasty = '<b>"Ana" & \'Rui\'</b> ]]> <!-- \u0000\u000b\uFFFE 👋 مرحبا';
const picture = (src: string) => ({ alt: '', src, width: 1, height: 1, sources: [] });

const view = (change: Partial<ProductView> = {}): ProductView => ({
  id: 'p',
  href: '/may/bowl',
  title: 'Bowl',
  description: [],
  seller: { id: 's', name: 'Ana', slug: 'ana', craft: 'Ceramics', story: [] },
  pictures: [picture('/images/a.jpg'), picture('/images/b.jpg')],
  optionGroups: [],
  variants: ['A', 'B'].map((sku, at) => ({
    sku,
    href: `/may/bowl?sku=${sku}`,
    title: sku,
    options: [{ name: 'Colour', value: sku }],
    price: { amountMinor: 1250, currency: 'EUR' },
    ...(at === 0 ? { compareAtPrice: { amountMinor: 2000, currency: 'EUR' } } : {}),
    isAvailable: at === 0,
  })),
  selectedSku: 'A',
  selection: {},
  condition: { kind: 'refurbished', faults: [], repairs: [] },
  ...change,
});

const zone = (change: object = {}) => ({
  zone: {
    _id: 'z',
    title: 'Portugal',
    countryCode: 'PT',
    includes: [{ kind: 'prefix' as const, prefix: '1' }],
    excludes: [],
    ...change,
  },
  quotedMinDays: 1,
  quotedMaxDays: 2,
  history: undefined,
});
const lane = (zones: ReturnType<typeof zone>[]): FulfilmentOptionShape => ({
  _id: 'o',
  title: 'By post & care',
  kind: 'lane',
  source: 'stock',
  sellerId: 's',
  workshop: undefined,
  price: { amountMinor: 390, currency: 'EUR' },
  remedy: undefined,
  terms: makePickup(0, 1).terms,
  pickup: undefined,
  run: undefined,
  make: undefined,
  lane: {
    _id: 'l',
    title: undefined,
    carrier: 'CTT',
    service: undefined,
    collectionCalendar: undefined,
    collectionAt: undefined,
    transitCalendar: undefined,
    deliveryCalendar: undefined,
    deliveryFrom: undefined,
    deliveryUntil: undefined,
    zones,
    percentile: undefined,
    reviewedThrough: undefined,
    season: [],
  },
});

const product = (change: Partial<FeedProduct> = {}): FeedProduct => ({
  view: view(),
  barcodes: new Map([['A', '4006381333931']]),
  free: new Map([
    ['A', 3],
    ['B', 0],
  ]),
  options: [lane([zone()])],
  collections: [{ placeId: 'place-1', days: 1 }],
  ...change,
});
const market = (products: readonly FeedProduct[], change: Partial<FeedMarket> = {}): FeedMarket => ({
  name: 'May',
  href: '/may',
  phase: 'open',
  siteUrl: 'https://stall.example',
  products,
  ...change,
});

/** Parsed as XML, with each item's fields as a reader gets them. */
function readItems(text: string) {
  const { document } = parseHTML(text);
  return [...document.querySelectorAll('item')].map(
    (item) => new Map([...item.children].map((child) => [child.localName.toLowerCase(), child.textContent])),
  );
}

describe('the product feed', () => {
  it('has one item a variant, with its own link, price before and now, and what can be had', () => {
    const [a, b] = readItems(formatProductFeed(market([product()])));
    expect(a?.get('g:id')).toBe('A');
    expect(a?.get('g:item_group_id')).toBe('p');
    expect([a?.get('g:price'), a?.get('g:sale_price')]).toEqual(['20.00 EUR', '12.50 EUR']);
    expect([a?.get('g:availability'), b?.get('g:availability')]).toEqual(['in_stock', 'out_of_stock']);
    expect([a?.get('g:gtin'), b?.get('g:identifier_exists')]).toEqual(['4006381333931', 'no']);
    expect(a?.get('g:condition')).toBe('refurbished');
    expect(a?.get('g:image_link')).toBe('https://stall.example/images/a.jpg');
    expect(formatProductFeed(market([product()]))).toContain(
      '<g:shipping><g:country>PT</g:country><g:postal_code>1*</g:postal_code><g:service>By post &amp; care</g:service><g:price>3.90 EUR</g:price><g:min_handling_time>0</g:min_handling_time><g:max_handling_time>1</g:max_handling_time><g:min_transit_time>1</g:min_transit_time><g:max_transit_time>2</g:max_transit_time></g:shipping>',
    );
  });

  it('keeps whatever a seller types inside its element', () => {
    const text = formatProductFeed(
      market([product({ view: view({ title: nasty, summary: nasty }) })], { name: nasty }),
    );
    expect(text).not.toMatch(/<b>|<!--|[^\P{Cc}\n]|\uFFFE/u);
    expect(text.match(/<item>/g)).toHaveLength(2);
    expect(readItems(text)[0]?.get('g:description')).toContain('"Ana" & \'Rui\'');
  });

  it('says nothing is in stock while no orders are taken, and leaves out what has no picture', () => {
    for (const phase of ['upcoming', 'closed', 'past', 'cancelled'] as const) {
      expect(formatProductFeed(market([product()], { phase }))).not.toContain('in_stock');
    }
    const bare = product({ view: view({ pictures: [] }) });
    expect(readItems(formatProductFeed(market([bare])))).toEqual([]);
  });
});

describe('the local inventory', () => {
  it('has one row for each variant and place', () => {
    expect(formatLocalInventory(market([product()])).split('\n')).toEqual([
      'store_code\tid\tquantity\tprice\tavailability\tpickup_method\tpickup_sla',
      'place-1\tA\t3\t12.50 EUR\tin_stock\tbuy\tnext day',
      'place-1\tB\t0\t12.50 EUR\tout_of_stock\tbuy\tnext day',
      '',
    ]);
  });

  it('lets no text end its cell or become a formula', () => {
    const [variant] = view().variants;
    const evil = view({ variants: variant === undefined ? [] : [{ ...variant, sku: '=cmd|\t1\n2\u2028' }] });
    const [, row, end] = formatLocalInventory(market([product({ view: evil })])).split('\n');
    expect(row?.split('\t')).toHaveLength(7);
    expect(row?.split('\t')[1]).toBe("'=cmd| 1 2");
    expect(end).toBe('');
  });
});

describe('what is said of sending', () => {
  it('is nothing where it would not be true of every postcode named', () => {
    expect(listShipping([lane([zone({ excludes: [{ kind: 'prefix', prefix: '13' }] })])])).toEqual([]);
    expect(listShipping([lane([zone({ includes: [{ kind: 'exact', postcode: '1000-001' }] })])])).toEqual([]);
    expect(listShipping([{ ...lane([zone()]), price: undefined }])).toEqual([]);
    expect(listShipping([lane([zone({ includes: [{ kind: 'prefix', prefix: undefined }] })])])).toMatchObject([
      { countryCode: 'PT' },
    ]);
  });

  it('of what is made to order has no handling days', () => {
    const [made] = listShipping([{ ...lane([zone()]), source: 'make' }]);
    expect(made).not.toHaveProperty('handlingDays');
    const described = describeOfferTerms({
      options: [{ ...lane([zone()]), source: 'make' }],
      returns: undefined,
      countryCode: 'PT',
    });
    expect(JSON.stringify(described)).not.toContain('deliveryTime');
  });
});

describe('the terms of an offer', () => {
  const returns = { windowDays: 14, summary: '', ways: ['stall', 'courier', 'post'] as const, buyerPaysReturn: true };
  const describe14 = (change: object = {}, countryCode: string | undefined = 'PT') =>
    describeOfferTerms({ options: [lane([zone()])], returns: { ...returns, ...change }, countryCode });

  it('name price, region and days of sending, and how it goes back', () => {
    expect(describe14()).toMatchObject({
      shippingDetails: [
        {
          shippingRate: { value: '3.90', currency: 'EUR' },
          shippingDestination: { addressCountry: 'PT', postalCodePrefix: ['1'] },
          deliveryTime: { handlingTime: { minValue: 0, maxValue: 1 }, transitTime: { minValue: 1, maxValue: 2 } },
        },
      ],
      hasMerchantReturnPolicy: {
        applicableCountry: 'PT',
        merchantReturnDays: 14,
        returnMethod: ['https://schema.org/ReturnInStore', 'https://schema.org/ReturnByMail'],
        returnFees: 'https://schema.org/ReturnFeesCustomerResponsibility',
      },
    });
  });

  it('say no policy where the country is not known or the seller did not finish writing it', () => {
    expect(describeOfferTerms({ options: [], returns, countryCode: undefined })).toEqual({});
    expect(describe14({ windowDays: 0 })).not.toHaveProperty('hasMerchantReturnPolicy');
    expect(describe14({ windowDays: 0, exemption: 'Made to your measure' })).toMatchObject({
      hasMerchantReturnPolicy: { returnPolicyCategory: 'https://schema.org/MerchantReturnNotPermitted' },
    });
    expect(JSON.stringify(describe14({ buyerPaysReturn: undefined }))).not.toContain('returnFees');
  });
});

it.each(['4006381333931', '73513537', '012345678905', '00012345600012'])('takes %s as a GTIN', (code) => {
  expect(isGtin(code)).toBe(true);
});
it.each(['4006381333932', '123', '', 'ABC', '40063813339310000'])('takes %j as none', (code) => {
  expect(isGtin(code)).toBe(false);
});
it('escapes for XML what it can say and leaves out what it cannot', () => {
  expect(escapeXml('a<&>"\' \u0000\uD800b')).toBe('a&lt;&amp;&gt;&quot;&apos; b');
});
