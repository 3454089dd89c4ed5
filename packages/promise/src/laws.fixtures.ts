import * as fc from 'fast-check';
import { planBasket } from './answers/basket.ts';
import { hasDate } from './answers/compare.ts';
import { closure, request } from './arbitraries.fixtures.ts';
import { listCalendars } from './plan/compile.ts';
import { readPromise, type Wire } from './reader.ts';
import { addDays } from './time/days.ts';
import { toLocalDate } from './time/zone.ts';
import { findRow } from './timetable/find-row.ts';
import { planPromise, planTimetable } from './timetable/timetable.ts';
import { encodeTimetable } from './timetable/wire.ts';
import type { Calendar, DeliveryPromise, FulfilmentPlan, PromiseRequest, PromiseTimetable } from './types/index.ts';

/**
 * What holds for every plan, state and order: each law is tried on each generated case. One case serves them all, because making
 * a case and its timetable costs more than most laws.
 */
export interface Law {
  /** With the ids of its rules. */
  readonly title: string;
  /** Undefined, or what is wrong. */
  readonly findFault: (sample: Sample) => string | undefined;
}

/** A request with its timetable, and numbers to choose by. */
export interface Sample {
  readonly asked: PromiseRequest;
  readonly timetable: PromiseTimetable;
  readonly other: PromiseRequest;
  readonly seed: number;
  readonly days: number;
  readonly nth: number;
  readonly taken: number;
}

export const sample: fc.Arbitrary<Sample> = fc
  .record({
    asked: request,
    other: request,
    seed: fc.nat(),
    days: fc.integer({ min: -1, max: 10 }),
    nth: fc.integer({ min: 0, max: 8 }),
    taken: fc.integer({ min: 1, max: 4 }),
  })
  .map((numbers) => ({ ...numbers, timetable: planTimetable(numbers.asked) }));

export const laws: readonly Law[] = [
  { title: '[R1] [R3] [R4] rows tile the time of a table, and neighbours differ', findFault: checkTiling },
  { title: '[R2] the promise of an order time is that of its row', findFault: checkRow },
  { title: '[R2] [O3] asked anew at any time, the answer says the same as the row of that time', findFault: checkAnew },
  {
    title: '[R5] [H7] a later order is never promised earlier, and no window ends before it begins',
    findFault: checkOrder,
  },
  { title: '[R6] a closure added never makes a promise earlier', findFault: checkClosure },
  { title: '[R6] capacity taken never makes a promise earlier', findFault: checkCapacity },
  { title: '[R9] more headroom never makes a promise earlier', findFault: checkHeadroom },
  { title: '[X1] [X3] [X5] together is never earlier than its latest line', findFault: checkTogether },
  {
    title: '[W2] [W3] the reader agrees with the engine at every second around every boundary',
    findFault: checkReader,
  },
];

function checkTiling({ timetable: { rows, asOf, expires } }: Sample): string | undefined {
  if (rows[0]?.from !== asOf || rows.at(-1)?.until !== expires) return 'the rows do not span the table';
  for (const [index, row] of rows.entries()) {
    if (row.from >= row.until || row.promise.orderFrom !== row.from) return `row ${index} is no time`;
    const next = rows[index + 1];
    if (next === undefined) continue;
    if (next.from !== row.until || row.promise.orderUntil !== row.until) return `there is a hole after row ${index}`;
    if (formatSaying(row.promise) === formatSaying(next.promise)) return `row ${index} says the same as the next`;
  }
  return undefined;
}

function checkRow({ asked, timetable, seed }: Sample): string | undefined {
  const row = timetable.rows[seed % timetable.rows.length];
  if (row === undefined) return 'there is no row';
  const wanted = JSON.stringify(row.promise);
  const inside = row.from + (seed % (row.until - row.from));
  return [inside, row.until - 1].some((at) => JSON.stringify(planPromise(asked, at)) !== wanted)
    ? `the promise at ${inside} or ${row.until - 1} is not its row's`
    : undefined;
}

function checkAnew({ asked, timetable, seed }: Sample): string | undefined {
  const { asOf, expires } = asked.state;
  const at = asOf + (seed % (expires - asOf));
  const anew = planPromise({ ...asked, state: { ...asked.state, asOf: at } }, at);
  const row = promiseIn(timetable, at);
  return formatSaying(anew) === formatSaying(row) && anew.orderUntil === row.orderUntil
    ? undefined
    : `at ${at}: ${formatSaying(anew)} until ${anew.orderUntil}, the row: ${formatSaying(row)} until ${row.orderUntil}`;
}

function checkOrder({ timetable }: Sample): string | undefined {
  let before: DeliveryPromise | undefined;
  for (const { promise, from } of timetable.rows) {
    if (!hasDate(promise)) continue;
    if (before !== undefined && isEarlier(promise, before)) return `ordered at ${from} it is promised earlier`;
    if (promise.earliest >= promise.latest || promise.earliest < from) return `at ${from} the window is none`;
    before = promise;
  }
  return undefined;
}

function checkClosure({ asked, timetable, seed, days }: Sample): string | undefined {
  const calendars = [...listCalendars(asked.plan).values()];
  const calendar = calendars[seed % calendars.length];
  if (calendar === undefined) return 'there is no calendar';
  const on = addDays(toLocalDate(calendar.zone, asked.state.asOf), days);
  const plan = withCalendar(asked.plan, calendar.id, (one) => ({
    ...one,
    exceptions: [...one.exceptions.filter((exception) => exception.on !== on), closure(on)],
  }));
  return findEarlier(timetable, planTimetable({ ...asked, plan }), `closing ${calendar.id} on ${on}`);
}

function checkCapacity({ asked, timetable, nth, taken }: Sample): string | undefined {
  const state = takeCapacity(asked, { before: timetable, nth, taken });
  return findEarlier(timetable, planTimetable({ ...asked, state }), `taking ${taken} of the ${nth}th`);
}

function checkHeadroom({ asked, timetable, taken }: Sample): string | undefined {
  const headroomOrders = (asked.state.headroomOrders ?? 0) + taken;
  const state = { ...asked.state, headroomOrders };
  return findEarlier(timetable, planTimetable({ ...asked, state }), `a headroom of ${headroomOrders}`);
}

function checkTogether({ asked, other, seed }: Sample): string | undefined {
  const { plan } = asked;
  const { asOf, expires } = asked.state;
  const orderAt = asOf + (seed % (expires - asOf));
  const state = { ...asked.state, asOf: orderAt };
  const lines = [
    { lineId: 'one', plan, state, line: asked.line ?? { quantity: 1 } },
    // Another line of the same way: its own handling, the same place, run or lane.
    { lineId: 'two', plan: { ...other.plan, carry: plan.carry }, state, line: other.line ?? { quantity: 1 } },
  ];
  const [seller] = planBasket(lines, { orderAt }).sellers;
  if (seller === undefined) return 'the lines have no seller';
  const { split, together } = seller;
  if (split.some(({ promise }) => isEarlier(together, promise))) return `together is earlier than a line at ${orderAt}`;
  const isUnknown = split.some(({ promise }) => promise.status === 'unknown');
  return isUnknown && hasDate(together) ? 'together is dated though a line is unknown' : undefined;
}

function checkReader({ timetable }: Sample): string | undefined {
  const wire: Wire = JSON.parse(encodeTimetable(timetable));
  for (const { from, until } of timetable.rows) {
    for (const at of [from - 1, from, from + 1, until - 2, until - 1, until]) {
      const found = findRow(timetable, at);
      const read = readPromise(wire, at);
      if (found.kind === 'none') {
        if (read !== undefined) return `the reader reads a row at ${at}, where there is none`;
        continue;
      }
      const { promise } = found.row;
      const wanted = {
        index: timetable.rows.indexOf(found.row),
        from: found.row.from,
        until: found.row.until,
        code: ['firm', 'estimate', 'unknown', 'unavailable'].indexOf(promise.status),
        ...(hasDate(promise) ? { earliest: promise.earliest, latest: promise.latest } : {}),
      };
      if (JSON.stringify(read) !== JSON.stringify(wanted)) return `the reader reads ${JSON.stringify(read)} at ${at}`;
    }
  }
  return undefined;
}

/** Where a change that can only do harm made an answer earlier. */
function findEarlier(before: PromiseTimetable, after: PromiseTimetable, what: string): string | undefined {
  const at = [...before.rows, ...after.rows]
    .map(({ from }) => from)
    .find((from) => isEarlier(promiseIn(after, from), promiseIn(before, from)));
  return at === undefined ? undefined : `${what} makes the promise of ${at} earlier`;
}

/** Promised earlier: either end of the window is. Only where both are dated is there anything to compare. */
function isEarlier(a: DeliveryPromise, b: DeliveryPromise): boolean {
  return hasDate(a) && hasDate(b) && (a.latest < b.latest || a.earliest < b.earliest);
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

/** What a buyer is told, without whence and until when. */
function formatSaying(promise: DeliveryPromise): string {
  const { basis: _, orderFrom: __, orderUntil: ___, asOf: ____, ...said } = promise;
  return JSON.stringify(said);
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
