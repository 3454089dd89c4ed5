import { checkParcel } from '../steps/eligibility.ts';
import {
  type Inquiry,
  joinReadings,
  type Outcome,
  planCarry,
  planUntilReady,
  toOutcome,
  toQuestion,
} from '../steps/evaluate.ts';
import {
  isRefusal,
  type Question,
  type Readiness,
  type ReadyTime,
  type Refusal,
  unavailable,
  unknown,
} from '../steps/question.ts';
import type { BasisStep, Instant, OrderLine } from '../types/index.ts';
import { combineLines } from './combine-lines.ts';

interface Readied {
  readonly ready: Readiness;
  readonly question: Question;
}

/** [X1] One parcel or collection: ready when the last line is, of the size of all, and then on its way once. */
export function evaluateTogether(inquiries: readonly (Inquiry | undefined)[], orderAt: Instant): Outcome {
  const { whole, lines, readied } = readyTogether(inquiries, orderAt);
  const [reading, ...others] = whole.plan.readings.map((one) => {
    const question = toQuestion(whole, one, orderAt);
    if (!isRefusal(readied))
      question.basis.push(...readied.basis, { step: 'together', params: { lines: inquiries.length } });
    const result = isRefusal(readied) ? readied : planCarry(question, readied);
    // Also what the carrying noted of their readiness.
    for (const { clock } of lines) question.clock.changeAt(clock.changesAt);
    return toOutcome(question, result);
  });
  if (reading === undefined) throw new Error('A compiled plan has at least one reading.');
  return others.reduce(joinReadings, reading);
}

/** The lines as one, the questions of each, and when the last of them is ready. */
export function readyTogether(inquiries: readonly (Inquiry | undefined)[], orderAt: Instant) {
  const known = inquiries.filter((inquiry) => inquiry !== undefined);
  const [first] = known;
  if (first === undefined)
    throw new Error('A basket is put together from lines, of which at least one has passed its checks.');
  const whole: Inquiry = { ...first, line: combineLines(known.map(({ line }) => line)) };
  const lines = known.flatMap((inquiry) => inquiry.plan.readings.map((own) => toQuestion(inquiry, own, orderAt)));
  const readied = known.length < inquiries.length ? unknown('unknown_line') : planReadiness(lines, whole.line);
  return { whole, lines, readied };
}

/** The latest of the lines' readiness, least and most apart, with the basis of the slowest. */
function planReadiness(
  lines: readonly Question[],
  whole: OrderLine,
): (Readiness & { readonly basis: readonly BasisStep[] }) | Refusal {
  // [X4] One way for all, or none.
  if (new Set(lines.map(({ plan }) => plan.way)).size > 1) return unavailable('no_common_way');
  const readied: Readied[] = [];
  let refusal: Refusal | undefined;
  for (const question of lines) {
    const ready = planUntilReady(question);
    // Every line is asked, so that all their deadlines are known.
    if (isRefusal(ready)) refusal ??= ready;
    else readied.push({ ready, question });
  }
  // [X5] A line without a date leaves the whole without one.
  if (refusal !== undefined) {
    return refusal.status === 'unknown' ? unknown('unknown_line', { reason: refusal.reason }) : refusal;
  }
  for (const { question } of readied) {
    const tooLarge = checkParcel({ ...question, line: whole });
    if (tooLarge !== undefined) return tooLarge;
  }
  const slowest = readied.reduce((a, b) => (b.ready.latest.at > a.ready.latest.at ? b : a));
  const times = readied.map(({ ready }) => ready);
  return {
    earliest: toLast(times.map(({ earliest }) => earliest)),
    latest: toLast(times.map(({ latest }) => latest)),
    isEstimate: times.some(({ isEstimate }) => isEstimate),
    basis: slowest.question.basis,
  };
}

function toLast(times: readonly ReadyTime[]): ReadyTime {
  return {
    at: Math.max(...times.map(({ at }) => at)),
    noteLimit: (limit) => {
      for (const time of times) time.noteLimit(limit);
    },
  };
}
