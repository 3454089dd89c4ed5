import { type Inquiry, planUntilReady, toQuestion } from '../steps/evaluate.ts';
import { type FittingWindow, listWindows } from '../steps/pickup.ts';
import { isRefusal, type Question, type Readiness } from '../steps/question.ts';
import { type FittingDeparture, listDepartures } from '../steps/run.ts';
import type { Instant, PromiseRequest, RunCarry } from '../types/index.ts';
import { prepareRequest } from './inquiry.ts';

/** What can be chosen beside the first answer: the windows of a pickup, the departures of a run. */
export interface OpeningsQuestion {
  /** Epoch seconds. */
  readonly orderAt: Instant;
  /** At most so many windows or departures. */
  readonly count: number;
}

/**
 * When an order placed at one time can be collected, [startsAt, endsAt): of a window what is left of it once the order is ready,
 * and where it has slots, from the first of them to the end of the last.
 */
export interface PickupWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Soonest first, full ones among them. Empty: one queue for the whole window. */
  readonly slots: readonly PickupSlot[];
}

export interface PickupSlot {
  /** Later than the slot's own start where the order is ready later; `endsAt` tells slots of a place apart. */
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly capacity: number;
  /** Places left as counted, 0 where it is full. */
  readonly left: number;
}

/**
 * [P12] The windows an order placed at `orderAt` is ready for at the latest, soonest first, each with its slots, full ones among
 * them. None where it can have none, for whatever reason: the promise says which. Orders placed in [orderAt, changesAt) are known
 * to have the same ones.
 */
export function planPickupWindows(
  request: PromiseRequest,
  { orderAt, count }: OpeningsQuestion,
): { readonly windows: readonly PickupWindow[]; readonly changesAt: Instant } {
  const { perReading, changesAt } = askReadings(request, orderAt, (question, ready) => {
    const { carry } = question.reading;
    return carry.kind === 'pickup' ? takeWindows(listWindows(question, carry, ready), count) : [];
  });
  return { windows: toPickupWindows(perReading, request.plan), changesAt };
}

/** What the readings of a plan have in common, as windows with their slots. */
export function toPickupWindows(
  perReading: readonly (readonly FittingWindow[])[],
  { carry }: PromiseRequest['plan'],
): readonly PickupWindow[] {
  const toKey = ({ window }: FittingWindow): string => `${window.startsAt}-${window.endsAt}`;
  const readyFrom = new Map<string, Instant>();
  for (const one of perReading.flat()) {
    readyFrom.set(toKey(one), Math.min(one.collectFrom, readyFrom.get(toKey(one)) ?? one.collectFrom));
  }
  // [C8] As the promise of it: from the first of its weeks on.
  const common = keepCommon(perReading, toKey).map((one) => ({
    ...one,
    collectFrom: readyFrom.get(toKey(one)) ?? one.collectFrom,
  }));
  const capacity = carry.kind === 'pickup' ? (carry.slots?.capacity ?? 0) : 0;
  const windows = Map.groupBy(common, ({ window }) => (window.cutFrom ?? window).startsAt);
  return [...windows.values()].flatMap((slots) => toWindow(slots, capacity));
}

/** Slots, or whole windows, of the first so many windows. */
export function takeWindows(fitting: Iterable<FittingWindow>, count: number): readonly FittingWindow[] {
  const taken: FittingWindow[] = [];
  const starts = new Set<Instant>();
  for (const one of fitting) {
    starts.add((one.window.cutFrom ?? one.window).startsAt);
    if (starts.size > count) break;
    taken.push(one);
  }
  return taken;
}

function toWindow(slots: readonly FittingWindow[], capacity: number): readonly PickupWindow[] {
  const [first, last] = [slots[0], slots.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [
    {
      startsAt: first.collectFrom,
      endsAt: last.window.endsAt,
      slots: slots.flatMap(({ window, collectFrom, left }) =>
        left === undefined ? [] : [{ startsAt: collectFrom, endsAt: window.endsAt, capacity, left }],
      ),
    },
  ];
}

/** A departure an order placed at one time would be ready for. */
export interface RunDeparture {
  readonly departsAt: Instant;
  /** The first order time that misses it, if it goes and has seats. */
  readonly orderBefore: Instant;
  /** [deliversFrom, deliversUntil) */
  readonly deliversFrom: Instant;
  readonly deliversUntil: Instant;
  /** `open`: this order goes along, below its minimum only if the run goes. */
  readonly standing: 'open' | 'full' | 'cancelled' | 'given_up';
  readonly seats?: { readonly unit: 'parcel' | 'litre'; readonly count: number; readonly taken: number };
  readonly minimum?: {
    readonly orders: number;
    readonly placed: number;
    readonly decidesAt: Instant;
    readonly otherwise: 'rollOver' | 'refund';
  };
}

/**
 * [N8] The departures an order placed at `orderAt` catches by time, soonest first, those that are full, cancelled or given up
 * among them. None where it can have none: the promise says why. Orders placed in [orderAt, changesAt) have the same ones.
 */
export function planDepartures(
  request: PromiseRequest,
  { orderAt, count }: OpeningsQuestion,
): { readonly departures: readonly RunDeparture[]; readonly changesAt: Instant } {
  const { carry: plan } = request.plan;
  if (plan.kind !== 'run') return { departures: [], changesAt: Number.POSITIVE_INFINITY };
  const { perReading, changesAt } = askReadings(request, orderAt, (question, ready) => {
    const { carry } = question.reading;
    if (carry.kind !== 'run') return [];
    const fitting = listDepartures(question, carry, ready).take(count);
    return [...fitting].map((one) => toDeparture(one, plan, findOrderBefore(question, plan, one)));
  });
  const departures = keepCommon(perReading, ({ departsAt }) => departsAt).map((one) => ({
    ...one,
    orderBefore: Math.min(
      ...perReading.flat().flatMap(({ departsAt, orderBefore }) => (departsAt === one.departsAt ? orderBefore : [])),
    ),
  }));
  return {
    departures,
    changesAt: Math.min(changesAt, ...departures.map(({ orderBefore }) => orderBefore)),
  };
}

/** Of a departure that `question.clock.at` catches: the first second that does not. A later order is never ready earlier. */
function findOrderBefore(question: Question, plan: RunCarry, { departsAt }: FittingDeparture): Instant {
  let inTime = question.clock.at;
  let late = departsAt - plan.bookByMinutes * 60;
  while (late - inTime > 1) {
    const middle = Math.floor((inTime + late) / 2);
    const ready = planUntilReady(toQuestion(question, question.reading, middle));
    const isLate = isRefusal(ready) || Math.max(ready.latest.at, middle) > departsAt - plan.loadingMinutes * 60;
    if (isLate) late = middle;
    else inTime = middle;
  }
  return late;
}

function toDeparture(found: FittingDeparture, { seats, minimum }: RunCarry, orderBefore: Instant): RunDeparture {
  const { departsAt, deliversFrom, deliversUntil, orders, decidesAt, standing } = found;
  return {
    departsAt,
    orderBefore,
    deliversFrom,
    deliversUntil,
    standing,
    ...(seats === undefined ? {} : { seats: { ...seats, taken: Math.min(found.seatsTaken, seats.count) } }),
    ...(minimum === undefined || decidesAt === undefined
      ? {}
      : { minimum: { orders: minimum.orders, placed: orders, decidesAt, otherwise: minimum.otherwise } }),
  };
}

/** What each reading of the plan gives for an order that is accepted and made in it. */
function askReadings<Found>(
  request: PromiseRequest,
  orderAt: Instant,
  list: (question: Question, ready: Readiness) => readonly Found[],
): { readonly perReading: readonly (readonly Found[])[]; readonly changesAt: Instant } {
  const { asOf, expires } = request.state;
  const prepared = prepareRequest(request);
  // [G1] [G8] [G9] As the promise itself, which then says why.
  if (prepared.kind === 'bad' || !(orderAt >= asOf && orderAt < expires)) {
    return { perReading: [], changesAt: Number.POSITIVE_INFINITY };
  }
  const inquiry: Inquiry = prepared.inquiry;
  const questions = inquiry.plan.readings.map((reading) => toQuestion(inquiry, reading, orderAt));
  const perReading = questions.map((question) => {
    const ready = planUntilReady(question);
    return isRefusal(ready) ? [] : list(question, ready);
  });
  return { perReading, changesAt: Math.min(...questions.map(({ clock }) => clock.changesAt)) };
}

/** [C8] What every reading has, as the first has it: a window that is only in some weeks is promised to nobody. */
function keepCommon<Found>(
  perReading: readonly (readonly Found[])[],
  toKey: (found: Found) => Instant | string,
): readonly Found[] {
  const [first = [], ...others] = perReading;
  const keys = others.map((found) => new Set(found.map(toKey)));
  return first.filter((found) => keys.every((known) => known.has(toKey(found))));
}
