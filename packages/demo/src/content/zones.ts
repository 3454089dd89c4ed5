import { type DemoDocument, keyItems } from './document.ts';

type PostcodeFacts =
  | { readonly kind: 'prefix'; readonly prefix: string }
  | { readonly kind: 'range'; readonly from: string; readonly to: string }
  | { readonly kind: 'exact'; readonly postcode: string };

interface ZoneFacts {
  readonly key: string;
  readonly title: string;
  readonly countryCode: string;
  readonly includes: readonly PostcodeFacts[];
  readonly excludes: readonly PostcodeFacts[];
}

const prefix = (text: string): PostcodeFacts => ({ kind: 'prefix', prefix: text });

/** Invented runs and lanes over real postcodes: CTT's first four digits in Portugal, the province's two in Spain. */
const zones: readonly ZoneFacts[] = [
  {
    key: 'lisbon-centre',
    title: 'Lisbon, centre',
    countryCode: 'PT',
    includes: ['1000', '1050', '1100', '1150', '1170', '1200', '1250'].map(prefix),
    excludes: [],
  },
  {
    key: 'lisbon-rim',
    title: 'Lisbon, Alcântara to Marvila',
    countryCode: 'PT',
    includes: [{ kind: 'range', from: '1300', to: '1400' }, prefix('1700'), prefix('1900'), prefix('1950')],
    // The forester's house on top of Monsanto: no bicycle goes up there with parcels.
    excludes: [{ kind: 'exact', postcode: '1300-999' }],
  },
  {
    key: 'lisbon-north',
    title: 'Lisbon, Benfica to Lumiar and Parque das Nações',
    countryCode: 'PT',
    includes: [{ kind: 'range', from: '1500', to: '1600' }, prefix('1750'), prefix('1800'), prefix('1990')],
    excludes: [],
  },
  {
    key: 'portugal-mainland',
    title: 'Portugal, mainland',
    countryCode: 'PT',
    includes: [prefix('')],
    // Madeira and the Azores.
    excludes: [prefix('9')],
  },
  {
    key: 'spain-peninsula',
    title: 'Spain, peninsula',
    countryCode: 'ES',
    includes: [prefix('')],
    // The Balearics, the Canaries, Ceuta and Melilla.
    excludes: ['07', '35', '38', '51', '52'].map(prefix),
  },
];

/** Where the demo's couriers and carriers go. */
export function planZones(): readonly DemoDocument[] {
  return zones.map(({ key, title, countryCode, includes, excludes }) => ({
    _id: `demo-zone-${key}`,
    _type: 'deliveryZone',
    title,
    countryCode,
    includes: keyItems(includes, 'postcodeRule'),
    excludes: keyItems(excludes, 'postcodeRule'),
  }));
}
