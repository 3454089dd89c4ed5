import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { request } from '../arbitraries.fixtures.ts';
import {
  at,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  lisbonState,
  onDays,
  printMake,
  printPlan,
  printState,
  stall,
  stallPickup,
  stateFrom,
} from '../fixtures.ts';
import { planPromise } from '../timetable/timetable.ts';
import type { FulfilmentPlan, PromiseRequest, PromiseState } from '../types/index.ts';
import { applyTakings } from './apply-takings.ts';
import { type BasketLine, planBasket } from './basket.ts';
import { compareToShown, hasDate } from './compare.ts';
import { planPart, planPartWindows } from './part.ts';

const line = (plan: FulfilmentPlan, state: PromiseState, quantity = 1, lineId = 'a'): BasketLine => ({
  lineId,
  plan,
  state,
  line: { quantity },
});

const saturdays = { ...stall, id: 'saturdays', weekly: onDays([6], '10:00', '16:00') };
const inSlots: FulfilmentPlan = {
  ...lisbonPickup,
  workshop: { ...saturdays, weekly: onDays([5, 6], '09:00', '21:00') },
  cutoff: { time: '21:00', dayOffset: 0 },
  handling: { unit: 'businessDays', min: 0, max: 0, readyBy: '09:00' },
  carry: {
    ...stallPickup,
    collection: { kind: 'weekly', calendar: saturdays },
    slots: { id: 'stall-slots', minutes: 60, capacity: 4 },
  },
};
const takenPlaces = (counts: readonly number[]) =>
  stateFrom('2026-12-11T00:00:00Z', {
    slots: {
      'stall-slots': counts.map((taken, index) => ({ startsAt: at(`2026-12-12T${10 + index}:00:00Z`), taken })),
    },
  });
const friday = at('2026-12-11T20:00:00Z');
const slot = (hour: number) => ({
  kind: 'slot',
  slotsId: 'stall-slots',
  startsAt: at(`2026-12-12T${hour}:00:00Z`),
  endsAt: at(`2026-12-12T${hour + 1}:00:00Z`),
  capacity: 4,
});

describe('a part', () => {
  it('[X8] of one line is promised as on its own, of several as together', () => {
    const state = { ...printState, asOf: at('2026-11-30T10:59:00Z') };
    const orderAt = at('2026-11-30T11:00:00Z');
    const print = line(printPlan, state, 10);
    expect(planPart([print], { orderAt }).promise).toEqual(
      planPromise({ plan: printPlan, state, line: print.line }, orderAt),
    );
    const lines = [print, line(lisbonPickup, { ...state, stock: { kind: 'count', onHand: 9, reserved: 1 } }, 2, 'b')];
    const { promise, takings } = planPart(lines, { orderAt });
    expect(promise).toEqual(planBasket(lines, { orderAt }).sellers[0]?.together);
    expect(takings.filter(({ kind }) => kind === 'stock')).toEqual([{ kind: 'stock', lineId: 'b', quantity: 2 }]);
  });

  it('[X8] is of one seller and one time', () => {
    const other = line({ ...lisbonPickup, sellerId: 'other' }, lisbonState, 1, 'b');
    const question = { orderAt: lisbonState.asOf };
    expect(() => planPart([line(lisbonPickup, lisbonState), other], question)).toThrow(/Two sellers/);
    expect(() => planPart([], question)).toThrow(RangeError);
    expect(() => planPartWindows([], { ...question, count: 1 })).toThrow(RangeError);
  });

  it('[X8] [S2] takes pieces, or the very unit, and nothing of what nobody counts, or without a date', () => {
    const orderAt = lisbonState.asOf;
    const take = (stock: PromiseState['stock'], unitId?: string) => {
      const one = line(lisbonPickup, stock === undefined ? lisbonState : { ...lisbonState, stock });
      return planPart([{ ...one, line: { quantity: 1, ...(unitId === undefined ? {} : { unitId }) } }], { orderAt })
        .takings;
    };
    expect(take(undefined)).toEqual([]);
    expect(take({ kind: 'count', onHand: 1, reserved: 0 })).toEqual([{ kind: 'stock', lineId: 'a', quantity: 1 }]);
    expect(take({ kind: 'count', onHand: 1, reserved: 1 })).toEqual([]);
    const units = { kind: 'units', freeUnitIds: ['lamp-1', 'lamp-2'] } as const;
    expect(take(units, 'lamp-2')).toEqual([{ kind: 'unit', lineId: 'a', unitId: 'lamp-2' }]);
    expect(take(units)).toEqual([{ kind: 'unit', lineId: 'a', unitId: 'lamp-1' }]);
    expect(take(units, 'lamp-3')).toEqual([]);
  });
});

describe('the place an order takes', () => {
  it('[P14] is in the first slot with one left, and for the next buyer in the one after', () => {
    expect(planPart([line(inSlots, takenPlaces([4, 3, 4, 0]))], { orderAt: friday }).takings).toEqual([slot(11)]);
    expect(planPart([line(inSlots, takenPlaces([4, 4, 4, 0]))], { orderAt: friday }).takings).toEqual([slot(13)]);
    const lines = ['a', 'b'].map((lineId) => line(inSlots, takenPlaces([]), 1, lineId));
    expect(planPart(lines, { orderAt: friday }).takings).toEqual([slot(10)]);
  });

  it('[P14] is in the slot the promise ends with', () => {
    const plan: FulfilmentPlan = {
      ...printPlan,
      carry: { ...stallPickup, slots: { id: 'stall', minutes: 60, capacity: 2 } },
    };
    const { promise, takings } = planPart([line(plan, printState, 10)], { orderAt: at('2026-11-30T11:00:00Z') });
    expect(takings.at(-1)).toMatchObject({ kind: 'slot', endsAt: hasDate(promise) ? promise.latest : 0 });
  });

  it('[P13] is in the slot that was chosen, from readiness on', () => {
    const lines = [line(inSlots, takenPlaces([4, 3, 4, 0]))];
    const chosen = planPart(lines, { orderAt: friday, slotUntil: at('2026-12-12T14:00:00Z') });
    expect(chosen.takings).toEqual([slot(13)]);
    expect(chosen.promise).toMatchObject({
      status: 'firm',
      earliest: at('2026-12-12T13:00:00Z'),
      latest: at('2026-12-12T14:00:00Z'),
      // At its start it can still be collected in it; a second later it has begun.
      orderUntil: at('2026-12-12T13:00:01Z'),
    });
    const whole = line(lisbonPickup, lisbonState);
    const later = planPart([whole], { orderAt: lisbonState.asOf, slotUntil: at('2026-11-14T14:00:00Z') });
    expect(later.promise).toMatchObject({ status: 'firm', earliest: at('2026-11-14T10:00:00Z') });
    expect(later.takings).toEqual([]);
  });

  it('[P13] [O5] is refused where the chosen slot is full, over, or none: worse than any that was shown', () => {
    const lines = [line(inSlots, takenPlaces([4, 3, 4, 0]))];
    const shown = planPart(lines, { orderAt: friday, slotUntil: at('2026-12-12T14:00:00Z') }).promise;
    const ends = ['2026-12-12T13:00:00Z', '2026-12-12T10:00:00Z', '2026-12-12T13:30:00Z', '2026-12-13T14:00:00Z'];
    for (const end of ends) {
      const { promise, takings } = planPart(lines, { orderAt: friday, slotUntil: at(end) });
      expect(promise).toMatchObject({ status: 'unavailable', reason: 'no_window' });
      expect(takings).toEqual([]);
      expect(compareToShown(promise, shown)).toBe('worse');
    }
  });

  it('[P13] [O2] has its own deadline and its own evidence', () => {
    const state = lisbonState;
    const until = at('2026-11-18T19:00:00Z');
    const one = [line(lisbonPickup, state)];
    const { promise } = planPart(one, { orderAt: state.asOf, slotUntil: until });
    expect(promise.orderUntil).toBe(at('2026-11-18T12:00:00Z'));
    expect(planPart(one, { orderAt: promise.orderUntil - 1, slotUntil: until }).promise).toEqual(promise);
    expect(planPart(one, { orderAt: promise.orderUntil, slotUntil: until }).promise.status).toBe('unavailable');
    expect(promise.inputsHash).not.toBe(planPart(one, { orderAt: state.asOf }).promise.inputsHash);
  });
});

describe('the windows of a part', () => {
  it('[P12] [X8] are those all lines are ready for', () => {
    const orderAt = at('2026-11-30T11:00:00Z');
    const lines = [line(printPlan, printState, 10), line(lisbonPickup, printState, 1, 'b')];
    const ends = (some: readonly BasketLine[]) =>
      planPartWindows(some, { orderAt, count: 2 }).map(({ endsAt }) => new Date(endsAt * 1000).toISOString());
    expect(ends(lines)).toEqual(['2026-12-04T19:00:00.000Z', '2026-12-05T14:00:00.000Z']);
    expect(ends(lines.slice(1))).toEqual(['2026-12-02T19:00:00.000Z', '2026-12-03T19:00:00.000Z']);
    expect(ends([line(lisbonRunPlan, printState)])).toEqual([]);
    expect(planPartWindows(lines, { orderAt: printState.expires, count: 2 })).toEqual([]);
  });
});

describe('the seats an order takes', () => {
  const seats: FulfilmentPlan = { ...lisbonRunPlan, carry: { ...lisbonRun, seats: { unit: 'litre', count: 30 } } };
  const orderAt = at('2026-11-16T09:00:00Z');
  const state = stateFrom('2026-11-16T00:00:00Z');
  const box = { quantity: 2, sizeMm: { length: 100, width: 200, height: 300 } };

  it('[N10] are the litres or parcels of all lines, on the departure it catches', () => {
    const lines = ['a', 'b'].map((lineId) => ({ ...line(seats, state, 1, lineId), line: box }));
    const [taking] = planPart(lines, { orderAt }).takings;
    expect(taking).toMatchObject({
      kind: 'departure',
      runId: 'run-lisbon',
      departsAt: at('2026-11-16T11:00:00Z'),
      seats: { unit: 'litre', count: 30, amount: expect.closeTo(24, 6) },
    });
    expect(planPart([line(lisbonRunPlan, state)], { orderAt }).takings).toEqual([
      { kind: 'departure', runId: 'run-lisbon', departsAt: at('2026-11-16T11:00:00Z') },
    ]);
  });

  it('[N10] are on the departure of the most branch, that it is sure to catch', () => {
    const handling = { unit: 'workingMinutes', min: 30, max: 180, gridMinutes: 15 } as const;
    const { promise, takings } = planPart([line({ ...lisbonRunPlan, handling }, state)], { orderAt });
    expect(promise).toMatchObject({ earliest: at('2026-11-16T11:30:00Z') });
    expect(takings).toMatchObject([{ departsAt: at('2026-11-16T15:30:00Z') }]);
  });

  it('[N9] are on the departure whose delivery was chosen, or the answer is a no', () => {
    const one = [line(lisbonRunPlan, state)];
    const chosen = planPart(one, { orderAt, slotUntil: at('2026-11-16T17:30:00Z') });
    expect(chosen.promise).toMatchObject({
      earliest: at('2026-11-16T16:00:00Z'),
      latest: at('2026-11-16T17:30:00Z'),
      orderUntil: at('2026-11-16T14:45:00Z'),
    });
    expect(chosen.takings).toMatchObject([{ departsAt: at('2026-11-16T15:30:00Z') }]);
    expect(planPart(one, { orderAt, slotUntil: at('2026-11-16T17:00:00Z') }).promise).toMatchObject({
      status: 'unavailable',
      reason: 'no_run',
    });
  });
});

describe('the days of making an order takes', () => {
  const orderAt = at('2026-11-30T11:00:00Z');
  const day = (on: string, units: number, lineId = 'a') => ({
    kind: 'making',
    lineId,
    resourceId: 'press',
    on,
    units,
    capacity: 40,
  });

  it('[K11] of the worked example are what is free on Wed 2 and Thu 3 Dec, the reserve kept', () => {
    expect(planPart([line(printPlan, printState, 10)], { orderAt }).takings).toEqual([
      day('2026-12-02', 6),
      day('2026-12-03', 4),
    ]);
  });

  it('[K11] [X8] are taken one after the other by the lines of a part', () => {
    const lines = [line(printPlan, printState, 10), line(printPlan, printState, 30, 'b')];
    expect(planPart(lines, { orderAt }).takings).toEqual([
      day('2026-12-02', 6),
      day('2026-12-03', 4),
      day('2026-12-03', 20, 'b'),
      day('2026-12-04', 10, 'b'),
    ]);
  });

  it('[K11] [K8] join the open batch, or open one', () => {
    const plan = { ...printPlan, make: { ...printMake, batch: { size: 20, longestWaitDays: 3 } } };
    expect(planPart([line(plan, printState, 10)], { orderAt }).takings.at(-1)).toEqual({
      kind: 'batch',
      lineId: 'a',
      resourceId: 'press',
      openedOn: '2026-11-30',
      units: 10,
      size: 20,
    });
    const press = printState.resources?.['press'] ?? { committed: [] };
    const open = { ...press, openBatch: { units: 5, openedOn: '2026-11-27' } };
    const waiting = { ...printState, resources: { press: open } };
    expect(planPart([line(plan, waiting, 10)], { orderAt }).takings.at(-1)).toMatchObject({ openedOn: '2026-11-27' });
    const takings = planPart([line(plan, waiting, 10)], { orderAt }).takings;
    expect(applyTakings(waiting, takings).resources?.['press']?.openBatch).toEqual({
      units: 15,
      openedOn: '2026-11-27',
    });
    const filling = planPart([line(plan, waiting, 15)], { orderAt }).takings;
    expect(applyTakings(waiting, filling).resources?.['press']?.openBatch).toBeUndefined();
  });
});

/** Without what makes an order help others: see [X9]. */
function withoutHelp({ plan, state, line: asked }: PromiseRequest): PromiseRequest {
  const { make, carry } = plan;
  const { batch: _, ...making } = make ?? printMake;
  const { minimum: __, ...run } = carry.kind === 'run' ? carry : lisbonRun;
  return {
    plan: {
      ...plan,
      ...(make === undefined ? {} : { make: making }),
      ...(carry.kind === 'run' ? { carry: run } : {}),
    },
    state: { ...state, headroomOrders: 0 },
    ...(asked === undefined ? {} : { line: asked }),
  };
}

describe('what is taken', () => {
  const numRuns = Number(process.env['STALLKEEP_PROPERTY_RUNS'] ?? 1000);
  const sample = fc.record({ asked: request.map(withoutHelp), seed: fc.nat() });

  it('[X9] never makes the next answer earlier, and never exceeds what is free', { timeout: 600_000 }, () => {
    let dated = 0;
    fc.assert(
      fc.property(sample, ({ asked, seed }) => {
        const { asOf, expires } = asked.state;
        const orderAt = asOf + (seed % (expires - asOf));
        const quantity = asked.line?.quantity ?? 1;
        let state: PromiseState = { ...asked.state, stock: { kind: 'count', onHand: 12, reserved: 0 } };
        let before: ReturnType<typeof planPart> | undefined;
        for (let order = 0; order < 4; order += 1) {
          const plan = planPart([line(asked.plan, state, quantity)], { orderAt });
          const { promise } = plan;
          if (before !== undefined && hasDate(promise) && hasDate(before.promise)) {
            expect(promise.latest).toBeGreaterThanOrEqual(before.promise.latest);
            expect(promise.earliest).toBeGreaterThanOrEqual(before.promise.earliest);
          }
          if (before !== undefined && hasDate(promise)) expect(hasDate(before.promise)).toBe(true);
          if (!hasDate(promise)) expect(plan.takings).toEqual([]);
          else dated += 1;
          state = applyTakings(state, plan.takings);
          expectNothingOvertaken(asked.plan, state, plan.takings);
          before = plan;
        }
      }),
      { numRuns },
    );
    expect(dated).toBeGreaterThan(numRuns);
  });

  it('[P13] is, for each slot with a place left, what choosing it takes', { timeout: 600_000 }, () => {
    fc.assert(
      fc.property(sample, ({ asked, seed }) => {
        const { asOf, expires } = asked.state;
        const orderAt = asOf + (seed % (expires - asOf));
        const lines = [line(asked.plan, asked.state, asked.line?.quantity)];
        for (const window of planPartWindows(lines, { orderAt, count: 2 })) {
          const open = window.slots.length === 0 ? [window] : window.slots.filter(({ left }) => left > 0);
          for (const { startsAt, endsAt } of open) {
            const { promise, takings } = planPart(lines, { orderAt, slotUntil: endsAt });
            expect(promise).toMatchObject({ earliest: startsAt, latest: endsAt });
            expect(promise.orderUntil).toBeGreaterThan(orderAt);
            expect(takings.filter(({ kind }) => kind === 'slot')).toHaveLength(window.slots.length === 0 ? 0 : 1);
          }
        }
      }),
      { numRuns: Math.ceil(numRuns / 4) },
    );
  });
});

function expectNothingOvertaken(
  plan: FulfilmentPlan,
  state: PromiseState,
  takings: ReturnType<typeof planPart>['takings'],
): void {
  const { carry } = plan;
  for (const taking of takings) {
    if (taking.kind === 'slot') {
      const places = state.slots?.[taking.slotsId]?.find(({ startsAt }) => startsAt === taking.startsAt);
      expect(places?.taken).toBeLessThanOrEqual(carry.kind === 'pickup' ? (carry.slots?.capacity ?? 0) : 0);
    }
    if (taking.kind === 'departure' && taking.seats !== undefined) {
      const departure = state.runs?.[taking.runId]?.find(({ departsAt }) => departsAt === taking.departsAt);
      expect(departure?.seatsTaken).toBeLessThanOrEqual(taking.seats.count);
    }
    if (taking.kind === 'making') {
      const ours = state.resources?.[taking.resourceId]?.committed.filter(({ on }) => on === taking.on) ?? [];
      expect(ours.reduce((sum, { units }) => sum + units, 0)).toBeLessThanOrEqual(taking.capacity);
      expect(taking.units).toBeGreaterThan(0);
    }
  }
  if (state.stock?.kind === 'count') expect(state.stock.reserved).toBeLessThanOrEqual(state.stock.onHand);
}
