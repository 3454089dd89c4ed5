import { describe, expect, it } from 'vitest';
import { at, contextAt, square } from '../fixtures/market.ts';
import { changeDocument, requireOption, wayDocuments, workshopCalendar } from '../fixtures/ways.ts';
import { toFulfilmentPlan } from './fulfilmentPlan.ts';

const NOW = '2026-11-23T09:00:00Z';
const context = contextAt(NOW);

async function planOf(id: string, documents = wayDocuments) {
  const plan = toFulfilmentPlan(await requireOption(id, documents), context);
  if (!plan.ok) throw new Error(JSON.stringify(plan.issues));
  return plan.value;
}

async function pathsOf(id: string, documents = wayDocuments) {
  const plan = toFulfilmentPlan(await requireOption(id, documents), context);
  return plan.ok ? [] : plan.issues.map((issue) => issue.path);
}

describe('a plan', () => {
  it('of a pickup at the event has its market days that are held as windows', async () => {
    expect(await planOf('option-stall')).toMatchObject({
      sellerId: 'seller-ines',
      carry: {
        kind: 'pickup',
        place: { name: 'Campo de Santa Clara', address: 'Campo de Santa Clara, 1100-472 Lisboa', stall: 'C 14' },
        collection: {
          kind: 'dated',
          windows: [{ startsAt: at('2026-11-28T09:00:00Z') }, { startsAt: at('2026-12-12T09:00:00Z') }],
        },
      },
      priceMinor: 0,
      currency: 'EUR',
    });
  });

  it('of a pickup at a place has its hours, its slots by its own id, and how long things are held', async () => {
    const { carry } = await planOf('option-door');
    expect(carry).toMatchObject({
      kind: 'pickup',
      collection: { kind: 'weekly', calendar: { id: 'calendar-workshop' } },
      slots: { id: 'place-workshop', minutes: 60, capacity: 4 },
      leadMinutes: 30,
      heldDays: 7,
    });
  });

  it('of market days that overlap has one window, whose orders close with the first of them', async () => {
    const [day] = context.state.orderableDays;
    if (day === undefined) throw new Error('The market must have a day.');
    const later = { ...day, startsAt: day.endsAt - 60, endsAt: day.endsAt + 60, ordersCloseAt: day.ordersCloseAt + 60 };
    const state = { ...context.state, orderableDays: [later, day] };
    const plan = toFulfilmentPlan(await requireOption('option-stall'), { ...context, state });
    const windows = [{ startsAt: day.startsAt, endsAt: day.endsAt + 60, ordersCloseAt: day.ordersCloseAt }];
    expect(plan).toMatchObject({ value: { carry: { collection: { windows } } } });
  });

  it('tells the slots of one place at two events apart', async () => {
    const pickup = { collectAt: 'event', slotMinutes: 30, slotCapacity: 2 };
    const { carry } = await planOf('option-stall', changeDocument('option-stall', { pickup }));
    expect(carry).toMatchObject({ slots: { id: 'place-square:event-feira' } });
  });

  it('holds a place live from the start of its first local date to the end of its last', async () => {
    const event = { ...context.event, place: { ...square, liveFrom: '2026-06-01', liveUntil: '2026-11-30' } };
    const plan = toFulfilmentPlan(await requireOption('option-stall'), { ...context, event });
    // Lisbon is an hour ahead of UTC in summer, and with it in winter.
    expect(plan).toMatchObject({
      value: { carry: { live: { from: at('2026-05-31T23:00:00Z'), until: at('2026-12-01T00:00:00Z') } } },
    });
  });

  it('of a run has its departures by weekday, its zones and its seats, and no minimum where none is given', async () => {
    const { carry } = await planOf('option-run');
    expect(carry).toMatchObject({
      kind: 'run',
      id: 'run-bike',
      dated: [{ on: '2026-11-28', departs: '10:00' }],
      deliveryMinutes: { min: 30, max: 120 },
      zones: [
        {
          id: 'zone-centre',
          includes: [{ kind: 'prefix', prefix: '11' }],
          excludes: [{ kind: 'exact', postcode: '1100-999' }],
        },
      ],
      seats: { unit: 'parcel', count: 10 },
    });
    expect(carry.kind === 'run' && carry.weekly.map((one) => one.weekday)).toEqual([1, 2, 3, 4, 5]);
    expect(carry).not.toHaveProperty('minimum');
  });

  it('of a lane has one entry for each measured parcel, and reads an empty prefix as the whole country', async () => {
    const { carry } = await planOf('option-lane');
    if (carry.kind !== 'lane') throw new Error('must be a lane');
    const [zone] = carry.zones;
    expect(zone).toMatchObject({ includes: [{ kind: 'prefix', prefix: '' }], quotedDays: { min: 1, max: 3 } });
    expect(zone?.history?.transitDays).toHaveLength(32);
    expect(zone?.history?.transitDays.filter((days) => days === 2)).toHaveLength(12);
    expect(carry.season).toEqual([{ month: 7, minCelsius: 15, maxCelsius: 41 }]);
    expect(carry.deliveryHours).toEqual({ from: '09:00', until: '19:00' });
  });

  it('of what is made has the resource with its reserve as a share and the contract of its partner', async () => {
    const { make } = await planOf('option-make');
    expect(make).toMatchObject({
      resource: {
        id: 'resource-printer',
        calendar: { id: 'calendar-workshop' },
        unit: 'item',
        unitsPerDay: 40,
        byWeekday: [{ weekday: 5, units: 20 }],
        byDate: [{ on: '2026-11-27', units: 0, label: 'Service' }],
        reserveShare: 0.1,
        longestQueueDays: 6,
        contract: { from: '2026-11-01', until: '2026-12-12' },
      },
      unitsPerItem: 1,
      setUpUnits: 0,
      cureHours: 24,
    });
  });

  it('has the days it takes where no capacity is named', async () => {
    const documents = changeDocument('option-make', { make: { minDays: 2, maxDays: 4, finishBy: '18:00' } });
    const { make } = await planOf('option-make', documents);
    expect(make).toMatchObject({ makingDays: { min: 2, max: 4 } });
    expect(make).not.toHaveProperty('resource');
  });

  it('is not made where only the numbers of a new document stand in its making', async () => {
    const make = { unitsPerItem: 1, setUpUnits: 0, cureHours: 0, batch: {} };
    expect(await planOf('option-door', changeDocument('option-door', { make }))).not.toHaveProperty('make');
  });

  it('has the remedy, the release of a pre-sale and the limits that are set, and none of those that are not', async () => {
    const documents = changeDocument('option-lane', {
      remedy: 'Late? The postage back.',
      releaseAt: '2026-12-01T09:00:00Z',
      limits: { weightGrams: 500 },
    });
    const plan = await planOf('option-lane', documents);
    expect(plan).toMatchObject({ remedy: 'Late? The postage back.', releaseAt: at('2026-12-01T09:00:00Z') });
    expect(plan.limits).toEqual({ weightGrams: 500 });
    const bare = await planOf('option-lane', changeDocument('option-lane', { limits: {} }));
    expect(Object.keys(bare)).not.toEqual(expect.arrayContaining(['limits']));
    expect(bare).not.toHaveProperty('releaseAt');
  });

  it('has cutoffs by weekday and date before the usual one, after midnight where they say so', async () => {
    const documents = changeDocument('option-door', {
      cutoff: '00:30',
      cutoffIsNextDay: true,
      cutoffs: [
        { _key: 'a', kind: 'weekday', weekdays: ['mon', 'fri'], time: '11:00' },
        { _key: 'b', kind: 'date', on: '2026-12-24', time: '10:00', isNextDay: false },
      ],
    });
    expect((await planOf('option-door', documents)).cutoff).toEqual({
      time: '00:30',
      dayOffset: 1,
      byWeekday: [
        { weekday: 1, time: '11:00', dayOffset: 0 },
        { weekday: 5, time: '11:00', dayOffset: 0 },
      ],
      byDate: [{ on: '2026-12-24', time: '10:00', dayOffset: 0 }],
    });
  });

  it('counts handling in working minutes where the seller does', async () => {
    const handling = { unit: 'workingMinutes', minMinutes: 20, maxMinutes: 40, gridMinutes: 15, packingMinutes: 5 };
    const plan = await planOf('option-door', changeDocument('option-door', { handling }));
    expect(plan.handling).toEqual({ unit: 'workingMinutes', min: 20, max: 40, gridMinutes: 15, packingMinutes: 5 });
  });

  it('has weeks that take turns in place of hours left over from before', async () => {
    const rotation = {
      weeks: [
        { _key: 'a', hours: [{ _key: 'h', weekdays: ['sat'], opens: '10:00', closes: '14:00' }] },
        { _key: 'b', hours: [] },
      ],
    };
    const { workshop } = await planOf('option-door', changeDocument('calendar-workshop', { rotation }));
    expect(workshop).toMatchObject({
      weekly: [],
      rotation: { weeks: [[{ weekday: 6, opens: '10:00', closes: '14:00' }], []] },
    });
    expect(workshop.rotation).not.toHaveProperty('firstWeekOf');
  });

  it('reads a closed exception as closed even where hours were left in it', async () => {
    const exceptions = [
      { _key: 'x', on: '2026-12-24', kind: 'closed', label: 'Eve', intervals: [{ opens: '09:00', closes: '12:00' }] },
    ];
    const { workshop } = await planOf('option-door', changeDocument(workshopCalendar._id, { exceptions }));
    expect(workshop.exceptions).toMatchObject([{ on: '2026-12-24', intervals: [] }]);
  });
});

describe('what an editor left out', () => {
  it('is named whole, by the field it belongs in', async () => {
    const documents = changeDocument('option-stall', { workshop: null, cutoff: null, handling: {}, pickup: null });
    expect(await pathsOf('option-stall', documents)).toEqual([
      'workshop.calendar',
      'cutoff',
      'handling.minDays',
      'handling.maxDays',
      'handling.readyBy',
      'pickup',
    ]);
  });

  it.each([
    ['option-stall', 'option-stall', { seller: null }, ['seller']],
    ['option-door', 'option-door', { pickup: { collectAt: 'place' } }, ['pickup.place.calendar']],
    ['option-stall', 'option-stall', { pickup: { collectAt: 'event', slotMinutes: 30 } }, ['pickup.slotCapacity']],
    ['option-run', 'run-bike', { bookByMinutes: null, calendar: null }, ['run.calendar', 'run.bookByMinutes']],
    ['option-run', 'run-bike', { minimum: { orders: 3 } }, ['run.minimum.decideByMinutes', 'run.minimum.otherwise']],
    ['option-lane', 'lane-parcel', { deliveryCalendar: null }, ['lane.deliveryCalendar']],
    ['option-lane', 'lane-parcel', { percentile: null }, ['lane.percentile']],
    [
      'option-lane',
      'lane-parcel',
      { zones: [{ zone: { _ref: 'zone-portugal' }, quotedMaxDays: 3, history: { parcels: [{ days: 1, count: 9 }] } }] },
      ['lane.zones[0].quotedMinDays', 'lane.zones[0].history.measuredThrough'],
    ],
    ['option-lane', 'lane-parcel', { deliveryUntil: null }, ['lane.deliveryUntil']],
    ['option-make', 'resource-printer', { reservePercent: null }, ['make.resource.reservePercent']],
    ['option-make', 'resource-printer', { place: null }, ['make.resource.place.calendar']],
    ['option-make', 'option-make', { seller: null, make: null }, ['seller', 'make']],
    ['option-make', 'option-make', { make: { finishBy: '18:00' } }, ['make.minDays', 'make.maxDays']],
    [
      'option-make',
      'option-make',
      { make: { minDays: 1, maxDays: 2, finishBy: '18:00', batch: { size: 5 } } },
      ['make.batch.longestWaitDays'],
    ],
    ['option-door', 'option-door', { make: { cureHours: 24 } }, ['make.finishBy', 'make.minDays', 'make.maxDays']],
  ])('keeps %s from a plan: %s %j', async (id, document, change, paths) => {
    expect(await pathsOf(id, changeDocument(document, change))).toEqual(paths);
  });

  it('is not made up for an event without a place', async () => {
    const event = { ...context.event, place: undefined };
    const plan = toFulfilmentPlan(await requireOption('option-stall'), { ...context, event });
    expect(plan.ok ? [] : plan.issues.map((issue) => issue.path)).toEqual(['event.place']);
  });
});
