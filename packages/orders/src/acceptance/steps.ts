import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import type { Actor } from '../database/tables.ts';
import { toTime } from '../database/time.ts';

/** What is kept beside a row as JSON text: ids, numbers and names of states; never anything personal. */
export type Detail = { readonly [key: string]: unknown };

export interface Step {
  readonly orderId: string;
  readonly partId?: string;
  readonly at: Instant;
  readonly by: Actor;
  /** Small letters and underscores. */
  readonly kind: string;
  readonly detail?: Detail;
}

/** What happened, as it happened: a line of the order's timeline. */
export async function addStep(tx: Database, step: Step): Promise<void> {
  await tx
    .insertInto('steps')
    .values({
      order_id: step.orderId,
      part_id: step.partId ?? null,
      at: toTime(step.at),
      by: step.by,
      kind: step.kind,
      detail: JSON.stringify(step.detail ?? {}),
    })
    .execute();
}
