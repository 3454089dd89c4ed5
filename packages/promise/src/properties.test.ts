import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planBasket } from './answers/basket.ts';
import { hasDate } from './answers/compare.ts';
import { closure, request } from './arbitraries.fixtures.ts';
import { listCalendars } from './plan/compile.ts';
import { readPromise, type Wire } from './reader.ts';
import { addDays } from './time/days.ts';
import { findClock, toLocalDate } from './time/zone.ts';
import { findRow } from './timetable/find-row.ts';
import { planPromise, planTimetable } from './timetable/timetable.ts';
import { encodeTimetable } from './timetable/wire.ts';
import type { Calendar, DeliveryPromise, FulfilmentPlan, PromiseRequest, PromiseTimetable } from './types/index.ts';

/** At least 10,000 runs each in CI; `npm run prove -- properties` runs a million. */
const numRuns = Number(process.env['STALLKEEP_PROPERTY_RUNS'] ?? 10_000);
const check = <T extends [unknown, ...unknown[]]>(property: fc.IProperty<T>) => fc.assert(property, { numRuns });
const timeout = { timeout: 3_600_000 };

/** Promised earlier: either end of the window is. Only where both are dated is there anything to compare. */
function isEarlier(a: DeliveryPromise, b: DeliveryPromise): boolean {
  return hasDate(a) && hasDate(b) && (a.latest < b.latest || a.earliest < b.earliest);
}

/** The answers of two tables of one time, wherever either changes. */
function compareTables(
  a: PromiseTimetable,
  b: PromiseTimetable,
): readonly (readonly [DeliveryPromise, DeliveryPromise])[] {
  const times = [...a.rows, ...b.rows].map(({ from }) => from);
  return times.map((at) => [promiseIn(a, at), promiseIn(b, at)]);
}

function promiseIn(timetable: PromiseTimetable, at: number): DeliveryPromise {
  const found = findRow(timetable, at);
  if (found.kind === 'none') throw new Error(`The table has no row at ${at}: ${found.reason}.`);
  return found.row.promise;
}

/** The plan with a change made to every calendar of an id. */
function withCalendar(plan: FulfilmentPlan, id: string, change: (calendar: Calendar) => Calendar): FulfilmentPlan {
  return JSON.parse(JSON.stringify(plan), (_, value: unknown) =>
    isCalendar(value) && value.id === id ? change(value) : value,
  );
}

function isCalendar(value: unknown): value is Calendar {
  return typeof value === 'object' && value !== null && 'reviewedThrough' in value && 'exceptions' in value;
}

describe('properties', () => {
  it('[R1] [R3] [R4] rows tile the time of a table, and neighbours differ', timeout, () => {
    check(
      fc.property(request, (asked) => {
        const { rows, asOf, expires } = planTimetable(asked);
        expect(rows[0]?.from).toBe(asOf);
        expect(rows.at(-1)?.until).toBe(expires);
        for (const [index, row] of rows.entries()) {
          expect(row.from).toBeLessThan(row.until);
          expect(row.promise.orderFrom).toBe(row.from);
          const next = rows[index + 1];
          if (next === undefined) continue;
          expect(next.from).toBe(row.until);
          expect([row.promise.orderUntil, sayings(row.promise)]).not.toEqual([row.until, sayings(next.promise)]);
        }
      }),
    );
  });

  it('[R2] the promise of an order time is that of its row', timeout, () => {
    check(
      fc.property(request, fc.nat(), (asked, seed) => {
        const timetable = planTimetable(asked);
        const row = timetable.rows[seed % timetable.rows.length];
        if (row === undefined) throw new Error('A table has rows.');
        const inside = row.from + (seed % (row.until - row.from));
        expect(planPromise(asked, inside)).toEqual(row.promise);
        expect(planPromise(asked, row.until - 1)).toEqual(row.promise);
      }),
    );
  });

  it('[R2] asked anew at any time, the answer says the same as the row of that time', timeout, () => {
    check(
      fc.property(request, fc.nat(), (asked, seed) => {
        const timetable = planTimetable(asked);
        const { asOf, expires } = asked.state;
        const at = asOf + (seed % (expires - asOf));
        const anew = planPromise({ ...asked, state: { ...asked.state, asOf: at } }, at);
        expect(sayings(anew)).toEqual(sayings(promiseIn(timetable, at)));
        expect(anew.orderUntil).toBe(promiseIn(timetable, at).orderUntil);
      }),
    );
  });

  it('[R5] [H7] a later order is never promised earlier, and no window ends before it begins', timeout, () => {
    check(
      fc.property(request, (asked) => {
        const dated = planTimetable(asked).rows.filter(({ promise }) => hasDate(promise));
        for (const [index, { promise, from }] of dated.entries()) {
          const before = dated[index - 1]?.promise;
          expect(before !== undefined && isEarlier(promise, before)).toBe(false);
          expect(hasDate(promise) && promise.earliest < promise.latest && promise.earliest >= from).toBe(true);
        }
      }),
    );
  });

  it('[R6] a closure added never makes a promise earlier', timeout, () => {
    check(
      fc.property(request, fc.nat(), fc.integer({ min: -1, max: 10 }), (asked, which, days) => {
        const calendars = [...listCalendars(asked.plan).values()];
        const calendar = calendars[which % calendars.length];
        if (calendar === undefined) throw new Error('A plan has calendars.');
        const on = addDays(toLocalDate(calendar.zone, asked.state.asOf), days);
        const plan = withCalendar(asked.plan, calendar.id, (one) => ({
          ...one,
          exceptions: [...one.exceptions.filter((exception) => exception.on !== on), closure(on)],
        }));
        for (const [before, after] of compareTables(planTimetable(asked), planTimetable({ ...asked, plan }))) {
          expect(isEarlier(after, before)).toBe(false);
        }
      }),
    );
  });

  it('[R6] capacity taken never makes a promise earlier', timeout, () => {
    check(
      fc.property(request, fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 4 }), (asked, nth, taken) => {
        const before = planTimetable(asked);
        const after = planTimetable({ ...asked, state: takeCapacity(asked, { before, nth, taken }) });
        for (const [free, full] of compareTables(before, after)) expect(isEarlier(full, free)).toBe(false);
      }),
    );
  });

  it('[R9] more headroom never makes a promise earlier', timeout, () => {
    check(
      fc.property(request, fc.integer({ min: 1, max: 4 }), (asked, more) => {
        const headroomOrders = (asked.state.headroomOrders ?? 0) + more;
        const after = planTimetable({ ...asked, state: { ...asked.state, headroomOrders } });
        for (const [bold, safe] of compareTables(planTimetable(asked), after))
          expect(isEarlier(safe, bold)).toBe(false);
      }),
    );
  });

  it('[X1] [X3] together is never earlier than its latest line', timeout, () => {
    check(
      fc.property(request, request, fc.nat(), (one, two, seed) => {
        const { plan } = one;
        const { asOf, expires } = one.state;
        const orderAt = asOf + (seed % (expires - asOf));
        const state = { ...one.state, asOf: orderAt };
        // Another line of the same way: its own handling, the same place, run or lane.
        const other = { ...two.plan, carry: plan.carry };
        const lines = [
          { lineId: 'one', plan, state, line: one.line ?? { quantity: 1 } },
          { lineId: 'two', plan: other, state, line: two.line ?? { quantity: 1 } },
        ];
        const [seller] = planBasket(lines, { orderAt }).sellers;
        if (seller === undefined) throw new Error('The lines have a seller.');
        for (const { promise } of seller.split) expect(isEarlier(seller.together, promise)).toBe(false);
        if (seller.split.some(({ promise }) => promise.status === 'unknown'))
          expect(hasDate(seller.together)).toBe(false);
      }),
    );
  });

  it('[W2] [W3] the reader agrees with the engine at every second around every boundary', timeout, () => {
    check(
      fc.property(request, (asked) => {
        const timetable = planTimetable(asked);
        const wire: Wire = JSON.parse(encodeTimetable(timetable));
        for (const { from, until } of timetable.rows) {
          for (const at of [from - 1, from, from + 1, until - 2, until - 1, until]) {
            const found = findRow(timetable, at);
            const read = readPromise(wire, at);
            if (found.kind === 'none') {
              expect(read).toBeUndefined();
              continue;
            }
            const { promise } = found.row;
            expect(read).toEqual({
              index: timetable.rows.indexOf(found.row),
              from: found.row.from,
              until: found.row.until,
              code: ['firm', 'estimate', 'unknown', 'unavailable'].indexOf(promise.status),
              ...(hasDate(promise) ? { earliest: promise.earliest, latest: promise.latest } : {}),
            });
          }
        }
      }),
    );
  });

  it('[T6] [T3] [T4] local times resolve as Temporal has them, by role', timeout, () => {
    const zones = [
      'Europe/Lisbon',
      'Australia/Lord_Howe',
      'America/St_Johns',
      'Africa/Casablanca',
      'Pacific/Apia',
      'Asia/Tehran',
    ];
    check(
      fc.property(
        fc.constantFrom(...zones),
        fc.integer({ min: Date.parse('2005-01-01') / 86_400_000, max: Date.parse('2035-01-01') / 86_400_000 }),
        fc.integer({ min: 0, max: 86_400 }),
        (zone, day, seconds) => {
          const clock = findClock(zone);
          const wall = Temporal.PlainDateTime.from('1970-01-01').add({ days: day, seconds });
          for (const [role, disambiguation] of [
            ['deadline', 'earlier'],
            ['ready', 'later'],
          ] as const) {
            const expected = wall.toZonedDateTime(zone, { disambiguation });
            const at = clock.toInstant(day, seconds, role);
            if (expected.toPlainDateTime().equals(wall)) expect(at * 1000).toBe(expected.epochMilliseconds);
            else
              expect(
                Temporal.Instant.fromEpochMilliseconds(at * 1000 - 1000)
                  .toZonedDateTimeISO(zone)
                  .getTimeZoneTransition('next')?.epochMilliseconds,
              ).toBe(at * 1000);
            expect(clock.toDay(at)).toBe(
              Temporal.Instant.fromEpochMilliseconds(at * 1000)
                .toZonedDateTimeISO(zone)
                .toPlainDate()
                .since('1970-01-01').days,
            );
          }
        },
      ),
    );
  });
});

/** What a buyer is told, without whence and until when. */
function sayings(promise: DeliveryPromise) {
  const { basis: _, orderFrom: __, orderUntil: ___, asOf: ____, ...rest } = promise;
  return rest;
}

/** The state after some orders took the nth place, seat or day there is. */
function takeCapacity(
  { plan, state }: PromiseRequest,
  { before, nth, taken }: { readonly before: PromiseTimetable; readonly nth: number; readonly taken: number },
): PromiseRequest['state'] {
  const press = state.resources?.['press'];
  const basis = before.rows.flatMap(({ promise }) => promise.basis);
  const pick = <T>(items: readonly T[]): readonly T[] =>
    items.length === 0 ? [] : items.slice(nth % items.length).slice(0, 1);
  const slots = pick(basis.flatMap(({ step, at }) => (step === 'collection' && at !== undefined ? [at] : [])));
  const departures = pick(basis.flatMap(({ step, at }) => (step === 'departure' && at !== undefined ? [at] : [])));
  const seated = plan.carry.kind === 'run' && plan.carry.minimum === undefined;
  return {
    ...state,
    ...(press === undefined
      ? {}
      : {
          resources: {
            press: {
              ...press,
              committed: [...press.committed, { on: addDays(toLocalDate('Etc/UTC', state.asOf), nth), units: taken }],
            },
          },
        }),
    slots: { slots: slots.map((startsAt) => ({ startsAt, taken })) },
    runs: seated ? { run: departures.map((departsAt) => ({ departsAt, seatsTaken: taken, orders: taken })) } : {},
  };
}
