import { giveBackAll, listTaken } from '../acceptance/give-back.ts';
import { runTransaction } from '../acceptance/order-lock.ts';
import { addEvent } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';

/** As many as are given back in one transaction. */
const MOST_AT_ONCE = 100;

/**
 * Gives back what orders held that were not paid in time, by the database's clock: the order lapses. Whoever counts calls this first, so an
 * expired hold counts as free; nothing waits for a timer. An order somebody is busy with is left to them. Resolves with how many
 * lapsed.
 */
export async function sweepHolds(context: OrdersContext): Promise<number> {
  const asked = await context.db
    .selectFrom('holds')
    .select('order_id')
    .where('state', '=', 'live')
    .where('expires_at', '<=', toTime(await context.readNow(context.db)))
    .limit(1)
    .executeTakeFirst();
  if (asked === undefined) return 0;
  return await runTransaction(context, async (tx) => {
    const now = await context.readNow(tx);
    const expired = await tx
      .selectFrom('orders')
      .innerJoin('holds', 'holds.order_id', 'orders.id')
      .select('orders.id')
      .where('holds.state', '=', 'live')
      .where('holds.expires_at', '<=', toTime(now))
      .where('orders.state', '=', 'awaiting_payment')
      .orderBy('orders.id')
      .limit(MOST_AT_ONCE)
      .forUpdate('orders')
      .skipLocked()
      .execute();
    const taken = [];
    for (const { id } of expired) taken.push(...(await listTaken(tx, { orderId: id })));
    await giveBackAll(tx, taken, now);
    for (const { id } of expired) {
      await tx.updateTable('holds').set({ state: 'expired' }).where('order_id', '=', id).execute();
      await tx
        .updateTable('orders')
        .set({ state: 'lapsed', ended_at: toTime(now) })
        .where('id', '=', id)
        .execute();
      await addStep(tx, { orderId: id, at: now, by: 'system', kind: 'hold_expired' });
      await addEvent(tx, { kind: 'order_lapsed', orderId: id });
    }
    return expired.length;
  });
}
