import type { Instant } from '@stallkeep/promise';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import type { KeyReused } from '../acceptance/run-once.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import type { PartRecord } from '../timeline/order-record.ts';
import { endParts } from './end-parts.ts';
import { priceOfPart, sum } from './money.ts';
import { type FormOnce, onceForOrder, type Refused, refuse } from './once.ts';
import { type Settlement, settle } from './refunds.ts';
import { planRights, requirePartRights } from './rights.ts';

export interface CancelRequest extends FormOnce {
  readonly orderId: string;
  /** Those to be cancelled; parts of another order are refused. */
  readonly partIds: readonly string[];
}

export type CancelAnswer =
  | { readonly kind: 'cancelled'; readonly at: Instant; readonly settlement: Settlement }
  | Refused
  | KeyReused;

/** A buyer cancels parts of an order before work on them began, or after their promise was broken. All of them, or nothing. */
export async function cancelParts(context: OrdersContext, request: CancelRequest): Promise<CancelAnswer> {
  return await onceForOrder(context, { ...request, scope: 'cancel' }, async ({ tx, order, now }) => {
    const rights = planRights(order, now);
    const parts: PartRecord[] = [];
    for (const partId of new Set(request.partIds)) {
      const part = order.parts.find(({ id }) => id === partId);
      if (part === undefined) return refuse('foreign');
      const { cancel } = requirePartRights(rights, partId);
      if (cancel.kind === 'refused') return cancel;
      parts.push(part);
    }
    if (parts.length === 0) return refuse('nothing_named');
    if (order.state === 'awaiting_payment') {
      // Held for payment it is one thing: it is given up whole.
      await endParts(tx, order, { parts: order.parts, as: 'cancelled', now });
      await tx
        .updateTable('orders')
        .set({ state: 'lapsed', ended_at: toTime(now) })
        .where('id', '=', order.id)
        .execute();
      await tx.updateTable('holds').set({ state: 'expired' }).where('order_id', '=', order.id).execute();
      await tx
        .updateTable('payments')
        .set({ state: 'void' })
        .where('order_id', '=', order.id)
        .where('state', '!=', 'paid')
        .execute();
      await addStep(tx, { orderId: order.id, by: 'buyer', kind: 'given_up', at: now });
      return { kind: 'cancelled', at: now, settlement: { kind: 'nothing' } } as const;
    }
    await endParts(tx, order, { parts, as: 'cancelled', now });
    for (const part of parts) {
      await addStep(tx, { orderId: order.id, partId: part.id, by: 'buyer', kind: 'cancelled', at: now });
      if (part.remedy === undefined) continue;
      await tx
        .updateTable('remedies')
        .set({ choice: 'cancel', chosen_at: toTime(now), done_at: toTime(now) })
        .where('part_id', '=', part.id)
        .execute();
    }
    const amountMinor = sum(parts.map((part) => priceOfPart(order, part)));
    const settlement = await settle(tx, order, { amountMinor, reason: 'cancelled', now });
    const payload = { partIds: parts.map(({ id }) => id) };
    await addLetter(tx, { kind: 'order_cancelled', orderId: order.id, payload });
    await addEvent(tx, { kind: 'order_cancelled', orderId: order.id, payload });
    return { kind: 'cancelled', at: now, settlement } as const;
  });
}
