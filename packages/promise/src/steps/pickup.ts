import type { PassedOver } from '../calendar/calendar.ts';
import type { SeriesEnd } from '../calendar/series.ts';
import type { CompiledCarry } from '../plan/compile.ts';
import type { Window } from '../plan/windows.ts';
import { findClock } from '../time/zone.ts';
import type { Instant, Zone } from '../types/index.ts';
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

type PickupReading = Extract<CompiledCarry, { kind: 'pickup' }>;

/** [P1] From the first window that fits the least branch to the end of the last branch's. */
export function planPickup(question: Question, pickup: PickupReading, ready: Readiness): Dated | Refusal {
  const first = findWindow(question, pickup, ready.earliest);
  if (isRefusal(first)) return first;
  const last = findWindow(question, pickup, ready.latest);
  if (isRefusal(last)) return last;
  const { plan } = pickup;
  const zone = zoneOf(pickup);
  const slot = plan.slots === undefined ? {} : { slotMinutes: plan.slots.minutes };
  for (const [branch, window] of [
    ['earliest', first],
    ['latest', last],
  ] as const) {
    const passedOver = listPassedOver(pickup, ready[branch].at, window);
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
    earliest: Math.max(first.startsAt, ready.earliest.at),
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
  const { clock, state } = question;
  const leadSeconds = plan.leadMinutes * 60;
  const taken = new Map(
    plan.slots === undefined ? [] : state.slots?.[plan.slots.id]?.map((slot) => [slot.startsAt, slot.taken]),
  );
  // [P9] As if so many orders more had taken the first places.
  let others = plan.slots === undefined ? 0 : (state.headroomOrders ?? 0);
  const longest = plan.collection.kind === 'dated' ? Number.POSITIVE_INFINITY : LONGEST_WEEKLY_WINDOW_SECONDS;
  const from = Math.max(clock.at + leadSeconds, readyAt + COLLECTION_MARGIN_SECONDS - longest);
  const series = windows.from(from);
  for (;;) {
    const next = series.next();
    if (next.done === true) return endOfWindows(next.value);
    const window = next.value;
    if (window.endsAt < readyAt + COLLECTION_MARGIN_SECONDS) continue;
    if (!clock.isAtOrBefore(window.startsAt - leadSeconds)) continue;
    if (window.ordersCloseAt !== undefined && !clock.isBefore(window.ordersCloseAt)) continue;
    // [H2] Where the cutoff is later than ready-by, goods are ready when they are ordered.
    if (!clock.isAtOrBefore(window.endsAt - COLLECTION_MARGIN_SECONDS)) continue;
    if (plan.live?.from !== undefined && window.startsAt < plan.live.from) continue;
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

/** [P6] Dated windows can come to their end; weekly ones only as far as somebody looked. */
function endOfWindows(end: SeriesEnd): Refusal {
  return end === 'no_more' ? unavailable('no_window') : unknown(end);
}

/** [P10] The end of the day that is so many days after the window's. */
function findHeldUntil(zone: Zone, window: Window, heldDays: number): Instant {
  const clock = findClock(zone);
  return clock.toInstant(clock.toDay(window.endsAt - 1) + heldDays + 1, 0, 'ready');
}
