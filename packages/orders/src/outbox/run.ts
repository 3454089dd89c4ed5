import type { OrdersContext } from '../acceptance/types.ts';
import type { Deliver, OutboxRow } from './delivery.ts';
import { LEASE_SECONDS, leaseRows, renewLease } from './lease.ts';
import { type Outcome, sayReason, settleDelivered, settleFailed } from './settle.ts';

export interface OutboxRun {
  /** Another for every worker: who holds a lease goes by it. */
  readonly workerId: string;
  /** Letters at once, at most. */
  readonly batch: number;
  /** A letter that failed this often is dead until somebody revives it; 12 when left out. */
  readonly maxAttempts?: number;
  /** How often leases are renewed, ms; a third of a lease when left out. */
  readonly heartbeatMs?: number;
  /** Aborted: give up what is under way. It is then neither settled nor counted; `returnLeases` gives it back. */
  readonly signal?: AbortSignal;
  /** Told of every failure. No personal data. */
  readonly onProblem?: (problem: OutboxProblem) => void;
}

export interface OutboxProblem {
  readonly id: string;
  readonly kind: string;
  readonly attempts: number;
  readonly reason: string;
  readonly outcome: Outcome;
}

export type OutboxCount = Readonly<Record<Outcome, number>> & { readonly taken: number };

/**
 * Takes the letters that are due, up to `batch`, and delivers them side by side. Resolves once each is settled; rejects where the
 * database did not answer, and what was not settled is taken again when its lease has run out.
 */
export async function runOutboxOnce(context: OrdersContext, deliver: Deliver, run: OutboxRun): Promise<OutboxCount> {
  const now = await context.readNow(context.db);
  const rows = await leaseRows(context.db, { workerId: run.workerId, batch: run.batch, now });
  // All are waited for, also where the database failed under one of them.
  const settled = await Promise.allSettled(rows.map((row) => deliverOne(context, deliver, { run, row })));
  const count = { done: 0, dropped: 0, retried: 0, dead: 0, lost: 0 };
  for (const one of settled) {
    if (one.status === 'rejected') throw one.reason;
    count[one.value] += 1;
  }
  return { ...count, taken: rows.length };
}

async function deliverOne(
  context: OrdersContext,
  deliver: Deliver,
  { run, row }: { readonly run: OutboxRun; readonly row: OutboxRow },
): Promise<Outcome> {
  const { workerId, maxAttempts = 12, onProblem } = run;
  const lost = new AbortController();
  const signal = run.signal === undefined ? lost.signal : AbortSignal.any([run.signal, lost.signal]);
  const heart = startHeart(context, { run, row, lost });
  try {
    const delivered = await deliver(row, signal);
    return await settleDelivered(context, row, { workerId, delivered });
  } catch (error) {
    // Given up, not failed: whoever holds the lease next tries it anew.
    if (signal.aborted) return 'lost';
    const outcome = await settleFailed(context, row, { workerId, error, maxAttempts });
    onProblem?.({ id: row.id, kind: row.kind, attempts: row.attempts, reason: sayReason(error), outcome });
    return outcome;
  } finally {
    await heart.stop();
  }
}

/** Renews the lease for as long as the delivery takes; aborts `lost` where somebody else has the row. */
function startHeart(
  context: OrdersContext,
  { run, row, lost }: { readonly run: OutboxRun; readonly row: OutboxRow; readonly lost: AbortController },
): { stop(): Promise<void> } {
  const { workerId, heartbeatMs = (LEASE_SECONDS * 1000) / 3, onProblem } = run;
  let beat: Promise<void> = Promise.resolve();
  const renew = async (): Promise<void> => {
    try {
      const now = await context.readNow(context.db);
      if (!(await renewLease(context.db, row.id, { workerId, now }))) lost.abort();
    } catch (error) {
      // The lease stands for two more beats; the next may go through.
      onProblem?.({ id: row.id, kind: row.kind, attempts: row.attempts, reason: sayReason(error), outcome: 'lost' });
    }
  };
  const timer = setInterval(() => {
    beat = beat.then(renew);
  }, heartbeatMs);
  return {
    stop: async () => {
      clearInterval(timer);
      await beat;
    },
  };
}
