import { describe, expect, it } from 'vitest';
import {
  at,
  firm,
  lisbonPickup,
  lisbonRunPlan,
  lisbonState,
  newYorkLanePlan,
  onDays,
  printMake,
  printPlan,
  printState,
  promiseAt,
  stall,
  stallPickup,
  stateFrom,
} from './fixtures.ts';
import { planTimetable } from './timetable/timetable.ts';
import type { FulfilmentPlan } from './types/index.ts';

describe('the worked examples of fulfilment.md §12', () => {
  it('[A1] pickup: Lisbon Fri 13 Nov 2026 11:59:59 is collected on Fri 13 Nov 17:00–19:00', () => {
    expect(promiseAt('2026-11-13T11:59:59Z')).toMatchObject(firm('2026-11-13T17:00:00Z', '2026-11-13T19:00:00Z'));
  });

  it('[A2] pickup: one second later counts for Mon 16, the stall is shut, so Tue 17 Nov 17:00–19:00', () => {
    expect(promiseAt('2026-11-13T12:00:00Z')).toMatchObject(firm('2026-11-17T17:00:00Z', '2026-11-17T19:00:00Z'));
  });

  it('[N2] [H5] run: 10:14:59 is ready at 10:45 on the grid, goes at 11:00, arrives 11:30–13:00', () => {
    // The basis is that of the first order time of the answer: here of this one.
    const state = stateFrom('2026-11-16T10:14:59Z');
    const promise = promiseAt('2026-11-16T10:14:59Z', { plan: lisbonRunPlan, state });
    expect(promise).toMatchObject(firm('2026-11-16T11:30:00Z', '2026-11-16T13:00:00Z'));
    expect(promise.basis).toContainEqual(
      expect.objectContaining({ step: 'ready', branch: 'latest', at: at('2026-11-16T10:45:00Z') }),
    );
    expect(promise.basis).toContainEqual(
      expect.objectContaining({ step: 'departure', at: at('2026-11-16T11:00:00Z') }),
    );
  });

  it('[L1] [L2] lane: New York Tue 24 Nov 2026 13:00 arrives Sat 28 Nov – Tue 1 Dec', () => {
    const promise = promiseAt('2026-11-24T18:00:00Z', { plan: newYorkLanePlan });
    expect(promise).toMatchObject({
      ...firm('2026-11-28T05:00:00Z', '2026-12-02T05:00:00Z'),
      granularity: 'day',
      zone: 'America/New_York',
    });
    const handovers = promise.basis.filter(({ step }) => step === 'handover').map((step) => step.at);
    expect(handovers).toEqual([at('2026-11-25T22:00:00Z'), at('2026-11-27T22:00:00Z')]);
  });

  it('[A2] lane: the same at 14:00:00 arrives Mon 30 Nov – Thu 3 Dec', () => {
    const promise = promiseAt('2026-11-24T19:00:00Z', { plan: newYorkLanePlan });
    expect(promise).toMatchObject(firm('2026-11-30T05:00:00Z', '2026-12-04T05:00:00Z'));
  });

  it('[K6] make + pickup: Sat 27 Mar 2027 15:00 with a 24 h cure over Easter is collected Tue 30 Mar 17:00–19:00', () => {
    const plan: FulfilmentPlan = {
      ...printPlan,
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '17:00' },
      make: { ...printMake, cureHours: 24 },
    };
    const state = stateFrom('2027-03-27T00:00:00Z', {
      resources: { press: { asOf: at('2027-03-27T14:00:00Z'), committed: [] } },
    });
    expect(promiseAt('2027-03-27T15:00:00Z', { plan, state })).toMatchObject(
      firm('2027-03-30T16:00:00Z', '2027-03-30T18:00:00Z'),
    );
  });

  it('[K1] [K4] make + pickup: an order of 10 on Mon 30 Nov 11:00 is collected Wed 2 Dec 17:00 – Fri 4 Dec 19:00', () => {
    const promise = promiseAt('2026-11-30T11:00:00Z', { plan: printPlan, state: printState, line: { quantity: 10 } });
    expect(promise).toMatchObject(firm('2026-12-02T17:00:00Z', '2026-12-04T19:00:00Z'));
  });

  it('[P8] slots: on Fri 20:00 the first place left is Sat 11:00–12:00, and for the next buyer 13:00–14:00', () => {
    const saturdayStall = { ...stall, id: 'saturdays', weekly: onDays([6], '10:00', '16:00') };
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: { ...saturdayStall, weekly: onDays([5, 6], '09:00', '21:00') },
      cutoff: { time: '21:00', dayOffset: 0 },
      handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
      carry: {
        ...stallPickup,
        collection: { kind: 'weekly', calendar: saturdayStall },
        slots: { id: 'stall-slots', minutes: 60, capacity: 4 },
      },
    };
    const taken = (counts: readonly number[]) =>
      stateFrom('2026-12-11T00:00:00Z', {
        slots: {
          'stall-slots': counts.map((count, index) => ({
            startsAt: at(`2026-12-12T${10 + index}:00:00Z`),
            taken: count,
          })),
        },
      });
    const first = promiseAt('2026-12-11T20:00:00Z', { plan, state: taken([4, 3, 4, 0]) });
    expect(first).toMatchObject(firm('2026-12-12T11:00:00Z', '2026-12-12T12:00:00Z'));
    const second = promiseAt('2026-12-11T20:00:00Z', { plan, state: taken([4, 4, 4, 0]) });
    expect(second).toMatchObject(firm('2026-12-12T13:00:00Z', '2026-12-12T14:00:00Z'));
  });

  it('[R1] [R2] timetable: the first example has the six rows, each 17:00–19:00', () => {
    const { rows } = planTimetable({ plan: lisbonPickup, state: lisbonState });
    const shown = rows.map(({ until, promise }) => [
      new Date(until * 1000).toISOString().slice(5, 16),
      promise.status === 'firm' ? new Date(promise.earliest * 1000).toISOString().slice(5, 16) : promise.status,
    ]);
    expect(shown).toEqual([
      ['11-13T12:00', '11-13T17:00'],
      ['11-17T12:00', '11-17T17:00'],
      ['11-18T12:00', '11-18T17:00'],
      ['11-19T12:00', '11-19T17:00'],
      ['11-20T12:00', '11-20T17:00'],
      ['11-24T12:00', '11-24T17:00'],
    ]);
  });
});
