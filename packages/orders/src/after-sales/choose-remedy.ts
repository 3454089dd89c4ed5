import type { Instant } from '@stallkeep/promise';
import { addEvent } from '../acceptance/outbox.ts';
import type { KeyReused } from '../acceptance/run-once.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { type FormOnce, onceForOrder, type Refused, refuse } from './once.ts';
import { planRights, requirePartRights } from './rights.ts';

export interface ChooseRemedyRequest extends FormOnce {
  readonly orderId: string;
  readonly partId: string;
  /** To cancel instead, see `cancelParts`: it gives back and refunds. */
  readonly choice: 'wait' | 'remedy';
}

export type ChooseRemedyAnswer =
  | { readonly kind: 'chosen'; readonly choice: 'wait' | 'remedy'; readonly at: Instant }
  | Refused
  | KeyReused;

/** A buyer whose promise was put off or broken waits for it, or takes what was promised for that case; the seller then gives it. */
export async function chooseRemedy(context: OrdersContext, request: ChooseRemedyRequest): Promise<ChooseRemedyAnswer> {
  const { partId, choice } = request;
  return await onceForOrder(context, { ...request, scope: 'remedy' }, async ({ tx, order, now }) => {
    if (!order.parts.some(({ id }) => id === partId)) return refuse('foreign');
    const { chooseRemedy: verdict } = requirePartRights(planRights(order, now), partId);
    if (verdict.kind === 'refused') return verdict;
    await tx
      .updateTable('remedies')
      .set({ choice, chosen_at: toTime(now) })
      .where('part_id', '=', partId)
      .execute();
    const kind = choice === 'wait' ? 'waits' : 'remedy_taken';
    await addStep(tx, { orderId: order.id, partId, by: 'buyer', kind, at: now });
    await addEvent(tx, { kind: 'remedy_chosen', orderId: order.id, payload: { partId, choice } });
    return { kind: 'chosen', choice, at: now } as const;
  });
}
