import { createHash, randomBytes } from 'node:crypto';
import type { Instant } from '@stallkeep/promise';
import { makeCollectCode, makeReference } from '../acceptance/codes.ts';
import type { Tx } from '../acceptance/order-lock.ts';
import { addEvent } from '../acceptance/outbox.ts';
import { type FormKey, type KeyReused, runOnce } from '../acceptance/run-once.ts';
import { addStep } from '../acceptance/steps.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { announcePools, lockPools, toPool } from '../capacity/pools.ts';
import { toTime } from '../database/time.ts';
import { moveStock } from '../stock/movements.ts';
import { type StudioCount, takeOverCounts } from '../stock/recount.ts';

export interface WalkUpSale {
  readonly form: Omit<FormKey, 'scope'>;
  readonly event: { readonly id: string; readonly slug: string; readonly name: string; readonly zone: string };
  readonly locale: string;
  readonly currency: string;
  readonly stall?: string;
  readonly seller: { readonly id: string; readonly name: string };
  readonly product: { readonly id: string; readonly slug: string; readonly title: string };
  readonly variantTitle: string;
  readonly condition: 'new' | 'refurbished' | 'used';
  /** The Studio's count of the variant; with a unit where it is one. */
  readonly counted: StudioCount;
  readonly quantity: number;
  readonly unitPriceMinor: number;
  readonly terms: {
    readonly returnDays: number;
    readonly returnWays: string;
    readonly buyerPaysReturn: boolean;
    readonly guaranteeMonths: number;
    readonly exemption: string;
  };
}

export type WalkUpAnswer =
  | {
      readonly kind: 'sold';
      readonly orderId: string;
      readonly reference: string;
      readonly totalMinor: number;
      readonly onHand: number;
    }
  /** So many are not there, or are kept for who ordered them. Nothing was written. */
  | { readonly kind: 'not_there'; readonly free: number }
  | KeyReused;

/** Goods sold at the stall to somebody who did not order: paid, taken along, and nobody is asked who they are. */
export async function sellWalkUp(context: OrdersContext, sale: WalkUpSale): Promise<WalkUpAnswer> {
  return await runOnce(context, { ...sale.form, scope: 'walk_up' }, async (tx, now): Promise<WalkUpAnswer> => {
    const pools = [toPool.stock(sale.counted)];
    await lockPools(tx, pools);
    await takeOverCounts(tx, [sale.counted], now);
    // Counted under the lock of the pool: nobody takes any of it meanwhile.
    const free = await countFree(tx, sale.counted);
    if (free < sale.quantity) return { kind: 'not_there', free };
    const order = await insertOrder(tx, sale, now);
    const onHand = await takeGoods(tx, sale, { orderId: order.id, now });
    await addStep(tx, { orderId: order.id, at: now, by: 'seller', kind: 'sold_at_stall' });
    await addEvent(tx, { kind: 'walk_up_sold', orderId: order.id });
    await announcePools(tx, pools);
    const totalMinor = sale.quantity * sale.unitPriceMinor;
    return { kind: 'sold', orderId: order.id, reference: order.reference, totalMinor, onHand };
  });
}

/** What is reserved is not free to be sold. */
async function countFree(tx: Tx, { keptAt, sku, unitId }: StudioCount): Promise<number> {
  if (unitId !== undefined) {
    const unit = await tx.selectFrom('stock_units').select('state').where('unit_id', '=', unitId).executeTakeFirst();
    return unit?.state === 'free' ? 1 : 0;
  }
  const level = await tx
    .selectFrom('stock_levels')
    .select(['on_hand', 'reserved'])
    .where('kept_at', '=', keptAt)
    .where('sku', '=', sku)
    .executeTakeFirst();
  return level === undefined ? 0 : level.on_hand - level.reserved;
}

/** Resolves with what is left on hand. */
async function takeGoods(
  tx: Tx,
  { counted, quantity }: WalkUpSale,
  { orderId, now }: { readonly orderId: string; readonly now: Instant },
): Promise<number> {
  const { keptAt, sku, unitId } = counted;
  if (unitId !== undefined) {
    await tx
      .updateTable('stock_units')
      .set({ state: 'gone', order_id: orderId, updated_at: toTime(now) })
      .where('unit_id', '=', unitId)
      .where('state', '=', 'free')
      .execute();
    return 0;
  }
  const moved = await moveStock(tx, { keptAt, sku, kind: 'walk_up', delta: -quantity, orderId }, now);
  if (moved.kind === 'moved') return moved.onHand;
  throw new Error(`${quantity} of ${sku} were free and cannot be taken: was its pool not locked?`);
}

/** No date is promised and none is owed: it is in the buyer's hand. */
const NOTHING_PROMISED = JSON.stringify({ kind: 'walk_up' });

async function insertOrder(
  tx: Tx,
  sale: WalkUpSale,
  now: Instant,
): Promise<{ readonly id: string; readonly reference: string }> {
  const { event, seller, product, counted, terms, quantity, unitPriceMinor } = sale;
  const at = toTime(now);
  const totalMinor = quantity * unitPriceMinor;
  const order = await tx
    .insertInto('orders')
    .values({
      reference: makeReference(),
      // Nobody gets a link to it.
      access_hash: new Uint8Array(randomBytes(32)),
      collect_code: makeCollectCode(),
      event_id: event.id,
      event_slug: event.slug,
      event_name: event.name,
      zone: event.zone,
      locale: sale.locale,
      currency: sale.currency,
      state: 'completed',
      placed_at: at,
      accepted_at: at,
      ended_at: at,
      origin: 'walk_up',
      goods_minor: totalMinor,
      carriage_minor: 0,
      total_minor: totalMinor,
    })
    .returning(['id', 'reference'])
    .executeTakeFirstOrThrow();
  const part = await tx
    .insertInto('order_parts')
    .values({
      order_id: order.id,
      position: 0,
      seller_id: seller.id,
      seller_name: seller.name,
      option_id: 'walk_up',
      option_title: 'Sold at the stall',
      kind: 'pickup',
      source: 'stock',
      carriage_minor: 0,
      state: 'done',
      promise: NOTHING_PROMISED,
      promise_hash: createHash('sha256').update(NOTHING_PROMISED).digest('hex'),
      sentence: 'Sold at the stall.',
      promised_status: 'unknown',
      zone: event.zone,
      stall: sale.stall ?? null,
      done_at: at,
      outcome: 'not_promised',
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await tx
    .insertInto('order_lines')
    .values({
      order_id: order.id,
      part_id: part.id,
      position: 0,
      product_id: product.id,
      product_slug: product.slug,
      product_title: product.title,
      sku: counted.sku,
      variant_title: sale.variantTitle,
      condition: sale.condition,
      unit_id: counted.unitId ?? null,
      quantity,
      unit_price_minor: unitPriceMinor,
      line_minor: totalMinor,
      kept_at: counted.keptAt,
      return_days: terms.returnDays,
      return_ways: terms.returnWays,
      buyer_pays_return: terms.buyerPaysReturn,
      guarantee_months: terms.guaranteeMonths,
      exemption: terms.exemption,
    })
    .execute();
  await tx
    .insertInto('payments')
    .values({ order_id: order.id, method: 'stall', state: 'paid', amount_minor: totalMinor, paid_at: at })
    .execute();
  return order;
}
