import type { Instant } from '@stallkeep/promise';
import { runTransaction, type Tx } from '../acceptance/order-lock.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';
import { type StockPlace, toStockKey } from './kept-at.ts';

/** What the Studio says of a variant. */
export interface StudioCount extends StockPlace {
  /** Pieces; of a single unit 1 where it is there, else 0. */
  readonly counted: number;
  /** Of refurbished goods: the very unit. */
  readonly unitId?: string;
}

/**
 * Takes over the Studio's counts where they have changed since the last time. A count is what lies there now, reserved pieces among
 * them; it is never less than what is reserved, because that is sold.
 */
export async function recountStock(context: OrdersContext, counts: readonly StudioCount[]): Promise<void> {
  await runTransaction(context, async (tx) => {
    await lockPools(tx, counts.map(toPool.stock));
    const changed = await takeOverCounts(tx, counts, await context.readNow(tx));
    await announcePools(tx, changed.map(toPool.stock));
  });
}

/** As recountStock, inside a transaction that has locked the pools. Resolves with those that changed. */
export async function takeOverCounts(
  tx: Tx,
  counts: readonly StudioCount[],
  now: Instant,
): Promise<readonly StudioCount[]> {
  const changed: StudioCount[] = [];
  for (const count of new Map(counts.map((one) => [toStockKey(one), one])).values()) {
    const isChanged =
      count.unitId === undefined
        ? await recountPieces(tx, count, now)
        : await recountUnit(tx, { ...count, unitId: count.unitId }, now);
    if (isChanged) changed.push(count);
  }
  return changed;
}

async function recountPieces(tx: Tx, { keptAt, sku, counted }: StudioCount, now: Instant): Promise<boolean> {
  const level = await tx
    .selectFrom('stock_levels')
    .selectAll()
    .where('kept_at', '=', keptAt)
    .where('sku', '=', sku)
    .executeTakeFirst();
  if (level?.counted === counted) return false;
  const onHand = Math.max(counted, level?.reserved ?? 0);
  const row = { on_hand: onHand, counted, updated_at: toTime(now) };
  await tx
    .insertInto('stock_levels')
    .values({ kept_at: keptAt, sku, ...row })
    .onConflict((conflict) => conflict.columns(['kept_at', 'sku']).doUpdateSet(row))
    .execute();
  const reason = onHand > counted ? `Counted ${counted}, but ${onHand} are sold and not handed over.` : '';
  await tx
    .insertInto('stock_entries')
    .values({
      kept_at: keptAt,
      sku,
      at: toTime(now),
      kind: level === undefined ? 'counted' : 'recounted',
      delta: onHand - (level?.on_hand ?? 0),
      on_hand_after: onHand,
      order_id: null,
      reason,
    })
    .execute();
  return true;
}

/** A unit that was sold stays so, whatever is counted; one that is counted anew after it was counted away is there again. */
async function recountUnit(
  tx: Tx,
  { keptAt, sku, counted, unitId }: StudioCount & { readonly unitId: string },
  now: Instant,
): Promise<boolean> {
  const isThere = counted > 0;
  const unit = await tx.selectFrom('stock_units').selectAll().where('unit_id', '=', unitId).executeTakeFirst();
  if (unit === undefined) {
    await tx
      .insertInto('stock_units')
      .values({
        unit_id: unitId,
        sku,
        kept_at: keptAt,
        state: isThere ? 'free' : 'gone',
        counted: isThere ? 1 : 0,
        order_id: null,
        updated_at: toTime(now),
      })
      .execute();
    return true;
  }
  if (unit.counted > 0 === isThere) return false;
  const state = unit.state === 'reserved' ? 'reserved' : isThere ? 'free' : 'gone';
  await tx
    .updateTable('stock_units')
    .set({
      counted: isThere ? 1 : 0,
      state,
      order_id: state === 'free' ? null : unit.order_id,
      updated_at: toTime(now),
    })
    .where('unit_id', '=', unitId)
    .execute();
  return true;
}
