import { withOrderLock } from '../acceptance/order-lock.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import type { PartStep } from './part-steps.ts';
import { type StepAnswer, takePartStep } from './take-step.ts';

export type MoveAnswer = StepAnswer | { readonly kind: 'unknown_part' };

/** A seller takes a step with one part; handing over, where money may be due, is `handOverParts`. One transaction. */
export async function movePart(
  context: OrdersContext,
  { partId, step }: { readonly partId: string; readonly step: Exclude<PartStep, 'handed_over'> },
): Promise<MoveAnswer> {
  const found = await context.db
    .selectFrom('order_parts')
    .select('order_id')
    .where('id', '=', partId)
    .executeTakeFirst();
  if (found === undefined) return { kind: 'unknown_part' };
  return await withOrderLock(context, found.order_id, async (tx, now, order) => {
    const part = await tx.selectFrom('order_parts').selectAll().where('id', '=', partId).executeTakeFirstOrThrow();
    return await takePartStep(tx, { order, part, step, now });
  });
}
