import { describe, expect, it } from 'vitest';
import {
  at,
  closedOn,
  firm,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  newYorkLanePlan,
  newYorkWorkshop,
  onDays,
  printMake,
  printPlan,
  promiseAt,
  stall,
  stallPickup,
  stateFrom,
  WEEKDAYS,
  workshop,
} from './fixtures.ts';
import { findRow } from './timetable/find-row.ts';
import { planPromise, planTimetable } from './timetable/timetable.ts';
import type { Calendar, FulfilmentPlan } from './types/index.ts';

/** The edge cases of fulfilment.md §7 that are about time, by its names. */

const everyDay = [1, 2, 3, 4, 5, 6, 7] as const;
/** Open all day, every day: what remains is the cutoff. */
const allHours: Calendar = { ...workshop, id: 'all', weekly: onDays(everyDay, '00:00', '24:00'), exceptions: [] };
const openIn = (zone: string, change: Partial<Calendar> = {}): Calendar => ({
  ...allHours,
  id: `all ${zone}`,
  zone,
  ...change,
});

/** Collected at any hour from a place in a zone, with a cutoff on the workshop's clock. */
function allHoursPlan(zone: string, change: Partial<FulfilmentPlan> = {}): FulfilmentPlan {
  return {
    ...lisbonPickup,
    workshop: openIn(zone),
    handling: { unit: 'businessDays', min: 1, max: 1, readyBy: '10:00' },
    carry: {
      ...stallPickup,
      collection: { kind: 'weekly', calendar: openIn(zone, { weekly: onDays(everyDay, '10:00', '12:00') }) },
    },
    ...change,
  };
}
const onDate = (promise: { readonly status: string }) =>
  'earliest' in promise ? new Date(Number(promise.earliest) * 1000).toISOString() : promise.status;

describe('cutoffs', () => {
  it('[A2] t equal to the cutoff is late; one second before is in time', () => {
    expect(promiseAt('2026-11-13T11:59:59Z')).toMatchObject({ earliest: at('2026-11-13T17:00:00Z') });
    expect(promiseAt('2026-11-13T12:00:00Z')).toMatchObject({ earliest: at('2026-11-17T17:00:00Z') });
  });

  it('[T3] a cutoff in a gap falls on the transition', () => {
    const plan = allHoursPlan('Europe/Lisbon', { cutoff: { time: '01:30', dayOffset: 0 } });
    expect(onDate(promiseAt('2027-03-28T00:59:59Z', { plan }))).toBe('2027-03-29T09:00:00.000Z');
    expect(onDate(promiseAt('2027-03-28T01:00:00Z', { plan }))).toBe('2027-03-30T09:00:00.000Z');
  });

  it('[T4] a cutoff in a fold falls on the earlier of the two', () => {
    const plan = allHoursPlan('Europe/Lisbon', { cutoff: { time: '01:30', dayOffset: 0 } });
    expect(onDate(promiseAt('2026-10-25T00:29:59Z', { plan }))).toBe('2026-10-26T10:00:00.000Z');
    expect(onDate(promiseAt('2026-10-25T00:30:00Z', { plan }))).toBe('2026-10-27T10:00:00.000Z');
  });

  it('[T4] 30-minute folds: on Lord Howe the fold lasts half an hour', () => {
    const plan = allHoursPlan('Australia/Lord_Howe', { cutoff: { time: '01:45', dayOffset: 0 } });
    expect(promiseAt('2026-04-04T14:44:59Z', { plan })).toMatchObject({ orderUntil: at('2026-04-04T14:45:00Z') });
  });

  it('[T2] 45-minute offsets: noon in Kathmandu is 06:15 UTC', () => {
    const plan = allHoursPlan('Asia/Kathmandu');
    expect(promiseAt('2026-11-13T05:00:00Z', { plan })).toMatchObject({ orderUntil: at('2026-11-13T06:15:00Z') });
  });

  it('[A4] a cutoff after midnight belongs to the evening before', () => {
    const plan = { ...lisbonPickup, cutoff: { time: '02:00', dayOffset: 1 } as const };
    // Saturday 01:59 still counts for Friday, whose evening collection is over; readiness was Friday 17:00.
    const beforeTwo = promiseAt('2026-11-14T01:59:59Z', { plan });
    expect(beforeTwo).toMatchObject({ earliest: at('2026-11-14T10:00:00Z'), orderUntil: at('2026-11-14T02:00:00Z') });
    expect(promiseAt('2026-11-14T02:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-17T17:00:00Z') });
  });

  it('[A1] a cutoff before opening: orders of the night before count for the day', () => {
    const plan = { ...lisbonPickup, cutoff: { time: '07:00', dayOffset: 0 } as const };
    expect(promiseAt('2026-11-13T06:59:59Z', { plan })).toMatchObject({ earliest: at('2026-11-13T17:00:00Z') });
    expect(promiseAt('2026-11-13T07:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-17T17:00:00Z') });
  });

  it("[A3] a date's own cutoff goes before its weekday's, and that before the usual one", () => {
    const cutoff = {
      time: '12:00',
      dayOffset: 0,
      byWeekday: [{ weekday: 5, time: '10:00', dayOffset: 0 }],
      byDate: [{ on: '2026-11-20', time: '08:00', dayOffset: 0 }],
    } as const;
    const plan = { ...lisbonPickup, cutoff };
    expect(promiseAt('2026-11-12T09:00:00Z', { plan })).toMatchObject({ orderUntil: at('2026-11-12T12:00:00Z') });
    expect(promiseAt('2026-11-13T09:00:00Z', { plan })).toMatchObject({ orderUntil: at('2026-11-13T10:00:00Z') });
    expect(promiseAt('2026-11-20T07:00:00Z', { plan })).toMatchObject({ orderUntil: at('2026-11-20T08:00:00Z') });
  });
});

describe('days and zones', () => {
  it('[T4] an opening in a fold is the later of the two', () => {
    const night = openIn('Europe/Lisbon', { id: 'night', weekly: onDays([7], '01:30', '05:00') });
    const plan = allHoursPlan('Europe/Lisbon', {
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '01:00' },
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: night } },
    });
    expect(onDate(promiseAt('2026-10-24T09:00:00Z', { plan }))).toBe('2026-10-25T01:30:00.000Z');
  });

  it('[K6] a cure across a change of the clocks takes its elapsed hours', () => {
    const plan = {
      ...printPlan,
      make: { ...printMake, resource: undefined, makingDays: { min: 0, max: 0 }, cureHours: 24 },
    };
    const { resource: _, ...make } = plan.make;
    const saturdays = { ...workshop, id: 'saturdays', weekly: onDays(everyDay, '09:00', '18:00'), exceptions: [] };
    const promise = promiseAt('2027-03-27T10:00:00Z', {
      plan: {
        ...plan,
        make,
        workshop: saturdays,
        handling: { unit: 'workingMinutes', min: 1, max: 1, gridMinutes: 1 },
        carry: { ...stallPickup, collection: { kind: 'weekly', calendar: openIn('Europe/Lisbon') } },
      },
    });
    const cured = promise.basis.find(({ step }) => step === 'cured');
    // Made Sat 17:00 WET; 24 hours on it is 18:00 WEST, which is 17:00 UTC as the day before.
    expect(cured?.at).toBe(at('2027-03-28T17:00:00Z'));
  });

  it('[H1] a business day of 23 or of 25 hours is one day', () => {
    const plan = allHoursPlan('Europe/Lisbon');
    expect(onDate(promiseAt('2027-03-27T11:00:00Z', { plan }))).toBe('2027-03-28T09:00:00.000Z');
    expect(onDate(promiseAt('2026-10-24T10:00:00Z', { plan }))).toBe('2026-10-25T10:00:00.000Z');
  });

  it('[G7] tz rules changed after publication: instants made with other data are not used', () => {
    const state = stateFrom('2026-11-13T00:00:00Z', { madeWithTzVersion: '2025c' });
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: lisbonPickup, state })).toMatchObject({
      status: 'unknown',
      reason: 'tz_changed',
    });
    const same = stateFrom('2026-11-13T00:00:00Z', { madeWithTzVersion: '2026a' });
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: lisbonPickup, state: same })).toMatchObject({ status: 'firm' });
  });

  it('[R8] a table made with other time-zone data has no row for this host', () => {
    const timetable = planTimetable({ plan: lisbonPickup, state: stateFrom('2026-11-13T00:00:00Z') });
    expect(findRow(timetable, at('2026-11-13T11:00:00Z'), { tzVersion: '2026b' })).toEqual({
      kind: 'none',
      reason: 'tz_changed',
    });
  });

  it('[T1] unknown tz id: the plan is refused, and nothing is promised', () => {
    const plan = { ...lisbonPickup, workshop: { ...workshop, zone: 'Europe/Lissabon' } };
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan });
    expect(promise).toMatchObject({ status: 'unknown', reason: 'bad_plan' });
    expect(promise.basis[0]?.params).toMatchObject({ path: 'workshop.zone', got: '"Europe/Lissabon"' });
  });

  it('[A1] event zone, workshop zone and buyer zone differ: each time is read on its own clock', () => {
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: newYorkWorkshop,
      handling: { unit: 'businessDays', min: 2, max: 2, readyBy: '12:00' },
    };
    // Noon in New York is 17:00 UTC; ready Tue 17 Nov 17:00 UTC, when the Lisbon stall opens.
    expect(promiseAt('2026-11-13T16:59:59Z', { plan })).toMatchObject({
      orderUntil: at('2026-11-13T17:00:00Z'),
      zone: 'Europe/Lisbon',
      earliest: at('2026-11-17T17:00:00Z'),
    });
  });

  it('[A1] weeks in which daylight saving differs between two zones', () => {
    const plan: FulfilmentPlan = { ...lisbonPickup, workshop: newYorkWorkshop };
    // From 8 to 28 March 2027 New York is 4 hours behind Lisbon, not 5: noon there is 16:00 here.
    expect(promiseAt('2027-03-16T15:00:00Z', { plan })).toMatchObject({ orderUntil: at('2027-03-16T16:00:00Z') });
    expect(promiseAt('2027-03-02T15:00:00Z', { plan })).toMatchObject({ orderUntil: at('2027-03-02T17:00:00Z') });
  });

  it('[T2] leap day: 29 February is a date like any other', () => {
    const late = { reviewedThrough: '2028-12-31' };
    const plan = allHoursPlan('Europe/Lisbon', {
      workshop: openIn('Europe/Lisbon', late),
      carry: {
        ...stallPickup,
        collection: {
          kind: 'weekly',
          calendar: openIn('Europe/Lisbon', { ...late, id: 'noon', weekly: onDays(everyDay, '10:00', '12:00') }),
        },
      },
    });
    expect(onDate(promiseAt('2028-02-28T11:00:00Z', { plan }))).toBe('2028-02-29T10:00:00.000Z');
    expect(onDate(promiseAt('2028-02-28T12:00:00Z', { plan }))).toBe('2028-03-01T10:00:00.000Z');
  });

  it("[A1] New Year's Eve: the first of January is closed, and the year turns", () => {
    const closed = [closedOn('2027-01-01', 'Ano Novo')];
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: { ...workshop, exceptions: closed },
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: { ...stall, exceptions: closed } } },
    };
    expect(promiseAt('2026-12-31T11:59:59Z', { plan })).toMatchObject(
      firm('2026-12-31T17:00:00Z', '2026-12-31T19:00:00Z'),
    );
    expect(promiseAt('2026-12-31T12:00:00Z', { plan })).toMatchObject(
      firm('2027-01-05T17:00:00Z', '2027-01-05T19:00:00Z'),
    );
  });
});

describe('calendars', () => {
  const laneless = { ...lisbonPickup };
  const withClosure = (...exceptions: Calendar['exceptions'][number][]): FulfilmentPlan => ({
    ...laneless,
    workshop: { ...workshop, exceptions },
    carry: { ...stallPickup, collection: { kind: 'weekly', calendar: { ...stall, exceptions } } },
  });

  it('[C2] a closed day is passed over, and its label told', () => {
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan: withClosure(closedOn('2026-11-13', 'Feira fechada')) });
    expect(promise).toMatchObject({ earliest: at('2026-11-17T17:00:00Z') });
    const accepted = promise.basis.find(({ step }) => step === 'acceptance_day');
    expect(accepted?.passedOver).toEqual([{ on: '2026-11-13', label: 'Feira fechada' }]);
  });

  it('[R6] a closure added after orders: new answers are later, with another revision of the closures', () => {
    const before = promiseAt('2026-11-13T11:00:00Z');
    const after = promiseAt('2026-11-13T11:00:00Z', {
      plan: withClosure(...workshop.exceptions, closedOn('2026-11-13', 'Ad hoc')),
    });
    expect(after).toMatchObject({ earliest: at('2026-11-17T17:00:00Z') });
    expect(after.closuresRevision).not.toBe(before.closuresRevision);
  });

  it('[C2] a closure removed: the day counts again', () => {
    expect(promiseAt('2026-12-01T11:00:00Z')).toMatchObject({ earliest: at('2026-12-02T17:00:00Z') });
    expect(promiseAt('2026-12-01T11:00:00Z', { plan: withClosure() })).toMatchObject({
      earliest: at('2026-12-01T17:00:00Z'),
    });
  });

  it('[C2] an ad-hoc national holiday and a substitute holiday are exceptions like any other', () => {
    const plan = withClosure(closedOn('2026-11-16', 'Luto nacional'), closedOn('2026-11-17', 'Dia substituto'));
    expect(promiseAt('2026-11-13T12:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-18T17:00:00Z') });
  });

  it('[C2] a half day: hours end at noon, and its cutoff too', () => {
    const half = { ...closedOn('2026-12-24', 'Véspera'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    const plan: FulfilmentPlan = {
      ...withClosure(half),
      handling: { unit: 'workingMinutes', min: 120, max: 120, gridMinutes: 15 },
      cutoff: { time: '12:00', dayOffset: 0 },
    };
    const promise = promiseAt('2026-12-24T11:00:00Z', { plan, state: stateFrom('2026-12-24T11:00:00Z') });
    const ready = promise.basis.find(({ step }) => step === 'ready');
    // One hour on the half day, and one when the workshop opens again on the 25th, which this calendar leaves open.
    expect(ready?.at).toBe(at('2026-12-25T10:00:00Z'));
  });

  it('[C3] an overnight shift: work goes on after midnight on the date it began', () => {
    const night: Calendar = { ...workshop, id: 'bakery', weekly: onDays(WEEKDAYS, '22:00', '04:00'), exceptions: [] };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: night,
      cutoff: { time: '02:00', dayOffset: 1 },
      handling: { unit: 'workingMinutes', min: 60, max: 60, gridMinutes: 15 },
    };
    const promise = promiseAt('2026-11-14T01:30:00Z', { plan, state: stateFrom('2026-11-14T01:30:00Z') });
    expect(promise.basis.find(({ step }) => step === 'acceptance_day')?.on).toBe('2026-11-13');
    expect(promise.basis.find(({ step }) => step === 'ready')?.at).toBe(at('2026-11-14T02:30:00Z'));
  });

  it('[V2] overlapping exceptions are a configuration error unless they say the same', () => {
    const half = { ...closedOn('2026-11-16'), intervals: [{ opens: '09:00', closes: '12:00' }] };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: withClosure(closedOn('2026-11-16'), half) })).toMatchObject({
      reason: 'bad_plan',
    });
    expect(
      promiseAt('2026-11-13T11:00:00Z', { plan: withClosure(closedOn('2026-11-16'), closedOn('2026-11-16', 'again')) }),
    ).toMatchObject({ status: 'firm' });
  });

  it('[C5] no hours given: unknown', () => {
    const plan = { ...lisbonPickup, workshop: { ...workshop, weekly: [], exceptions: [] } };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject({ status: 'unknown', reason: 'no_hours' });
    const empty = { ...stall, weekly: [], exceptions: [] };
    const noStall = {
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: empty } as const },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: noStall })).toMatchObject({
      status: 'unknown',
      reason: 'no_hours',
    });
  });

  it('[C4] beyond reviewedThrough: unknown, not open', () => {
    const plan = { ...lisbonPickup, workshop: { ...workshop, reviewedThrough: '2026-11-13' } };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject({ status: 'firm' });
    expect(promiseAt('2026-11-13T12:00:00Z', { plan })).toMatchObject({ status: 'unknown', reason: 'beyond_reviewed' });
    const collected = { ...stall, reviewedThrough: '2026-11-12' };
    const stallPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: collected } as const },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: stallPlan })).toMatchObject({ reason: 'beyond_reviewed' });
  });

  it('[P1] a stall open on Saturdays only', () => {
    const saturdays = { ...stall, id: 'saturday', weekly: onDays([6], '10:00', '14:00') };
    const plan = {
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: saturdays } as const },
    };
    expect(promiseAt('2026-11-09T11:00:00Z', { plan })).toMatchObject(
      firm('2026-11-14T10:00:00Z', '2026-11-14T14:00:00Z'),
    );
    expect(promiseAt('2026-11-13T12:00:00Z', { plan })).toMatchObject(
      firm('2026-11-21T10:00:00Z', '2026-11-21T14:00:00Z'),
    );
  });

  it('[C8] alternate-week collection with unknown phase: the widest of both, as an estimate', () => {
    const turns = { weeks: [onDays([6], '10:00', '14:00'), []], firstWeekOf: '2026-11-09' };
    const known = { ...stall, id: 'turns', weekly: [], rotation: turns };
    const unknownTurn = { ...known, rotation: { weeks: turns.weeks } };
    const plan = (calendar: Calendar): FulfilmentPlan => ({
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar } },
    });
    expect(promiseAt('2026-11-09T11:00:00Z', { plan: plan(known) })).toMatchObject(
      firm('2026-11-14T10:00:00Z', '2026-11-14T14:00:00Z'),
    );
    const widest = promiseAt('2026-11-09T11:00:00Z', { plan: plan(unknownTurn) });
    expect(widest).toMatchObject({
      status: 'estimate',
      earliest: at('2026-11-14T10:00:00Z'),
      latest: at('2026-11-21T14:00:00Z'),
      wording: { key: 'pickup.estimate' },
    });
    expect(widest.basis.at(-1)?.step).toBe('rotation');
  });

  it('[C8] a no in one of the weeks that may stand first is a no', () => {
    // Reviewed for the Saturday of this week only: if it is the other week's turn, nobody knows.
    const turns = { weeks: [onDays([6], '10:00', '14:00'), onDays([7], '10:00', '14:00')] };
    const calendar = { ...stall, id: 'turns', weekly: [], rotation: turns, reviewedThrough: '2026-11-14' };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar } },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject({ status: 'unknown', reason: 'beyond_reviewed' });
    const swapped = { ...calendar, rotation: { weeks: turns.weeks.toReversed() } };
    const other: FulfilmentPlan = {
      ...plan,
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: swapped } },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: other })).toMatchObject({ reason: 'beyond_reviewed' });
  });

  it('[C8] [N1] a run whose weeks have an unknown turn is an estimate over both', () => {
    const calendar = { ...workshop, id: 'turns', weekly: [], rotation: { weeks: [workshop.weekly, []] } };
    const plan = { ...lisbonRunPlan, carry: { ...lisbonRun, calendar } };
    const promise = promiseAt('2026-11-16T08:00:00Z', { plan });
    expect(promise).toMatchObject({
      status: 'estimate',
      earliest: at('2026-11-16T11:30:00Z'),
      latest: at('2026-11-23T13:00:00Z'),
      wording: { key: 'run.estimate' },
    });
  });

  it('[C8] [L1] and so is a lane', () => {
    const calendar = { ...newYorkWorkshop, id: 'turns', weekly: [], rotation: { weeks: [newYorkWorkshop.weekly, []] } };
    const { carry } = newYorkLanePlan;
    if (carry.kind !== 'lane') throw new Error('The lane plan goes by lane.');
    const plan = { ...newYorkLanePlan, carry: { ...carry, collection: { ...carry.collection, calendar } } };
    expect(promiseAt('2026-11-16T15:00:00Z', { plan })).toMatchObject({
      status: 'estimate',
      wording: { key: 'lane.estimate' },
    });
  });
});

describe('events and validity', () => {
  const state = (change: object) => stateFrom('2026-11-13T00:00:00Z', change);
  const ask = (iso: string, change: object) => promiseAt(iso, { plan: lisbonPickup, state: state(change) });

  it('[G2] event cancelled', () => {
    expect(
      ask('2026-11-13T11:00:00Z', { isEventCancelled: true, eventEndsAt: at('2026-11-13T09:00:00Z') }),
    ).toMatchObject({
      reason: 'event_cancelled',
    });
  });

  it('[P4] event moved: the windows are those of the new day', () => {
    const moved = { startsAt: at('2026-11-22T10:00:00Z'), endsAt: at('2026-11-22T14:00:00Z') };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      carry: { ...stallPickup, collection: { kind: 'dated', zone: 'Europe/Lisbon', windows: [moved] } },
    };
    expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject(
      firm('2026-11-22T10:00:00Z', '2026-11-22T14:00:00Z'),
    );
  });

  it('[G3] event past, from the very end on', () => {
    const eventEndsAt = at('2026-11-13T14:00:00Z');
    expect(ask('2026-11-13T13:59:59Z', { eventEndsAt })).toMatchObject({ status: 'firm', orderUntil: eventEndsAt });
    expect(ask('2026-11-13T14:00:00Z', { eventEndsAt })).toMatchObject({ status: 'unavailable', reason: 'event_past' });
  });

  it('[P2] order during the event: the window that has begun is not promised, the next one is', () => {
    expect(
      promiseAt('2026-11-17T17:30:00Z', { plan: { ...lisbonPickup, cutoff: { time: '18:00', dayOffset: 0 } } }),
    ).toMatchObject({
      earliest: at('2026-11-18T17:00:00Z'),
    });
  });

  it('[G4] exactly at the closing of orders is late', () => {
    const ordersCloseAt = at('2026-11-13T11:00:00Z');
    expect(ask('2026-11-13T10:59:59Z', { ordersCloseAt })).toMatchObject({ status: 'firm', orderUntil: ordersCloseAt });
    expect(ask('2026-11-13T11:00:00Z', { ordersCloseAt })).toMatchObject({ reason: 'orders_closed' });
  });

  it('[G6] before orders open, it says when they do', () => {
    const ordersOpenAt = at('2026-11-13T11:00:00Z');
    expect(ask('2026-11-13T10:59:59Z', { ordersOpenAt })).toMatchObject({
      status: 'unavailable',
      reason: 'orders_not_open',
      opensAt: ordersOpenAt,
    });
    expect(ask('2026-11-13T11:00:00Z', { ordersOpenAt })).toMatchObject({ status: 'firm' });
  });

  it('[A5] pre-sale: every order before the release starts at the release', () => {
    const plan = { ...lisbonPickup, releaseAt: at('2026-11-18T09:00:00Z') };
    const early = promiseAt('2026-11-13T09:00:00Z', { plan });
    expect(early).toMatchObject(firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'));
    expect(promiseAt('2026-11-18T08:59:59Z', { plan })).toMatchObject({ earliest: at('2026-11-18T17:00:00Z') });
    expect(promiseAt('2026-11-18T12:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-19T17:00:00Z') });
    expect(early.basis.find(({ step }) => step === 'release')?.at).toBe(at('2026-11-18T09:00:00Z'));
    expect(early.orderUntil).toBe(at('2026-11-18T12:00:00Z'));
  });

  it('[A5] exchange: it starts when it is accepted, as any order of that time', () => {
    const requestedAt = at('2026-11-16T11:59:59Z');
    const acceptedAt = at('2026-11-17T11:00:00Z');
    const request = { plan: lisbonPickup, state: stateFrom('2026-11-16T00:00:00Z') };
    expect(planPromise(request, requestedAt)).toMatchObject({ orderUntil: at('2026-11-17T12:00:00Z') });
    expect(planPromise(request, acceptedAt)).toMatchObject(firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'));
    expect(planPromise(request, acceptedAt + 3600)).toMatchObject(firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'));
  });

  it('[G1] a page cached past expiry promises nothing, nor does one read before it was made', () => {
    const validity = stateFrom('2026-11-13T08:00:00Z', { expires: at('2026-11-13T10:00:00Z') });
    const request = { plan: lisbonPickup, state: validity };
    for (const iso of ['2026-11-13T10:00:00Z', '2026-11-13T07:59:59Z']) {
      expect(planPromise(request, at(iso))).toMatchObject({ status: 'unknown', reason: 'expired' });
    }
    expect(planPromise(request, at('2026-11-13T09:59:59Z'))).toMatchObject({ status: 'firm' });
    expect(planPromise(request, Number.NaN)).toMatchObject({ reason: 'expired' });
  });

  it('[P11] a place that takes part from a day on, and until another', () => {
    const plan = (live: object): FulfilmentPlan => ({ ...lisbonPickup, carry: { ...stallPickup, live } });
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: plan({ from: at('2026-11-18T00:00:00Z') }) })).toMatchObject({
      earliest: at('2026-11-18T17:00:00Z'),
    });
    const until = at('2026-11-17T18:00:00Z');
    expect(promiseAt('2026-11-13T11:00:00Z', { plan: plan({ until }) })).toMatchObject({ status: 'firm' });
    expect(promiseAt('2026-11-13T12:00:00Z', { plan: plan({ until }) })).toMatchObject({ reason: 'place_closed' });
    expect(promiseAt('2026-11-17T18:00:00Z', { plan: plan({ until }) })).toMatchObject({ reason: 'place_closed' });
  });
});
