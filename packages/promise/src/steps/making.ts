import type { OpenCalendar } from '../calendar/calendar.ts';
import { type Day, toDate, toDay, toSecondsOfDay, weekdayOf } from '../time/days.ts';
import type { Instant, MakePlan, Resource, ResourceState } from '../types/index.ts';
import type { Acceptance } from './acceptance.ts';
import { isRefusal, type Question, type Refusal, unavailable, unknown } from './question.ts';

const SECONDS_PER_HOUR = 3600;
/** [K7] Counts older than this make an estimate of the answer … */
const OLD_COUNT_HOURS = 24;
/** … and older than this none at all. */
const STALE_COUNT_HOURS = 72;

/** When goods are made and cured, least and most apart. */
export interface Making {
  readonly earliest: Instant;
  readonly latest: Instant;
  readonly isEstimate: boolean;
}

/** The days on which making ends at the earliest and at the latest. */
interface FinishDays {
  readonly earliest: Day;
  readonly latest: Day;
  readonly isEstimate: boolean;
}

/** [K1] to [K9] When an order that is made is finished, and cured. */
export function planMaking(question: Question, acceptance: Acceptance, make: MakePlan): Making | Refusal {
  const { basis, reading } = question;
  const startDay = findStartDay(question, acceptance, make);
  if (typeof startDay !== 'number') return startDay;
  const finish =
    make.resource === undefined
      ? planDeclaredDays(question, startDay, make)
      : planCapacity(question, startDay, { make, resource: make.resource });
  if (isRefusal(finish)) return finish;
  const { clock } = reading.making;
  const madeAt = (day: Day) => clock.toInstant(day, toSecondsOfDay(make.finishBy), 'ready');
  const resourceName = make.resource === undefined ? {} : { resource: make.resource.name };
  // [K6] Elapsed, so a cure over a change of the clocks is as long as any other.
  const cureSeconds = Math.round(make.cureHours * SECONDS_PER_HOUR);
  const doneAt = (branch: 'earliest' | 'latest'): Instant => {
    const at = madeAt(finish[branch]);
    basis.push({ step: 'made', branch, on: toDate(finish[branch]), at, zone: clock.zone, params: resourceName });
    if (cureSeconds === 0) return at;
    basis.push({ step: 'cured', branch, at: at + cureSeconds, zone: clock.zone, params: { hours: make.cureHours } });
    return at + cureSeconds;
  };
  return { earliest: doneAt('earliest'), latest: doneAt('latest'), isEstimate: finish.isEstimate };
}

/** [K5] Making begins on the acceptance day, unless that day's making is over when the order is taken up. */
export function findStartDay(question: Question, acceptance: Acceptance, make: MakePlan): Day | Refusal {
  const { reading, clock } = question;
  const { making } = reading;
  let from = Math.max(acceptance.day, making.clock.toDay(clock.takenUpAt));
  // Where the makers' clock is ahead of the workshop's, their next date begins first.
  clock.changeAt(making.clock.toInstant(from + 1, 0, 'deadline'));
  for (;;) {
    const open = making.findOpenDay(from);
    if (typeof open === 'string') return unknown(open);
    const finishAt = making.clock.toInstant(open.day, toSecondsOfDay(make.finishBy), 'deadline');
    if (clock.isTakenUpBefore(finishAt)) return open.day;
    from = open.day + 1;
  }
}

/** [K2] Without a resource the maker says how many open days making takes. */
function planDeclaredDays(question: Question, startDay: Day, make: MakePlan): FinishDays | Refusal {
  const { making } = question.reading;
  const { min, max } = make.makingDays ?? { min: 0, max: 0 };
  const waiting = planBatch(question, startDay, make);
  if (typeof waiting !== 'number') return waiting;
  const earliest = making.addOpenDays(startDay, min);
  const latest = making.addOpenDays(waiting, max);
  if (typeof earliest === 'string') return unknown(earliest);
  if (typeof latest === 'string') return unknown(latest);
  return { earliest: earliest.day, latest: latest.day, isEstimate: false };
}

function planCapacity(
  question: Question,
  startDay: Day,
  { make, resource }: { readonly make: MakePlan; readonly resource: Resource },
): FinishDays | Refusal {
  const { state, clock, basis, reading, line, otherUnits } = question;
  const count = state.resources?.[resource.id];
  if (count === undefined) return unknown('no_capacity_count', { resource: resource.name });
  if (count.isDown === true) return unknown('machine_down', { resource: resource.name });
  const { zone } = reading.making.clock;
  const { asOf } = count;
  if (asOf !== undefined && !clock.isAtOrBefore(asOf + STALE_COUNT_HOURS * SECONDS_PER_HOUR)) {
    return unknown('stale_capacity', { resource: resource.name });
  }
  const isEstimate = asOf !== undefined && !clock.isAtOrBefore(asOf + OLD_COUNT_HOURS * SECONDS_PER_HOUR);
  if (isEstimate) basis.push({ step: 'stale_capacity', at: asOf, zone, params: { hours: OLD_COUNT_HOURS } });

  const latestStart = planBatch(question, startDay, make, count);
  if (typeof latestStart !== 'number') return latestStart;
  const own = countUnits(make, line.quantity);
  const search = {
    calendar: reading.making,
    resource,
    committed: findCommitted(count),
    units: own * (1 + (state.headroomOrders ?? 0)) + otherUnits,
    queueFrom: startDay,
  };
  const earliest = findFinish({ ...search, startDay, reserveShare: 0 });
  const latest = findFinish({ ...search, startDay: latestStart, reserveShare: resource.reserveShare });
  if (isRefusal(earliest)) return earliest;
  if (isRefusal(latest)) return latest;
  const params = { resource: resource.name, units: own, free: latest.free };
  basis.push({ step: 'capacity', branch: 'latest', on: toDate(latest.day), zone, params });
  return { earliest: earliest.day, latest: latest.day, isEstimate };
}

/** [K3] Capacity an order takes: set-up once, and so much per item. */
export function countUnits(make: MakePlan, quantity: number): number {
  return make.setUpUnits + make.unitsPerItem * quantity;
}

/**
 * [K8] A batch starts when it is full, or when its first order has waited as long as it may: the earliest finish reckons with
 * the first, the latest with the second.
 */
export function planBatch(question: Question, startDay: Day, make: MakePlan, count?: ResourceState): Day | Refusal {
  const { batch } = make;
  if (batch === undefined) return startDay;
  const { openedOn, waiting } = findBatch(startDay, batch, count);
  if (waiting + countUnits(make, question.line.quantity) >= batch.size) return startDay;
  const starts = question.reading.making.findOpenDay(Math.max(startDay, openedOn + batch.longestWaitDays));
  if (typeof starts === 'string') return unknown(starts);
  question.basis.push({
    step: 'batch',
    branch: 'latest',
    on: toDate(starts.day),
    params: { size: batch.size, waiting },
  });
  return starts.day;
}

/** The batch an order joins: past its longest wait the open one has gone, and the order opens one of its own. */
export function findBatch(
  startDay: Day,
  batch: NonNullable<MakePlan['batch']>,
  count: ResourceState | undefined,
): { readonly openedOn: Day; readonly waiting: number } {
  const open = count?.openBatch;
  const openedOn = open === undefined ? Number.NEGATIVE_INFINITY : toDay(open.openedOn);
  return open !== undefined && startDay <= openedOn + batch.longestWaitDays
    ? { openedOn, waiting: open.units }
    : { openedOn: startDay, waiting: 0 };
}

/** [K1] [K4] [K9] The first open date on which the free capacity since the start covers the units, and that capacity. */
function findFinish(search: {
  readonly calendar: OpenCalendar;
  readonly resource: Resource;
  readonly committed: ReadonlyMap<Day, number>;
  readonly units: number;
  readonly startDay: Day;
  readonly queueFrom: Day;
  readonly reserveShare: number;
}): { readonly day: Day; readonly free: number } | Refusal {
  const { calendar, resource, committed, units } = search;
  const contract = resource.contract;
  const lastDay = contract?.until === undefined ? Number.POSITIVE_INFINITY : toDay(contract.until);
  const firstDay = contract?.from === undefined ? Number.NEGATIVE_INFINITY : toDay(contract.from);
  let free = 0;
  let from = search.queueFrom;
  for (let queued = 0; queued <= resource.longestQueueDays; queued += 1) {
    const open = calendar.findOpenDay(from);
    if (typeof open === 'string') return unknown(open);
    if (open.day > lastDay) return unavailable('contract_ended', { resource: resource.name });
    if (open.day >= search.startDay && open.day >= firstDay) {
      free += countFree(resource, open.day, { committed, reserveShare: search.reserveShare });
      if (free >= units) return { day: open.day, free };
    }
    from = open.day + 1;
  }
  return unknown('queue', { resource: resource.name, longestQueueDays: resource.longestQueueDays });
}

/** 40 × (1 − 0.1) is 36, whatever binary fractions make of it. */
const ROUNDING = 1e-9;

/** [K1] Units of a day that are neither kept free nor committed. */
export function countFree(
  resource: Resource,
  day: Day,
  taken: { readonly committed: ReadonlyMap<Day, number>; readonly reserveShare: number },
): number {
  const capacity = Math.floor(capacityOn(resource, day) * (1 - taken.reserveShare) + ROUNDING);
  return Math.max(0, capacity - (taken.committed.get(day) ?? 0));
}

/** [K10] A date's own capacity goes before its weekday's, and that before the usual one. */
export function capacityOn(resource: Resource, day: Day): number {
  const dated = resource.byDate?.find(({ on }) => toDay(on) === day);
  if (dated !== undefined) return dated.units;
  if (resource.byWeekday === undefined) return resource.unitsPerDay;
  const weekday = weekdayOf(day);
  return resource.byWeekday.find((rule) => rule.weekday === weekday)?.units ?? resource.unitsPerDay;
}

const committedByCount = new WeakMap<ResourceState, ReadonlyMap<Day, number>>();

export function findCommitted(count: ResourceState): ReadonlyMap<Day, number> {
  const known = committedByCount.get(count);
  if (known !== undefined) return known;
  const committed = new Map<Day, number>();
  for (const { on, units } of count.committed) committed.set(toDay(on), (committed.get(toDay(on)) ?? 0) + units);
  committedByCount.set(count, committed);
  return committed;
}
