import { createHash, randomUUID } from 'node:crypto';
import {
  type BasketLine,
  type Calendar,
  type DeliveryPromise,
  type FulfilmentPlan,
  hasDate,
  type Instant,
  type PromiseState,
  planPart,
} from '@stallkeep/promise';
import type { AcceptanceRequest, LineRequest, OrdersContext, PartRequest } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';

/** A small market for tests: one stall with slots, one press, one run, each with ids of its own so that tests share a database. */
export const at = (iso: string): Instant => Date.parse(iso) / 1000;

/** Monday 16 November 2026, 09:00 in Lisbon. */
export const MONDAY = at('2026-11-16T09:00:00Z');

const daily = (weekdays: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[], opens: string, closes: string) =>
  weekdays.map((weekday) => ({ weekday, opens, closes }));

const workshop: Calendar = {
  id: 'workshop',
  zone: 'Europe/Lisbon',
  weekly: daily([1, 2, 3, 4, 5], '08:00', '18:00'),
  exceptions: [],
  reviewedThrough: '2027-12-31',
};

export interface Market {
  readonly context: OrdersContext;
  /** What `context.readNow` says. */
  setNow(now: Instant): void;
  readonly ids: { readonly slots: string; readonly run: string; readonly press: string; readonly seller: string };
  /** Collected in slots of an hour, Mon to Fri 17–19; cutoff 12:00. */
  readonly pickup: FulfilmentPlan;
  /** Departures at 11:00 and 15:30 with seats for parcels; book-by 45 min. */
  readonly run: FulfilmentPlan;
  /** Ten a day, a tenth kept free; ready the day it is made at 17:00; collected as `pickup`. */
  readonly print: FulfilmentPlan;
  readonly state: PromiseState;
}

export function makeMarket(db: Database, sizes: { readonly places?: number; readonly seats?: number } = {}): Market {
  const tag = randomUUID().slice(0, 8);
  const ids = { slots: `slots-${tag}`, run: `run-${tag}`, press: `press-${tag}`, seller: `seller-${tag}` };
  let now = MONDAY;
  const common = {
    sellerId: ids.seller,
    source: 'stock',
    workshop,
    cutoff: { time: '12:00', dayOffset: 0 },
    currency: 'EUR',
    remedy: 'Late? A full refund.',
  } as const;
  const pickup: FulfilmentPlan = {
    ...common,
    optionId: 'pickup',
    title: 'Collect at the stall',
    priceMinor: 0,
    handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '16:00' },
    carry: {
      kind: 'pickup',
      place: { name: 'Feira', address: 'Campo de Santa Clara', stall: 'Row C, 14' },
      collection: {
        kind: 'weekly',
        calendar: { ...workshop, id: 'stall', weekly: daily([1, 2, 3, 4, 5], '17:00', '19:00') },
      },
      slots: { id: ids.slots, minutes: 60, capacity: sizes.places ?? 2 },
      leadMinutes: 0,
      heldDays: 2,
    },
  };
  return {
    context: { db, readNow: async () => now },
    setNow: (next) => {
      now = next;
    },
    ids,
    pickup,
    run: {
      ...common,
      optionId: 'run',
      title: 'Courier',
      priceMinor: 350,
      cutoff: { time: '18:00', dayOffset: 0 },
      handling: { unit: 'workingMinutes', min: 0, max: 0, gridMinutes: 15, packingMinutes: 15 },
      carry: {
        kind: 'run',
        id: ids.run,
        calendar: workshop,
        weekly: daily([1, 2, 3, 4, 5], '11:00', '15:30').flatMap(({ weekday }) =>
          ['11:00', '15:30'].map((departs) => ({ weekday, departs })),
        ),
        dated: [],
        bookByMinutes: 45,
        loadingMinutes: 5,
        deliveryMinutes: { min: 30, max: 120 },
        zones: [
          { id: 'all', title: 'Lisboa', countryCode: 'PT', includes: [{ kind: 'prefix', prefix: '' }], excludes: [] },
        ],
        seats: { unit: 'parcel', count: sizes.seats ?? 3 },
      },
    },
    print: {
      ...pickup,
      optionId: 'print',
      source: 'make',
      make: {
        resource: {
          id: ids.press,
          name: 'Press',
          calendar: workshop,
          unit: 'item',
          unitsPerDay: 10,
          reserveShare: 0.1,
          longestQueueDays: 20,
        },
        unitsPerItem: 1,
        setUpUnits: 0,
        finishBy: '16:00',
        cureHours: 0,
      },
    },
    state: {
      asOf: MONDAY - 3600,
      expires: MONDAY + 14 * 86_400,
      tzVersion: '2026a',
      resources: { [ids.press]: { committed: [] } },
      runs: { [ids.run]: [] },
    },
  };
}

/** A line of so many; `stock` is the Studio's count, absent where nobody counts. */
export function toLine(
  market: Market,
  plan: FulfilmentPlan,
  one: { readonly quantity?: number; readonly stock?: number; readonly sku?: string; readonly isUnit?: boolean } = {},
): LineRequest {
  const { quantity = 1, stock, sku = `sku-${randomUUID().slice(0, 8)}`, isUnit = false } = one;
  const counted: PromiseState['stock'] = isUnit
    ? { kind: 'units', freeUnitIds: stock === 0 ? [] : [sku] }
    : { kind: 'count', onHand: stock ?? 0, reserved: 0 };
  return {
    lineId: sku,
    plan,
    state: stock === undefined ? market.state : { ...market.state, stock: counted },
    line: { quantity, parcels: 1, ...(isUnit ? { unitId: sku } : {}) },
    product: { id: `product-${sku}`, slug: 'bandana', title: 'Bandana' },
    sku,
    variantTitle: 'Red',
    condition: isUnit ? 'refurbished' : 'new',
    unitPriceMinor: 1290,
    keptAt: market.ids.seller,
    counted: stock ?? 0,
    terms: { returnDays: 14, returnWays: 'stall', buyerPaysReturn: true, guaranteeMonths: 36, exemption: '' },
    note: '',
  };
}

/** What a page shows for lines at a time, when nothing is taken. */
export function show(lines: readonly BasketLine[], orderAt: Instant, slotUntil?: Instant): DeliveryPromise {
  return planPart(lines, { orderAt, ...(slotUntil === undefined ? {} : { slotUntil }) }).promise;
}

export function toPart(lines: readonly LineRequest[], shown: DeliveryPromise, slotUntil?: Instant): PartRequest {
  return {
    sellerId: lines[0]?.plan.sellerId ?? '',
    sellerName: 'Ana',
    optionTitle: lines[0]?.plan.title ?? '',
    shown,
    lines,
    ...(slotUntil === undefined ? {} : { slotUntil }),
  };
}

export function toRequest(parts: readonly PartRequest[], change: Partial<AcceptanceRequest> = {}): AcceptanceRequest {
  return {
    key: randomUUID(),
    bodyHash: 'a'.repeat(64),
    event: { id: 'event', slug: 'feira', name: 'Feira da Ladra', zone: 'Europe/Lisbon' },
    locale: 'en-GB',
    currency: 'EUR',
    buyer: { name: 'Rui', email: 'rui@example.org' },
    payment: 'stall',
    holdSeconds: 900,
    parts,
    say: (promise) => ({
      sentence: hasDate(promise) ? `Collect before ${promise.latest}` : 'No date',
      condition: `Order before ${promise.orderUntil}`,
      remedy: promise.remedy ?? '',
    }),
    hashAccess: (orderId) => createHash('sha256').update(orderId).digest(),
    ...change,
  };
}
