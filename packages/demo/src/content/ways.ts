import { type DemoDocument, keyItems, priceInEuro, referTo } from './document.ts';

/** Open days of the workshop and the time goods are ready on the last of them, or minutes inside its hours. */
type HandlingFacts =
  | { readonly days: readonly [number, number]; readonly readyBy: string }
  | { readonly minutes: readonly [number, number]; readonly gridMinutes: number };

interface WayFacts {
  readonly key: string;
  readonly seller: string;
  readonly title: string;
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly source?: 'make';
  readonly workshop?: string;
  readonly cutoff: string;
  /** The cutoff is after midnight and belongs to the evening before. */
  readonly isCutoffNextDay?: boolean;
  readonly cutoffs?: readonly { readonly weekdays: readonly string[]; readonly time: string }[];
  readonly handling: HandlingFacts;
  readonly limits?: Readonly<Record<string, number>>;
  readonly priceMinor: number;
  readonly remedy: string;
  readonly details: Record<string, unknown>;
}

const free = 'Late? Free delivery or your money back, your choice.';

function days(min: number, max: number, readyBy: string): HandlingFacts {
  return { days: [min, max], readyBy };
}

/** Collected at the market, packed before the workshop closes the evening before: what all four makers do. */
function collectAtMarket(seller: string, cutoff: string, readyBy: string): WayFacts {
  return {
    key: `stall-${seller}`,
    seller,
    title: 'Collect at the market stall',
    kind: 'pickup',
    cutoff,
    handling: days(0, 0, readyBy),
    priceMinor: 0,
    remedy: 'Not there when you come? Full refund on the spot, and we bring it to your door.',
    details: { pickup: { collectAt: 'event', leadMinutes: 60, slotMinutes: 60, slotCapacity: 12 } },
  };
}

function writePickup(place: string, slots: { minutes: number; capacity: number; lead: number }): unknown {
  return {
    collectAt: 'place',
    place: referTo(place),
    leadMinutes: slots.lead,
    slotMinutes: slots.minutes,
    slotCapacity: slots.capacity,
    heldDays: 7,
  };
}

function collectAtWorkshop(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'cutoff' | 'handling' | 'isCutoffNextDay' | 'cutoffs'> & {
    readonly lead: number;
    readonly slotMinutes: number;
  },
): WayFacts {
  const { lead, slotMinutes, ...rest } = facts;
  return {
    ...rest,
    key: `workshop-${seller}`,
    seller,
    kind: 'pickup',
    priceMinor: 0,
    remedy: 'Not ready on time? We bring it to you in Lisbon for free.',
    details: { pickup: writePickup(`demo-place-${seller}`, { minutes: slotMinutes, capacity: 4, lead }) },
  };
}

function sendByRun(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'cutoff' | 'handling' | 'priceMinor' | 'limits'> & { readonly run: string },
): WayFacts {
  const { run, ...rest } = facts;
  return { ...rest, key: `run-${seller}`, seller, kind: 'run', remedy: free, details: { run: referTo(run) } };
}

function sendByPost(
  seller: string,
  facts: Pick<WayFacts, 'title' | 'priceMinor' | 'limits'> & { readonly lane: string },
): WayFacts {
  const { lane, ...rest } = facts;
  return {
    ...rest,
    key: `lane-${seller}`,
    seller,
    kind: 'lane',
    cutoff: '12:00',
    handling: days(1, 2, '16:00'),
    remedy: 'Later than we said? We pay the postage back.',
    details: { lane: referTo(lane) },
  };
}

const collected: readonly WayFacts[] = [
  collectAtMarket('pano-bravo', '19:00', '19:30'),
  collectAtMarket('tinta-lenta', '18:30', '19:00'),
  collectAtMarket('barro-manso', '17:00', '17:30'),
  collectAtMarket('radio-aurora', '18:30', '19:00'),
  collectAtWorkshop('pano-bravo', {
    title: 'Collect at the workshop',
    cutoff: '12:00',
    cutoffs: [{ weekdays: ['sat'], time: '11:00' }],
    handling: days(0, 1, '16:00'),
    lead: 60,
    slotMinutes: 60,
  }),
  collectAtWorkshop('tinta-lenta', {
    title: 'Collect at the print shop',
    cutoff: '13:00',
    cutoffs: [{ weekdays: ['mon', 'sat'], time: '11:30' }],
    handling: days(0, 1, '17:00'),
    lead: 60,
    slotMinutes: 60,
  }),
  collectAtWorkshop('barro-manso', {
    title: 'Collect at the pottery',
    cutoff: '11:00',
    handling: days(1, 2, '15:00'),
    lead: 120,
    slotMinutes: 60,
  }),
  collectAtWorkshop('radio-aurora', {
    title: 'Collect at the bench, with a listen',
    // Tomé reads his orders when he comes home from the late shift.
    cutoff: '00:30',
    isCutoffNextDay: true,
    handling: days(1, 1, '16:00'),
    lead: 120,
    // Half an hour is a side of a record, and what the morning's three and a half hours divide into.
    slotMinutes: 30,
  }),
  {
    key: 'corner-tinta-lenta',
    seller: 'tinta-lenta',
    title: 'Collect at the bookstalls',
    kind: 'pickup',
    cutoff: '13:00',
    handling: days(0, 1, '17:00'),
    priceMinor: 0,
    remedy: 'Not there when you come? We post it the same evening and pay the stamp.',
    details: {
      pickup: { collectAt: 'place', place: referTo('demo-place-bookstalls'), leadMinutes: 180, heldDays: 14 },
    },
  },
];

const sent: readonly WayFacts[] = [
  sendByRun('pano-bravo', {
    title: 'Bike courier in Lisbon',
    run: 'demo-run-bicycle',
    cutoff: '17:00',
    handling: { minutes: [20, 45], gridMinutes: 15 },
    limits: { litres: 40, longestMm: 600 },
    priceMinor: 390,
  }),
  sendByRun('tinta-lenta', {
    title: 'Bike courier in Lisbon',
    run: 'demo-run-bicycle',
    cutoff: '15:00',
    handling: days(0, 1, '16:30'),
    limits: { litres: 40, longestMm: 600 },
    priceMinor: 450,
  }),
  sendByRun('radio-aurora', {
    title: 'Van to your door in Lisbon',
    run: 'demo-run-van',
    cutoff: '16:00',
    handling: days(0, 1, '18:00'),
    limits: { weightGrams: 15_000, litres: 200 },
    priceMinor: 690,
  }),
  sendByPost('pano-bravo', {
    title: 'Letter within Portugal and Spain',
    lane: 'demo-lane-letter',
    limits: { weightGrams: 500, longestMm: 350 },
    priceMinor: 380,
  }),
  sendByPost('tinta-lenta', {
    title: 'Flat parcel within Portugal and Spain',
    lane: 'demo-lane-flat',
    limits: { weightGrams: 2000, longestMm: 600 },
    priceMinor: 590,
  }),
  sendByPost('barro-manso', {
    title: 'Parcel within Portugal, guaranteed',
    lane: 'demo-lane-signed',
    limits: { weightGrams: 10_000, litres: 60 },
    priceMinor: 690,
  }),
];

const made: readonly WayFacts[] = [
  {
    key: 'make-pano-bravo',
    seller: 'pano-bravo',
    title: 'Printed for you, collect at Oficina Comum',
    kind: 'pickup',
    source: 'make',
    workshop: 'demo-place-oficina-comum',
    cutoff: '12:00',
    handling: days(0, 1, '17:00'),
    limits: { quantity: 30 },
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: writePickup('demo-place-oficina-comum', { minutes: 120, capacity: 10, lead: 60 }),
      make: {
        resource: referTo('demo-resource-printer'),
        unitsPerItem: 1,
        setUpUnits: 1,
        finishBy: '18:00',
        // Pigment sets for a day before it may be folded.
        cureHours: 24,
        batch: { size: 12, longestWaitDays: 2 },
      },
    },
  },
  {
    key: 'make-tinta-lenta',
    seller: 'tinta-lenta',
    title: 'Framed for you, collect at the print shop',
    kind: 'pickup',
    source: 'make',
    cutoff: '13:00',
    handling: days(0, 1, '17:00'),
    limits: { quantity: 6 },
    priceMinor: 0,
    remedy: free,
    details: {
      pickup: writePickup('demo-place-tinta-lenta', { minutes: 60, capacity: 4, lead: 60 }),
      make: {
        resource: referTo('demo-resource-frame-bench'),
        unitsPerItem: 45,
        setUpUnits: 15,
        finishBy: '18:30',
        cureHours: 0,
      },
    },
  },
  {
    key: 'make-barro-manso',
    seller: 'barro-manso',
    title: 'Thrown for you, collect at the pottery',
    kind: 'pickup',
    source: 'make',
    cutoff: '11:00',
    handling: days(1, 1, '15:00'),
    limits: { quantity: 12 },
    priceMinor: 0,
    remedy: 'Kiln trouble? We tell you the same day; wait with us or take your money back.',
    details: {
      pickup: writePickup('demo-place-barro-manso', { minutes: 60, capacity: 3, lead: 120 }),
      make: {
        resource: referTo('demo-resource-wheel'),
        unitsPerItem: 1,
        setUpUnits: 0,
        finishBy: '17:00',
        // Drying on the shelf, then two firings.
        cureHours: 216,
        batch: { size: 9, longestWaitDays: 5 },
      },
    },
  },
];

function writeHandling(handling: HandlingFacts): Record<string, unknown> {
  if ('minutes' in handling) {
    const [minMinutes, maxMinutes] = handling.minutes;
    return { unit: 'workingMinutes', minMinutes, maxMinutes, gridMinutes: handling.gridMinutes };
  }
  const [minDays, maxDays] = handling.days;
  return { unit: 'businessDays', minDays, maxDays, readyBy: handling.readyBy };
}

/** Ways to get a product: at the stall, at a workshop, by bike, by parcel, made to order. */
export function planWays(): readonly DemoDocument[] {
  return [...collected, ...sent, ...made].map((way) => ({
    _id: `demo-way-${way.key}`,
    _type: 'fulfilmentOption',
    title: way.title,
    kind: way.kind,
    source: way.source ?? 'stock',
    seller: referTo(`demo-seller-${way.seller}`),
    workshop: referTo(way.workshop ?? `demo-place-${way.seller}`),
    cutoff: way.cutoff,
    cutoffIsNextDay: way.isCutoffNextDay ?? false,
    ...(way.cutoffs
      ? {
          cutoffs: keyItems(
            way.cutoffs.map(({ weekdays, time }) => ({ kind: 'weekday', weekdays: [...weekdays], time })),
            'cutoffRule',
          ),
        }
      : {}),
    handling: writeHandling(way.handling),
    ...(way.limits ? { limits: way.limits } : {}),
    price: priceInEuro(way.priceMinor),
    remedy: way.remedy,
    ...way.details,
  }));
}

/** Ids of a seller's ways, by the first part of their key. */
export function findWays(
  seller: string,
  ...kinds: readonly ('stall' | 'workshop' | 'corner' | 'run' | 'lane' | 'make')[]
): readonly string[] {
  return kinds.map((kind) => `demo-way-${kind}-${seller}`);
}
