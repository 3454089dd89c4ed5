import { withPartLock } from '../acceptance/order-lock.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import type { PartStep } from './part-steps.ts';
import { type StepAnswer, takePartStep } from './take-step.ts';

export type MoveAnswer = StepAnswer | { readonly kind: 'unknown_part' };

/** A seller takes a step with one part; handing over, where money may be due, is `handOverParts`. One transaction. */
export async function movePart(
  context: OrdersContext,
  { partId, step }: { readonly partId: string; readonly step: Exclude<PartStep, 'handed_over'> },
): Promise<MoveAnswer> {
  const answer = await withPartLock(context, partId, (tx, now, { order, part }) =>
    takePartStep(tx, { order, part, step, now }),
  );
  return answer ?? { kind: 'unknown_part' };
}
