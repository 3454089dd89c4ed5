import type { BasisStep, DatedAnswer, DeliveryPromise, PromiseWording } from '@stallkeep/promise';
import type { Language, Reading } from '../src/index.ts';

/** What the sentences are shown with: one market in Lisbon, in the autumn of 2026. */
export const at = (iso: string): number => Date.parse(iso) / 1000;

export const toReading = (locale: string): Reading => ({
  locale,
  zone: 'Europe/Lisbon',
  near: at('2026-11-12T12:00:00Z'),
});

/** A reader of each language as the sentences have it, and one whose region writes days and times otherwise. */
export const readers: Readonly<Record<Language, { readonly home: string; readonly regions: readonly string[] }>> = {
  en: { home: 'en-GB', regions: ['en-US'] },
  pt: { home: 'pt-PT', regions: ['pt-BR'] },
  de: { home: 'de-DE', regions: ['de-AT'] },
  fr: { home: 'fr-FR', regions: ['fr-CA'] },
  es: { home: 'es-ES', regions: ['es-MX'] },
  ar: { home: 'ar', regions: ['ar-EG', 'ar-MA'] },
};

const common = {
  optionId: 'option',
  sellerId: 'seller',
  source: 'stock',
  title: 'Collect at the stall',
  priceMinor: 0,
  currency: 'EUR',
  asOf: at('2026-11-12T12:00:00Z'),
  expires: at('2026-11-24T12:00:00Z'),
  tzVersion: '2026a',
  closuresRevision: 'r',
  inputsHash: 'h',
  basis: [],
  orderFrom: at('2026-11-12T12:00:00Z'),
  orderUntil: at('2026-11-13T12:00:00Z'),
} as const;

const place = { name: 'Feira da Ladra', address: 'Campo de Santa Clara, Lisboa', stall: 'A12' };

const saturday: DatedAnswer = {
  status: 'firm',
  earliest: at('2026-11-14T10:00:00Z'),
  latest: at('2026-11-14T14:00:00Z'),
  zone: 'Europe/Lisbon',
  granularity: 'slot',
};

const worded = (key: PromiseWording['key'], params: PromiseWording['params'] = {}) => ({ wording: { key, params } });

export const pickup = {
  ...common,
  ...saturday,
  kind: 'pickup',
  place,
  ...worded('pickup.firm'),
} as const satisfies DeliveryPromise;

const run = {
  ...common,
  ...saturday,
  kind: 'run',
  title: 'Courier in Lisbon',
  priceMinor: 350,
  earliest: at('2026-11-16T11:30:00Z'),
  latest: at('2026-11-16T13:00:00Z'),
  ...worded('run.firm'),
} as const satisfies DeliveryPromise;

export const lane = {
  ...common,
  ...saturday,
  kind: 'lane',
  title: 'Parcel',
  priceMinor: 890,
  zone: 'America/New_York',
  granularity: 'day',
  earliest: at('2026-11-28T05:00:00Z'),
  latest: at('2026-12-02T05:00:00Z'),
  orderUntil: at('2026-11-24T19:00:00Z'),
  ...worded('lane.firm', { share: 90, sample: 120 }),
} as const satisfies DeliveryPromise;

const estimate = { status: 'estimate' } as const;
const terms = { orders: 12, ordersSoFar: 7, decidesAt: at('2026-11-16T10:00:00Z') };

export const datedPromises: Readonly<Record<string, DeliveryPromise>> = {
  'pickup.firm': pickup,
  'pickup.firm, kept for the buyer': { ...pickup, heldUntil: at('2026-11-17T00:00:00Z') },
  'pickup.firm, ready on one of several days': {
    ...pickup,
    earliest: at('2026-12-02T17:00:00Z'),
    latest: at('2026-12-04T19:00:00Z'),
  },
  'pickup.estimate': { ...pickup, ...estimate, ...worded('pickup.estimate') },
  'run.firm': run,
  'run.estimate': { ...run, ...estimate, ...worded('run.estimate') },
  'run.minimum, rolls over': {
    ...run,
    latest: at('2026-11-16T17:30:00Z'),
    ...worded('run.minimum', { ...terms, otherwise: 'rollOver' }),
  },
  'run.minimum, an estimate': { ...run, ...estimate, ...worded('run.minimum', { ...terms, otherwise: 'rollOver' }) },
  'run.minimum, refunds': { ...run, ...estimate, ...worded('run.minimum', { ...terms, otherwise: 'refund' }) },
  'run.minimum, nothing known of it': { ...run, ...worded('run.minimum') },
  'lane.firm': lane,
  'lane.estimate': { ...lane, ...estimate, ...worded('lane.estimate') },
  'lane.estimate, 90 of 100 measured': {
    ...lane,
    ...estimate,
    ...worded('lane.estimate', { share: 90, sample: 120 }),
  },
  'lane.estimate, 95 of 100 measured': {
    ...lane,
    ...estimate,
    ...worded('lane.estimate', { share: 95, sample: 47 }),
  },
};

export const notOpen = {
  ...common,
  kind: 'pickup',
  place,
  status: 'unavailable',
  reason: 'orders_not_open',
  opensAt: at('2026-11-16T09:00:00Z'),
  ...worded('unavailable.orders_not_open'),
} as const satisfies DeliveryPromise;

export const noDate = {
  ...common,
  kind: 'pickup',
  place,
  status: 'unknown',
  reason: 'beyond_reviewed',
  ...worded('unknown.beyond_reviewed'),
} as const satisfies DeliveryPromise;

/** Names and numbers of every reason at once; a sentence takes what it speaks of. */
export const reasonParams = {
  place: 'Feira da Ladra',
  postcode: '1350-123',
  longestQueueDays: 20,
  of: 'quantity',
  limit: 5,
};

const lisbon = { zone: 'Europe/Lisbon' } as const;
const day = { ...lisbon, on: '2026-11-16' } as const;
const time = { ...lisbon, at: at('2026-11-16T17:00:00Z') } as const;

/** Every step whole. What it says without its parameters is shown beside it. */
export const basisSamples: Readonly<Record<BasisStep['step'], BasisStep>> = {
  order: { step: 'order', ...lisbon, at: at('2026-11-13T12:00:00Z'), params: { quantity: 2 } },
  guard: { step: 'guard', ...lisbon, deadlineAt: common.expires },
  release: { step: 'release', ...time },
  acceptance_day: { step: 'acceptance_day', ...day, params: { cutoff: '12:00' } },
  stock: { step: 'stock', params: { left: 12 } },
  capacity: { step: 'capacity', ...day, params: { resource: 'Oficina Sol', units: 10, free: 36 } },
  batch: { step: 'batch', ...day, params: { size: 20, waiting: 7 } },
  made: { step: 'made', branch: 'latest', ...time, params: { resource: 'Oficina Sol' } },
  cured: { step: 'cured', branch: 'latest', ...time, params: { hours: 24 } },
  ready: { step: 'ready', branch: 'latest', ...time, params: { unit: 'businessDays', amount: 1, readyBy: '17:00' } },
  collection: {
    step: 'collection',
    branch: 'latest',
    ...time,
    params: { place: 'Feira da Ladra', slotMinutes: 60, left: 3 },
  },
  departure: { step: 'departure', ...time, deadlineAt: at('2026-11-16T16:15:00Z') },
  minimum: { step: 'minimum', ...time, params: { orders: 12, ordersSoFar: 7 } },
  handover: { step: 'handover', branch: 'earliest', ...time, params: { carrier: 'Hudson Parcel' } },
  transit: {
    step: 'transit',
    branch: 'latest',
    params: { days: 3, from: 'measured', sample: 120, share: 90 },
  },
  delivery: { step: 'delivery', branch: 'latest', ...day, params: { zoneTitle: 'Lisboa centro' } },
  rotation: { step: 'rotation', params: { weeks: 2 } },
  stale_capacity: { step: 'stale_capacity', ...time, params: { hours: 24 } },
  together: { step: 'together', params: { lines: 2 } },
};

/** What a step says in other cases than the usual one. */
export const otherBasis: Readonly<Record<string, BasisStep>> = {
  'acceptance_day, dates passed over': {
    step: 'acceptance_day',
    ...lisbon,
    on: '2026-12-02',
    deadlineAt: at('2026-12-02T12:00:00Z'),
    params: { cutoff: '12:00' },
    passedOver: [
      { on: '2026-11-28', label: 'Inventário' },
      { on: '2026-11-29', label: 'Inventário' },
      { on: '2026-11-30', label: 'Inventário' },
      { on: '2026-12-01', label: 'Restauração da Independência' },
    ],
  },
  'acceptance_day, cutoff after midnight': {
    step: 'acceptance_day',
    ...lisbon,
    on: '2026-11-13',
    deadlineAt: at('2026-11-14T02:00:00Z'),
    params: { cutoff: '02:00' },
  },
  'guard, with a reason': { step: 'guard', params: { reason: 'machine_down' } },
  'guard, unavailable': { step: 'guard', params: { reason: 'sold_out' } },
  'stock, the last piece': { step: 'stock', params: { left: 1 } },
  'stock, run out': { step: 'stock', params: { left: 0 } },
  'ready, the same day': { step: 'ready', ...time, params: { unit: 'businessDays', amount: 0 } },
  'ready, a day and its time': {
    step: 'ready',
    ...day,
    params: { unit: 'businessDays', amount: 2, readyBy: '17:00' },
  },
  'ready, working minutes': { step: 'ready', ...time, params: { unit: 'workingMinutes', amount: 20 } },
  'transit, earliest': {
    step: 'transit',
    branch: 'earliest',
    params: { days: 1, from: 'measured', sample: 120, share: 95 },
  },
  'transit, quoted': { step: 'transit', branch: 'earliest', params: { days: 1, from: 'quoted' } },
  'transit, quoted and a day more': { step: 'transit', branch: 'latest', params: { days: 4, from: 'quoted' } },
  'transit, quoted, of no branch': { step: 'transit', params: { days: 4, from: 'quoted' } },
  'minimum, none so far': { step: 'minimum', params: { orders: 1, ordersSoFar: 0 } },
};
