import { describe, expect, it } from 'vitest';
import {
  at,
  firm,
  lisbonPickup,
  printMake,
  printPlan,
  promiseAt,
  stallPickup,
  stateFrom,
  workshop,
} from '../fixtures.ts';
import { planTimetable } from '../timetable/timetable.ts';
import type { Calendar, FulfilmentPlan, MakePlan, PromiseState, Resource } from '../types/index.ts';

const toPrint = (change: Partial<MakePlan>): FulfilmentPlan => ({ ...printPlan, make: { ...printMake, ...change } });
const reviewedUntil = (calendar: Calendar, reviewedThrough: string): Calendar => ({
  ...calendar,
  id: `${calendar.id}-until`,
  reviewedThrough,
});
const freePress = (change: Partial<NonNullable<PromiseState['resources']>[string]> = {}) =>
  stateFrom('2026-11-16T00:00:00Z', {
    resources: { press: { asOf: at('2026-11-16T00:00:00Z'), committed: [], ...change } },
  });
const press = requirePress();
function requirePress(): Resource {
  if (printMake.resource === undefined) throw new Error('The prints of the examples are made on a press.');
  return printMake.resource;
}

/** The instants of a kind of step, least then most. */
const stepsAt = (steps: ReturnType<typeof promiseAt>['basis'], key: string) =>
  steps.filter(({ step }) => step === key).map((step) => step.at);

describe('limits of acceptance and stock', () => {
  it('[C5] a calendar without hours says so, however short its review', () => {
    const none = { ...workshop, id: 'none', weekly: [], exceptions: [], reviewedThrough: '2026-11-20' };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan: { ...lisbonPickup, workshop: none } })).toMatchObject({
      status: 'unknown',
      reason: 'no_hours',
    });
  });

  it('[S2] as many units as are ordered are enough, one less is not', () => {
    const stock = (freeUnitIds: readonly string[]) =>
      stateFrom('2026-11-16T00:00:00Z', { stock: { kind: 'units', freeUnitIds } });
    const ask = (ids: readonly string[]) =>
      promiseAt('2026-11-16T09:00:00Z', { plan: lisbonPickup, state: stock(ids), line: { quantity: 2 } });
    expect(ask(['a', 'b']).status).toBe('firm');
    expect(ask(['a'])).toMatchObject({ reason: 'sold_out' });
  });

  it('[A5] [A2] an order released exactly at the cutoff is late', () => {
    const plan = (releaseAt: string) => ({ ...lisbonPickup, releaseAt: at(releaseAt) });
    const asked = (releaseAt: string) => promiseAt('2026-11-16T09:00:00Z', { plan: plan(releaseAt) });
    expect(asked('2026-11-17T11:59:59Z')).toMatchObject(firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'));
    expect(asked('2026-11-17T12:00:00Z')).toMatchObject(firm('2026-11-18T17:00:00Z', '2026-11-18T19:00:00Z'));
  });

  it('[G3] [G5] what is sold out is past when its event is', () => {
    const state = stateFrom('2026-11-16T00:00:00Z', {
      stock: { kind: 'count', onHand: 1, reserved: 1 },
      eventEndsAt: at('2026-11-20T12:00:00Z'),
    });
    const rows = planTimetable({ plan: lisbonPickup, state }).rows;
    expect(rows.map(({ until, promise }) => [until, 'reason' in promise && promise.reason])).toEqual([
      [at('2026-11-20T12:00:00Z'), 'sold_out'],
      [state.expires, 'event_past'],
    ]);
  });

  it('[P11] a place takes part from the very start of a window, and to its very end', () => {
    const live = (from: string, until: string): FulfilmentPlan => ({
      ...lisbonPickup,
      carry: { ...stallPickup, live: { from: at(from), until: at(until) } },
    });
    const ask = (from: string, until: string) => promiseAt('2026-11-16T09:00:00Z', { plan: live(from, until) });
    expect(ask('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z')).toMatchObject({ latest: at('2026-11-17T19:00:00Z') });
    expect(ask('2026-11-17T17:00:01Z', '2026-12-31T00:00:00Z')).toMatchObject({ latest: at('2026-11-18T19:00:00Z') });
    expect(ask('2026-11-17T17:00:00Z', '2026-11-17T18:59:59Z')).toMatchObject({ reason: 'place_closed' });
  });
});

describe('limits of making', () => {
  const declared = toPrint({ makingDays: { min: 1, max: 3 } });
  const { resource: _, ...withoutResource } = declared.make ?? printMake;
  const maker: FulfilmentPlan = { ...printPlan, make: withoutResource };

  it('[K2] declared days count from the day making begins, least and most apart, and are firm', () => {
    const promise = promiseAt('2026-11-16T09:00:00Z', { plan: maker });
    expect(promise).toMatchObject({ status: 'firm' });
    expect(promise.basis.filter(({ step }) => step === 'made')).toEqual([
      {
        step: 'made',
        branch: 'earliest',
        on: '2026-11-17',
        at: at('2026-11-17T17:00:00Z'),
        zone: 'Europe/Lisbon',
        params: {},
      },
      {
        step: 'made',
        branch: 'latest',
        on: '2026-11-19',
        at: at('2026-11-19T17:00:00Z'),
        zone: 'Europe/Lisbon',
        params: {},
      },
    ]);
  });

  it('[C4] making that needs a date nobody looked at is unknown, from any of its ends', () => {
    const until = (date: string, plan: FulfilmentPlan) => ({ ...plan, workshop: reviewedUntil(workshop, date) });
    const unknown = { status: 'unknown', reason: 'beyond_reviewed' };
    for (const date of ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19']) {
      expect(promiseAt('2026-11-16T09:00:00Z', { plan: until(date, maker) })).toMatchObject(unknown);
    }
    const calendar = reviewedUntil(workshop, '2026-11-17');
    const short = toPrint({ resource: { ...press, calendar } });
    const state = freePress();
    const line = { quantity: 200 };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan: short, state, line })).toMatchObject(unknown);
  });

  it('[K6] a cure counts for the earliest finish as for the latest', () => {
    const promise = promiseAt('2026-11-16T09:00:00Z', {
      plan: { ...toPrint({ cureHours: 48 }), handling: { unit: 'workingMinutes', min: 30, max: 30, gridMinutes: 15 } },
      state: freePress(),
      line: { quantity: 37 },
    });
    // Made on Mon 16 or, with the reserve, Tue 17 at 17:00; two days later half an hour of work is left to do.
    expect(stepsAt(promise.basis, 'made')).toEqual([at('2026-11-16T17:00:00Z'), at('2026-11-17T17:00:00Z')]);
    expect(stepsAt(promise.basis, 'ready')).toEqual([at('2026-11-18T17:30:00Z'), at('2026-11-19T17:30:00Z')]);
  });

  it('[K5] on a makers’ clock ahead, making begins on the date it is there', () => {
    const kiritimati = { ...workshop, id: 'far', zone: 'Pacific/Kiritimati' };
    const plan = toPrint({ resource: { ...press, calendar: kiritimati } });
    const state = stateFrom('2026-11-16T00:00:00Z', {
      resources: { press: { asOf: at('2026-11-16T09:00:00Z'), committed: [] } },
    });
    const madeOn = (iso: string) =>
      promiseAt(iso, { plan, state: { ...state, asOf: at(iso) } })
        .basis.filter(({ step }) => step === 'made')
        .map(({ on }) => on);
    // 14 hours ahead: Tue 17 begins there on Mon 16 at 10:00 in UTC, and ends its making at 03:00 of Tue 17.
    expect(madeOn('2026-11-16T09:59:59Z')).toEqual(['2026-11-17', '2026-11-17']);
    expect(madeOn('2026-11-17T02:59:59Z')).toEqual(['2026-11-17', '2026-11-17']);
    expect(madeOn('2026-11-17T03:00:00Z')).toEqual(['2026-11-18', '2026-11-18']);
  });

  it('[K8] a batch that just fills begins at once, and one short of it waits; what waits already counts', () => {
    const plan = toPrint({ batch: { size: 20, longestWaitDays: 3 } });
    const waits = (quantity: number, openBatch?: { units: number; openedOn: string }) =>
      promiseAt('2026-11-17T09:00:00Z', {
        plan,
        state: { ...freePress(openBatch === undefined ? {} : { openBatch }), asOf: at('2026-11-17T09:00:00Z') },
        line: { quantity },
      })
        .basis.filter(({ step }) => step === 'batch')
        .map(({ on, params }) => [on, params?.['waiting']]);
    expect(waits(20)).toEqual([]);
    expect(waits(19)).toEqual([['2026-11-20', 0]]);
    expect(waits(8, { units: 12, openedOn: '2026-11-16' })).toEqual([]);
    expect(waits(7, { units: 12, openedOn: '2026-11-16' })).toEqual([['2026-11-19', 12]]);
  });

  it('[K1] [R9] headroom takes as much again for each further order', () => {
    const ask = (headroomOrders: number) =>
      promiseAt('2026-11-16T09:00:00Z', {
        plan: printPlan,
        state: { ...freePress(), headroomOrders },
        line: { quantity: 18 },
      })
        .basis.filter(({ step, branch }) => step === 'made' && branch === 'latest')
        .map(({ on }) => on);
    expect([0, 1, 2, 3, 4].map(ask)).toEqual([
      ['2026-11-16'],
      ['2026-11-16'],
      ['2026-11-17'],
      ['2026-11-17'],
      ['2026-11-18'],
    ]);
  });

  it('[C4] handling after making needs dates that somebody looked at', () => {
    const plan: FulfilmentPlan = {
      ...maker,
      make: { ...withoutResource, cureHours: 200 },
      workshop: reviewedUntil(workshop, '2026-11-20'),
    };
    expect(promiseAt('2026-11-16T09:00:00Z', { plan })).toMatchObject({ reason: 'beyond_reviewed' });
  });
});
