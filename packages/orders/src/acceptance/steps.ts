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

/** What happened, as it happened: lines of the order's timeline, in their order. */
export async function addStep(tx: Database, ...steps: readonly Step[]): Promise<void> {
  await tx
    .insertInto('steps')
    .values(
      steps.map((step) => ({
        order_id: step.orderId,
        part_id: step.partId ?? null,
        at: toTime(step.at),
        by: step.by,
        kind: step.kind,
        detail: JSON.stringify(step.detail ?? {}),
      })),
    )
    .execute();
}
