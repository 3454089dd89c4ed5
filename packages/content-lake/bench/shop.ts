/** A document before the lake has stamped it. */
export type BenchDocument = { readonly _id: string; readonly _type: string; readonly [field: string]: unknown };

const CRAFTS = ['Textile printing', 'Ceramics', 'Art prints', 'Radio repair'];
const NOUNS = ['bandana', 'bowl', 'heron print', 'transistor radio', 'scarf', 'mug'];
const ZONES = ['Europe/Lisbon', 'Europe/Berlin'];

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

function picture(image: number, key: string): object {
  return {
    _type: 'picture',
    _key: key,
    asset: refer(`image-${image}`),
    alt: 'The thing on a table',
    hotspot: { _type: 'sanity.imageHotspot', x: 0.5, y: 0.4, width: 0.6, height: 0.6 },
  };
}

function money(amountMinor: number): object {
  return { _type: 'money', amountMinor, currency: 'EUR' };
}

const address = { _type: 'postalAddress', street: 'Markt 1', postcode: '53111', city: 'Bonn', countryCode: 'DE' };

/** The singletons and what all products share: with every field the storefront's queries ask for. */
export function listSharedDocuments(): readonly BenchDocument[] {
  const eventBlocks = [
    { _type: 'eventHero', _key: 'a', eyebrow: 'This weekend', showMap: true },
    { _type: 'pickupPicker', _key: 'b', heading: 'When to come', count: 3 },
    { _type: 'productGrid', _key: 'c', heading: 'On the tables', layout: 'grid', limit: 24 },
    { _type: 'richText', _key: 'd', text: [paragraph(1), paragraph(2)] },
  ];
  const productBlocks = [
    { _type: 'productHeader', _key: 'a', showSeller: true, showCondition: true },
    { _type: 'gallery', _key: 'b', layout: 'stack' },
    { _type: 'variantPicker', _key: 'c', heading: 'Choose one' },
    { _type: 'fulfilmentPromise', _key: 'd', heading: 'How to get it', showBasis: true, rows: 3 },
  ];
  return [
    {
      _id: 'siteSettings',
      _type: 'siteSettings',
      title: 'Stallkeep',
      tagline: 'Markets near you',
      intro: [paragraph(0)],
      locale: 'en',
      contactEmail: 'hello@stallkeep.example',
      footer: 'Come by.',
      eventPage: refer('page-event'),
      productPage: refer('page-product'),
    },
    { _id: 'page-event', _type: 'page', title: 'Event', purpose: 'event', blocks: eventBlocks },
    { _id: 'page-product', _type: 'page', title: 'Product', purpose: 'product', blocks: productBlocks },
    {
      _id: 'returns',
      _type: 'returnsPolicy',
      name: 'Two weeks',
      windowDays: 14,
      ways: ['stall', 'post'],
      summary: 'Bring it back unused.',
      buyerPaysReturn: true,
      guaranteeMonths: 24,
    },
    {
      _id: 'box',
      _type: 'packagingSpec',
      title: 'Small box',
      tareGrams: 120,
      recyclableShare: 100,
      materials: [{ _key: 'm', name: 'Cardboard', code: 'PAP 20', shareRecycled: 90 }],
    },
  ];
}

export function createCalendar(i: number): BenchDocument {
  return {
    _id: `calendar-${i}`,
    _type: 'calendar',
    name: `Hours ${i}`,
    zone: ZONES[i % 2],
    weekly: [
      { _type: 'openingInterval', _key: 'w', weekdays: ['tue', 'wed', 'thu', 'fri'], opens: '10:00', closes: '18:00' },
      { _type: 'openingInterval', _key: 's', weekdays: ['sat'], opens: '09:00', closes: '17:00' },
    ],
    exceptions: [
      { _type: 'calendarException', _key: 'x', on: '2026-12-25', kind: 'closed', label: 'Christmas', intervals: [] },
    ],
    reviewedThrough: '2027-03-31',
  };
}

export function createPlace(i: number): BenchDocument {
  return {
    _id: `place-${i}`,
    _type: 'place',
    name: `Hall ${i}`,
    kind: 'stall',
    address,
    point: { _type: 'geopoint', lat: 50.7, lng: 7.1 },
    zone: ZONES[i % 2],
    directions: 'Through the arch, then left.',
    calendar: refer(`calendar-${i % 95}`),
  };
}

export function createSeller(i: number): BenchDocument {
  return {
    _id: `seller-${i}`,
    _type: 'seller',
    name: `Maker ${i}`,
    slug: { _type: 'slug', current: `maker-${i}` },
    craft: CRAFTS[i % 4],
    tagline: 'Small runs',
    portrait: picture(i, 'portrait'),
    story: [paragraph(i)],
    email: 'maker@stallkeep.example',
    postalAddress: address,
    home: refer(`place-${i}`),
  };
}

export function createOption(i: number): BenchDocument {
  return {
    _id: `option-${i}`,
    _type: 'fulfilmentOption',
    title: 'Collect at the stall',
    kind: 'pickup',
    source: 'stock',
    seller: refer(`seller-${i}`),
    workshop: refer(`place-${i}`),
    cutoff: '14:00',
    handling: { minDays: 0, maxDays: 1, readyBy: '17:00' },
    price: money(0),
    remedy: 'Your money back.',
    pickup: { collectAt: 'place', place: refer(`place-${(i + 1) % 300}`), leadMinutes: 60, slotMinutes: 15 },
  };
}

export function createImage(i: number): BenchDocument {
  return {
    _id: `image-${i}`,
    _type: 'sanity.imageAsset',
    url: `http://localhost/images/lake/production/${i}-800x600.png`,
    metadata: {
      dimensions: { width: 800, height: 600, aspectRatio: 4 / 3 },
      lqip: 'data:image/png;base64,iVBORw0KGgo',
      palette: { dominant: { background: '#c0392b' } },
    },
  };
}

export function createProduct(i: number): BenchDocument {
  const sizes = ['Small', 'Medium', 'Large'];
  return {
    _id: `product-${i}`,
    _type: 'product',
    title: `${NOUNS[i % 6]} ${i}`,
    slug: { _type: 'slug', current: `product-${i}` },
    seller: refer(`seller-${i % 300}`),
    productType: NOUNS[i % 6],
    summary: 'A plain good thing from the market, made to be used.',
    description: [paragraph(i), paragraph(i + 1), paragraph(i + 2)],
    images: [picture(i, 'p'), picture((i + 1) % 4000, 'q')],
    options: [{ _type: 'productOption', _key: 'o', name: 'Size', values: sizes }],
    variants: sizes.map((size, n) => ({
      _type: 'variant',
      _key: `v${n}`,
      sku: `SKU-${i}-${n}`,
      options: [{ _key: 'o', name: 'Size', value: size }],
      price: money(1500 + 400 * n),
      weightGrams: 80 + 40 * n,
      stock: n,
    })),
    condition: { _type: 'productCondition', kind: 'new' },
    materials: 'Cotton',
    care: 'Wash cold.',
    fragility: 'normal',
    packaging: refer('box'),
    fulfilment: [0, 1].map((n) => ({ ...refer(`option-${(i + n) % 300}`), _key: `f${n}` })),
    returns: refer('returns'),
  };
}

/** A market with 24 of the products. */
export function createEvent(i: number): BenchDocument {
  return {
    _id: `event-${i}`,
    _type: 'marketEvent',
    name: `Market ${i}`,
    slug: { _type: 'slug', current: `market-${i}` },
    tagline: 'Bring a bag.',
    zone: ZONES[i % 2],
    hero: picture(i, 'hero'),
    intro: [paragraph(i)],
    place: refer(`place-${i % 300}`),
    stall: 'Row B',
    occurrences: [
      { _key: 'o', startsAt: '2026-12-05T09:00:00Z', endsAt: '2026-12-05T17:00:00Z', status: 'scheduled' },
      { _key: 'p', startsAt: '2026-12-12T09:00:00Z', endsAt: '2026-12-12T17:00:00Z', status: 'scheduled' },
    ],
    orders: { _type: 'orderPeriod', opensDaysBefore: 14, closesHoursBefore: 12 },
    products: Array.from({ length: 24 }, (_, n) => ({ ...refer(`product-${(i * 24 + n) % 4000}`), _key: `p${n}` })),
    theme: { _type: 'eventTheme', colour: '#4556b4', ground: 'paper', corners: 'soft' },
  };
}
