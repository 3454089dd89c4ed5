import {
  type BenchDocument,
  createCalendar,
  createEvent,
  createImage,
  createOption,
  createPlace,
  createProduct,
  createSeller,
  listSharedDocuments,
} from './shop.ts';

/** Targets before what refers to them: the lake refuses a reference to nothing. */
const ORDER = [
  'page',
  'siteSettings',
  'returnsPolicy',
  'packagingSpec',
  'sanity.imageAsset',
  'calendar',
  'place',
  'seller',
  'fulfilmentOption',
  'product',
  'marketEvent',
];

function repeat(count: number, create: (i: number) => BenchDocument): readonly BenchDocument[] {
  return Array.from({ length: count }, (_, i) => create(i));
}

/** Ten thousand documents in the proportions of a market: mostly products and their pictures. */
export function createBenchDataset(): readonly BenchDocument[] {
  const documents = [
    ...listSharedDocuments(),
    ...repeat(95, createCalendar),
    ...repeat(300, createPlace),
    ...repeat(300, createSeller),
    ...repeat(300, createOption),
    ...repeat(4000, createImage),
    ...repeat(4000, createProduct),
  ];
  const events = repeat(10_000 - documents.length, createEvent);
  return [...documents, ...events].toSorted((a, b) => ORDER.indexOf(a._type) - ORDER.indexOf(b._type));
}
