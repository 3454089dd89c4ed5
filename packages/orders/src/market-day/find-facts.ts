import type { Instant, Zone } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import type { PaymentMethod } from '../database/tables.ts';

/** The zone a part's times are told in; undefined where there is no such part. */
export async function findPartZone(db: Database, partId: string): Promise<Zone | undefined> {
  const part = await db.selectFrom('order_parts').select('zone').where('id', '=', partId).executeTakeFirst();
  return part?.zone;
}

/** Departures of a run that have left, were cancelled or given up. */
export async function listEndedDepartures(db: Database, runId: string): Promise<readonly Instant[]> {
  const rows = await db
    .selectFrom('capacity_departures')
    .select('departs_at')
    .where('run_id', '=', runId)
    .where('state', '!=', 'planned')
    .execute();
  return rows.map((row) => row.departs_at);
}

/** Whose refund it is, and how it was paid. Undefined where there is no such refund. */
export async function findRefund(
  db: Database,
  refundId: string,
): Promise<
  { readonly orderId: string; readonly method: PaymentMethod; readonly state: 'due' | 'done' | 'failed' } | undefined
> {
  const row = await db
    .selectFrom('refunds')
    .innerJoin('payments', 'payments.id', 'refunds.payment_id')
    .select(['payments.order_id', 'payments.method', 'refunds.state'])
    .where('refunds.id', '=', refundId)
    .executeTakeFirst();
  return row && { orderId: row.order_id, method: row.method, state: row.state };
}

/** The order a case is about. */
export async function findOrderOfCase(db: Database, caseId: string): Promise<string | undefined> {
  const row = await db.selectFrom('cases').select('order_id').where('id', '=', caseId).executeTakeFirst();
  return row?.order_id;
}
