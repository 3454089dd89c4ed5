import type { Instant } from '@stallkeep/promise';
import { giveBackAll, listTaken, type TakingRow } from '../acceptance/give-back.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { toTime } from '../database/time.ts';
import type { OrderRecord, PartRecord } from '../timeline/order-record.ts';

/**
 * Ends parts that will not be handed over: what they took is given back, and their promise is void, unless it was broken already:
 * a buyer who gives up waiting does not make a late promise a kept one. Ends the order with its last part.
 */
export async function endParts(
  tx: Tx,
  order: OrderRecord,
  ended: { readonly parts: readonly PartRecord[]; readonly as: 'cancelled' | 'withdrawn'; readonly now: Instant },
): Promise<void> {
  const { parts, now } = ended;
  const taken: TakingRow[] = [];
  for (const part of parts) taken.push(...(await listTaken(tx, { orderId: order.id, partId: part.id })));
  // At once, so that pools are locked in their order.
  await giveBackAll(tx, taken, now);
  for (const part of parts) {
    const isBroken = part.promised !== undefined && part.promised.until <= now && part.readyAt === undefined;
    await tx
      .updateTable('order_parts')
      .set({
        state: 'cancelled',
        ...(part.outcome === 'open'
          ? { outcome: isBroken ? ('missed' as const) : ('void' as const), outcome_at: toTime(now) }
          : {}),
      })
      .where('id', '=', part.id)
      .execute();
  }
  const ids = new Set(parts.map(({ id }) => id));
  const rest = order.parts.filter((part) => !ids.has(part.id) && part.state !== 'cancelled');
  const isOver = rest.length === 0;
  const isDone = !isOver && rest.every(({ state }) => state === 'done');
  if (!isOver && !isDone) return;
  await tx
    .updateTable('orders')
    .set({ state: isOver ? ended.as : 'completed', ended_at: toTime(now) })
    .where('id', '=', order.id)
    .where('state', '=', 'accepted')
    .execute();
}
