/** A document before the lake has stamped it. */
export type BenchDocument = { readonly _id: string; readonly _type: string; readonly [field: string]: unknown };

const CRAFTS = ['Textile printing', 'Ceramics', 'Art prints', 'Radio repair'];
const NOUNS = ['bandana', 'bowl', 'heron print', 'transistor radio', 'scarf', 'mug'];

/** Targets before what refers to them: the lake refuses a reference to nothing. */
const ORDER = [
  'page',
  'siteSettings',
  'returnsPolicy',
  'packagingSpec',
  'calendar',
  'place',
  'seller',
  'fulfilmentOption',
  'sanity.imageAsset',
  'product',
  'marketEvent',
];

function refer(id: string): object {
  return { _type: 'reference', _ref: id };
}

function paragraph(n: number): object {
  const text = `Made by hand in small runs, number ${n}. It keeps its colour, and it travels well in a plain box.`;
  return {
    _type: 'block',
    _key: `b${n}`,
    style: 'normal',
    markDefs: [],
    children: [{ _type: 'span', _key: 's', text, marks: [] }],
  };
}

/** Ten thousand documents in the proportions of a market: mostly products and their pictures. */
export function createBenchDataset(): readonly BenchDocument[] {
  const documents: BenchDocument[] = [
    {
      _id: 'siteSettings',
      _type: 'siteSettings',
      title: 'Stallkeep',
      eventPage: refer('page-event'),
      productPage: refer('page-product'),
    },
    {
      _id: 'page-event',
      _type: 'page',
      title: 'Event',
      purpose: 'event',
      blocks: [
        { _type: 'eventHero', _key: 'a' },
        { _type: 'productGrid', _key: 'b' },
      ],
    },
    {
      _id: 'page-product',
      _type: 'page',
      title: 'Product',
      purpose: 'product',
      blocks: [
        { _type: 'productHeader', _key: 'a' },
        { _type: 'gallery', _key: 'b' },
      ],
    },
    { _id: 'returns', _type: 'returnsPolicy', name: 'Two weeks', windowDays: 14 },
    { _id: 'box', _type: 'packagingSpec', title: 'Small box', tareGrams: 120 },
  ];
  for (let i = 0; i < 300; i++) {
    documents.push(
      {
        _id: `place-${i}`,
        _type: 'place',
        name: `Hall ${i}`,
        kind: 'stall',
        zone: 'Europe/Berlin',
        calendar: refer(`calendar-${i % 95}`),
        address: { street: 'Markt 1', city: 'Bonn' },
      },
      {
        _id: `seller-${i}`,
        _type: 'seller',
        name: `Maker ${i}`,
        slug: { current: `maker-${i}` },
        craft: CRAFTS[i % 4],
        story: [paragraph(i)],
        home: refer(`place-${i}`),
      },
    );
  }
  for (let i = 0; i < 95; i++)
    documents.push({
      _id: `calendar-${i}`,
      _type: 'calendar',
      name: `Hours ${i}`,
      zone: 'Europe/Berlin',
      weekly: [{ _key: 'w', weekdays: ['sat'], opens: '09:00', closes: '17:00' }],
    });
  for (let i = 0; i < 300; i++)
    documents.push({
      _id: `option-${i}`,
      _type: 'fulfilmentOption',
      title: 'Collect at the stall',
      kind: 'pickup',
      source: 'stock',
      seller: refer(`seller-${i}`),
      pickup: { collectAt: 'event', leadMinutes: 60 },
    });
  for (let i = 0; i < 4000; i++) {
    documents.push({
      _id: `image-${i}`,
      _type: 'sanity.imageAsset',
      url: `http://localhost/images/lake/production/${i}-800x600.png`,
      metadata: {
        dimensions: { width: 800, height: 600, aspectRatio: 4 / 3 },
        lqip: 'data:image/png;base64,iVBORw0KGgo',
        palette: { dominant: { background: '#c0392b' } },
      },
    });
    documents.push({
      _id: `product-${i}`,
      _type: 'product',
      title: `${NOUNS[i % 6]} ${i}`,
      slug: { current: `product-${i}` },
      seller: refer(`seller-${i % 300}`),
      summary: 'A plain good thing from the market, made to be used.',
      description: [paragraph(i), paragraph(i + 1), paragraph(i + 2)],
      images: [{ _type: 'picture', _key: 'p', asset: refer(`image-${i}`), alt: 'The thing on a table' }],
      variants: [1, 2, 3].map((n) => ({
        _key: `v${n}`,
        sku: `SKU-${i}-${n}`,
        price: { amountMinor: 1500 + n, currency: 'EUR' },
        weightGrams: 80,
        stock: n,
      })),
      packaging: refer('box'),
      fulfilment: [{ ...refer(`option-${i % 300}`), _key: 'f' }],
      returns: refer('returns'),
    });
  }
  for (let i = 0; documents.length < 10_000; i++) {
    documents.push({
      _id: `event-${i}`,
      _type: 'marketEvent',
      name: `Market ${i}`,
      slug: { current: `market-${i}` },
      zone: 'Europe/Berlin',
      hero: { asset: refer(`image-${i}`), alt: 'The market' },
      intro: [paragraph(i)],
      place: refer(`place-${i % 300}`),
      occurrences: [
        { _key: 'o', startsAt: '2026-12-05T09:00:00Z', endsAt: '2026-12-05T17:00:00Z', status: 'scheduled' },
      ],
      products: Array.from({ length: 24 }, (_, n) => ({ ...refer(`product-${(i * 24 + n) % 4000}`), _key: `p${n}` })),
    });
  }
  return documents.toSorted((a, b) => ORDER.indexOf(a._type) - ORDER.indexOf(b._type));
}
