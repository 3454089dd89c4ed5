import type { FormKey, KeyReused } from '../acceptance/run-once.ts';
import { runOnce } from '../acceptance/run-once.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { lockPools, toPool } from '../capacity/pools.ts';
import { moveStock } from '../stock/movements.ts';
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
      await lockPools(tx, [toPool.stock({ keptAt, sku })]);
      await takeOverCounts(tx, [counted], now);
      const moved = await moveStock(tx, { keptAt, sku, kind, delta, reason }, now);
      if (moved.kind === 'moved') return { kind: 'adjusted', onHand: moved.onHand, reserved: moved.reserved };
      const left = await tx
        .selectFrom('stock_levels')
        .select(['on_hand', 'reserved'])
        .where('kept_at', '=', keptAt)
        .where('sku', '=', sku)
        .executeTakeFirstOrThrow();
      return { kind: 'too_few', onHand: left.on_hand, reserved: left.reserved };
    },
  );
}
