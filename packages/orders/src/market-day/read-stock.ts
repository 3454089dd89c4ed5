import type { Database } from '../database/database.ts';
import { toStockKey } from '../stock/kept-at.ts';
import type { StockEntry } from './seller-api/index.ts';

export interface KeptStock {
  readonly onHand: number;
  readonly reserved: number;
}

/**
 * What is on hand and reserved, by `toStockKey`; of a single unit 1 or 0. Variants nobody ordered, sold or counted here yet are not in
 * it: for them the Studio's count is all there is.
 */
export async function readStock(db: Database, keptAt: readonly string[]): Promise<ReadonlyMap<string, KeptStock>> {
  if (keptAt.length === 0) return new Map();
  const [levels, units] = await Promise.all([
    db.selectFrom('stock_levels').selectAll().where('kept_at', 'in', keptAt).execute(),
    db.selectFrom('stock_units').selectAll().where('kept_at', 'in', keptAt).execute(),
  ]);
  return new Map([
    ...levels.map(
      (row) =>
        [toStockKey({ keptAt: row.kept_at, sku: row.sku }), { onHand: row.on_hand, reserved: row.reserved }] as const,
    ),
    ...units.map(
      (row) =>
        [
          toStockKey({ keptAt: row.kept_at, sku: row.sku }),
          { onHand: row.state === 'gone' ? 0 : 1, reserved: row.state === 'reserved' ? 1 : 0 },
        ] as const,
    ),
  ]);
}

const MOST_ENTRIES = 50;

/** What happened to a variant's stock, newest first. */
export async function listStockEntries(
  db: Database,
  { keptAt, sku }: { readonly keptAt: string; readonly sku: string },
): Promise<readonly StockEntry[]> {
  const rows = await db
    .selectFrom('stock_entries')
    .select(['at', 'kind', 'delta', 'on_hand_after', 'reason'])
    .where('kept_at', '=', keptAt)
    .where('sku', '=', sku)
    .orderBy('id', 'desc')
    .limit(MOST_ENTRIES)
    .execute();
  return rows.map(({ on_hand_after, ...row }) => ({ ...row, onHandAfter: on_hand_after }));
}
