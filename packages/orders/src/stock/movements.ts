import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import type { StockEntryKind } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import type { StockPlace } from './kept-at.ts';

export interface Movement extends StockPlace {
  readonly kind: Exclude<StockEntryKind, 'counted' | 'recounted'>;
  /** Pieces more on hand, fewer where negative. */
  readonly delta: number;
  /** Pieces that are no longer reserved by it; 0 when left out. */
  readonly releases?: number;
  readonly orderId?: string;
  readonly reason?: string;
}

export type MovementAnswer =
  | { readonly kind: 'moved'; readonly onHand: number; readonly reserved: number }
  /** Fewer would be left than are sold and not handed over, or nobody counts it. Nothing was written. */
  | { readonly kind: 'not_there' };

/** One movement of pieces with its line in the ledger: the sum of a ledger is its level, always. Locks the pool. */
export async function moveStock(tx: Tx, movement: Movement, now: Instant): Promise<MovementAnswer> {
  const { keptAt, sku, delta, releases = 0 } = movement;
  const pools = [toPool.stock(movement)];
  await lockPools(tx, pools);
  const { rows } = await sql<{ on_hand: number; reserved: number }>`
    update stock_levels
    set on_hand = on_hand + ${delta}::int, reserved = reserved - ${releases}::int, updated_at = ${toTime(now)}
    where kept_at = ${keptAt} and sku = ${sku}
      and on_hand + ${delta}::int >= reserved - ${releases}::int and reserved >= ${releases}::int
    returning on_hand, reserved
  `.execute(tx);
  const [level] = rows;
  if (level === undefined) return { kind: 'not_there' };
  await tx
    .insertInto('stock_entries')
    .values({
      kept_at: keptAt,
      sku,
      at: toTime(now),
      kind: movement.kind,
      delta,
      on_hand_after: level.on_hand,
      order_id: movement.orderId ?? null,
      reason: movement.reason ?? '',
    })
    .execute();
  await announcePools(tx, pools);
  return { kind: 'moved', onHand: level.on_hand, reserved: level.reserved };
}

/**
 * Goods that came back and can be sold again: pieces of a counted variant go on the shelf, a single unit is free again. Resolves with
 * whether anything was counted there; what is made to order has no shelf.
 */
export async function returnToStock(
  tx: Tx,
  what: StockPlace & { readonly quantity: number; readonly unitId?: string; readonly orderId: string },
  now: Instant,
): Promise<boolean> {
  const { unitId, keptAt, sku, quantity, orderId } = what;
  if (unitId === undefined) {
    const moved = await moveStock(tx, { keptAt, sku, kind: 'returned', delta: quantity, orderId }, now);
    return moved.kind === 'moved';
  }
  const pools = [toPool.stock(what)];
  await lockPools(tx, pools);
  const freed = await tx
    .updateTable('stock_units')
    .set({ state: 'free', order_id: null, updated_at: toTime(now) })
    .where('unit_id', '=', unitId)
    .where('state', '=', 'gone')
    .returning('unit_id')
    .executeTakeFirst();
  await announcePools(tx, pools);
  return freed !== undefined;
}
