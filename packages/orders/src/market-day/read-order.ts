import type { OrdersContext } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';
import { findCollectCode, findReference } from '../fulfilment/collect-code.ts';
import { ofOrder } from './part-filters.ts';
import { listParts } from './read-parts.ts';
import type { SellerOrder, SellerRefund } from './seller-api/index.ts';

/** An order with all its parts and what happened; undefined where there is none, or it was never paid for. */
export async function findSellerOrder(context: OrdersContext, orderId: string): Promise<SellerOrder | undefined> {
  const { db } = context;
  const order = await db
    .selectFrom('orders')
    .selectAll()
    .where('id', '=', orderId)
    .where('state', 'not in', ['awaiting_payment', 'lapsed'])
    .executeTakeFirst();
  if (order === undefined) return undefined;
  const now = await context.readNow(db);
  const [parts, steps, changes, refunds] = await Promise.all([
    listParts(db, { filters: [ofOrder(orderId)], now, limit: 100 }),
    db
      .selectFrom('steps')
      .select(['at', 'by', 'kind', 'part_id'])
      .where('order_id', '=', orderId)
      .orderBy('id')
      .execute(),
    db
      .selectFrom('promise_changes')
      .innerJoin('order_parts', 'order_parts.id', 'promise_changes.part_id')
      .selectAll('promise_changes')
      .where('order_parts.order_id', '=', orderId)
      .orderBy('promise_changes.id')
      .execute(),
    listRefunds(db, [orderId]),
  ]);
  return {
    orderId: order.id,
    reference: order.reference,
    collectCode: order.collect_code,
    state: order.state,
    zone: order.zone,
    currency: order.currency,
    totalMinor: order.total_minor,
    parts,
    steps: steps.map(({ part_id, ...step }) => ({ ...step, partId: part_id })),
    changes: changes.map(({ part_id, at, kind, by, sentence, reason }) => ({
      partId: part_id,
      at,
      kind,
      by,
      sentence,
      reason,
    })),
    refunds: refunds.map(({ orderId: _, caseId: __, ...refund }) => refund),
  };
}

export interface RefundOfOrder extends SellerRefund {
  readonly orderId: string;
  readonly caseId: string | null;
}

export async function listRefunds(db: Database, orderIds: readonly string[]): Promise<readonly RefundOfOrder[]> {
  if (orderIds.length === 0) return [];
  const rows = await db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .select(['refunds.id', 'refunds.amount_minor', 'refunds.state', 'refunds.reason', 'refunds.case_id'])
    .select(['payments.method', 'payments.order_id'])
    .where('payments.order_id', 'in', orderIds)
    .orderBy('refunds.created_at')
    .execute();
  return rows.map((row) => ({
    orderId: row.order_id,
    caseId: row.case_id,
    refundId: row.id,
    amountMinor: row.amount_minor,
    state: row.state,
    reason: row.reason,
    method: row.method,
  }));
}

/** The order with a collect code or a reference, as somebody typed or scanned it. */
export async function findOrderByCode(context: OrdersContext, typed: string): Promise<SellerOrder | undefined> {
  const [code, reference] = [findCollectCode(typed), findReference(typed)];
  if (code === undefined && reference === undefined) return undefined;
  const found = await context.db
    .selectFrom('orders')
    .select('id')
    .where((eb) =>
      eb.or([
        ...(code === undefined ? [] : [eb('collect_code', '=', code)]),
        ...(reference === undefined ? [] : [eb('reference', '=', reference)]),
      ]),
    )
    .executeTakeFirst();
  return found && (await findSellerOrder(context, found.id));
}
