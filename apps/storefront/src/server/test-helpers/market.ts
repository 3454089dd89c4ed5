import type { FulfilmentOptionShape } from '@stallkeep/content';
import type { EventShape } from '../views/toEventView.ts';

/** The smallest market that can promise something, for tests: an event, a workshop with a calendar, one way to collect there. */

export const at = (iso: string): number => Date.parse(iso) / 1000;
/** A Monday in winter, when Lisbon's clock is that of UTC. */
export const MONDAY = at('2026-11-23T09:00:00Z');

/** Open Mon to Fri 9:00 to 19:00. */
export const workshop = {
  _id: 'place',
  name: 'Oficina',
  kind: undefined,
  address: { street: 'Rua 1', postcode: '1100-148', city: 'Lisboa', countryCode: 'PT' },
  point: undefined,
  zone: 'Europe/Lisbon',
  directions: undefined,
  liveFrom: undefined,
  liveUntil: undefined,
  calendar: {
    _id: 'calendar',
    name: undefined,
    zone: 'Europe/Lisbon',
    weekly: [
      {
        weekdays: ['mon' as const, 'tue' as const, 'wed' as const, 'thu' as const, 'fri' as const],
        opens: '09:00',
        closes: '19:00',
      },
    ],
    rotation: undefined,
    exceptions: [],
    reviewedThrough: '2027-06-30',
  },
};

/** Collected at the workshop in slots of an hour for four, ready at 17:00 so many working days after an order before 12:00. */
export const makePickup = (days: number, maxDays = days): FulfilmentOptionShape => ({
  _id: 'pickup',
  title: 'Collect at the workshop',
  kind: 'pickup',
  source: 'stock',
  sellerId: 'ana',
  workshop,
  price: undefined,
  remedy: 'Late? A full refund.',
  terms: {
    cutoff: '12:00',
    cutoffIsNextDay: undefined,
    cutoffs: [],
    handling: {
      unit: 'businessDays',
      minDays: days,
      maxDays,
      readyBy: '17:00',
      minMinutes: undefined,
      maxMinutes: undefined,
      gridMinutes: undefined,
      packingMinutes: undefined,
    },
    releaseAt: undefined,
    limits: undefined,
  },
  pickup: {
    collectAt: 'place',
    place: workshop,
    leadMinutes: undefined,
    slotMinutes: 60,
    slotCapacity: 4,
    heldDays: undefined,
  },
  run: undefined,
  lane: undefined,
  make: undefined,
});
export const pickup = makePickup(0);

export const marketEvent: EventShape = {
  _id: 'event',
  _updatedAt: '2026-11-01T00:00:00Z',
  name: 'Feira',
  slug: 'feira',
  zone: 'Europe/Lisbon',
  tagline: undefined,
  hero: undefined,
  intro: [],
  place: undefined,
  stall: undefined,
  theme: undefined,
  occurrences: [],
  recurrence: undefined,
  orders: undefined,
  productIds: [],
};
