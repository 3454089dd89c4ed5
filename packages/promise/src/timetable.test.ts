import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PickupPlan, PromiseState } from './evaluate.ts';
import { at, closedOn, lisbonPickup, lisbonState } from './fixtures.ts';
import { planPromise, planTimetable } from './timetable.ts';
import type { Calendar, Weekday } from './types.ts';

describe('the worked timetable of fulfilment.md §12', () => {
  it('[R3] has six rows, each from one cutoff to the next that matters', () => {
    const { rows } = planTimetable(lisbonPickup, lisbonState);
    const days = rows.map(({ until, promise }) => [
      until,
      promise.status === 'firm' ? promise.earliest : undefined,
      promise.status === 'firm' ? promise.latest : undefined,
    ]);
    expect(days).toEqual(
      ['13', '17', '18', '19', '20', '24'].map((day) => [
        at(`2026-11-${day}T12:00:00Z`),
        at(`2026-11-${day}T17:00:00Z`),
        at(`2026-11-${day}T19:00:00Z`),
      ]),
    );
  });

  it('[R4] names the true deadline of its last row, past the expiry', () => {
    const { rows } = planTimetable(lisbonPickup, { ...lisbonState, expires: at('2026-11-23T00:00:00Z') });
    expect(rows.at(-1)).toMatchObject({
      until: at('2026-11-23T00:00:00Z'),
      promise: { orderUntil: at('2026-11-24T12:00:00Z') },
    });
  });

  it('[G8] is one row of not knowing for a plan that cannot be read', () => {
    const { rows } = planTimetable({ ...lisbonPickup, cutoff: '12' }, lisbonState);
    expect(rows).toMatchObject([
      { from: lisbonState.asOf, until: lisbonState.expires, promise: { reason: 'bad_plan' } },
    ]);
  });
});

const zones = fc.constantFrom(
  'Europe/Lisbon',
  'America/St_Johns',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'America/New_York',
);
const quarter = fc
  .integer({ min: 0, max: 95 })
  .map((count) => `${String(Math.floor(count / 4)).padStart(2, '0')}:${String((count % 4) * 15).padStart(2, '0')}`);
const interval = fc
  .record({
    weekday: fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7),
    opens: quarter,
    closes: fc.oneof(quarter, fc.constant('24:00')),
  })
  .filter(({ opens, closes }) => opens !== closes);
// Around both changes of the clock in Europe, and those of Lord Howe.
const start = fc.constantFrom(
  at('2026-03-26T00:00:00Z'),
  at('2026-10-02T00:00:00Z'),
  at('2026-10-22T00:00:00Z'),
  at('2026-11-12T00:00:00Z'),
);

const calendar = (maxShifts: number): fc.Arbitrary<Calendar> =>
  fc.record({
    zone: zones,
    weekly: fc.array(interval, { minLength: 0, maxLength: maxShifts }),
    exceptions: fc.constant([]),
    reviewedThrough: fc.constantFrom('2026-10-10', '2026-11-20', '2027-06-30'),
  });

const scenario = fc
  .record({
    asOf: start,
    days: fc.integer({ min: 1, max: 9 }),
    workshop: calendar(7),
    place: calendar(5),
    isDated: fc.boolean(),
    cutoff: quarter,
    readyBy: quarter,
    min: fc.integer({ min: 0, max: 2 }),
    more: fc.integer({ min: 0, max: 2 }),
    leadMinutes: fc.constantFrom(0, 30, 1440),
    windows: fc.array(
      fc.record({ gap: fc.integer({ min: 1, max: 200_000 }), length: fc.integer({ min: 600, max: 30_000 }) }),
      { maxLength: 5 },
    ),
    closes: fc.option(fc.integer({ min: 0, max: 800_000 }), { nil: undefined }),
  })
  .map((drawn): { plan: PickupPlan; state: PromiseState } => {
    let clock = drawn.asOf;
    const windows = drawn.windows.map(({ gap, length }) => {
      const startsAt = clock + gap;
      clock = startsAt + length;
      return { startsAt, endsAt: clock, ordersCloseAt: startsAt - 3600 };
    });
    const plan: PickupPlan = {
      ...lisbonPickup,
      workshop: drawn.workshop,
      cutoff: drawn.cutoff,
      readyBy: drawn.readyBy,
      handlingDays: { min: drawn.min, max: drawn.min + drawn.more },
      leadMinutes: drawn.leadMinutes,
      collection: drawn.isDated
        ? { kind: 'dated', zone: drawn.place.zone, windows }
        : { kind: 'weekly', calendar: drawn.place },
    };
    const closesAt = drawn.closes === undefined ? {} : { ordersCloseAt: drawn.asOf + drawn.closes };
    return { plan, state: { asOf: drawn.asOf, expires: drawn.asOf + drawn.days * 86_400, ...closesAt } };
  });

describe('properties', () => {
  it('[R1] [R3] tiles its time without hole, overlap or equal neighbours', () => {
    fc.assert(
      fc.property(scenario, ({ plan, state }) => {
        const { rows } = planTimetable(plan, state);
        expect(rows[0]?.from).toBe(state.asOf);
        expect(rows.at(-1)?.until).toBe(state.expires);
        for (const [index, row] of rows.entries()) {
          expect(row.from).toBeLessThan(row.until);
          const next = rows[index + 1];
          if (next === undefined) continue;
          expect(next.from).toBe(row.until);
          expect(answerOf(next.promise)).not.toEqual(answerOf(row.promise));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[R2] [R4] [Z1] promises at any time, and at every edge, what the row of that time says', () => {
    fc.assert(
      fc.property(
        scenario,
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 2 }),
        ({ plan, state }, shares) => {
          const { rows } = planTimetable(plan, state);
          const edges = rows.slice(0, 3).flatMap((row) => [row.from, row.until - 1]);
          const others = shares.map((share) =>
            Math.min(state.expires - 1, Math.floor(state.asOf + share * (state.expires - state.asOf))),
          );
          for (const time of [...edges, ...others]) {
            const row = rows.find((candidate) => candidate.from <= time && time < candidate.until);
            expect(planPromise(plan, state, time)).toEqual(row?.promise);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('[R5] never promises a later order earlier', () => {
    fc.assert(
      fc.property(scenario, ({ plan, state }) => {
        const firm = planTimetable(plan, state).rows.flatMap(({ promise }) =>
          promise.status === 'firm' ? [promise] : [],
        );
        for (const [index, promise] of firm.entries()) {
          const next = firm[index + 1];
          if (next === undefined) continue;
          expect(next.earliest).toBeGreaterThanOrEqual(promise.earliest);
          expect(next.latest).toBeGreaterThanOrEqual(promise.latest);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('[R6] is never earlier for a closure of the workshop', () => {
    fc.assert(
      fc.property(scenario, fc.integer({ min: 0, max: 12 }), ({ plan, state }, day) => {
        const on = new Date((state.asOf + day * 86_400) * 1000).toISOString().slice(0, 10);
        const closed: PickupPlan = { ...plan, workshop: { ...plan.workshop, exceptions: [closedOn(on)] } };
        const before = planPromise(plan, state, state.asOf);
        const after = planPromise(closed, state, state.asOf);
        if (before.status === 'firm' && after.status === 'firm') {
          expect(after.earliest).toBeGreaterThanOrEqual(before.earliest);
          expect(after.latest).toBeGreaterThanOrEqual(before.latest);
        } else expect(after.status === 'firm').toBe(false);
      }),
      { numRuns: 150 },
    );
  });
});

function answerOf(promise: ReturnType<typeof planPromise>) {
  return promise.status === 'firm'
    ? [promise.earliest, promise.latest]
    : [promise.status, 'reason' in promise ? promise.reason : ''];
}
