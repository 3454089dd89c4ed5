import type { Instant } from '@stallkeep/promise';
import { listTaken } from '../acceptance/give-back.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';
import { moveStock } from './movements.ts';

/** What was reserved for a part leaves the stock with its buyer: once, however often it is called. The order's row must be locked. */
export async function handOverGoods(
  tx: Tx,
  { orderId, partId }: { readonly orderId: string; readonly partId: string },
  now: Instant,
): Promise<void> {
  const taken = await listTaken(tx, { orderId, partId, kinds: ['stock', 'unit'] });
  const places = taken.map(({ source_id, sku }) => ({ keptAt: source_id, sku: sku ?? '' }));
  await lockPools(tx, places.map(toPool.stock));
  for (const { id, kind, source_id, sku, amount } of taken) {
    if (kind === 'unit') {
      await tx
        .updateTable('stock_units')
        .set({ state: 'gone', updated_at: toTime(now) })
        .where('unit_id', '=', sku ?? '')
        .where('order_id', '=', orderId)
        .execute();
    } else {
      const moved = await moveStock(
        tx,
        { keptAt: source_id, sku: sku ?? '', kind: 'handed_over', delta: -amount, releases: amount, orderId },
        now,
      );
      if (moved.kind === 'not_there') throw new Error(`${amount} of ${sku} were taken and are not reserved any more.`);
    }
    await tx
      .updateTable('takings')
      .set({ used_at: toTime(now) })
      .where('id', '=', id)
      .execute();
  }
  await announcePools(tx, places.map(toPool.stock));
}
