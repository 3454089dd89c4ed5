import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import { listTaken } from '../acceptance/give-back.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';

/**
 * The goods of a part leave: what was reserved for it is no longer there, and nothing of what it took can be given back any more. The
 * order's row must be locked. Called again it finds nothing.
 */
export async function handOutGoods(
  tx: Tx,
  { orderId, partId }: { readonly orderId: string; readonly partId: string },
  now: Instant,
): Promise<void> {
  const taken = await listTaken(tx, { orderId, partId });
  if (taken.length === 0) return;
  const goods = taken.flatMap(({ kind, source_id, sku, amount }) =>
    (kind === 'stock' || kind === 'unit') && sku !== null ? [{ kind, keptAt: source_id, sku, amount }] : [],
  );
  const pools = goods.map(toPool.stock);
  await lockPools(tx, pools);
  await tx
    .updateTable('takings')
    .set({ used_at: toTime(now) })
    .where(
      'id',
      'in',
      taken.map(({ id }) => id),
    )
    .execute();
  for (const { kind, keptAt, sku, amount } of goods) {
    if (kind === 'unit') {
      await sql`
        update stock_units set state = 'gone', updated_at = ${toTime(now)}
        where unit_id = ${sku} and state = 'reserved' and order_id = ${orderId}`.execute(tx);
      continue;
    }
    await sql`
      with level as (
        update stock_levels
        set on_hand = on_hand - ${amount}::int, reserved = reserved - ${amount}::int, updated_at = ${toTime(now)}
        where kept_at = ${keptAt} and sku = ${sku} returning on_hand
      )
      insert into stock_entries (kept_at, sku, at, kind, delta, on_hand_after, order_id)
      select ${keptAt}, ${sku}, ${toTime(now)}, 'handed_over', ${-amount}::int, on_hand, ${orderId}::uuid from level`.execute(
      tx,
    );
  }
  await announcePools(tx, pools);
}
