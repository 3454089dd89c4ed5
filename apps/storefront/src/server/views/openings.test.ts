import type { PlaceShape } from '@stallkeep/content';
import type { Calendar, FulfilmentPlan, PromiseState } from '@stallkeep/promise';
import { describe, expect, it } from 'vitest';
import type { PlannedWay } from '../load/planTimetables.ts';
import { findDestination, findPostcodeCountry, toDestinationView, toWantedView } from './toAskedViews.ts';
import { toPickupViews } from './toPickupViews.ts';
import { toRunViews } from './toRunViews.ts';

const at = (iso: string) => Date.parse(iso) / 1000;
/** A Friday in winter, when Lisbon's clock is that of UTC. */
const now = at('2026-11-13T09:30:00Z');
const facts = { now, count: 2 };

const workshop: Calendar = {
  id: 'workshop',
  zone: 'Europe/Lisbon',
  weekly: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, opens: '09:00', closes: '18:00' })),
  exceptions: [],
  reviewedThrough: '2027-12-31',
};
const plan: FulfilmentPlan = {
  optionId: 'stall',
  sellerId: 'seller',
  title: 'Collect at the stall',
  source: 'stock',
  priceMinor: 50,
  currency: 'EUR',
  workshop,
  cutoff: { time: '12:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '15:00' },
  carry: {
    kind: 'pickup',
    place: { name: 'Oficina', address: 'Rua 4' },
    collection: { kind: 'weekly', calendar: workshop },
    slots: { id: 'door', minutes: 90, capacity: 2 },
    leadMinutes: 0,
  },
};
const zone = (countryCode: string) =>
  ({
    id: countryCode,
    title: countryCode,
    countryCode,
    includes: [{ kind: 'prefix', prefix: '1' }],
    excludes: [],
  }) as const;
const runPlan: FulfilmentPlan = {
  ...plan,
  optionId: 'run',
  carry: {
    kind: 'run',
    id: 'bike',
    calendar: workshop,
    weekly: [{ weekday: 5, departs: '17:30' }],
    dated: [],
    bookByMinutes: 60,
    loadingMinutes: 0,
    deliveryMinutes: { min: 30, max: 60 },
    zones: [zone('ES'), zone('PT')],
    seats: { unit: 'parcel', count: 8 },
  },
};
const state: PromiseState = {
  asOf: now - 300,
  expires: now + 8 * 86_400,
  tzVersion: '2026a',
  slots: { door: [{ startsAt: at('2026-11-13T15:00:00Z'), taken: 2 }] },
};
const place: PlaceShape = {
  _id: 'place',
  name: 'Campo',
  kind: undefined,
  address: undefined,
  point: { lat: 38.7, lng: -9.1 },
  zone: 'Europe/Lisbon',
  directions: undefined,
  liveFrom: undefined,
  liveUntil: undefined,
  calendar: undefined,
};
const way = (request: PlannedWay['request'], collectAt: 'event' | 'place' = 'place'): PlannedWay => ({
  option: {
    _id: request.plan.optionId,
    title: request.plan.title,
    kind: request.plan.carry.kind,
    source: 'stock',
    sellerId: 'seller',
    workshop: undefined,
    price: undefined,
    remedy: undefined,
    terms: undefined,
    pickup: {
      collectAt,
      place: { ...place, name: 'Oficina' },
      leadMinutes: undefined,
      slotMinutes: 90,
      slotCapacity: 2,
      heldDays: undefined,
    },
    run: undefined,
    lane: undefined,
    make: undefined,
  },
  request,
});
const event = { place, stall: 'A12' };

describe('the places to collect at', () => {
  it('have the windows of the engine, each with its slots', () => {
    const { pickups, changesAt } = toPickupViews([way({ plan, state })], event, facts);
    expect(pickups).toMatchObject([
      {
        optionId: 'stall',
        place: { name: 'Oficina', point: { lat: 38.7, lng: -9.1 } },
        zone: 'Europe/Lisbon',
        price: { amountMinor: 50, currency: 'EUR' },
        isAvailable: true,
      },
    ]);
    expect(pickups[0]?.windows).toHaveLength(2);
    // The order is ready at three.
    expect(pickups[0]?.windows[0]).toEqual({
      from: at('2026-11-13T15:00:00Z'),
      until: at('2026-11-13T18:00:00Z'),
      slots: [
        { from: at('2026-11-13T15:00:00Z'), until: at('2026-11-13T16:30:00Z'), left: 0, capacity: 2 },
        { from: at('2026-11-13T16:30:00Z'), until: at('2026-11-13T18:00:00Z'), left: 2, capacity: 2 },
      ],
    });
    expect(changesAt).toBe(at('2026-11-13T12:00:00Z'));
  });

  it('are the market’s own where the way says so, with the stall', () => {
    const [pickup] = toPickupViews([way({ plan, state }, 'event')], event, facts).pickups;
    expect(pickup).toMatchObject({ place: { name: 'Campo' }, stall: 'A12' });
    expect(toPickupViews([way({ plan, state }, 'event')], { place: undefined, stall: 'A12' }, facts).pickups).toEqual(
      [],
    );
  });

  it('say where nothing is left', () => {
    const soldOut = { ...state, stock: { kind: 'count', onHand: 0, reserved: 0 } } as const;
    expect(toPickupViews([way({ plan, state: soldOut })], event, facts).pickups).toMatchObject([
      { isAvailable: false, windows: [] },
    ]);
  });

  it('are none of a way that is carried', () => {
    expect(toPickupViews([way({ plan: runPlan, state })], event, facts)).toEqual({
      pickups: [],
      changesAt: Number.POSITIVE_INFINITY,
    });
  });
});

describe('the runs to come', () => {
  it('are those of all ways together, soonest first', () => {
    const late: FulfilmentPlan =
      runPlan.carry.kind === 'run'
        ? { ...runPlan, optionId: 'late', carry: { ...runPlan.carry, weekly: [{ weekday: 1, departs: '10:00' }] } }
        : runPlan;
    const { runs, changesAt } = toRunViews(
      [late, plan, runPlan].map((one) => way({ plan: one, state })),
      facts,
    );
    expect(runs.map((run) => [run.optionId, new Date(run.departsAt * 1000).toISOString().slice(0, 16)])).toEqual([
      ['run', '2026-11-13T17:30'],
      ['late', '2026-11-16T10:00'],
      ['run', '2026-11-20T17:30'],
      ['late', '2026-11-23T10:00'],
    ]);
    expect(runs[0]).toMatchObject({
      zone: 'Europe/Lisbon',
      orderBefore: at('2026-11-13T12:00:00Z'),
      standing: 'open',
      seats: { count: 8, taken: 0 },
    });
    expect(changesAt).toBe(at('2026-11-13T12:00:00Z'));
  });
});

describe('a postcode', () => {
  it('is asked for in the market’s country where something goes there', () => {
    const requests = [{ plan }, { plan: runPlan }];
    expect(findPostcodeCountry(requests, 'PT')).toBe('PT');
    expect(findPostcodeCountry(requests, 'FR')).toBe('ES');
    expect(findPostcodeCountry([{ plan }], 'PT')).toBeUndefined();
  });

  it('is read as it is written, or kept as it was typed', () => {
    const readable = toDestinationView(' 1170-165a ', 'PT');
    expect(readable).toEqual({ kind: 'asked', countryCode: 'PT', postcode: '1170-165A' });
    expect(findDestination(readable)).toEqual({ countryCode: 'PT', postcode: '1170-165A' });
    for (const typed of ['', '?', '11/70', '<script>', '1'.repeat(40)]) {
      expect(toDestinationView(typed, 'PT')).toEqual({ kind: 'unreadable', countryCode: 'PT', typed });
      expect(findDestination(toDestinationView(typed, 'PT'))).toBeUndefined();
    }
  });
});

describe('what was chosen', () => {
  const { pickups } = toPickupViews([way({ plan, state })], event, facts);
  const slot = { optionId: 'stall', from: at('2026-11-13T16:30:00Z'), until: at('2026-11-13T18:00:00Z') };
  const ask = (question: Parameters<typeof toWantedView>[0]) => toWantedView(question, { pickups, timetables: [] });

  it('is taken up where it can be had', () => {
    expect(ask({ slot })).toEqual({ slot });
    // Chosen when it would have been ready sooner.
    expect(ask({ slot: { ...slot, from: slot.from - 600 } })).toEqual({ slot });
  });

  it('is left aside where it is full, over, or of nobody', () => {
    const full = { ...slot, from: at('2026-11-13T15:00:00Z'), until: at('2026-11-13T16:30:00Z') };
    for (const one of [full, { ...slot, until: slot.until - 60 }, { ...slot, optionId: 'other' }]) {
      expect(ask({ slot: one })).toEqual({});
    }
    expect(ask({ way: 'nobody' })).toEqual({});
  });
});
