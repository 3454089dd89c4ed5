import type { SeriesEnd } from '../calendar/series.ts';
import { roundDownToGrid, roundUpToGrid } from '../calendar/working-time.ts';
import type { CompiledCarry } from '../plan/compile.ts';
import type { Departure } from '../plan/departures.ts';
import type { DepartureState, Instant, OrderLine, RunCarry } from '../types/index.ts';
import { checkSeason, planZones, toLitres } from './eligibility.ts';
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

/** [N6] Delivery is told in whole quarters of an hour, outward. */
const DELIVERY_GRID_MINUTES = 15;

export type RunReading = Extract<CompiledCarry, { kind: 'run' }>;

/** A departure an order can go on. */
interface Seat {
  readonly departsAt: Instant;
  /** Absent where it goes in any case. */
  readonly minimum?: { readonly ordersSoFar: number; readonly decidesAt: Instant };
}

/** [N1] to [N7] */
export function planRun(question: Question, run: RunReading, ready: Readiness): Dated | Refusal {
  const { plan, calendar } = run;
  const reach = planZones(question, plan.zones);
  if (isRefusal(reach)) return reach;
  const need = countSeats(plan, question.line);
  if (isRefusal(need)) return need;
  // [N9] A departure that was chosen is one the most branch catches.
  const isChosen = question.slotUntil !== undefined;
  const first = findSeat(question, run, { ready: isChosen ? ready.latest : ready.earliest, seats: need.seats });
  if (isRefusal(first)) return first;
  const last = isChosen ? first : findSeat(question, run, { ready: ready.latest, seats: need.seats });
  if (isRefusal(last)) return last;
  const isRefund = plan.minimum?.otherwise === 'refund';
  const rolled =
    last.minimum === undefined || isRefund
      ? last
      : findNext(question, run, { after: last.departsAt, seats: need.seats });
  if (isRefusal(rolled)) return rolled;

  const latest = toDeliversUntil(plan, calendar, rolled.departsAt);
  const zone = calendar.source.zone;
  const season = checkSeason(question.line, plan.season, {
    clock: calendar.clock,
    from: first.departsAt,
    until: latest,
  });
  if (season !== undefined) return season;
  const zoneTitle = reach.zones.length === 1 ? { zoneTitle: reach.zones[0]?.title ?? '' } : {};
  const bookBy = { deadlineAt: first.departsAt - plan.bookByMinutes * 60 };
  question.basis.push({ step: 'departure', branch: 'earliest', at: first.departsAt, zone, ...bookBy, params: {} });
  if (rolled.departsAt !== first.departsAt) {
    question.basis.push({ step: 'departure', branch: 'latest', at: rolled.departsAt, zone, params: {} });
  }
  const minimum = last.minimum ?? first.minimum;
  const terms = minimum === undefined || plan.minimum === undefined ? undefined : toTerms(plan.minimum, minimum);
  if (terms !== undefined) question.basis.push({ step: 'minimum', at: terms.decidesAt, zone, params: terms });
  question.basis.push({ step: 'delivery', branch: 'latest', at: latest, zone, params: zoneTitle });
  // A run that may not go at all is no firm promise, whatever else is known.
  const status = ready.isEstimate || (terms !== undefined && isRefund) ? 'estimate' : 'firm';
  return {
    status,
    earliest: roundDownToGrid(calendar, first.departsAt + plan.deliveryMinutes.min * 60, DELIVERY_GRID_MINUTES),
    latest,
    zone,
    granularity: 'slot',
    key: terms === undefined ? `run.${status}` : 'run.minimum',
    params: { ...zoneTitle, ...terms },
  };
}

function toTerms(
  { orders, otherwise }: NonNullable<RunCarry['minimum']>,
  { ordersSoFar, decidesAt }: NonNullable<Seat['minimum']>,
) {
  return { orders, ordersSoFar, decidesAt, otherwise };
}

/** [N6] The end of the delivery of a departure. */
function toDeliversUntil(plan: RunCarry, calendar: RunReading['calendar'], departsAt: Instant): Instant {
  return roundUpToGrid(calendar, departsAt + plan.deliveryMinutes.max * 60, DELIVERY_GRID_MINUTES);
}

/** [N3] Seats an order takes; more than the run has is too large for it. */
function countSeats({ seats }: RunCarry, line: OrderLine): { readonly seats: number } | Refusal {
  if (seats === undefined) return { seats: 0 };
  const need = seats.unit === 'parcel' ? (line.parcels ?? 1) : toLitres(line);
  if (need === undefined) return unknown('no_size', { of: 'litres' });
  return need > seats.count ? unavailable('over_limit', { limit: seats.count, of: seats.unit }) : { seats: need };
}

/** The departure an order goes on by its most branch, and the seats it takes there: [N10]. */
export function findPromisedSeat(
  question: Question,
  run: RunReading,
  ready: Readiness,
): { readonly departsAt: Instant; readonly seats: number } | Refusal {
  const need = countSeats(run.plan, question.line);
  if (isRefusal(need)) return need;
  const seat = findSeat(question, run, { ready: ready.latest, seats: need.seats });
  return isRefusal(seat) ? seat : { departsAt: seat.departsAt, seats: need.seats };
}

/** [N2] [N4] [N5] [N9] The first departure that goes, can still be booked, is loaded after readiness, and has seats. */
function findSeat(
  question: Question,
  { plan, departures, calendar }: RunReading,
  order: { readonly ready: ReadyTime; readonly seats: number },
): Seat | Refusal {
  const { clock, state, slotUntil } = question;
  const loadingSeconds = plan.loadingMinutes * 60;
  let others = slotUntil === undefined ? (state.headroomOrders ?? 0) : 0;
  const series = departures.from(Math.max(clock.at, order.ready.at) + loadingSeconds);
  for (;;) {
    const next = series.next();
    if (next.done === true) return endOfDepartures(next.value);
    const { departsAt } = next.value;
    if (slotUntil !== undefined) {
      const deliversUntil = toDeliversUntil(plan, calendar, departsAt);
      if (deliversUntil < slotUntil) continue;
      if (deliversUntil > slotUntil) return unavailable('no_run');
    }
    const known = findState(question, plan, next.value);
    if (known?.isCancelled === true) continue;
    if (!clock.isBefore(departsAt - plan.bookByMinutes * 60)) continue;
    // [H2] Nothing is ready before it is ordered.
    if (!clock.isAtOrBefore(departsAt - loadingSeconds)) continue;
    const fits = countOrdersThatFit(plan, known, order.seats);
    if (fits <= others) {
      others -= fits;
      // Once too early for this one, the others no longer fill it.
      if (fits > 0) order.ready.noteLimit(departsAt - loadingSeconds);
      continue;
    }
    const { minimum } = plan;
    const ordersSoFar = known?.orders ?? 0;
    const decidesAt = departsAt - (minimum?.decideByMinutes ?? 0) * 60;
    const isMet = minimum === undefined || ordersSoFar + 1 >= minimum.orders;
    if (!isMet && !clock.isBefore(decidesAt)) continue;
    order.ready.noteLimit(departsAt - loadingSeconds);
    return isMet ? { departsAt } : { departsAt, minimum: { ordersSoFar, decidesAt } };
  }
}

/** [N5] What a run below its minimum rolls over to: the next one with seats, which goes whatever is booked. */
function findNext(
  question: Question,
  { plan, departures }: RunReading,
  order: { readonly after: Instant; readonly seats: number },
): Seat | Refusal {
  const series = departures.from(order.after + 1);
  for (;;) {
    const next = series.next();
    if (next.done === true) return endOfDepartures(next.value);
    const known = findState(question, plan, next.value);
    if (known?.isCancelled !== true && countOrdersThatFit(plan, known, order.seats) > 0) return next.value;
  }
}

function findState({ state }: Question, plan: RunCarry, { departsAt }: Departure): DepartureState | undefined {
  return state.runs?.[plan.id]?.find((departure) => departure.departsAt === departsAt);
}

function countOrdersThatFit({ seats }: RunCarry, known: DepartureState | undefined, need: number): number {
  if (seats === undefined || need === 0) return Number.POSITIVE_INFINITY;
  return Math.max(0, Math.floor((seats.count - (known?.seatsTaken ?? 0)) / need));
}

function endOfDepartures(end: SeriesEnd): Refusal {
  return end === 'no_more' ? unavailable('no_run') : unknown(end);
}

/** A departure an order would be ready for in time. */
export interface FittingDeparture extends Departure {
  readonly deliversFrom: Instant;
  readonly deliversUntil: Instant;
  /** `open`: this order goes along, below its minimum only if the run goes. */
  readonly standing: 'open' | 'full' | 'cancelled' | 'given_up';
  /** Parcels or litres taken so far. */
  readonly seatsTaken: number;
  readonly orders: number;
  /** When a run below its minimum is given up; absent for one without a minimum. */
  readonly decidesAt?: Instant;
}

/**
 * [N8] The departures this order catches by time, soonest first, full, cancelled and given-up ones among them; no more than the
 * caller takes. Nothing for an order that is outside the zones or larger than the run.
 */
export function* listDepartures(
  question: Question,
  { plan, calendar, departures }: RunReading,
  { latest }: Readiness,
): Generator<FittingDeparture, void> {
  const { clock, line } = question;
  const need = countSeats(plan, line);
  if (isRefusal(planZones(question, plan.zones)) || isRefusal(need)) return;
  const loadingSeconds = plan.loadingMinutes * 60;
  for (const departure of departures.from(Math.max(clock.at, latest.at) + loadingSeconds)) {
    const { departsAt } = departure;
    if (!clock.isBefore(departsAt - plan.bookByMinutes * 60)) continue;
    if (!clock.isAtOrBefore(departsAt - loadingSeconds)) continue;
    const deliversUntil = toDeliversUntil(plan, calendar, departsAt);
    const season = { clock: calendar.clock, from: departsAt, until: deliversUntil };
    if (checkSeason(line, plan.season, season) !== undefined) continue;
    latest.noteLimit(departsAt - loadingSeconds);
    const known = findState(question, plan, departure);
    const { minimum } = plan;
    const decidesAt = minimum && departsAt - minimum.decideByMinutes * 60;
    yield {
      departsAt,
      deliversFrom: roundDownToGrid(calendar, departsAt + plan.deliveryMinutes.min * 60, DELIVERY_GRID_MINUTES),
      deliversUntil,
      standing: findStanding(question, plan, { known, seats: need.seats, decidesAt }),
      seatsTaken: known?.seatsTaken ?? 0,
      orders: known?.orders ?? 0,
      ...(decidesAt === undefined ? {} : { decidesAt }),
    };
  }
}

/** [N4] [N5] Why an order that is in time would not go along all the same. */
function findStanding(
  { clock }: Question,
  plan: RunCarry,
  departure: {
    readonly known: DepartureState | undefined;
    readonly seats: number;
    readonly decidesAt: Instant | undefined;
  },
): FittingDeparture['standing'] {
  const { known, seats, decidesAt } = departure;
  if (known?.isCancelled === true) return 'cancelled';
  const isMet = (known?.orders ?? 0) + 1 >= (plan.minimum?.orders ?? 0);
  if (!isMet && decidesAt !== undefined && !clock.isBefore(decidesAt)) return 'given_up';
  return countOrdersThatFit(plan, known, seats) > 0 ? 'open' : 'full';
}
