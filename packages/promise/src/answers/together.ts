import { toCanonicalJson } from '../plan/hash.ts';
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
import { isRefusal, type Question, type Readiness, type Refusal, unavailable, unknown } from '../steps/question.ts';
import type { FulfilmentPlan, Instant } from '../types/index.ts';
import { combineLines } from './combine-lines.ts';

interface Readied {
  readonly ready: Readiness;
  readonly question: Question;
}

/** [X1] One parcel or collection: ready when the last line is, of the size of all, and then on its way once. */
export function evaluateTogether(inquiries: readonly (Inquiry | undefined)[], orderAt: Instant): Outcome {
  const known = inquiries.filter((inquiry) => inquiry !== undefined);
  const [first] = known;
  if (first === undefined)
    throw new Error('A basket is put together from lines, of which at least one has passed its checks.');
  const whole: Inquiry = { ...first, line: combineLines(known.map(({ line }) => line)) };
  const [reading, ...others] = first.plan.readings.map((one) => {
    const question = toQuestion(whole, one, orderAt);
    const lines = known.flatMap((inquiry) => inquiry.plan.readings.map((own) => toQuestion(inquiry, own, orderAt)));
    const result = known.length < inquiries.length ? unknown('unknown_line') : planReadiness(question, lines);
    return toOutcome(question, isRefusal(result) ? result : planCarry(question, result));
  });
  if (reading === undefined) throw new Error('A compiled plan has at least one reading.');
  return others.reduce(joinReadings, reading);
}

/** The latest of the lines' readiness, least and most apart; the whole question hears of all their deadlines. */
function planReadiness(whole: Question, lines: readonly Question[]): Readiness | Refusal {
  // [X4] One way for all, or none.
  if (new Set(lines.map(({ plan }) => formatWay(plan.source))).size > 1) return unavailable('no_common_way');
  const readied: Readied[] = [];
  for (const question of lines) {
    const ready = planUntilReady(question);
    whole.clock.changeAt(question.clock.changesAt);
    // [X5] A line without a date leaves the whole without one.
    if (isRefusal(ready)) return ready.status === 'unknown' ? unknown('unknown_line', { reason: ready.reason }) : ready;
    readied.push({ ready, question });
  }
  for (const { question } of readied) {
    const tooLarge = checkParcel({ ...question, line: whole.line });
    if (tooLarge !== undefined) return tooLarge;
  }
  const slowest = readied.reduce((a, b) => (b.ready.latest > a.ready.latest ? b : a));
  whole.basis.push(...slowest.question.basis, { step: 'together', params: { lines: lines.length } });
  return {
    earliest: Math.max(...readied.map(({ ready }) => ready.earliest)),
    latest: slowest.ready.latest,
    isEstimate: readied.some(({ ready }) => ready.isEstimate),
  };
}

/** What must be the same for goods to go together: how, where and when they are carried. */
function formatWay({ carry }: FulfilmentPlan): string {
  return toCanonicalJson(carry);
}
