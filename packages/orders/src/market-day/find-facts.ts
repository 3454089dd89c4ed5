import type { Instant, Zone } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Database } from '../database/database.ts';
import type { PaymentMethod } from '../database/tables.ts';
import { toTime } from '../database/time.ts';

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

export interface UpcomingDeparture {
  readonly runId: string;
  readonly departsAt: Instant;
  /** How many are in. */
  readonly orders: number;
  /** A market one of them was ordered at. */
  readonly eventSlug: string;
}

/** Departures still planned for which there are orders, soonest first. */
export async function listUpcomingDepartures(db: Database, now: Instant): Promise<readonly UpcomingDeparture[]> {
  const { rows } = await sql<UpcomingDeparture>`
    select d.run_id as "runId", d.departs_at as "departsAt", d.orders, min(o.event_slug) as "eventSlug"
    from capacity_departures d
      join order_parts p on p.run_id = d.run_id and p.departs_at = d.departs_at
      join orders o on o.id = p.order_id
    where d.state = 'planned' and d.orders > 0 and d.departs_at > ${toTime(now)}
    group by d.run_id, d.departs_at, d.orders
    order by d.departs_at`.execute(db);
  return rows;
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
