import { prepareRequest } from '../src/answers/inquiry.ts';
import { isSameOutcome } from '../src/answers/promise.ts';
import { evaluateOrder, type Outcome } from '../src/steps/evaluate.ts';
import type { Instant, PromiseRequest } from '../src/types/index.ts';

/** What a row says, and from when until when. */
export interface SaidSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly says: string;
}

/**
 * The rows of a timetable as one would first think of it: the engine's own evaluation at every minute of [asOf, expires), equal
 * neighbours merged; between two minutes that differ, the second is found by halving.
 */
export function listSpansByMinute(request: PromiseRequest): readonly SaidSpan[] {
  const prepared = prepareRequest(request);
  if (prepared.kind === 'bad') throw new Error('What is measured must pass its checks.');
  const ask = (at: Instant) => evaluateOrder(prepared.inquiry, at);
  const { asOf, expires } = request.state;
  const spans: SaidSpan[] = [];
  let from = asOf;
  let outcome = ask(asOf);
  for (let at = asOf + 60; at < expires; at += 60) {
    const next = ask(at);
    if (isSameOutcome(outcome, next)) continue;
    const until = findChange(ask, { low: at - 60, high: at, before: outcome });
    spans.push({ from, until, says: formatSaying(outcome.answer) });
    from = until;
    outcome = next;
  }
  return [...spans, { from, until: expires, says: formatSaying(outcome.answer) }];
}

/** The first second with another outcome in (low, high]. */
function findChange(
  ask: (at: Instant) => Outcome,
  { low, high, before }: { readonly low: Instant; readonly high: Instant; readonly before: Outcome },
): Instant {
  let same = low;
  let other = high;
  while (other - same > 1) {
    const middle = Math.floor((same + other) / 2);
    if (isSameOutcome(before, ask(middle))) same = middle;
    else other = middle;
  }
  return other;
}

/** The parts of an answer that buyers read, as a text to compare. */
export function formatSaying(answer: {
  readonly status: string;
  readonly earliest?: Instant;
  readonly latest?: Instant;
  readonly reason?: string;
}): string {
  return [answer.status, answer.earliest, answer.latest, answer.reason].join(' ');
}
