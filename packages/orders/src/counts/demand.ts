import { sql } from 'kysely';
import type { Database } from '../database/database.ts';

/**
 * How many orders of an event drew on each source of capacity in the last hour, by the database's clock: keys are the ids of slots,
 * runs and resources. One without orders is not there.
 */
export async function readDemand(db: Database, eventId: string): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('orders')
    .innerJoin('takings', 'takings.order_id', 'orders.id')
    .select(['takings.source_id', sql<number>`count(distinct orders.id)::bigint`.as('orders')])
    .where('orders.event_id', '=', eventId)
    .where('orders.placed_at', '>', sql<never>`now() - interval '1 hour'`)
    .where('takings.kind', 'in', ['slot', 'departure', 'making', 'batch'])
    .groupBy('takings.source_id')
    .execute();
  return new Map(rows.map(({ source_id, orders }) => [source_id, orders]));
}
