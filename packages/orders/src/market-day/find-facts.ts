import type { Instant, Zone } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';

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
