import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import { toMaybeTime, toTime } from '../database/time.ts';
import { addStep } from './steps.ts';

export interface PromiseChange extends Pick<Tables['promise_changes'], 'kind' | 'by' | 'sentence'> {
  readonly orderId: string;
  readonly partId: string;
  readonly at: Instant;
  /** [from, until); undefined where nothing holds any more. */
  readonly holds: { readonly from: Instant; readonly until: Instant } | undefined;
  /** In the words of who changed it; empty when left out. */
  readonly reason?: string;
}

/** Keeps what holds now beside the promise as it was sold, and says so in the order's timeline. */
export async function addPromiseChange(tx: Database, change: PromiseChange): Promise<void> {
  const { orderId, partId, at, by, kind, holds, sentence, reason = '' } = change;
  await tx
    .insertInto('promise_changes')
    .values({
      part_id: partId,
      at: toTime(at),
      kind,
      by,
      now_from: toMaybeTime(holds?.from),
      now_until: toMaybeTime(holds?.until),
      sentence,
      reason,
    })
    .execute();
  await addStep(tx, { orderId, partId, at, by, kind, ...(holds === undefined ? {} : { detail: holds }) });
}
