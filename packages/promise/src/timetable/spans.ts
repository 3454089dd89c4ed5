import { isSameOutcome } from '../answers/promise.ts';
import { isDated, type Outcome } from '../steps/evaluate.ts';
import type { Instant } from '../types/index.ts';

/** Order times with one and the same outcome: [from, until). */
export interface OutcomeSpan {
  readonly from: Instant;
  readonly until: Instant;
  readonly outcome: Outcome;
}

/**
 * [R1] to [R4] The outcomes of all order times from `from` on, in order, neighbours different. The last span looks past `until` for
 * its true end, `horizon` at most, where it has a date. Each outcome says until when it is known to hold, so nothing between is asked.
 */
export function listSpans(
  evaluate: (orderAt: Instant) => Outcome,
  range: { readonly from: Instant; readonly until: Instant; readonly expires: Instant; readonly horizon: Instant },
): readonly OutcomeSpan[] {
  const spans: OutcomeSpan[] = [];
  let from = range.from;
  let outcome = evaluate(from);
  let changesAt = outcome.changesAt;
  while (from < range.until) {
    // Nobody waits for the end of a refusal: past the table's own end it is not looked for.
    const horizon = isDated(outcome.answer) ? range.horizon : range.expires;
    if (changesAt >= horizon) {
      spans.push({ from, until: horizon, outcome });
      break;
    }
    const next = evaluate(changesAt);
    if (next.changesAt <= changesAt)
      throw new Error(`An outcome must hold for some time, not until ${next.changesAt}.`);
    if (!isSameOutcome(outcome, next)) {
      spans.push({ from, until: changesAt, outcome });
      from = changesAt;
      outcome = next;
    }
    changesAt = next.changesAt;
  }
  return spans;
}
