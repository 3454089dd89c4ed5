import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
  at,
  closedOn,
  lisbonPickup,
  lisbonRun,
  lisbonRunPlan,
  lisbonState,
  newYorkLanePlan,
  onDays,
  printPlan,
  promiseAt,
  stall,
  stallPickup,
  stateFrom,
} from '../fixtures.ts';
import { readPromise } from '../reader.ts';
import type { FulfilmentPlan, OrderLine, PromiseTimetable, StockState } from '../types/index.ts';
import { createTimetableBook } from './book.ts';
import { findRow } from './find-row.ts';
import { chooseHeadroom } from './headroom.ts';
import { planPromise, planTimetable } from './timetable.ts';
import { encodeTimetable } from './wire.ts';

const first = at('2026-11-13T12:00:00Z');
const timetable = planTimetable({ plan: lisbonPickup, state: lisbonState });

describe('timetables', () => {
  it('[R3] make one row where the answer stays the same', () => {
    const { rows } = planTimetable({
      plan: lisbonPickup,
      state: stateFrom('2026-11-13T12:00:00Z', { expires: at('2026-11-17T12:00:00Z') }),
    });
    expect(rows).toHaveLength(1);
  });

  it('[R2] [H4] end a no at the order time whose readiness nobody knows any more', () => {
    // 30 minutes to 10 hours of work, reviewed through Friday; the only window is before the most could be done.
    const state = stateFrom('2026-11-12T09:00:00Z', { expires: at('2026-11-14T00:00:00Z') });
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: { ...lisbonPickup.workshop, weekly: onDays([4, 5], '09:00', '17:00'), reviewedThrough: '2026-11-13' },
      cutoff: { time: '17:00', dayOffset: 0 },
      handling: { unit: 'workingMinutes', min: 30, max: 600, gridMinutes: 10 },
      carry: {
        kind: 'pickup',
        place: { name: 'Stall', address: 'Square' },
        collection: {
          kind: 'dated',
          zone: 'Europe/Lisbon',
          windows: [{ startsAt: at('2026-11-13T09:30:00Z'), endsAt: at('2026-11-13T10:30:00Z') }],
        },
        leadMinutes: 0,
      },
    };
    // Ten hours fit before Friday 17:00 when begun before Thursday 15:00.
    const lastKnown = at('2026-11-12T15:00:00Z');
    expect(planPromise({ plan, state }, lastKnown)).toMatchObject({ reason: 'no_window', orderUntil: lastKnown + 1 });
    expect(planPromise({ plan, state }, lastKnown + 1)).toMatchObject({ reason: 'beyond_reviewed' });
    const { rows } = planTimetable({ plan, state });
    expect(rows.find(({ until }) => until > lastKnown)?.until).toBe(lastKnown + 1);
  });

  it('[R4] look past their expiry for the true deadline of the last row', () => {
    const cut = planTimetable({ plan: lisbonPickup, state: { ...lisbonState, expires: at('2026-11-13T08:00:00Z') } });
    expect(cut.rows).toMatchObject([{ until: at('2026-11-13T08:00:00Z'), promise: { orderUntil: first } }]);
  });

  it('[R4] say of a refusal no more than the table covers', () => {
    const { rows } = planTimetable({ plan: lisbonPickup, state: { ...lisbonState, isEventCancelled: true } });
    expect(rows).toMatchObject([{ until: lisbonState.expires, promise: { orderUntil: lisbonState.expires } }]);
  });

  it('[R4] look no further than thirty days', () => {
    const never = { ...stall, id: 'one day', weekly: onDays([6], '10:00', '14:00'), exceptions: [] };
    const saturdays = ['2026-11-21', '2026-11-28', '2026-12-05', '2026-12-12', '2026-12-19', '2026-12-26'].map((on) =>
      closedOn(on),
    );
    const plan: FulfilmentPlan = {
      ...lisbonPickup,
      workshop: { ...lisbonPickup.workshop, weekly: onDays([1, 2, 3, 4, 5, 6, 7], '00:00', '24:00') },
      carry: { ...stallPickup, collection: { kind: 'weekly', calendar: { ...never, exceptions: saturdays } } },
    };
    const expires = at('2026-11-15T12:00:00Z');
    const state = stateFrom('2026-11-14T12:00:00Z', { expires });
    expect(planTimetable({ plan, state }).rows.at(-1)?.promise.orderUntil).toBe(expires + 30 * 86_400);
  });

  it('[R5] [H7] are never earlier for a later order', () => {
    const dates = timetable.rows.map(({ promise }) => ('latest' in promise ? promise.latest : 0));
    expect(dates).toEqual([...dates].sort((a, b) => a - b));
  });

  it('[G1] need a state that begins before it ends, in whole seconds', () => {
    for (const change of [{ expires: lisbonState.asOf }, { asOf: 0.5 }, { asOf: Number.NaN }]) {
      const request = { plan: lisbonPickup, state: { ...lisbonState, ...change } };
      expect(() => planTimetable(request)).toThrow(/asOf before expires/);
      expect(() => planPromise(request, first)).toThrow(RangeError);
    }
  });

  it('[G8] [G9] of a bad plan or line are one row with every issue', () => {
    const bad = { ...lisbonPickup, priceMinor: -1, cutoff: { time: '9:00', dayOffset: 0 } as const };
    const { rows, quantityBound } = planTimetable({ plan: bad, state: lisbonState });
    expect(quantityBound).toBe(0);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.promise).toMatchObject({
      status: 'unknown',
      reason: 'bad_plan',
      wording: { key: 'unknown.bad_plan' },
    });
    expect(rows[0]?.promise.basis.map(({ params }) => params?.['path'])).toEqual(['priceMinor', 'cutoff.time']);
    expect(
      planTimetable({ plan: lisbonPickup, state: lisbonState, line: { quantity: 0 } }).rows[0]?.promise,
    ).toMatchObject({ reason: 'bad_line' });
    expect(planPromise({ plan: bad, state: lisbonState }, first)).toEqual(rows[0]?.promise);
  });

  it.each<[number, string, FulfilmentPlan, StockState | undefined, OrderLine]>([
    [7, 'all that is there', lisbonPickup, { kind: 'count', onHand: 9, reserved: 2 }, { quantity: 1 }],
    [2, 'the units there are', lisbonPickup, { kind: 'units', freeUnitIds: ['a', 'b'] }, { quantity: 1 }],
    [Number.MAX_SAFE_INTEGER, 'any number where nobody counts', lisbonPickup, undefined, { quantity: 1 }],
    [
      3,
      'what was asked where a limit looks at it',
      { ...lisbonPickup, limits: { quantity: 5 } },
      undefined,
      { quantity: 3 },
    ],
    [
      3,
      'what was asked where litres are counted',
      { ...lisbonRunPlan, carry: { ...lisbonRun, seats: { unit: 'litre', count: 9 } } },
      undefined,
      { quantity: 3, sizeMm: { length: 10, width: 10, height: 10 } },
    ],
    [3, 'what was asked where it is made', printPlan, undefined, { quantity: 3 }],
  ])('[R7] hold for %s items: %s', (bound, _, plan, stock, line) => {
    const state = { ...lisbonState, ...(stock === undefined ? {} : { stock }) };
    expect(planTimetable({ plan, state, line }).quantityBound).toBe(bound);
  });

  it('[R8] are looked up by order time, quantity and time-zone data', () => {
    const small: PromiseTimetable = { ...timetable, quantityBound: 2 };
    expect(findRow(small, first - 1)).toEqual({ kind: 'row', row: timetable.rows[0] });
    expect(findRow(small, first)).toEqual({ kind: 'row', row: timetable.rows[1] });
    expect(findRow(small, timetable.expires - 1)).toEqual({ kind: 'row', row: timetable.rows.at(-1) });
    expect(findRow(small, first, { quantity: 2, tzVersion: '2026a' })).toMatchObject({ kind: 'row' });
    expect(findRow(small, first, { quantity: 3 })).toEqual({ kind: 'none', reason: 'over_quantity_bound' });
    expect(findRow(small, timetable.asOf - 1)).toEqual({ kind: 'none', reason: 'expired' });
    expect(findRow(small, Number.NaN)).toEqual({ kind: 'none', reason: 'expired' });
  });
});

describe('headroom', () => {
  it('[R9] is the smallest number with a risk under two in a hundred', () => {
    // P(N > 4) is 0.0527 and P(N > 5) 0.0166 for a mean of 2; for a mean of 0.02 one order is a risk of 0.0198.
    expect(chooseHeadroom({ ordersPerHour: 4, hours: 0.5 })).toBe(5);
    expect(chooseHeadroom({ ordersPerHour: 0.02, hours: 1 })).toBe(0);
    expect(chooseHeadroom({ ordersPerHour: 0.03, hours: 1 })).toBe(1);
    expect(chooseHeadroom({ ordersPerHour: 0, hours: 24 })).toBe(0);
    expect(chooseHeadroom({ ordersPerHour: 4, hours: 0.5 }, 0.06)).toBe(4);
  });

  it('[R9] stays finite for rates no stall has, and refuses what is no rate', () => {
    expect(chooseHeadroom({ ordersPerHour: 400, hours: 2 })).toBe(859);
    expect(chooseHeadroom({ ordersPerHour: 1e6, hours: 1 })).toBe(1000);
    expect(() => chooseHeadroom({ ordersPerHour: -1, hours: 1 })).toThrow(/0 or more/);
    expect(() => chooseHeadroom({ ordersPerHour: Number.NaN, hours: 1 })).toThrow(RangeError);
  });
});

describe('the wire', () => {
  it('[W1] holds lengths, status and ends in the largest unit that divides them', () => {
    const state = { ...lisbonState, expires: at('2026-11-17T12:00:00Z') };
    const wire = JSON.parse(encodeTimetable(planTimetable({ plan: lisbonPickup, state })));
    expect(wire).toEqual([
      1,
      state.asOf,
      state.expires,
      3600,
      [
        [24, 0, 29, 31],
        [96, 0, 125, 127],
      ],
    ]);
    const odd = { ...state, asOf: state.asOf + 1 };
    expect(JSON.parse(encodeTimetable(planTimetable({ plan: lisbonPickup, state: odd })))[3]).toBe(1);
  });

  it('[W2] gives each status back, and no window for a refusal', () => {
    const codes = [
      planTimetable({ plan: lisbonPickup, state: lisbonState }),
      planTimetable({
        plan: newYorkLanePlan,
        state: { ...lisbonState, asOf: at('2027-06-01T00:00:00Z'), expires: at('2027-06-02T00:00:00Z') },
      }),
      planTimetable({ plan: printPlan, state: lisbonState }),
      planTimetable({ plan: lisbonPickup, state: { ...lisbonState, isEventCancelled: true } }),
    ].map((table) => readPromise(JSON.parse(encodeTimetable(table)), table.asOf));
    expect(codes.map((row) => row?.code)).toEqual([0, 1, 2, 3]);
    expect(codes[2]).not.toHaveProperty('latest');
  });

  it('[W1] keeps sixty rows under a kilobyte, gzipped', () => {
    const plan = { ...lisbonRunPlan };
    const state = stateFrom('2026-11-02T00:00:00Z', { expires: at('2026-12-15T00:00:00Z') });
    const table = planTimetable({ plan, state });
    expect(table.rows.length).toBeGreaterThanOrEqual(56);
    expect(gzipSync(encodeTimetable(table)).length).toBeLessThan(1000);
  });
});

describe('a book of timetables', () => {
  const state = stateFrom('2026-11-13T00:00:00Z', { expires: at('2026-11-20T00:00:00Z') });
  const plain: OrderLine = { quantity: 1, weightGrams: 40, fragility: 'robust' };

  it('[B1] gives each line what planTimetable gives it', () => {
    const book = createTimetableBook(state);
    const lines: OrderLine[] = [
      plain,
      { ...plain, quantity: 4 },
      { quantity: 0 },
      { quantity: 1, fragility: 'fragile' },
    ];
    const stocks: (StockState | undefined)[] = [
      undefined,
      { kind: 'count', onHand: 3, reserved: 0 },
      { kind: 'count', onHand: 0, reserved: 0 },
    ];
    for (const plan of [
      lisbonPickup,
      lisbonRunPlan,
      newYorkLanePlan,
      printPlan,
      { ...lisbonPickup, limits: { weightGrams: 100 } },
    ]) {
      for (const line of lines) {
        for (const stock of stocks) {
          const own = stock === undefined ? {} : { stock };
          const { inputsHash: _, ...shared } = book.findTimetable({ plan, line, ...own });
          const { inputsHash: __, ...alone } = planTimetable({ plan, line, state: { ...state, ...own } });
          expect(withoutHash(shared)).toEqual(withoutHash(alone));
        }
      }
    }
  });

  it('[B2] shares a table between lines the plan cannot tell apart', () => {
    const book = createTimetableBook(state);
    const ask = (plan: FulfilmentPlan, line: OrderLine) => book.findTimetable({ plan, line }).rows;
    expect(ask(lisbonPickup, plain)).toBe(ask(lisbonPickup, { quantity: 3, fragility: 'fragile', weightGrams: 1 }));
    expect(book.countTables()).toBe(1);
    expect(ask(lisbonRunPlan, plain)).not.toBe(ask(lisbonRunPlan, { ...plain, fragility: 'fragile' }));
    expect(book.countTables()).toBe(3);
    const limited = { ...lisbonPickup, limits: { weightGrams: 100 } };
    expect(ask(limited, plain)).not.toBe(ask(limited, { ...plain, weightGrams: 41 }));
    expect(book.countTables()).toBe(5);
  });

  it('[B1] gives a destination its own table', () => {
    const book = createTimetableBook(state);
    const to = (postcode: string) =>
      book.findTimetable({ plan: lisbonRunPlan, destination: { countryCode: 'PT', postcode } }).rows[0]?.promise.status;
    expect([to('1100-001'), to('4000-001')]).toEqual(['firm', 'unavailable']);
  });
});

function withoutHash(table: Omit<PromiseTimetable, 'inputsHash'>) {
  return {
    ...table,
    rows: table.rows.map(({ promise: { inputsHash: _, ...promise }, ...row }) => ({ ...row, promise })),
  };
}

it('[P11] a place closed for good says so from its last window on', () => {
  const plan = { ...lisbonPickup, carry: { ...stallPickup, live: { until: at('2026-11-14T00:00:00Z') } } };
  expect(promiseAt('2026-11-13T11:00:00Z', { plan })).toMatchObject({ status: 'firm' });
  expect(promiseAt('2026-11-13T12:00:00Z', { plan })).toMatchObject({ reason: 'place_closed' });
});
