import { type Day, toDate } from '../time/days.ts';
import type { MakePlan, Resource } from '../types/index.ts';
import { planAcceptance } from './acceptance.ts';
import { capacityOn, countFree, countUnits, findBatch, findCommitted, findStartDay, planBatch } from './making.ts';
import { findPromisedWindow, type PickupReading } from './pickup.ts';
import { isRefusal, type Question, type Readiness } from './question.ts';
import { findPromisedSeat, type RunReading } from './run.ts';
import { isInStock } from './stock.ts';

/** What is less than this of a unit is nothing but rounding. */
const NOTHING = 1e-9;

/** [X8] The pieces on hand that a line gets. Nothing of what nobody counts, and of what is made. */
export function listStock(
  question: Question,
):
  | { readonly kind: 'stock'; readonly quantity: number }
  | { readonly kind: 'unit'; readonly unitIds: readonly string[] }
  | undefined {
  const { state, line, plan } = question;
  const { stock } = state;
  if (stock === undefined || plan.source.source === 'make' || !isInStock(question)) return undefined;
  if (stock.kind === 'count') return { kind: 'stock', quantity: line.quantity };
  return {
    kind: 'unit',
    unitIds: line.unitId === undefined ? stock.freeUnitIds.slice(0, line.quantity) : [line.unitId],
  };
}

/** [P14] The slot a place is kept in; none where the windows are not cut. */
export function findSlot(question: Question, pickup: PickupReading, ready: Readiness) {
  const { slots } = pickup.plan;
  if (slots === undefined) return undefined;
  const window = findPromisedWindow(question, pickup, ready);
  if (isRefusal(window)) return undefined;
  return { slotsId: slots.id, startsAt: window.startsAt, endsAt: window.endsAt, capacity: slots.capacity };
}

/** [N10] The departure an order goes on, and the seats it takes there. */
export function findDeparture(question: Question, run: RunReading, ready: Readiness) {
  const seat = findPromisedSeat(question, run, ready);
  if (isRefusal(seat)) return undefined;
  const { seats, id } = run.plan;
  return {
    runId: id,
    departsAt: seat.departsAt,
    ...(seats === undefined ? {} : { seats: { unit: seats.unit, count: seats.count, amount: seat.seats } }),
  };
}

/** Units of the days a line is made on, and of the batch it waits in. */
export interface MakingShare {
  readonly days: readonly { readonly day: Day; readonly units: number; readonly capacity: number }[];
  readonly batch?: { readonly openedOn: Day; readonly units: number; readonly size: number };
}

/**
 * [K11] From the first day of making of the most branch, each day's free capacity until the units are covered. `taken` is what other
 * lines of the same order take of the days, and what this one takes is added to it.
 */
export function takeMakingDays(question: Question, taken: Map<Day, number>): MakingShare | undefined {
  const { make } = question.plan.source;
  if (make?.resource === undefined || isInStock(question)) return undefined;
  const { resource } = make;
  const acceptance = planAcceptance(question);
  if (isRefusal(acceptance)) return undefined;
  const startDay = findStartDay(question, acceptance, make);
  if (typeof startDay !== 'number') return undefined;
  const count = question.state.resources?.[resource.id];
  const latestStart = planBatch(question, startDay, make, count);
  if (typeof latestStart !== 'number' || count === undefined) return undefined;
  const units = countUnits(make, question.line.quantity);
  const days = fillDays(question, { resource, taken, units, from: latestStart });
  return { days, ...toBatch(make, { units, startDay, count }) };
}

function fillDays(
  { reading, state }: Question,
  need: {
    readonly resource: Resource;
    readonly taken: Map<Day, number>;
    readonly units: number;
    readonly from: Day;
  },
): MakingShare['days'] {
  const { resource, taken } = need;
  const count = state.resources?.[resource.id];
  if (count === undefined) return [];
  const committed = findCommitted(count);
  const days: { day: Day; units: number; capacity: number }[] = [];
  let left = need.units;
  let from = need.from;
  while (left > NOTHING) {
    const open = reading.making.findOpenDay(from);
    if (typeof open === 'string') break;
    from = open.day + 1;
    if (resource.contract?.from !== undefined && toDate(open.day) < resource.contract.from) continue;
    const others = taken.get(open.day) ?? 0;
    const free = countFree(resource, open.day, { committed, reserveShare: resource.reserveShare }) - others;
    const units = Math.min(left, free);
    if (units <= NOTHING) continue;
    left -= units;
    taken.set(open.day, others + units);
    days.push({ day: open.day, units, capacity: capacityOn(resource, open.day) });
  }
  return days;
}

function toBatch(
  { batch }: MakePlan,
  order: {
    readonly units: number;
    readonly startDay: Day;
    readonly count: Parameters<typeof findBatch>[2];
  },
): Pick<MakingShare, 'batch'> {
  if (batch === undefined) return {};
  const { openedOn } = findBatch(order.startDay, batch, order.count);
  return { batch: { openedOn, units: order.units, size: batch.size } };
}
