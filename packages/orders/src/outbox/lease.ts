import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import type { OutboxRow } from './delivery.ts';

/** Who has not renewed for this long is taken for dead, and another worker takes over. */
export const LEASE_SECONDS = 60;

export interface LeaseRequest {
  readonly workerId: string;
  readonly batch: number;
  readonly now: Instant;
}

/**
 * Takes up to `batch` letters that are due and nobody works on. One statement: two workers never take the same. The attempt is
 * counted here, so that a letter which ends its process is not tried for ever. Rows of the topic 'event' wait for their own
 * consumer and are not touched.
 */
export async function leaseRows(db: Database, { workerId, batch, now }: LeaseRequest): Promise<readonly OutboxRow[]> {
  const rows = await db
    .updateTable('outbox')
    .set((row) => ({
      leased_until: toTime(now + LEASE_SECONDS),
      leased_by: workerId,
      attempts: row('attempts', '+', 1),
    }))
    .where('id', 'in', (free) =>
      free
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('topic', '=', 'letter')
        // `now` is rounded down: what was written within this second is due.
        .where('due_at', '<', toTime(now + 1))
        .where((is) => is.or([is('leased_until', 'is', null), is('leased_until', '<=', toTime(now))]))
        .orderBy('due_at')
        .limit(batch)
        .forUpdate()
        .skipLocked(),
    )
    .returning(['id', 'kind', 'order_id', 'payload', 'created_at', 'attempts'])
    .execute();
  return rows
    .map(({ id, kind, order_id, payload, created_at, attempts }) => ({
      id,
      kind,
      orderId: order_id,
      payload,
      createdAt: created_at,
      attempts,
    }))
    .sort((a, b) => a.createdAt - b.createdAt);
}

/** Whether the lease still stands, now for another minute. False: somebody else took over, or the row was dropped. */
export async function renewLease(
  db: Database,
  id: string,
  { workerId, now }: Omit<LeaseRequest, 'batch'>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ leased_until: toTime(now + LEASE_SECONDS) })
    .where('id', '=', id)
    .where('leased_by', '=', workerId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives back what this worker holds, uncounted, so that another takes it at once. */
export async function returnLeases(db: Database, workerId: string): Promise<void> {
  await db
    .updateTable('outbox')
    .set((row) => ({ leased_until: null, leased_by: null, attempts: row('attempts', '-', 1) }))
    .where('leased_by', '=', workerId)
    .where('state', '=', 'waiting')
    .where('leased_until', 'is not', null)
    .execute();
}
