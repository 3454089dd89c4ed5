import { type Prepared, prepareRequest } from '../answers/inquiry.ts';
import { type Evidence, toPromise } from '../answers/promise.ts';
import { evaluateOrder, type Outcome } from '../steps/evaluate.ts';
import type {
  DeliveryPromise,
  FulfilmentPlan,
  Instant,
  PromiseRequest,
  PromiseState,
  PromiseTimetable,
} from '../types/index.ts';
import { findQuantityBound } from './quantity-bound.ts';
import { listSpans, type OutcomeSpan } from './spans.ts';

/** [R4] How far past its expiry a timetable looks for the true deadline of its last row: 30 days. */
const DEADLINE_HORIZON_SECONDS = 30 * 86_400;

/**
 * The promise for an order at `orderAt`, epoch seconds. Never throws for what a seller configured or a buyer asks: a plan or line
 * that does not pass its checks is an unknown date with every issue in its basis.
 *
 * @throws RangeError where `state.asOf` is not before `state.expires`: a mistake of the caller.
 */
export function planPromise(request: PromiseRequest, orderAt: Instant): DeliveryPromise {
  const { plan, state } = request;
  requireSpan(request);
  const prepared = prepareRequest(request);
  const about = { plan, state, evidence: toEvidence(prepared) };
  if (prepared.kind === 'bad') {
    return toPromise(toBadOutcome(prepared), about, { from: state.asOf, until: state.expires });
  }
  return promiseOf((at) => evaluateOrder(prepared.inquiry, at), about, orderAt);
}

/** The promise of whatever is evaluated, for an order at `orderAt`: its row, of which the basis is that of the first order time. */
export function promiseOf(
  evaluate: (orderAt: Instant) => Outcome,
  about: { readonly plan: FulfilmentPlan; readonly state: PromiseState; readonly evidence: Evidence },
  orderAt: Instant,
): DeliveryPromise {
  const { asOf, expires } = about.state;
  // [G1] Also where the order time is no time at all.
  if (!(orderAt >= asOf && orderAt < expires)) {
    return toPromise(expired(expires), about, { from: asOf, until: expires });
  }
  const span = listSpans(evaluate, {
    from: asOf,
    until: orderAt + 1,
    expires,
    horizon: expires + DEADLINE_HORIZON_SECONDS,
  }).at(-1);
  if (span === undefined) throw new Error('The spans of an order time end with the one that holds it.');
  return toPromise(span.outcome, about, span);
}

/** [R1] [R2] The rows of [asOf, expires): every order time in a row gets the row's promise. Errors as planPromise. */
export function planTimetable(request: PromiseRequest): PromiseTimetable {
  const { plan, state, line } = request;
  requireSpan(request);
  const prepared = prepareRequest(request);
  const evidence = toEvidence(prepared);
  const about = { plan, state, evidence };
  const { asOf, expires, tzVersion } = state;
  const spans: readonly OutcomeSpan[] =
    prepared.kind === 'bad'
      ? [{ from: asOf, until: expires, outcome: toBadOutcome(prepared) }]
      : listSpans((at) => evaluateOrder(prepared.inquiry, at), {
          from: asOf,
          until: expires,
          expires,
          horizon: expires + DEADLINE_HORIZON_SECONDS,
        });
  return {
    optionId: plan.optionId,
    asOf,
    expires,
    tzVersion,
    ...evidence,
    quantityBound: prepared.kind === 'bad' ? 0 : findQuantityBound(plan, state, line?.quantity ?? 1),
    headroomOrders: state.headroomOrders ?? 0,
    rows: spans.map((span) => ({
      from: span.from,
      until: Math.min(span.until, expires),
      promise: toPromise(span.outcome, about, span),
    })),
  };
}

function requireSpan({ state: { asOf, expires } }: PromiseRequest): void {
  if (!Number.isSafeInteger(asOf) || !Number.isSafeInteger(expires) || asOf >= expires) {
    throw new RangeError(`A state needs asOf before expires, in whole epoch seconds, not ${asOf} and ${expires}.`);
  }
}

function toEvidence({ inputsHash, closuresRevision }: Prepared): Evidence {
  return { inputsHash, closuresRevision };
}

function expired(expires: Instant): Outcome {
  return {
    answer: { status: 'unknown', reason: 'expired' },
    wording: { key: 'unknown.expired', params: {} },
    basis: [{ step: 'guard', at: expires, params: { reason: 'expired' } }],
    changesAt: Number.POSITIVE_INFINITY,
  };
}

function toBadOutcome({ reason, issues }: Extract<Prepared, { kind: 'bad' }>): Outcome {
  return {
    answer: { status: 'unknown', reason },
    wording: { key: `unknown.${reason}`, params: {} },
    basis: issues.map(({ path, rule, got }) => ({ step: 'guard', params: { reason, path, rule, got } })),
    changesAt: Number.POSITIVE_INFINITY,
  };
}
