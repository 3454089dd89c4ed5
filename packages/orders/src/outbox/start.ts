import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { OrdersContext } from '../acceptance/types.ts';
import type { Deliver } from './delivery.ts';
import { returnLeases } from './lease.ts';
import { type OutboxProblem, runOutboxOnce } from './run.ts';
import { sayReason } from './settle.ts';

export interface OutboxOptions {
  /** Letters at once, at most; 10 when left out. */
  readonly batch?: number;
  readonly maxAttempts?: number;
  /** How long it rests when nothing is due, ms; a second when left out. */
  readonly restMs?: number;
  /** How long `stop` lets deliveries under way finish, ms; 5 s when left out. */
  readonly graceMs?: number;
  readonly onProblem?: (problem: OutboxProblem) => void;
  /** The database could not be asked; it is asked again after a rest. */
  readonly onTrouble?: (reason: string) => void;
}

export interface Outbox {
  /** Something was written: look now instead of after the rest. */
  wake(): void;
  /** Takes nothing more, lets what is under way finish for a while, gives back the rest. */
  stop(): Promise<void>;
}

/** Delivers letters as they fall due, until it is stopped. Any number of processes may do so on one database. */
export function startOutbox(context: OrdersContext, deliver: Deliver, options: OutboxOptions = {}): Outbox {
  const { batch = 10, restMs = 1000, graceMs = 5000, onTrouble = () => {} } = options;
  const workerId = randomUUID();
  const giveUp = new AbortController();
  let isStopping = false;
  let rest = new AbortController();

  const work = async (): Promise<void> => {
    while (!isStopping) {
      let isMore = false;
      try {
        const { taken } = await runOutboxOnce(context, deliver, {
          workerId,
          batch,
          signal: giveUp.signal,
          ...(options.maxAttempts === undefined ? {} : { maxAttempts: options.maxAttempts }),
          ...(options.onProblem === undefined ? {} : { onProblem: options.onProblem }),
        });
        isMore = taken === batch;
      } catch (error) {
        onTrouble(sayReason(error));
      }
      if (!isMore && !isStopping) await rested(restMs, rest.signal);
      rest = new AbortController();
    }
  };
  const working = work();

  return {
    wake: () => rest.abort(),
    stop: async () => {
      isStopping = true;
      rest.abort();
      const grace = setTimeout(() => giveUp.abort(), graceMs);
      await working;
      clearTimeout(grace);
      await returnLeases(context.db, workerId);
    },
  };
}

/** Resolves after the time, or at once where it is called off. */
async function rested(ms: number, signal: AbortSignal): Promise<void> {
  try {
    await wait(ms, undefined, { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
