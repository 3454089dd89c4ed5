import type { PlanReading } from '../plan/compile.ts';
import { type Inquiry, planUntilReady, toQuestion } from '../steps/evaluate.ts';
import { type FittingWindow, listWindows } from '../steps/pickup.ts';
import { isRefusal } from '../steps/question.ts';
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

/** A window in which an order placed at one time can be collected. [startsAt, endsAt). */
export interface PickupWindow {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  /** Soonest first, full ones among them. Empty: one queue for the whole window. */
  readonly slots: readonly PickupSlot[];
}

export interface PickupSlot {
  readonly startsAt: Instant;
  readonly endsAt: Instant;
  readonly capacity: number;
  /** Places left as counted, 0 where it is full. */
  readonly left: number;
}

export interface PickupWindows {
  readonly windows: readonly PickupWindow[];
  /** Orders placed in [orderAt, changesAt) are known to have the same ones. Infinity: for ever. */
  readonly changesAt: Instant;
}

/**
 * [P12] The windows an order placed at `orderAt` is ready for at the latest, each with its slots. None where it can have none, for
 * whatever reason: the promise says which. A window of which every slot is full is listed; one that is over is not.
 */
export function planPickupWindows(request: PromiseRequest, { orderAt, count }: OpeningsQuestion): PickupWindows {
  const { found, changesAt } = listOpenings(request, orderAt, (question, ready) => {
    const { carry } = question.reading;
    if (carry.kind !== 'pickup') return [];
    return takeWindows(listWindows(question, carry, ready), { count, capacity: carry.plan.slots?.capacity ?? 0 });
  });
  return { windows: keepCommon(found, ({ startsAt, endsAt }) => `${startsAt} ${endsAt}`), changesAt };
}

/** Slots of one window come one after the other. */
function takeWindows(
  fitting: Iterable<FittingWindow>,
  { count, capacity }: { readonly count: number; readonly capacity: number },
): readonly PickupWindow[] {
  const windows: { startsAt: Instant; endsAt: Instant; slots: PickupSlot[] }[] = [];
  for (const { window, left } of fitting) {
    const { startsAt, endsAt } = window.cutFrom ?? window;
    const last = windows.at(-1);
    const isNew = last === undefined || last.startsAt !== startsAt;
    if (isNew && windows.length === count) break;
    const current = isNew ? { startsAt, endsAt, slots: [] } : last;
    if (isNew) windows.push(current);
    if (left !== undefined) current.slots.push({ startsAt: window.startsAt, endsAt: window.endsAt, capacity, left });
  }
  return windows;
}
