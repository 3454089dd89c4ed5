import { type DemoDocument, keyItems, priceInEuro, referTo } from './document.ts';

interface WayFacts {
  readonly key: string;
  readonly seller: string;
  readonly title: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly source?: 'make';
  readonly workshop?: string;
  readonly cutoff: string;
  readonly handling: readonly [number, number, string];
  readonly priceMinor: number;
  readonly remedy: string;
  readonly details: Record<string, unknown>;
}

const free = 'Late? Free delivery or your money back, your choice.';

/** Collected at the market, packed the evening before: what all four makers do. */
function collectAtMarket(seller: string, cutoff: string): WayFacts {
  return {
    key: `stall-${seller}`,
    seller,
    title: 'Collect at the market stall',
    kind: 'pickup',
    cutoff,
    handling: [0, 0, '21:00'],
    priceMinor: 0,
    remedy: 'Not there when you come? Full refund on the spot, and we bring it to your door.',
    details: { pickup: { collectAt: 'event', leadMinutes: 60, slotMinutes: 60, slotCapacity: 12 } },
  };
}

function collectAtWorkshop(
  seller: string,
  facts: { title: string; cutoff: string; handling: readonly [number, number, string]; lead: number },
): WayFacts {
  return {
    key: `workshop-${seller}`,
    seller,
    title: facts.title,
    kind: 'pickup',
    cutoff: facts.cutoff,
    handling: facts.handling,
    priceMinor: 0,
    remedy: 'Not ready on time? We bring it to you in Lisbon for free.',
    details: {
      pickup: {
        collectAt: 'place',
        place: referTo(`demo-place-${seller}`),
        leadMinutes: facts.lead,
        slotMinutes: 60,
        slotCapacity: 4,
      },
    },
  };
}

function sendByRun(seller: string, priceMinor: number, minimumOrders: number): WayFacts {
  return {
    key: `run-${seller}`,
    seller,
    title: 'Bike courier in Lisbon',
    kind: 'run',
    cutoff: '15:00',
    handling: [0, 0, '16:30'],
    priceMinor,
    remedy: free,
    details: {
      run: {
        departures: keyItems(
          [
            { weekdays: ['tue', 'thu'], at: '17:00' },
            { weekdays: ['sat'], at: '12:00' },
          ],
          'departure',
        ),
        bookByMinutes: 60,
        deliveryMinMinutes: 20,
        deliveryMaxMinutes: 120,
        postcodes: ['1000', '1050', '1100', '1150', '1170', '1200', '1250', '1300', '1350', '1900'],
        seats: 14,
        minimumOrders,
      },
    },
  };
}

function sendByPost(seller: string, priceMinor: number, service: string): WayFacts {
  return {
    key: `lane-${seller}`,
    seller,
    title: 'Parcel within Portugal and Spain',
    kind: 'lane',
    cutoff: '12:00',
    handling: [1, 2, '16:00'],
    priceMinor,
    remedy: 'Later than we said? We pay the postage back.',
    details: {
      lane: { carrier: 'Correio Atlântico', service, quotedMinDays: 2, quotedMaxDays: 4, regions: ['PT', 'ES'] },
    },
  };
}

const ways: readonly WayFacts[] = [
  collectAtMarket('pano-bravo', '20:00'),
  collectAtMarket('tinta-lenta', '20:00'),
  collectAtMarket('barro-manso', '19:00'),
  collectAtMarket('radio-aurora', '18:00'),
  collectAtWorkshop('pano-bravo', {
    title: 'Collect at the workshop',
    cutoff: '12:00',
    handling: [0, 1, '16:00'],
    lead: 60,
  }),
  collectAtWorkshop('tinta-lenta', {
    title: 'Collect at the print shop',
    cutoff: '13:00',
    handling: [0, 1, '17:00'],
    lead: 60,
  }),
  collectAtWorkshop('barro-manso', {
    title: 'Collect at the pottery',
    cutoff: '11:00',
    handling: [1, 2, '15:00'],
    lead: 120,
  }),
  collectAtWorkshop('radio-aurora', {
    title: 'Collect at the bench, with a listen',
    cutoff: '17:00',
    handling: [1, 1, '16:00'],
    lead: 120,
  }),
  sendByRun('pano-bravo', 390, 3),
  sendByRun('tinta-lenta', 450, 3),
  sendByRun('radio-aurora', 690, 2),
  sendByPost('pano-bravo', 380, 'Letter, tracked'),
  sendByPost('tinta-lenta', 590, 'Flat parcel, tracked'),
  sendByPost('barro-manso', 690, 'Parcel, signed for'),
  {
    key: 'make-pano-bravo',
    seller: 'pano-bravo',
    title: 'Printed for you, collect at Oficina Comum',
    kind: 'pickup',
    source: 'make',
    workshop: 'demo-place-oficina-comum',
    cutoff: '12:00',
    handling: [0, 1, '17:00'],
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: {
        collectAt: 'place',
        place: referTo('demo-place-oficina-comum'),
        leadMinutes: 60,
        slotMinutes: 120,
        slotCapacity: 10,
      },
      make: { minDays: 1, maxDays: 2, cureHours: 24 },
    },
  },
  {
    key: 'make-tinta-lenta',
    seller: 'tinta-lenta',
    title: 'Framed for you, collect at the print shop',
    kind: 'pickup',
    source: 'make',
    cutoff: '13:00',
    handling: [0, 1, '17:00'],
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: {
        collectAt: 'place',
        place: referTo('demo-place-tinta-lenta'),
        leadMinutes: 60,
        slotMinutes: 60,
        slotCapacity: 4,
      },
      make: { minDays: 3, maxDays: 5, cureHours: 0 },
    },
  },
  {
    key: 'make-barro-manso',
    seller: 'barro-manso',
    title: 'Thrown for you, collect at the pottery',
    kind: 'pickup',
    source: 'make',
    cutoff: '11:00',
    handling: [1, 1, '15:00'],
    priceMinor: 0,
    remedy: 'Kiln trouble? We tell you the same day; wait with us or take your money back.',
    details: {
      pickup: {
        collectAt: 'place',
        place: referTo('demo-place-barro-manso'),
        leadMinutes: 120,
        slotMinutes: 60,
        slotCapacity: 3,
      },
      make: { minDays: 12, maxDays: 18, cureHours: 48 },
    },
  },
];

/** Ways to get a product: at the stall, at a workshop, by bike, by parcel, made to order. */
export function planWays(): readonly DemoDocument[] {
  return ways.map((way) => ({
    _id: `demo-way-${way.key}`,
    _type: 'fulfilmentOption',
    title: way.title,
    kind: way.kind,
    source: way.source ?? 'stock',
    seller: referTo(`demo-seller-${way.seller}`),
    workshop: referTo(way.workshop ?? `demo-place-${way.seller}`),
    cutoff: way.cutoff,
    handling: { minDays: way.handling[0], maxDays: way.handling[1], readyBy: way.handling[2] },
    price: priceInEuro(way.priceMinor),
    remedy: way.remedy,
    ...way.details,
  }));
}

/** Ids of a seller's ways, by the first part of their key. */
export function findWays(
  seller: string,
  ...kinds: readonly ('stall' | 'workshop' | 'run' | 'lane' | 'make')[]
): readonly string[] {
  return kinds.map((kind) => `demo-way-${kind}-${seller}`);
}
