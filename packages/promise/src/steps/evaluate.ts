import type { CompiledPlan, PlanReading } from '../plan/compile.ts';
import type {
  BasisStep,
  DatedAnswer,
  Destination,
  Instant,
  OrderLine,
  PromiseState,
  UnavailableAnswer,
  UnknownAnswer,
  WordingKey,
} from '../types/index.ts';
import { checkParcel } from './eligibility.ts';
import { guardOrder } from './guards.ts';
import { planLane } from './lane.ts';
import { OrderClock } from './order-clock.ts';
import { planPickup } from './pickup.ts';
import { type Dated, isRefusal, type Params, type Question, type Readiness, type Refusal } from './question.ts';
import { planReadiness } from './readiness.ts';
import { planRun } from './run.ts';

/** What is asked, leaving aside when. */
export interface Inquiry {
  readonly plan: CompiledPlan;
  readonly state: PromiseState;
  readonly line: OrderLine;
  readonly destination: Destination | undefined;
  /** Units of the plan's resource that other lines of the same basket take; 0 for a line on its own. */
  readonly otherUnits: number;
  /** End of the slot, window or delivery the buyer chose; absent: the first there is. */
  readonly slotUntil?: Instant | undefined;
}

/** The part of an answer that depends on the order time, and until when it is the same. */
export interface Outcome {
  readonly answer: DatedAnswer | UnknownAnswer | UnavailableAnswer;
  readonly wording: { readonly key: WordingKey; readonly params: Params };
  readonly basis: readonly BasisStep[];
  /** Order times in [orderAt, changesAt) are known to get this answer. Infinity: for ever. */
  readonly changesAt: Instant;
}

/** The answer for an order at `orderAt`, leaving aside that answers expire. The plan has passed its checks. */
export function evaluateOrder(inquiry: Inquiry, orderAt: Instant): Outcome {
  const [first, ...others] = inquiry.plan.readings.map((reading) => evaluateReading(inquiry, reading, orderAt));
  if (first === undefined) throw new Error('A compiled plan has at least one reading.');
  return others.reduce(joinReadings, first);
}

function evaluateReading(inquiry: Inquiry, reading: PlanReading, orderAt: Instant): Outcome {
  const question = toQuestion(inquiry, reading, orderAt);
  const ready = planUntilReady(question);
  return toOutcome(question, isRefusal(ready) ? ready : planCarry(question, ready));
}

export function toQuestion(inquiry: Inquiry, reading: PlanReading, orderAt: Instant): Question {
  return { ...inquiry, reading, clock: new OrderClock(orderAt, inquiry.plan.source.releaseAt), basis: [] };
}

/** Guards, size and readiness: everything before the goods are on their way. */
export function planUntilReady(question: Question): Readiness | Refusal {
  return guardOrder(question) ?? checkParcel(question) ?? planReadiness(question);
}

/** Step 5: from ready to the buyer. A no notes until when it is one. */
export function planCarry(question: Question, ready: Readiness): Dated | Refusal {
  const result = planWay(question, ready);
  if (isRefusal(result)) {
    // No window, departure or handover set a limit; still a later order may be ready at a time that nobody knows.
    ready.earliest.noteLimit(Number.POSITIVE_INFINITY);
    ready.latest.noteLimit(Number.POSITIVE_INFINITY);
  }
  return result;
}

function planWay(question: Question, ready: Readiness): Dated | Refusal {
  const { carry } = question.reading;
  switch (carry.kind) {
    case 'pickup':
      return planPickup(question, carry, ready);
    case 'run':
      return planRun(question, carry, ready);
    case 'lane':
      return planLane(question, carry, ready);
  }
}

export function toOutcome({ basis, clock }: Question, result: Dated | Refusal): Outcome {
  const { changesAt } = clock;
  if (isRefusal(result)) {
    const { params = {}, ...answer } = result;
    const steps = basis.some(({ step }) => step === 'guard')
      ? basis
      : [...basis, { step: 'guard', params: { reason: answer.reason, ...params } } as const];
    const key: WordingKey = answer.status === 'unknown' ? `unknown.${answer.reason}` : `unavailable.${answer.reason}`;
    return { answer, wording: { key, params }, basis: steps, changesAt };
  }
  const { key, params, ...answer } = result;
  return { answer, wording: { key, params }, basis, changesAt };
}

/** [C8] Where nobody knows whose week it is, the widest of both; a no in either is a no. */
export function joinReadings(a: Outcome, b: Outcome): Outcome {
  const changesAt = Math.min(a.changesAt, b.changesAt);
  if (!isDated(a.answer)) return { ...a, changesAt };
  if (!isDated(b.answer)) return { ...b, changesAt };
  const latest = b.answer.latest > a.answer.latest ? b : a;
  if (a.answer.earliest === b.answer.earliest && a.answer.latest === b.answer.latest) return { ...latest, changesAt };
  const key = toEstimateKey(latest.wording.key);
  return {
    answer: {
      ...a.answer,
      status: 'estimate',
      earliest: Math.min(a.answer.earliest, b.answer.earliest),
      latest: Math.max(a.answer.latest, b.answer.latest),
    },
    wording: { key, params: latest.wording.params },
    basis: [...latest.basis.filter(({ step }) => step !== 'rotation'), { step: 'rotation' }],
    changesAt,
  };
}

function toEstimateKey(key: WordingKey): WordingKey {
  switch (key) {
    case 'pickup.firm':
      return 'pickup.estimate';
    case 'run.firm':
      return 'run.estimate';
    case 'lane.firm':
      return 'lane.estimate';
    default:
      return key;
  }
}

export function isDated(answer: Outcome['answer']): answer is DatedAnswer {
  return answer.status === 'firm' || answer.status === 'estimate';
}
