import { describe, expect, it } from 'vitest';
import {
  at,
  carrierDays,
  firm,
  lisbonRun,
  lisbonRunPlan,
  newYorkLane,
  newYorkLanePlan,
  newYorkWorkshop,
  promiseAt,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import type { Calendar, FulfilmentPlan, LaneCarry, RunCarry } from '../types/index.ts';
import { planTransitDays } from './percentiles.ts';
import { measureTransit } from './transit-history.ts';

const toLane = (change: Partial<LaneCarry>): FulfilmentPlan => ({
  ...newYorkLanePlan,
  carry: { ...newYorkLane, ...change },
});
const toRun = (change: Partial<RunCarry>): FulfilmentPlan => ({ ...lisbonRunPlan, carry: { ...lisbonRun, ...change } });
const reviewedUntil = (calendar: Calendar, reviewedThrough: string): Calendar => ({
  ...calendar,
  id: `${calendar.id}-until`,
  reviewedThrough,
});
/** The instants of a kind of step, least then most. */
const stepsAt = (steps: ReturnType<typeof promiseAt>['basis'], key: string) =>
  steps.filter(({ step }) => step === key).map((step) => step.at);

describe('limits of runs', () => {
  const minimum = { orders: 3, decideByMinutes: 60, otherwise: 'rollOver' } as const;
  const seats = { unit: 'parcel', count: 5 } as const;
  const departure = (iso: string, change: object = {}) => ({ departsAt: at(iso), seatsTaken: 0, orders: 0, ...change });
  const ask = (change: Partial<RunCarry>, runs: readonly ReturnType<typeof departure>[] = [], quantity = 1) =>
    promiseAt('2026-11-16T09:00:00Z', {
      plan: toRun(change),
      state: stateFrom('2026-11-16T09:00:00Z', { runs: { 'run-lisbon': runs } }),
      line: { quantity, sizeMm: { length: 100, width: 100, height: 100 } },
    });

  it('[N5] rolls over past what is cancelled or full, to the last seat', () => {
    const full = departure('2026-11-16T15:30:00Z', { seatsTaken: 5 });
    const cancelled = departure('2026-11-17T11:00:00Z', { isCancelled: true });
    const oneLeft = departure('2026-11-17T15:30:00Z', { seatsTaken: 4 });
    const end = (runs: readonly ReturnType<typeof departure>[]) =>
      stepsAt(ask({ minimum, seats }, runs).basis, 'departure');
    expect(end([])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-16T15:30:00Z')]);
    expect(end([full])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T11:00:00Z')]);
    expect(end([full, cancelled])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T15:30:00Z')]);
    expect(end([full, cancelled, oneLeft])).toEqual([at('2026-11-16T11:00:00Z'), at('2026-11-17T15:30:00Z')]);
  });

  it('[N4] [N5] with no run after it, one below its minimum promises nothing', () => {
    const dated = { weekly: [], dated: [{ on: '2026-11-16', departs: '11:00' }] };
    expect(ask({ ...dated, minimum })).toMatchObject({ status: 'unavailable', reason: 'no_run' });
    expect(ask(dated)).toMatchObject(firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z'));
    const other = { ...dated, dated: [...dated.dated, { on: '2026-11-16', departs: '15:30' }] };
    expect(ask(other, [departure('2026-11-16T11:00:00Z', { isCancelled: true })])).toMatchObject(
      firm('2026-11-16T16:00:00Z', '2026-11-16T17:30:00Z'),
    );
  });

  it('[C4] a run needs dates that somebody looked at', () => {
    const calendar = { ...reviewedUntil(workshop, '2026-11-16'), id: 'run-days' };
    expect(ask({ calendar, minimum, weekly: [{ weekday: 1, departs: '11:00' }] })).toMatchObject({
      status: 'unknown',
      reason: 'beyond_reviewed',
    });
  });

  it('[N3] counts litres to the last one, and what is too large says of what', () => {
    const litres = { unit: 'litre', count: 5 } as const;
    const taken = [departure('2026-11-16T11:00:00Z', { seatsTaken: 2 })];
    expect(stepsAt(ask({ seats: litres }, taken, 3).basis, 'departure')).toEqual([at('2026-11-16T11:00:00Z')]);
    expect(stepsAt(ask({ seats: litres }, taken, 4).basis, 'departure')).toEqual([at('2026-11-16T15:30:00Z')]);
    expect(ask({ seats: litres }, taken, 6).wording).toEqual({
      key: 'unavailable.over_limit',
      params: { limit: 5, of: 'litre' },
    });
    const plan = toRun({ seats: litres });
    expect(promiseAt('2026-11-16T09:00:00Z', { plan }).wording).toEqual({
      key: 'unknown.no_size',
      params: { of: 'litres' },
    });
  });

  it('[N5] the order that reaches the minimum makes it a firm run', () => {
    const two = departure('2026-11-16T11:00:00Z', { orders: 2, seatsTaken: 2 });
    const one = departure('2026-11-16T11:00:00Z', { orders: 1, seatsTaken: 1 });
    expect(ask({ minimum, seats }, [two])).toMatchObject({
      ...firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z'),
      wording: { key: 'run.firm' },
    });
    expect(ask({ minimum, seats }, [one])).toMatchObject({
      ...firm('2026-11-16T11:30:00Z', '2026-11-16T17:30:00Z'),
      wording: { key: 'run.minimum', params: { ordersSoFar: 1 } },
    });
  });
});

describe('limits of lanes', () => {
  const ask = (change: Partial<LaneCarry>, line = {}) =>
    promiseAt('2026-11-24T18:00:00Z', { plan: toLane(change), line: { quantity: 1, ...line } });

  it('[L1] what is ready after the collection of its day is handed over on the next', () => {
    const noon = { calendar: newYorkWorkshop, at: '12:00' };
    expect(stepsAt(ask({ collection: noon }).basis, 'handover')).toEqual([
      at('2026-11-27T17:00:00Z'),
      at('2026-11-30T17:00:00Z'),
    ]);
    expect(stepsAt(ask({}).basis, 'handover')).toEqual([at('2026-11-25T22:00:00Z'), at('2026-11-27T22:00:00Z')]);
  });

  it('[C4] every calendar on the way must have been looked at', () => {
    const unknown = { status: 'unknown', reason: 'beyond_reviewed' };
    const collection = (date: string) => ({ calendar: reviewedUntil(newYorkWorkshop, date), at: '17:00' });
    expect(ask({ collection: collection('2026-11-24') })).toMatchObject(unknown);
    expect(ask({ collection: collection('2026-11-26') })).toMatchObject(unknown);
    expect(ask({ transit: reviewedUntil(carrierDays, '2026-11-27') })).toMatchObject(unknown);
    expect(ask({ transit: reviewedUntil(carrierDays, '2026-11-30') })).toMatchObject(unknown);
    expect(ask({ delivery: reviewedUntil(carrierDays, '2026-11-27') })).toMatchObject(unknown);
    expect(ask({ delivery: reviewedUntil(carrierDays, '2026-11-30') })).toMatchObject(unknown);
    const all = reviewedUntil(carrierDays, '2026-12-01');
    expect(ask({ transit: all, delivery: all }).status).toBe('firm');
  });

  it('[L3] without a destination the smallest sample is told, whichever zone has it', () => {
    const [east] = newYorkLane.zones;
    if (east === undefined) throw new Error('The lane has a zone.');
    const more = {
      ...east,
      id: 'more',
      title: 'More',
      includes: [{ kind: 'prefix', prefix: '9' }] as const,
      history: { transitDays: Array.from({ length: 60 }, () => 2), measuredThrough: '2026-11-01' },
    };
    const { history: _, ...rest } = { ...more, id: 'quoted', title: 'Quoted' };
    const quoted = { ...rest, quotedDays: { min: 1, max: 2 } };
    for (const zones of [
      [east, more],
      [more, east],
    ]) {
      expect(ask({ zones }).wording).toEqual({ key: 'lane.firm', params: { sample: 30, share: 90 } });
    }
    for (const zones of [
      [east, quoted],
      [quoted, east],
    ]) {
      expect(ask({ zones }).wording).toEqual({ key: 'lane.estimate', params: {} });
    }
    const { quotedDays: __, ...nothing } = quoted;
    expect(ask({ zones: [east, nothing] }).wording).toEqual({
      key: 'unknown.no_transit_days',
      params: { zoneTitle: 'Quoted' },
    });
  });

  it('[E4] goods bear exactly the climate they bear, on the coldest and the hottest side', () => {
    const season = [{ month: 12, minCelsius: -5, maxCelsius: 8 }];
    const range = (minCelsius: number, maxCelsius: number) =>
      ask({ season }, { temperature: { minCelsius, maxCelsius } });
    expect(range(-5, 8).status).toBe('firm');
    expect(range(-4, 8)).toMatchObject({ reason: 'temperature', wording: { params: { month: 12 } } });
    expect(range(-5, 7)).toMatchObject({ reason: 'temperature' });
    expect(ask({ season }).status).toBe('firm');
    expect(ask({}, { temperature: { minCelsius: 20, maxCelsius: 21 } }).status).toBe('firm');
    // The last second of Mon 30 Nov is still on the way, the first of December is not.
    const plan = toLane({ season });
    const line = { quantity: 1, temperature: { minCelsius: 0, maxCelsius: 8 } };
    expect(promiseAt('2026-11-23T18:00:00Z', { plan, line })).toMatchObject({
      status: 'firm',
      latest: at('2026-12-01T05:00:00Z'),
    });
  });

  it('[L3] takes the ranks of 39 parcels in any order', () => {
    const transitDays = Array.from({ length: 39 }, (_, index) => ((index * 7) % 39) + 1);
    const zone = { history: { transitDays, measuredThrough: '2026-11-01' } };
    const days = (percentile: 'p90' | 'p95') => planTransitDays(zone, { percentile, today: '2026-11-24' });
    expect(days('p90')).toEqual({ low: 4, high: 36, from: 'measured', sample: 39 });
    expect(days('p95')).toEqual({ low: 4, high: 38, from: 'measured', sample: 39 });
  });

  it('[L7] a parcel delivered on the day of its handover took no day, one delivered before it is a mistake', () => {
    const scan = (parcelId: string, kind: 'handedOver' | 'delivered', on: string) => ({ parcelId, kind, on });
    const scans = [
      scan('same', 'handedOver', '2026-11-24'),
      scan('same', 'delivered', '2026-11-24'),
      scan('wrong', 'handedOver', '2026-11-24'),
      scan('wrong', 'delivered', '2026-11-23'),
    ];
    expect(measureTransit(scans, carrierDays)).toEqual([0]);
  });
});
