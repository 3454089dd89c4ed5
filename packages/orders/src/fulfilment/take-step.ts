import type { Instant } from '@stallkeep/promise';
import type { Selectable } from 'kysely';
import type { LockedOrder, Tx } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { Tables } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import { recordOutcome } from '../outcomes/record-outcome.ts';
import { handOverGoods } from '../stock/hand-over.ts';
import { type PartStep, type PartStepRefusal, planPartStep } from './part-steps.ts';

export type PartRow = Selectable<Tables['order_parts']>;

export type StepAnswer =
  | { readonly kind: 'taken'; readonly state: PartRow['state'] }
  | {
      readonly kind: 'refused';
      readonly reason: PartStepRefusal;
      readonly state: PartRow['state'];
      readonly since: Instant | null;
    };

export interface StepRequest {
  readonly order: LockedOrder;
  readonly part: PartRow;
  readonly step: PartStep;
  readonly now: Instant;
}

/** Takes one step with one part, with everything that follows from it, in a transaction that holds the order's row. */
export async function takePartStep(tx: Tx, { order, part, step, now }: StepRequest): Promise<StepAnswer> {
  const planned = planPartStep(step, { kind: part.kind, state: part.state, orderState: order.state });
  const refuse = (reason: PartStepRefusal, since: Instant | null): StepAnswer => ({
    kind: 'refused',
    reason,
    state: part.state,
    since,
  });
  if (planned.kind === 'refused') return refuse(planned.reason, part.done_at ?? part.ready_at);
  if (step === 'not_collected' && part.held_until !== null && part.held_until > now) {
    return refuse('still_held', part.held_until);
  }
  const isDone = planned.to === 'done';
  const isFirstReady = planned.to === 'ready' && part.ready_at === null;
  await tx
    .updateTable('order_parts')
    .set({
      state: planned.to,
      ...(isDone ? { done_at: toTime(now) } : {}),
      ...(isFirstReady ? { ready_at: toTime(now) } : {}),
    })
    .where('id', '=', part.id)
    .execute();
  await addStep(tx, { orderId: order.id, partId: part.id, at: now, by: 'seller', kind: step });
  if (isFirstReady)
    await addLetter(tx, { kind: 'ready_for_collection', orderId: order.id, payload: { partId: part.id } });
  if (step === 'not_collected') {
    await addLetter(tx, { kind: 'not_collected', orderId: order.id, payload: { partId: part.id } });
  }
  if (step === 'not_collected' || isDone) await recordOutcome(tx, { partId: part.id, now });
  if (isDone) {
    await handOverGoods(tx, { orderId: order.id, partId: part.id }, now);
    await completeOrder(tx, order, now);
  }
  return { kind: 'taken', state: planned.to };
}

/** An order is completed with the last of its parts. */
async function completeOrder(tx: Tx, order: LockedOrder, now: Instant): Promise<void> {
  const open = await tx
    .selectFrom('order_parts')
    .select('id')
    .where('order_id', '=', order.id)
    .where('state', 'not in', ['done', 'cancelled'])
    .executeTakeFirst();
  if (open !== undefined) return;
  await tx
    .updateTable('orders')
    .set({ state: 'completed', ended_at: toTime(now) })
    .where('id', '=', order.id)
    .execute();
  await addEvent(tx, { kind: 'order_completed', orderId: order.id });
}
