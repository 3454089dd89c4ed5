import type { PassedOver } from '../calendar/calendar.ts';
import type { SeriesEnd } from '../calendar/series.ts';
import type { CompiledCarry } from '../plan/compile.ts';
import type { Window } from '../plan/windows.ts';
import { findClock } from '../time/zone.ts';
import type { Instant, PickupCarry, Zone } from '../types/index.ts';
import {
  type Dated,
  isRefusal,
  type Question,
  type Readiness,
  type ReadyTime,
  type Refusal,
  unavailable,
  unknown,
} from './question.ts';

/** [P3] A window is of use when at least this much of it is left after readiness. */
const COLLECTION_MARGIN_SECONDS = 30 * 60;
/** No window of weekly hours is longer: a day, with an hour for the change of the clocks. */
const LONGEST_WEEKLY_WINDOW_SECONDS = 25 * 3600;

export type PickupReading = Extract<CompiledCarry, { kind: 'pickup' }>;

/** [P1] From the first window that fits the least branch to the end of the last branch's. */
export function planPickup(question: Question, pickup: PickupReading, ready: Readiness): Dated | Refusal {
  const isChosen = question.slotUntil !== undefined;
  const first = isChosen ? findPromisedWindow(question, pickup, ready) : findWindow(question, pickup, ready.earliest);
  if (isRefusal(first)) return first;
  const last = isChosen ? first : findPromisedWindow(question, pickup, ready);
  if (isRefusal(last)) return last;
  const { plan } = pickup;
  const zone = zoneOf(pickup);
  const slot = plan.slots === undefined ? {} : { slotMinutes: plan.slots.minutes };
  for (const [branch, window] of [
    ['earliest', first],
    ['latest', last],
  ] as const) {
    const passedOver = isChosen ? [] : listPassedOver(pickup, ready[branch].at, window);
    const closes = window.ordersCloseAt === undefined ? {} : { deadlineAt: window.ordersCloseAt };
    question.basis.push({
      step: 'collection',
      branch,
      at: window.startsAt,
      zone,
      ...closes,
      ...(passedOver.length === 0 ? {} : { passedOver }),
      params: { place: plan.place.name, ...slot },
    });
  }
  return {
    status: ready.isEstimate ? 'estimate' : 'firm',
    // [P5] Collection rounds inward: nobody is told to come before the goods are there.
    earliest: Math.max(first.startsAt, isChosen ? ready.latest.at : ready.earliest.at),
    latest: last.endsAt,
    zone,
    granularity: 'slot',
    ...(plan.heldDays === undefined ? {} : { heldUntil: findHeldUntil(zone, last, plan.heldDays) }),
    key: ready.isEstimate ? 'pickup.estimate' : 'pickup.firm',
    params: {},
  };
}

/** [C9] The days between readiness and the window on which one could usually collect. */
function listPassedOver({ calendar }: PickupReading, readyAt: Instant, { startsAt }: Window): readonly PassedOver[] {
  return calendar === undefined
    ? []
    : calendar.listClosed(calendar.clock.toDay(readyAt), calendar.clock.toDay(startsAt));
}

function zoneOf({ plan }: PickupReading): Zone {
  return plan.collection.kind === 'dated' ? plan.collection.zone : plan.collection.calendar.zone;
}

/** [P2] [P3] [P4] [P8] The first window late enough after readiness and after the order, with a place left. */
function findWindow(question: Question, { plan, windows }: PickupReading, ready: ReadyTime): Window | Refusal {
  const readyAt = ready.at;
  const { state } = question;
  const taken = findTaken(question, plan);
  // [P9] As if so many orders more had taken the first places.
  let others = plan.slots === undefined ? 0 : (state.headroomOrders ?? 0);
  const series = windows.from(findSearchStart(question, plan, readyAt));
  for (;;) {
    const next = series.next();
    if (next.done === true) return endOfWindows(next.value);
    const window = next.value;
    if (!isInTime(question, plan, { window, readyAt })) continue;
    if (plan.live?.until !== undefined && window.endsAt > plan.live.until) return unavailable('place_closed');
    if (plan.slots !== undefined) {
      const left = plan.slots.capacity - (taken.get(window.startsAt) ?? 0);
      if (left <= others) {
        others -= Math.max(0, left);
        // Once too early for this one, the others no longer fill it.
        if (left > 0) ready.noteLimit(Math.max(readyAt, window.endsAt - COLLECTION_MARGIN_SECONDS));
        continue;
      }
    }
    // What is ready before the window opens may be ready later and be promised the same.
    ready.noteLimit(Math.max(readyAt, Math.min(window.startsAt, window.endsAt - COLLECTION_MARGIN_SECONDS)));
    return window;
  }
}

/** Places taken, by the start of the slot. Empty where there are no slots. */
function findTaken({ state }: Question, { slots }: PickupCarry): ReadonlyMap<Instant, number> {
  return new Map(slots === undefined ? [] : state.slots?.[slots.id]?.map((slot) => [slot.startsAt, slot.taken]));
}

/** No window that starts before it is of use. */
function findSearchStart({ clock }: Question, plan: PickupCarry, readyAt: Instant): Instant {
  const longest = plan.collection.kind === 'dated' ? Number.POSITIVE_INFINITY : LONGEST_WEEKLY_WINDOW_SECONDS;
  return Math.max(clock.at + plan.leadMinutes * 60, readyAt + COLLECTION_MARGIN_SECONDS - longest);
}

/** [P2] [P3] [P4] [P11] Whether a window is late enough after readiness and order, leaving aside its places and the end of the place. */
function isInTime(
  { clock }: Question,
  plan: PickupCarry,
  { window, readyAt }: { readonly window: Window; readonly readyAt: Instant },
): boolean {
  if (window.endsAt < readyAt + COLLECTION_MARGIN_SECONDS) return false;
  if (!clock.isAtOrBefore(window.startsAt - plan.leadMinutes * 60)) return false;
  if (window.ordersCloseAt !== undefined && !clock.isBefore(window.ordersCloseAt)) return false;
  // [H2] Where the cutoff is later than ready-by, goods are ready when they are ordered.
  if (!clock.isAtOrBefore(window.endsAt - COLLECTION_MARGIN_SECONDS)) return false;
  return plan.live?.from === undefined || window.startsAt >= plan.live.from;
}

/** The window the promise ends with, in which a place is kept: [P1] of the most branch, or [P13] the one the buyer chose. */
export function findPromisedWindow(question: Question, pickup: PickupReading, ready: Readiness): Window | Refusal {
  const { slotUntil } = question;
  if (slotUntil === undefined) return findWindow(question, pickup, ready.latest);
  for (const { window, left } of listWindows(question, pickup, ready)) {
    if (window.endsAt < slotUntil) continue;
    if (window.endsAt === slotUntil && left !== 0) return window;
    break;
  }
  return unavailable('no_window');
}

/** A window, or a slot of one, an order would be ready for. */
export interface FittingWindow {
  readonly window: Window;
  /** [P5] From when on: its start, or later in it, when the order is ready. */
  readonly collectFrom: Instant;
  /** Places left in a slot, 0 where it is full; absent where the window is not cut. */
  readonly left?: number;
}

/**
 * [P12] The windows that fit the most branch, soonest first, full slots among them; no more than the buyer takes. Headroom takes
 * no places here: what is left is what is counted.
 */
export function* listWindows(
  question: Question,
  { plan, windows }: PickupReading,
  { latest }: Readiness,
): Generator<FittingWindow, void> {
  const taken = findTaken(question, plan);
  for (const window of windows.from(findSearchStart(question, plan, latest.at))) {
    if (!isInTime(question, plan, { window, readyAt: latest.at })) continue;
    if (plan.live?.until !== undefined && window.endsAt > plan.live.until) return;
    latest.noteLimit(Math.max(latest.at, Math.min(window.startsAt, window.endsAt - COLLECTION_MARGIN_SECONDS)));
    const found = { window, collectFrom: Math.max(window.startsAt, latest.at) };
    if (plan.slots === undefined) yield found;
    else yield { ...found, left: Math.max(0, plan.slots.capacity - (taken.get(window.startsAt) ?? 0)) };
  }
}

/** [P6] Dated windows can come to their end; weekly ones only as far as somebody looked. */
function endOfWindows(end: SeriesEnd): Refusal {
  return end === 'no_more' ? unavailable('no_window') : unknown(end);
}

/** [P10] The end of the day that is so many days after the window's. */
function findHeldUntil(zone: Zone, window: Window, heldDays: number): Instant {
  const clock = findClock(zone);
  return clock.toInstant(clock.toDay(window.endsAt - 1) + heldDays + 1, 0, 'ready');
}
