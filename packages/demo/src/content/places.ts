import type { DemoDates } from './dates.ts';
import { lisbon, vigo } from './dates.ts';
import { type DemoDocument, referTo } from './document.ts';

interface PlaceFacts {
  readonly id: string;
  readonly name: string;
  readonly kind: 'stall' | 'workshop' | 'microfactory' | 'hub';
  readonly address: {
    readonly street: string;
    readonly postcode: string;
    readonly city: string;
    readonly countryCode: string;
  };
  readonly point: readonly [number, number];
  readonly zone: string;
  readonly calendar?: string;
  readonly directions: string;
}

const places: readonly PlaceFacts[] = [
  {
    id: 'demo-place-cais',
    name: 'Cais das Andorinhas',
    kind: 'stall',
    zone: lisbon,
    point: [38.7072, -9.1296],
    address: { street: 'Cais das Andorinhas, north quay', postcode: '1100-991', city: 'Lisboa', countryCode: 'PT' },
    directions:
      'Walk down from the tram stop towards the water and turn left at the blue crane. The stalls start at the old weighing house; level ground all the way, and benches in the shade by stall A4.',
  },
  {
    id: 'demo-place-redes',
    name: 'Praza das Redes',
    kind: 'stall',
    zone: vigo,
    point: [42.2392, -8.7253],
    address: { street: 'Praza das Redes 1', postcode: '36202', city: 'Vigo', countryCode: 'ES' },
    directions:
      'Up the steps behind the fish hall, or by the lift beside the pharmacy. We stand under the arcade when it rains, on the square when it does not.',
  },
  {
    id: 'demo-place-patio',
    name: 'Pátio da Figueira',
    kind: 'stall',
    zone: lisbon,
    point: [38.7146, -9.1262],
    address: { street: 'Pátio da Figueira 7', postcode: '1100-992', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Through the green gate at number 7. The yard is cobbled; a ramp leads in from the lane behind.',
  },
  {
    id: 'demo-place-pano-bravo',
    name: 'Pano Bravo workshop',
    kind: 'workshop',
    zone: lisbon,
    point: [38.7189, -9.1277],
    calendar: 'demo-calendar-pano-bravo',
    address: { street: 'Beco do Salgueiro 4', postcode: '1100-993', city: 'Lisboa', countryCode: 'PT' },
    directions: 'The door with the sardine on it. Ring once and wait: the stairs are long and the ink is often wet.',
  },
  {
    id: 'demo-place-tinta-lenta',
    name: 'Tinta Lenta print shop',
    kind: 'workshop',
    zone: lisbon,
    point: [38.7121, -9.1489],
    calendar: 'demo-calendar-tinta-lenta',
    address: { street: 'Travessa da Prensa 18', postcode: '1200-994', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Ground floor, big window, a cast-iron press behind it. Bicycles can come inside.',
  },
  {
    id: 'demo-place-barro-manso',
    name: 'Barro Manso pottery',
    kind: 'workshop',
    zone: lisbon,
    point: [38.7268, -9.1096],
    calendar: 'demo-calendar-barro-manso',
    address: { street: 'Rua do Torno 31, yard', postcode: '1900-995', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Through the yard, past the lemon tree, second door. Park by the wall, not in front of the kiln.',
  },
  {
    id: 'demo-place-radio-aurora',
    name: 'Rádio Aurora repair bench',
    kind: 'workshop',
    zone: lisbon,
    point: [38.7235, -9.1391],
    calendar: 'demo-calendar-radio-aurora',
    address: { street: 'Rua da Válvula 9', postcode: '1150-996', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Half a floor down, under the grocer. Come and hear your radio before you take it home.',
  },
  {
    id: 'demo-place-oficina-comum',
    name: 'Oficina Comum',
    kind: 'microfactory',
    zone: lisbon,
    point: [38.7361, -9.1042],
    calendar: 'demo-calendar-oficina-comum',
    address: { street: 'Rua dos Teares 2, hall C', postcode: '1900-997', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Hall C, the roller door with the yellow stripe. Say your order number at the desk.',
  },
  {
    id: 'demo-place-bookstalls',
    name: 'Bookstalls at the Jardim do Alfarrabista',
    kind: 'stall',
    zone: lisbon,
    point: [38.7167, -9.1552],
    calendar: 'demo-calendar-bookstalls',
    address: {
      street: 'Jardim do Alfarrabista, by the kiosk',
      postcode: '1250-998',
      city: 'Lisboa',
      countryCode: 'PT',
    },
    directions:
      'Third table from the kiosk, between the atlases and the man with the stamps. One week on Saturday, the next on Thursday evening.',
  },
  {
    id: 'demo-place-hub',
    name: 'Pedal do Tejo depot',
    kind: 'hub',
    zone: lisbon,
    point: [38.7139, -9.1213],
    calendar: 'demo-calendar-courier',
    address: { street: 'Rua da Corrente 6', postcode: '1100-999', city: 'Lisboa', countryCode: 'PT' },
    directions: 'Where the couriers set out and the carrier collects. Nothing is handed over to buyers here.',
  },
];

/** Places that are there for a season only: the local dates of their first and last day, from today. */
const seasons: Readonly<Record<string, { readonly daysAgo: number; readonly daysAhead: number }>> = {
  'demo-place-bookstalls': { daysAgo: 30, daysAhead: 90 },
};

/** Market squares, workshops, the shared factory and the couriers' hub. */
export function planPlaces({ todayInLisbon }: DemoDates): readonly DemoDocument[] {
  return places.map((place) => ({
    _id: place.id,
    _type: 'place',
    name: place.name,
    kind: place.kind,
    address: { _type: 'postalAddress', ...place.address },
    point: { _type: 'geopoint', lat: place.point[0], lng: place.point[1] },
    zone: place.zone,
    ...(place.calendar ? { calendar: referTo(place.calendar) } : {}),
    directions: place.directions,
    ...planSeason(seasons[place.id], todayInLisbon),
  }));
}

function planSeason(
  season: { readonly daysAgo: number; readonly daysAhead: number } | undefined,
  today: Temporal.PlainDate,
): Record<string, string> {
  if (season === undefined) return {};
  return {
    liveFrom: today.subtract({ days: season.daysAgo }).toString(),
    liveUntil: today.add({ days: season.daysAhead }).toString(),
  };
}
