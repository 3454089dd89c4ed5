import type { EventState, FulfilmentOptionShape } from '@stallkeep/content';
import { describe, expect, it } from 'vitest';
import { createPageRecorder } from '../page-recorder.ts';
import type { EventShape } from '../views/toEventView.ts';
import { planTimetables, type TimetableFacts } from './planTimetables.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
/** A Monday in winter, when Lisbon's clock is that of UTC. */
const NOW = at('2026-11-23T09:00:00Z');

const place = {
  _id: 'place',
  name: 'Oficina',
  kind: undefined,
  address: undefined,
  point: undefined,
  zone: 'Europe/Lisbon',
  directions: undefined,
  liveFrom: undefined,
  liveUntil: undefined,
  calendar: {
    _id: 'calendar',
    name: undefined,
    zone: 'Europe/Lisbon',
    weekly: [{ weekdays: ['mon' as const, 'tue' as const, 'wed' as const], opens: '09:00', closes: '18:00' }],
    rotation: undefined,
    exceptions: [],
    reviewedThrough: '2027-06-30',
  },
};

function optionOf(change: Partial<FulfilmentOptionShape> = {}): FulfilmentOptionShape {
  return {
    _id: 'option',
    title: 'Collect at the workshop',
    kind: 'pickup',
    source: 'stock',
    sellerId: 'seller',
    workshop: place,
    price: undefined,
    remedy: undefined,
    terms: {
      cutoff: '12:00',
      cutoffIsNextDay: undefined,
      cutoffs: [],
      handling: {
        unit: 'businessDays',
        minDays: 0,
        maxDays: 0,
        readyBy: '16:00',
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
      place,
      leadMinutes: undefined,
      slotMinutes: 60,
      slotCapacity: 4,
      heldDays: undefined,
    },
    run: undefined,
    lane: undefined,
    make: undefined,
    ...change,
  };
}

const event: EventShape = {
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
const state: EventState = { phase: 'open', marketDays: [], orderableDays: [], orders: {} };
const facts: TimetableFacts = { event, state, currency: 'EUR', now: NOW };
const carriage = { fragility: undefined, temperature: undefined, packaging: undefined };
const orderedOf = (stock: number): NonNullable<TimetableFacts['ordered']> => ({
  product: { condition: undefined, carriage },
  variant: { sku: 'A', stock, weightGrams: undefined, size: undefined },
});

describe('the timetables of a page', () => {
  it('end at the local midnight eight days on, however late in the day the page is made', () => {
    const [early] = planTimetables([optionOf()], facts, createPageRecorder());
    const [late] = planTimetables([optionOf()], { ...facts, now: NOW + 12 * 3600 }, createPageRecorder());
    expect([early?.expires, late?.expires]).toEqual([at('2026-12-01T00:00:00Z'), at('2026-12-01T00:00:00Z')]);
  });

  it('begin with the row that holds now, and keep the page no longer than that row', () => {
    const now = at('2026-11-23T12:00:01Z');
    const recorder = createPageRecorder();
    const [table] = planTimetables([optionOf()], { ...facts, now }, recorder);
    expect(table?.rows[0]).toMatchObject({
      from: at('2026-11-23T12:00:00Z'),
      until: at('2026-11-24T12:00:00Z'),
      promise: { earliest: at('2026-11-24T16:00:00Z') },
    });
    expect(recorder.read().expiresAtMs).toBe(at('2026-11-24T12:00:00Z') * 1000);
  });

  it('keep the page no longer than the event stands as it does', () => {
    const recorder = createPageRecorder();
    planTimetables([optionOf()], { ...facts, state: { ...state, changesAt: NOW + 60 } }, recorder);
    expect(recorder.read().expiresAtMs).toBe((NOW + 60) * 1000);
  });

  it('say once what several makers offer in the very same words', () => {
    const two = [
      optionOf(),
      optionOf({ _id: 'other', sellerId: 'another' }),
      optionOf({ _id: 'third', title: 'By bike' }),
    ];
    expect(planTimetables(two, facts, createPageRecorder()).map(({ optionId }) => optionId)).toEqual([
      'option',
      'third',
    ]);
  });

  it('say that a variant without stock is sold out', () => {
    const [none] = planTimetables([optionOf()], { ...facts, ordered: orderedOf(0) }, createPageRecorder());
    const [some] = planTimetables([optionOf()], { ...facts, ordered: orderedOf(1) }, createPageRecorder());
    expect(none?.rows).toMatchObject([{ promise: { reason: 'sold_out' } }]);
    expect(some?.rows[0]?.promise.status).toBe('firm');
  });

  it('know no day for a product whose needs could not be read', () => {
    const ordered = { ...orderedOf(1), product: { condition: undefined, carriage: undefined } };
    const [table] = planTimetables([optionOf()], { ...facts, ordered }, createPageRecorder());
    expect(table?.rows).toMatchObject([{ promise: { status: 'unknown', reason: 'bad_line' } }]);
  });
});
