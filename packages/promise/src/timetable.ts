import { openDates } from './calendar.ts';
import { COLLECTION_MARGIN_SECONDS, evaluateOrder, type Outcome, type PromiseState, windowsOf } from './evaluate.ts';
import { parseFulfilmentPlan } from './parse.ts';
import { SECONDS_PER_MINUTE, toInstant, toLocalDate } from './time.ts';
import type { DeliveryPromise, FulfilmentPlan, Instant, PromiseTimetable, TimetableRow } from './types.ts';

/** How far past its expiry a timetable looks for the true deadline of its last row: 30 days. */
const DEADLINE_HORIZON_SECONDS = 30 * 86_400;

/** The promise for an order at `orderAt`. Never throws for what a seller configured: a bad plan is an unknown date. */
export function planPromise(plan: FulfilmentPlan, state: PromiseState, orderAt: Instant): DeliveryPromise {
  const badPlan = findBadPlan(plan);
  if (badPlan !== undefined) return toPromise(plan, state, badPlan, { from: state.asOf, until: state.expires });
  if (orderAt >= state.expires || orderAt < state.asOf) {
    const outcome: Outcome = {
      status: 'unknown',
      reason: 'expired',
      basis: [{ step: 'guard', note: 'outside the time this answer is for', at: state.expires }],
    };
    return toPromise(plan, state, outcome, { from: state.asOf, until: state.expires });
  }
  const outcome = evaluateOrder(plan, state, orderAt);
  let first = { from: state.asOf, outcome: evaluateOrder(plan, state, state.asOf) };
  let until: Instant = state.expires;
  for (const boundary of listBoundaries(plan, state)) {
    const atBoundary = evaluateOrder(plan, state, boundary);
    if (boundary > orderAt) {
      if (isSameOutcome(outcome, atBoundary)) continue;
      until = boundary;
      break;
    }
    if (!isSameOutcome(first.outcome, atBoundary)) first = { from: boundary, outcome: atBoundary };
  }
  // [R4] The basis is that of the first order time with this answer, so that it is the same for all of them.
  return toPromise(plan, state, { ...outcome, basis: first.outcome.basis }, { from: first.from, until });
}

/** [R1] [R2] The rows of [asOf, expires): every order time in a row gets the row's promise. */
export function planTimetable(plan: FulfilmentPlan, state: PromiseState): PromiseTimetable {
  const { asOf, expires } = state;
  if (asOf >= expires) throw new RangeError(`A timetable needs asOf before expires, not ${asOf} and ${expires}.`);
  const head = { optionId: plan.optionId, asOf, expires };
  const badPlan = findBadPlan(plan);
  if (badPlan !== undefined) {
    return {
      ...head,
      rows: [{ from: asOf, until: expires, promise: toPromise(plan, state, badPlan, { from: asOf, until: expires }) }],
    };
  }

  const spans: { from: Instant; outcome: Outcome }[] = [{ from: asOf, outcome: evaluateOrder(plan, state, asOf) }];
  let lastDeadline: Instant = expires;
  for (const boundary of listBoundaries(plan, state)) {
    const last = spans.at(-1);
    const outcome = evaluateOrder(plan, state, boundary);
    if (last !== undefined && isSameOutcome(last.outcome, outcome)) continue;
    if (boundary >= expires) {
      lastDeadline = boundary;
      break;
    }
    spans.push({ from: boundary, outcome });
  }
  const rows: TimetableRow[] = spans.map(({ from, outcome }, index) => {
    const until = spans[index + 1]?.from;
    return {
      from,
      until: until ?? expires,
      promise: toPromise(plan, state, outcome, { from, until: until ?? lastDeadline }),
    };
  });
  return { ...head, rows };
}

/** [R3] Every order time after asOf at which the answer may change, in order, each once. */
function listBoundaries(plan: FulfilmentPlan, state: PromiseState): readonly Instant[] {
  const horizon = state.expires + DEADLINE_HORIZON_SECONDS;
  const times = [state.ordersOpenAt, state.ordersCloseAt, state.eventEndsAt].filter((at) => at !== undefined);
  if (plan.kind === 'pickup' && plan.source === 'stock') {
    for (const date of openDates(plan.workshop, toLocalDate(plan.workshop.zone, state.asOf))) {
      const cutoffAt = toInstant(plan.workshop.zone, date, plan.cutoff, 'deadline');
      times.push(cutoffAt);
      if (cutoffAt > horizon) break;
    }
    for (const window of windowsOf(plan, state.asOf)) {
      // Both limits are inclusive, so the answer changes one second after them.
      times.push(
        window.startsAt - plan.leadMinutes * SECONDS_PER_MINUTE + 1,
        window.endsAt - COLLECTION_MARGIN_SECONDS + 1,
      );
      if (window.ordersCloseAt !== undefined) times.push(window.ordersCloseAt);
      if (window.startsAt > horizon) break;
    }
  }
  return [...new Set(times)].filter((at) => at > state.asOf).sort((a, b) => a - b);
}

function isSameOutcome(a: Outcome, b: Outcome): boolean {
  if (a.status === 'firm') {
    return b.status === 'firm' && a.earliest === b.earliest && a.latest === b.latest && a.zone === b.zone;
  }
  return b.status !== 'firm' && a.status === b.status && a.reason === b.reason;
}

function findBadPlan(plan: FulfilmentPlan): Outcome | undefined {
  const parsed = parseFulfilmentPlan(plan);
  if (parsed.ok) return undefined;
  const basis = parsed.issues.map(
    ({ path, rule, got }) => ({ step: 'guard', note: `${path}: ${rule}, got ${got}` }) as const,
  );
  return { status: 'unknown', reason: 'bad_plan', basis };
}

function toPromise(
  plan: FulfilmentPlan,
  state: PromiseState,
  outcome: Outcome,
  valid: { readonly from: Instant; readonly until: Instant },
): DeliveryPromise {
  const { optionId, kind, source, title, priceMinor, currency } = plan;
  const common = {
    optionId,
    kind,
    source,
    title,
    priceMinor,
    currency,
    ...(plan.remedy === undefined ? {} : { remedy: plan.remedy }),
    ...(plan.kind === 'pickup' ? { place: plan.place } : {}),
    asOf: state.asOf,
    expires: state.expires,
  };
  if (outcome.status !== 'firm') return { ...common, ...outcome };
  return { ...common, ...outcome, granularity: 'slot', orderFrom: valid.from, orderUntil: valid.until };
}
