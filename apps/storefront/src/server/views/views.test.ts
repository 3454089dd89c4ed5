import type { ProductShape } from '@stallkeep/content';
import { describe, expect, it } from 'vitest';
import { findSimilarSlugs, formatSlug } from './findSimilarSlugs.ts';
import { formatDescription } from './formatDescription.ts';
import { findDirection, toLocale } from './locales.ts';
import { toBlocks } from './toBlocks.ts';
import type { EventCardView } from './toEventCardView.ts';
import { toHomeSections } from './toHomeView.ts';
import { formatPostalAddress, toPlaceView } from './toPlaceView.ts';
import { toProductView } from './toProductView.ts';

const base = '/images/lake/production';
const context = { locale: 'en-GB', imageBase: base, now: 1_780_000_000 };
const picture = (name: string) => ({
  alt: name,
  caption: undefined,
  crop: undefined,
  hotspot: undefined,
  asset: { _id: `image-${name}-1200x900-png`, colour: '#aabbcc' },
});

describe('formatDescription', () => {
  it('joins what is filled in', () => {
    expect(formatDescription(['A bowl.', undefined, ' ', 'At May market'])).toBe('A bowl. At May market.');
    expect(formatDescription([])).toBe('');
  });

  it('cuts at a word, within 160 characters', () => {
    const text = formatDescription(['word '.repeat(60)]);
    expect(text.length).toBeLessThanOrEqual(160);
    expect(text).toMatch(/word…$/);
  });
});

describe('findSimilarSlugs', () => {
  it('puts the very same first, then those that share words', () => {
    const slugs = ['red-cup', 'blue-bowl-2', 'tea-bowl', 'blue-bowl'];
    expect(findSimilarSlugs('blue-bowl', slugs)).toEqual(['blue-bowl', 'blue-bowl-2', 'tea-bowl']);
    expect(findSimilarSlugs('of-the-2', slugs)).toEqual([]);
    expect(formatSlug('blue-tea-bowl')).toBe('Blue tea bowl');
  });
});

describe('locales', () => {
  it.each([
    ['pt-PT', 'pt-PT', 'ltr'],
    ['ar', 'ar', 'rtl'],
    [undefined, 'en-GB', 'ltr'],
    ['not a locale', 'en-GB', 'ltr'],
    ['"><script>', 'en-GB', 'ltr'],
  ])('reads %j as %s', (text, locale, dir) => {
    expect(toLocale(text)).toBe(locale);
    expect(findDirection(toLocale(text))).toBe(dir);
  });
});

describe('toHomeSections', () => {
  const card = (id: string, phase: EventCardView['phase'], sortAt: number): EventCardView => ({
    id,
    slug: id,
    href: `/${id}`,
    name: id,
    tagline: undefined,
    picture: undefined,
    theme: '5c681b-paper-soft',
    phase,
    when: undefined,
    badge: undefined,
    facts: '',
    sortAt,
  });

  it('sorts markets by what can be done with them: soonest first, past ones last first', () => {
    const cards = [card('p1', 'past', 1), card('p2', 'past', 2), card('n', 'upcoming', 9), card('o', 'open', 5)];
    expect(toHomeSections(cards).map(({ kind, events }) => [kind, events.map(({ id }) => id)])).toEqual([
      ['open', ['o']],
      ['next', ['n']],
      ['past', ['p2', 'p1']],
    ]);
  });

  it('leaves out what there is none of', () => {
    expect(toHomeSections([])).toEqual([]);
  });
});

describe('toPlaceView', () => {
  it('links to a map by the point, else by the address, else not at all', () => {
    const place = {
      _id: 'p',
      name: 'Quay',
      kind: undefined,
      zone: undefined,
      directions: undefined,
      calendar: undefined,
      liveFrom: undefined,
      liveUntil: undefined,
    };
    const address = { street: 'Rua A 1', postcode: '1000', city: 'Lisboa', countryCode: 'PT' };
    expect(toPlaceView({ ...place, address, point: { lat: 38.7, lng: -9.1 } }).mapHref).toContain(
      'mlat=38.70000&mlon=-9.10000',
    );
    expect(toPlaceView({ ...place, address, point: undefined }).mapHref).toContain('search?query=Rua+A+1');
    expect(toPlaceView({ ...place, address: undefined, point: undefined })).not.toHaveProperty('mapHref');
    expect(formatPostalAddress(address, 'en-GB')).toBe('Rua A 1, 1000 Lisboa, Portugal');
  });
});

describe('toBlocks', () => {
  it('composes the usual page where no editor has', () => {
    expect(toBlocks(undefined, 'product', base).map((block) => block._type)).toContain('fulfilmentPromise');
    expect(toBlocks({ _id: 'l', title: undefined, blocks: [] }, 'event', base)[0]?._type).toBe('eventHero');
  });

  it('makes the pictures of a text ready, and leaves out one without a file', () => {
    const text = [
      { _type: 'block', _key: 'a', children: [] },
      { _type: 'picture', _key: 'b', alt: 'Kiln', asset: { _id: 'image-k-800x600-jpg', metadata: null } },
      { _type: 'picture', _key: 'c', asset: null },
    ];
    const blocks = toBlocks(
      { _id: 'l', title: undefined, blocks: [{ _type: 'richText', _key: 'r', text }] },
      'event',
      base,
    );
    expect(blocks[0]).toMatchObject({ text: [{ _key: 'a' }, { _key: 'b', alt: 'Kiln', width: 800, height: 600 }] });
    expect(JSON.stringify(blocks)).not.toContain('"c"');
  });

  it('makes the pictures in fields and lists of any block ready too', () => {
    const kiln = {
      _type: 'picture',
      alt: 'Kiln',
      caption: 'Cold',
      asset: { _id: 'image-k-800x600-jpg', metadata: null },
    };
    const entries = [
      { _key: 'a', line: 'Ours', picture: kiln },
      { _key: 'b', line: 'No file yet', picture: { _type: 'picture', asset: null } },
    ];
    const block = { _type: 'unboxingWall', _key: 'w', heading: 'Unpacked', entries };
    const [shown] = toBlocks({ _id: 'l', title: undefined, blocks: [block] }, 'event', base);
    const ready = {
      alt: 'Kiln',
      caption: 'Cold',
      width: 800,
      src: expect.stringMatching(/^\/images\/lake\/production\//),
    };
    expect(shown).toMatchObject({
      heading: 'Unpacked',
      entries: [
        { line: 'Ours', picture: ready },
        { line: 'No file yet', picture: undefined },
      ],
    });
  });
});

describe('toProductView', () => {
  const money = { amountMinor: 1000, currency: 'EUR' };
  const variant = (sku: string, colour: string, stock: number) => ({
    _key: sku,
    sku,
    options: [{ name: 'Colour', value: colour }],
    price: money,
    compareAtPrice: undefined,
    weightGrams: undefined,
    size: undefined,
    stock,
    barcode: undefined,
    picture: picture(sku.toLowerCase()),
  });
  const product: ProductShape = {
    _id: 'p',
    _updatedAt: '2026-05-01T00:00:00Z',
    title: 'Bowl',
    slug: 'bowl',
    seller: {
      _id: 's',
      name: 'Ana',
      slug: 'ana',
      craft: undefined,
      tagline: undefined,
      portrait: undefined,
      story: [],
      email: undefined,
      phone: undefined,
      postalAddress: undefined,
      websiteUrl: undefined,
    },
    productType: undefined,
    summary: undefined,
    description: [],
    pictures: [],
    options: [{ name: 'Colour', values: ['Green', 'Blue'] }],
    variants: [variant('B', 'Blue', 0), variant('R', 'Red', 2)],
    condition: undefined,
    materials: undefined,
    care: undefined,
    carriage: undefined,
    packaging: undefined,
    fulfilment: [],
    returns: undefined,
    page: undefined,
  };
  const view = toProductView({ product, event: { slug: 'may' } }, { kind: 'none' }, context);

  it('offers only values a variant has, those the product does not name included', () => {
    expect(view.optionGroups).toEqual([{ name: 'Colour', values: ['Blue', 'Red'] }]);
  });

  it('shows the first variant that can be had, and says which cannot', () => {
    expect(view.selectedSku).toBe('R');
    expect(view.variants.map(({ sku, isAvailable }) => [sku, isAvailable])).toEqual([
      ['B', false],
      ['R', true],
    ]);
  });

  it('tells every fault, with its photograph where there is one', () => {
    const condition = {
      kind: 'used' as const,
      grade: 'C' as const,
      faults: [
        { text: 'Dent, lower left', picture: picture('dent') },
        { text: 'Hums when cold', picture: undefined },
      ],
      repairs: ['New mains lead'],
      warrantyUntil: undefined,
    };
    const used = toProductView(
      { product: { ...product, condition }, event: { slug: 'may' } },
      { kind: 'none' },
      context,
    );
    expect(used.condition).toMatchObject({ kind: 'used', grade: 'C', repairs: ['New mains lead'] });
    expect(used.condition.faults.map(({ text, picture }) => [text, picture?.alt])).toEqual([
      ['Dent, lower left', 'dent'],
      ['Hums when cold', undefined],
    ]);
  });

  it('tells what packaging is made of and how it did, without a test that more passed than were tested', () => {
    const test = { protocol: 'Drops from 1 m', on: '2026-04-01', sampleSize: 12, passed: 12 };
    const packaging = {
      _id: 'box',
      title: 'Box',
      materials: [
        { name: 'Board', code: 'PAP 20', shareRecycled: 80 },
        { name: undefined, code: 'PAP 22', shareRecycled: undefined },
      ],
      recyclableShare: 96,
      outer: { length: 250, width: 170, height: 160 },
      tareGrams: 238,
      tests: [test, { ...test, passed: 13 }],
    };
    const packed = toProductView(
      { product: { ...product, packaging }, event: { slug: 'may' } },
      { kind: 'none' },
      context,
    );
    expect(packed.packaging).toEqual({
      title: 'Box',
      materials: [{ name: 'Board', code: 'PAP 20', shareRecycled: 80 }],
      recyclableShare: 96,
      outer: { length: 250, width: 170, height: 160 },
      tareGrams: 238,
      tests: [test],
    });
  });

  it('says who pays the way back only where the seller has said', () => {
    const returns = {
      _id: 'r',
      name: 'Fourteen days',
      windowDays: 14,
      ways: ['stall' as const],
      summary: undefined,
      buyerPaysReturn: undefined,
      guaranteeMonths: 36,
      exemption: undefined,
    };
    const view = toProductView({ product: { ...product, returns }, event: { slug: 'may' } }, { kind: 'none' }, context);
    expect(view.returns).toEqual({ windowDays: 14, summary: 'Fourteen days', ways: ['stall'], guaranteeMonths: 36 });
  });

  it("shows the variants' pictures where the product has none of its own", () => {
    expect(view.pictures.map(({ alt }) => alt)).toEqual(['b', 'r']);
    expect(view.pictures[0]?.src).toMatch(/^\/images\/lake\/production\//);
  });
});
