import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { type Delivered, DeliveryError, type OutboxRow } from './delivery.ts';

export type Outcome = 'done' | 'dropped' | 'retried' | 'dead' | 'lost';

/** Raised to undo the record of a letter whose row is not ours any more. */
class LeaseLost extends Error {
  override readonly name = 'LeaseLost';
}

/** Marks the row, and writes what there is to record, in one transaction. 'lost': neither, another worker has it or it was erased. */
export async function settleDelivered(
  { db, readNow }: OrdersContext,
  { id }: OutboxRow,
  { workerId, delivered }: { readonly workerId: string; readonly delivered: Delivered },
): Promise<Outcome> {
  try {
    await db.transaction().execute(async (tx) => {
      const now = toTime(await readNow(tx));
      const { numUpdatedRows } = await tx
        .updateTable('outbox')
        .set({
          ...(delivered.kind === 'done'
            ? { state: 'done', done_at: now, last_error: null }
            : { state: 'dropped', last_error: delivered.reason }),
          leased_until: null,
          leased_by: null,
        })
        .where('id', '=', id)
        .where('leased_by', '=', workerId)
        .where('state', '=', 'waiting')
        .executeTakeFirst();
      if (numUpdatedRows !== 1n) throw new LeaseLost();
      if (delivered.kind === 'done') await delivered.record?.(tx);
    });
    return delivered.kind;
  } catch (error) {
    if (error instanceof LeaseLost) return 'lost';
    throw error;
  }
}

const FIRST_WAIT_SECONDS = 15;
const LONGEST_WAIT_SECONDS = 6 * 3600;

/** Twice as long after every attempt, from a quarter of a minute to six hours: twelve attempts are about a day. */
export function toWaitSeconds(attempts: number): number {
  return Math.min(FIRST_WAIT_SECONDS * 2 ** (attempts - 1), LONGEST_WAIT_SECONDS);
}

/** Tries again later, or not at all any more where that is of no use or was tried often enough. */
export async function settleFailed(
  { db, readNow }: OrdersContext,
  { id, attempts }: OutboxRow,
  {
    workerId,
    error,
    maxAttempts,
  }: { readonly workerId: string; readonly error: unknown; readonly maxAttempts: number },
): Promise<Outcome> {
  const isLast = attempts >= maxAttempts || (error instanceof DeliveryError && !error.retryable);
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({
      ...(isLast ? { state: 'dead' } : { due_at: toTime((await readNow(db)) + toWaitSeconds(attempts)) }),
      last_error: sayReason(error),
      leased_until: null,
      leased_by: null,
    })
    .where('id', '=', id)
    .where('leased_by', '=', workerId)
    .where('state', '=', 'waiting')
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return 'lost';
  return isLast ? 'dead' : 'retried';
}

/** For rows and logs: never a message, which may quote an address. */
export function sayReason(error: unknown): string {
  if (error instanceof DeliveryError) return error.reason;
  return error instanceof Error ? `unexpected ${error.name}` : 'unexpected';
}
