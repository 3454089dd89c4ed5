import type { DeliveryPromise, Instant, TimetableRow } from '@stallkeep/promise';

export function at(text: string): Instant {
  return Date.parse(text) / 1000;
}

const COMMON = {
  optionId: 'way',
  sellerId: 'seller',
  kind: 'pickup',
  source: 'stock',
  title: 'Collect at the stall',
  priceMinor: 0,
  currency: 'EUR',
  asOf: at('2026-11-23T00:00:00Z'),
  expires: at('2026-11-30T00:00:00Z'),
  tzVersion: 'browser',
  closuresRevision: '',
  inputsHash: '',
  basis: [],
  orderFrom: at('2026-11-23T00:00:00Z'),
  orderUntil: at('2026-11-24T12:00:00Z'),
} as const;

type Times = Partial<Pick<DeliveryPromise, 'orderUntil' | 'expires'>>;

/** A firm answer for a collection; `on` tells answers apart. */
export function toAnswer({ on = '2026-11-28', ...times }: Times & { readonly on?: string } = {}): DeliveryPromise {
  return {
    ...COMMON,
    ...times,
    status: 'firm',
    earliest: at(`${on}T09:00:00Z`),
    latest: at(`${on}T14:00:00Z`),
    zone: 'Europe/Lisbon',
    granularity: 'slot',
    wording: { key: 'pickup.firm', params: {} },
  };
}

export function toUndated(times: Times = {}): DeliveryPromise {
  return {
    ...COMMON,
    ...times,
    status: 'unavailable',
    reason: 'orders_closed',
    wording: { key: 'unavailable.orders_closed', params: {} },
  };
}

export function toRow(from: string, until: string, promise: DeliveryPromise): TimetableRow {
  return { from: at(from), until: at(until), promise };
}
