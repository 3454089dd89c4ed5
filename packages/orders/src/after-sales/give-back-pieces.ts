import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import { giveBackAll, listTaken, type TakingRow, toPoolOf } from '../acceptance/give-back.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { announcePools, lockPools } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';

/**
 * Pieces of a line whose other pieces are still to be handed over go back on the shelf. Its place in a slot or a run and the capacity
 * planned for making it stay taken: the rest needs them.
 */
export async function giveBackPieces(
  tx: Tx,
  what: { readonly orderId: string; readonly lineId: string; readonly quantity: number; readonly now: Instant },
): Promise<void> {
  const { orderId, lineId, quantity, now } = what;
  const taken = await listTaken(tx, { orderId, kinds: ['stock', 'unit'] });
  let left = quantity;
  for (const taking of taken.filter((one) => one.line_id === lineId)) {
    const given = Math.min(left, taking.amount);
    if (given === 0) return;
    left -= given;
    if (given === taking.amount) await giveBackAll(tx, [taking], now);
    else await giveBackSome(tx, { taking, given, now });
  }
}

async function giveBackSome(
  tx: Tx,
  { taking, given, now }: { readonly taking: TakingRow; readonly given: number; readonly now: Instant },
): Promise<void> {
  const pool = toPoolOf(taking);
  await lockPools(tx, [pool]);
  await tx
    .updateTable('takings')
    .set({ amount: taking.amount - given })
    .where('id', '=', taking.id)
    .execute();
  await sql`
    update stock_levels set reserved = reserved - ${given}::int, updated_at = ${toTime(now)}
    where kept_at = ${taking.source_id} and sku = ${taking.sku}
  `.execute(tx);
  await announcePools(tx, [pool]);
}
