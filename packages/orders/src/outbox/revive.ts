import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';

/** A letter that was given up is tried again, from its first attempt. False: there is no such dead letter. */
export async function reviveLetter({ db, readNow }: OrdersContext, id: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('outbox')
    .set({ state: 'waiting', attempts: 0, due_at: toTime(await readNow(db)) })
    .where('id', '=', id)
    .where('state', '=', 'dead')
    .where('topic', '=', 'letter')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
