import { describe, expect, it } from 'vitest';
import type { PickupPlan, PromiseState } from './evaluate.ts';
import { at, lisbonPickup, lisbonState, stall, workshop } from './fixtures.ts';
import { planPromise } from './timetable.ts';

function promiseAt(iso: string, change: { plan?: Partial<PickupPlan>; state?: Partial<PromiseState> } = {}) {
  return planPromise({ ...lisbonPickup, ...change.plan }, { ...lisbonState, ...change.state }, at(iso));
}

const window = (startsAt: string, endsAt: string) => ({ status: 'firm', earliest: at(startsAt), latest: at(endsAt) });
const saturdays = ['2026-11-14', '2026-11-21'].map((date) => ({
  startsAt: at(`${date}T10:00:00Z`),
  endsAt: at(`${date}T14:00:00Z`),
}));
const dated = { collection: { kind: 'dated', zone: 'Europe/Lisbon', windows: saturdays } } as const;

describe('the worked examples of fulfilment.md §12', () => {
  it('[A1] collects on Friday what is ordered on Friday one second before noon', () => {
    expect(promiseAt('2026-11-13T11:59:59Z')).toMatchObject(window('2026-11-13T17:00:00Z', '2026-11-13T19:00:00Z'));
  });

  it('[A2] collects on Tuesday what is ordered exactly at the cutoff', () => {
    expect(promiseAt('2026-11-13T12:00:00Z')).toMatchObject(window('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'));
  });
});

describe('pickup', () => {
  it('[A1] passes over a day the workshop is closed', () => {
    const state = { asOf: at('2026-11-30T00:00:00Z'), expires: at('2026-12-10T00:00:00Z') };
    const promise = promiseAt('2026-11-30T12:00:00Z', { state });
    expect(promise).toMatchObject(window('2026-12-02T17:00:00Z', '2026-12-02T19:00:00Z'));
  });

  it('[H1] counts handling in open days and keeps the least and the most apart', () => {
    const promise = promiseAt('2026-11-13T11:00:00Z', { plan: { handlingDays: { min: 1, max: 3 } } });
    expect(promise).toMatchObject(window('2026-11-17T17:00:00Z', '2026-11-18T19:00:00Z'));
  });

  it('[H2] does not call goods ready before they are ordered', () => {
    const plan = { cutoff: '18:30', readyBy: '09:00' };
    expect(promiseAt('2026-11-13T17:30:00Z', { plan })).toMatchObject(
      window('2026-11-14T10:00:00Z', '2026-11-14T14:00:00Z'),
    );
  });

  it('[P1] answers from the first window that fits in the zone of the place', () => {
    expect(promiseAt('2026-11-18T09:00:00Z')).toMatchObject({
      zone: 'Europe/Lisbon',
      granularity: 'slot',
      kind: 'pickup',
    });
  });

  it('[P2] takes a window that starts exactly after the lead time, and not a second less', () => {
    const plan = { leadMinutes: 24 * 60, cutoff: '24:00', readyBy: '09:00' };
    expect(promiseAt('2026-11-12T17:00:00Z', { plan })).toMatchObject({ earliest: at('2026-11-13T17:00:00Z') });
    expect(promiseAt('2026-11-12T17:00:01Z', { plan })).toMatchObject({ earliest: at('2026-11-14T10:00:00Z') });
  });

  it('[P3] needs half an hour of the window after readiness', () => {
    expect(promiseAt('2026-11-13T09:00:00Z', { plan: { readyBy: '18:30' } })).toMatchObject({
      latest: at('2026-11-13T19:00:00Z'),
    });
    expect(promiseAt('2026-11-13T09:00:00Z', { plan: { readyBy: '18:31' } })).toMatchObject({
      latest: at('2026-11-14T14:00:00Z'),
    });
  });

  it('[P4] leaves out a market day whose own orders have closed', () => {
    const windows = saturdays.map((day) => ({ ...day, ordersCloseAt: day.startsAt - 86_400 }));
    const plan: Partial<PickupPlan> = { collection: { kind: 'dated', zone: 'Europe/Lisbon', windows } };
    expect(promiseAt('2026-11-13T09:59:59Z', { plan })).toMatchObject({ latest: at('2026-11-14T14:00:00Z') });
    expect(promiseAt('2026-11-13T10:00:00Z', { plan })).toMatchObject({ latest: at('2026-11-21T14:00:00Z') });
  });

  it('[P5] tells nobody to come before the goods are ready', () => {
    expect(promiseAt('2026-11-13T09:00:00Z', { plan: { readyBy: '18:00' } })).toMatchObject({
      earliest: at('2026-11-13T18:00:00Z'),
    });
  });

  it('[P6] has no date when no market day is left', () => {
    expect(promiseAt('2026-11-21T13:00:00Z', { plan: dated })).toMatchObject({
      status: 'unavailable',
      reason: 'no_window',
    });
  });

  it('[C4] does not know what comes after the reviewed date', () => {
    const reviewedThrough = '2026-11-16';
    const unknown = { status: 'unknown', reason: 'beyond_reviewed' };
    expect(
      promiseAt('2026-11-13T12:00:00Z', { plan: { workshop: { ...workshop, reviewedThrough: '2026-11-15' } } }),
    ).toMatchObject(unknown);
    const collection = { kind: 'weekly', calendar: { ...stall, reviewedThrough } } as const;
    expect(promiseAt('2026-11-13T12:00:00Z', { plan: { collection } })).toMatchObject(unknown);
  });

  it('[C5] does not know the day of a place without hours', () => {
    const unknown = { status: 'unknown', reason: 'no_hours' };
    expect(
      promiseAt('2026-11-13T09:00:00Z', { plan: { workshop: { ...workshop, weekly: [], exceptions: [] } } }),
    ).toMatchObject(unknown);
    const collection = { kind: 'weekly', calendar: { ...stall, weekly: [], exceptions: [] } } as const;
    expect(promiseAt('2026-11-13T09:00:00Z', { plan: { collection } })).toMatchObject(unknown);
  });

  it('[T4] takes the earlier of two cutoffs when the clocks go back', () => {
    const sundays: Partial<PickupPlan> = {
      cutoff: '01:30',
      workshop: { ...workshop, weekly: [{ weekday: 7, opens: '00:00', closes: '24:00' }] },
    };
    const state = { asOf: at('2026-10-20T00:00:00Z'), expires: at('2026-11-10T00:00:00Z') };
    const before = promiseAt('2026-10-25T00:29:59Z', { plan: sundays, state });
    const after = promiseAt('2026-10-25T00:30:00Z', { plan: sundays, state });
    expect(before).toMatchObject({ latest: at('2026-10-27T19:00:00Z') });
    expect(after).toMatchObject({ latest: at('2026-11-03T19:00:00Z') });
  });

  it('keeps the clocks of workshop and stall apart when they are in different zones', () => {
    const plan: Partial<PickupPlan> = { workshop: { ...workshop, zone: 'America/New_York' }, readyBy: '12:00' };
    expect(promiseAt('2026-11-13T16:59:59Z', { plan })).toMatchObject({ latest: at('2026-11-13T19:00:00Z') });
    expect(promiseAt('2026-11-13T17:00:00Z', { plan })).toMatchObject({ latest: at('2026-11-17T19:00:00Z') });
  });
});

describe('guards', () => {
  const noon = '2026-11-13T09:00:00Z';

  it('[G1] does not answer outside its time', () => {
    expect(promiseAt('2026-11-24T12:00:00Z')).toMatchObject({ status: 'unknown', reason: 'expired' });
    expect(promiseAt('2026-11-12T11:59:59Z')).toMatchObject({ status: 'unknown', reason: 'expired' });
  });

  it('[G2] says that the event is cancelled, before anything else', () => {
    const state = { isEventCancelled: true, eventEndsAt: at(noon), isSoldOut: true };
    expect(promiseAt(noon, { state })).toMatchObject({ status: 'unavailable', reason: 'event_cancelled' });
  });

  it('[G3] says that the event is over, from its very end', () => {
    const state = { eventEndsAt: at(noon) };
    expect(promiseAt(noon, { state })).toMatchObject({ reason: 'event_past' });
    expect(promiseAt('2026-11-13T08:59:59Z', { state })).toMatchObject({ status: 'firm' });
  });

  it('[G4] says that orders have closed, exactly at the closing', () => {
    const state = { ordersCloseAt: at(noon) };
    expect(promiseAt(noon, { state })).toMatchObject({ reason: 'orders_closed' });
    expect(promiseAt('2026-11-13T08:59:59Z', { state })).toMatchObject({ status: 'firm', orderUntil: at(noon) });
  });

  it('[G5] says that nothing is left', () => {
    expect(promiseAt(noon, { state: { isSoldOut: true } })).toMatchObject({
      status: 'unavailable',
      reason: 'sold_out',
    });
  });

  it('[G6] says when orders open, and takes the first order exactly then', () => {
    const state = { ordersOpenAt: at(noon) };
    expect(promiseAt('2026-11-13T08:59:59Z', { state })).toMatchObject({
      reason: 'orders_not_open',
      orderFrom: at(noon),
    });
    expect(promiseAt(noon, { state })).toMatchObject({ status: 'firm', orderFrom: at(noon) });
  });

  it('[G7] gives no date to runs, lanes and made things', () => {
    const unknown = { status: 'unknown', reason: 'not_dated_yet' };
    const { optionId, title, priceMinor, currency } = lisbonPickup;
    const run = { kind: 'run', source: 'stock', optionId, title, priceMinor, currency } as const;
    expect(planPromise(run, lisbonState, at(noon))).toMatchObject(unknown);
    expect(planPromise({ ...run, kind: 'lane' }, lisbonState, at(noon))).toMatchObject(unknown);
    expect(promiseAt(noon, { plan: { source: 'make' } })).toMatchObject(unknown);
  });

  it('[G8] names everything that is wrong with a plan', () => {
    const promise = promiseAt(noon, { plan: { cutoff: '25:00', readyBy: 'noon' } });
    expect(promise).toMatchObject({ status: 'unknown', reason: 'bad_plan' });
    expect(promise.basis).toHaveLength(2);
  });
});
