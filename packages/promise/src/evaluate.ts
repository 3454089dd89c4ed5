import { hasHours, isReviewed, MAX_DAYS_AHEAD, openDates, openWindows } from './calendar.ts';
import { addDays, SECONDS_PER_MINUTE, toInstant, toLocalDate } from './time.ts';
import type {
  BasisStep,
  Calendar,
  CollectionWindow,
  FulfilmentPlan,
  Instant,
  LocalDate,
  UnavailableReason,
  UnknownReason,
  Zone,
} from './types.ts';

/** What is known beside the plan when a promise is made. */
export interface PromiseState {
  /** When the answer is made; no order before it is answered. */
  readonly asOf: Instant;
  /** From here on the answer must not be used. */
  readonly expires: Instant;
  /** Orders are taken in [ordersOpenAt, ordersCloseAt); an absent end is no limit. */
  readonly ordersOpenAt?: Instant;
  readonly ordersCloseAt?: Instant;
  /** End of the last market day; from here on the event is past. */
  readonly eventEndsAt?: Instant;
  readonly isEventCancelled?: boolean;
  readonly isSoldOut?: boolean;
}

export type PickupPlan = Extract<FulfilmentPlan, { kind: 'pickup' }>;

/** The part of an answer that depends on the order time. */
export type Outcome =
  | {
      readonly status: 'firm';
      readonly earliest: Instant;
      readonly latest: Instant;
      readonly zone: Zone;
      readonly basis: readonly BasisStep[];
    }
  | { readonly status: 'unknown'; readonly reason: UnknownReason; readonly basis: readonly BasisStep[] }
  | {
      readonly status: 'unavailable';
      readonly reason: UnavailableReason;
      readonly orderFrom?: Instant;
      readonly basis: readonly BasisStep[];
    };

/** [P3] A window is of use when at least this much of it is left after readiness. */
export const COLLECTION_MARGIN_SECONDS = 30 * SECONDS_PER_MINUTE;

/** The answer for an order at `orderAt`, leaving aside that answers expire. The plan must have passed its checks. */
export function evaluateOrder(plan: FulfilmentPlan, state: PromiseState, orderAt: Instant): Outcome {
  const refusal = guardEvent(state, orderAt);
  if (refusal !== undefined) return refusal;
  if (plan.kind !== 'pickup') return unknown('not_dated_yet', `${plan.kind} dates are not computed yet`);
  if (plan.source === 'make') return unknown('not_dated_yet', 'making time is not computed yet');
  return evaluatePickup(plan, orderAt);
}

/** [G2] to [G6], in the order in which a buyer would want to hear them. */
function guardEvent(state: PromiseState, orderAt: Instant): Outcome | undefined {
  if (state.isEventCancelled === true) return unavailable('event_cancelled', 'the event is cancelled');
  if (state.eventEndsAt !== undefined && orderAt >= state.eventEndsAt) {
    return unavailable('event_past', 'the event is over', state.eventEndsAt);
  }
  if (state.ordersCloseAt !== undefined && orderAt >= state.ordersCloseAt) {
    return unavailable('orders_closed', 'orders have closed', state.ordersCloseAt);
  }
  if (state.isSoldOut === true) return unavailable('sold_out', 'none left');
  if (state.ordersOpenAt !== undefined && orderAt < state.ordersOpenAt) {
    const answer = unavailable('orders_not_open', 'orders have not opened yet', state.ordersOpenAt);
    return { ...answer, orderFrom: state.ordersOpenAt };
  }
  return undefined;
}

function evaluatePickup(plan: PickupPlan, orderAt: Instant): Outcome {
  const { workshop, collection } = plan;
  if (!hasHours(workshop)) return unknown('no_hours', 'the workshop has no hours');
  if (collection.kind === 'weekly' && !hasHours(collection.calendar)) {
    return unknown('no_hours', 'the collection place has no hours');
  }

  const acceptance = findAcceptanceDay(plan, orderAt);
  if (acceptance === undefined) return endOf(workshop, orderAt, 'the day the order is accepted');

  const firstReady = findReadyAt(plan, acceptance.on, plan.handlingDays.min);
  const lastReady = findReadyAt(plan, acceptance.on, plan.handlingDays.max);
  if (firstReady === undefined || lastReady === undefined) return endOf(workshop, orderAt, 'the day it is ready');

  const first = findWindow(plan, { orderAt, readyAt: firstReady });
  const last = findWindow(plan, { orderAt, readyAt: lastReady });
  if (first === undefined || last === undefined) {
    return collection.kind === 'dated'
      ? unavailable('no_window', 'no market day left to collect on')
      : endOf(collection.calendar, orderAt, 'the day of collection');
  }

  const zone = collection.kind === 'dated' ? collection.zone : collection.calendar.zone;
  return {
    status: 'firm',
    // [P5] Collection rounds inward: nobody is told to come before the goods are there.
    earliest: Math.max(first.startsAt, firstReady),
    latest: last.endsAt,
    zone,
    basis: [
      {
        step: 'acceptance_day',
        note: `${acceptance.on}, before ${plan.cutoff}, ${workshop.zone}`,
        at: acceptance.cutoffAt,
      },
      {
        step: 'ready',
        note: `${plan.handlingDays.min} to ${plan.handlingDays.max} open days, ready by ${plan.readyBy}`,
        at: lastReady,
      },
      { step: 'collection', note: `first hours with half an hour left, ${zone}`, at: last.startsAt },
    ],
  };
}

/** [A1] The first open day whose cutoff has not come; [A2] exactly at the cutoff is late. */
function findAcceptanceDay(plan: PickupPlan, orderAt: Instant): { on: LocalDate; cutoffAt: Instant } | undefined {
  for (const on of openDates(plan.workshop, toLocalDate(plan.workshop.zone, orderAt))) {
    const cutoffAt = toInstant(plan.workshop.zone, on, plan.cutoff, 'deadline');
    if (orderAt < cutoffAt) return { on, cutoffAt };
  }
  return undefined;
}

/** [H1] So many open days after the acceptance day, at the ready-by time; 0 is the acceptance day itself. */
function findReadyAt(plan: PickupPlan, acceptedOn: LocalDate, handlingDays: number): Instant | undefined {
  let left = handlingDays;
  for (const date of openDates(plan.workshop, acceptedOn)) {
    if (left === 0) return toInstant(plan.workshop.zone, date, plan.readyBy, 'ready');
    left -= 1;
  }
  return undefined;
}

/** [P1] [P2] [P3] The first window late enough after readiness and after the order. */
function findWindow(
  plan: PickupPlan,
  after: { readonly orderAt: Instant; readonly readyAt: Instant },
): CollectionWindow | undefined {
  // [H2] Where the cutoff is later than ready-by, goods are ready when they are ordered.
  const readyAt = Math.max(after.readyAt, after.orderAt);
  const startsFrom = after.orderAt + plan.leadMinutes * SECONDS_PER_MINUTE;
  for (const window of windowsOf(plan, after.orderAt)) {
    // [P4] Orders for a market day close at an instant of its own; exactly at it is late.
    if (window.ordersCloseAt !== undefined && after.orderAt >= window.ordersCloseAt) continue;
    if (window.startsAt >= startsFrom && window.endsAt >= readyAt + COLLECTION_MARGIN_SECONDS) return window;
  }
  return undefined;
}

/** The collection windows that end after an instant, in order. */
export function windowsOf(plan: PickupPlan, after: Instant): Iterable<CollectionWindow> {
  const { collection } = plan;
  if (collection.kind === 'weekly') return openWindows(collection.calendar, after);
  return collection.windows.filter((window) => window.endsAt > after).sort((a, b) => a.startsAt - b.startsAt);
}

/** Why a search in a calendar came to its end: its review does, or it is never open. */
function endOf(calendar: Calendar, orderAt: Instant, what: string): Outcome {
  const horizon = addDays(toLocalDate(calendar.zone, orderAt), MAX_DAYS_AHEAD - 1);
  return isReviewed(calendar, horizon)
    ? unknown('no_hours', `not open within ${MAX_DAYS_AHEAD} days: ${what}`)
    : unknown('beyond_reviewed', `${what} is past ${calendar.reviewedThrough}, to which the calendar is reviewed`);
}

function unknown(reason: UnknownReason, note: string): Outcome {
  return { status: 'unknown', reason, basis: [{ step: 'guard', note }] };
}

function unavailable(reason: UnavailableReason, note: string, at?: Instant): Outcome & { status: 'unavailable' } {
  return { status: 'unavailable', reason, basis: [{ step: 'guard', note, ...(at === undefined ? {} : { at }) }] };
}
