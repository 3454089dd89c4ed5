import type { Instant } from '@stallkeep/promise';
import type { OrderState, Outcome, PartState } from '../database/tables.ts';

export interface PromiseFacts {
  readonly kind: 'pickup' | 'run' | 'lane';
  readonly state: PartState;
  readonly orderState: OrderState;
  /** The latest end that was sold; null where no date was. */
  readonly promisedUntil: Instant | null;
  /** The end of what the buyer moved it to themselves, the last time they did. */
  readonly chosenUntil: Instant | null;
  readonly readyAt: Instant | null;
  readonly doneAt: Instant | null;
}

/**
 * The latest end that counts: the one sold, or the one the buyer asked for instead. What a seller moved it to does not count:
 * a promise is not kept by putting it off.
 */
export function findDueAt({ promisedUntil, chosenUntil }: PromiseFacts): Instant | null {
  return promisedUntil === null ? null : (chosenUntil ?? promisedUntil);
}

/**
 * What became of a promise by `now`. Kept: delivered, or for a collection ready, at the latest end; a buyer who did not come does
 * not count against anybody. Missed: not so when it passed. An order that ended before is void. `open` before its time.
 */
export function planOutcome(facts: PromiseFacts, now: Instant): Outcome {
  const dueAt = findDueAt(facts);
  if (dueAt === null) return 'not_promised';
  const { kind, readyAt, doneAt } = facts;
  const isBefore = (at: Instant | null): boolean => at !== null && at <= dueAt;
  if (isBefore(doneAt)) return 'kept';
  if (isOver(facts)) return 'void';
  if (now < dueAt) return 'open';
  if (kind === 'pickup' && isBefore(readyAt)) return facts.state === 'not_collected' ? 'not_collected' : 'kept';
  return 'missed';
}

function isOver({ state, orderState }: PromiseFacts): boolean {
  return state === 'cancelled' || orderState === 'cancelled' || orderState === 'withdrawn' || orderState === 'lapsed';
}
