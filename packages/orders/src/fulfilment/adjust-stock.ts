import { sql } from 'kysely';
import type { FormKey, KeyReused } from '../acceptance/run-once.ts';
import { runOnce } from '../acceptance/run-once.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';
import { type StudioCount, takeOverCounts } from '../stock/recount.ts';

export interface StockAdjustment {
  readonly form: Omit<FormKey, 'scope'>;
  /** The Studio's count, taken over first where it has changed. */
  readonly counted: StudioCount;
  /** Pieces more, or fewer where negative; never 0. */
  readonly delta: number;
  readonly kind: 'adjusted' | 'written_off' | 'returned';
  readonly reason: string;
}

export type AdjustmentAnswer =
  | { readonly kind: 'adjusted'; readonly onHand: number; readonly reserved: number }
  /** Fewer would be left than are sold and not handed over. Nothing was written. */
  | { readonly kind: 'too_few'; readonly onHand: number; readonly reserved: number }
  | KeyReused;

/** A seller corrects what lies there, with why. The ledger keeps it; the Studio's count stays what it was until it is counted anew. */
export async function adjustStock(context: OrdersContext, request: StockAdjustment): Promise<AdjustmentAnswer> {
  const { counted, delta, kind, reason } = request;
  const { keptAt, sku } = counted;
  return await runOnce(
    context,
    { ...request.form, scope: 'stock:adjust' },
    async (tx, now): Promise<AdjustmentAnswer> => {
      const pools = [toPool.stock({ keptAt, sku })];
      await lockPools(tx, pools);
      await takeOverCounts(tx, [counted], now);
      const { rows } = await sql<{ on_hand: number; reserved: number }>`
      update stock_levels set on_hand = on_hand + ${delta}::int, updated_at = ${toTime(now)}
      where kept_at = ${keptAt} and sku = ${sku} and on_hand + ${delta}::int >= reserved
      returning on_hand, reserved`.execute(tx);
      const [level] = rows;
      if (level === undefined) {
        const left = await tx
          .selectFrom('stock_levels')
          .select(['on_hand', 'reserved'])
          .where('kept_at', '=', keptAt)
          .where('sku', '=', sku)
          .executeTakeFirstOrThrow();
        return { kind: 'too_few', onHand: left.on_hand, reserved: left.reserved };
      }
      await tx
        .insertInto('stock_entries')
        .values({
          kept_at: keptAt,
          sku,
          at: toTime(now),
          kind,
          delta,
          on_hand_after: level.on_hand,
          order_id: null,
          reason,
        })
        .execute();
      await announcePools(tx, pools);
      return { kind: 'adjusted', onHand: level.on_hand, reserved: level.reserved };
    },
  );
}
