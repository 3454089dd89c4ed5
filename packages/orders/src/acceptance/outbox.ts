import type { Database } from '../database/database.ts';
import type { Detail } from './steps.ts';

/** What is to be told after the transaction, by the outbox. The payload names rows; it holds nothing personal. */
export interface OutboxNote {
  /** Small letters and underscores. */
  readonly kind: string;
  readonly orderId: string;
  readonly payload?: Detail;
}

/** A letter to the buyer. Resolves with its id. */
export async function addLetter(tx: Database, letter: OutboxNote): Promise<string> {
  return await addNote(tx, 'letter', letter);
}

/** An event for whoever measures. Resolves with its id. */
export async function addEvent(tx: Database, event: OutboxNote): Promise<string> {
  return await addNote(tx, 'event', event);
}

/** Several at once. */
export async function addNotes(
  tx: Database,
  notes: readonly (OutboxNote & { readonly topic: 'letter' | 'event' })[],
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values(
      notes.map(({ topic, kind, orderId, payload }) => ({
        topic,
        kind,
        order_id: orderId,
        payload: JSON.stringify(payload ?? {}),
      })),
    )
    .execute();
}

async function addNote(tx: Database, topic: 'letter' | 'event', note: OutboxNote): Promise<string> {
  const { id } = await tx
    .insertInto('outbox')
    .values({ topic, kind: note.kind, order_id: note.orderId, payload: JSON.stringify(note.payload ?? {}) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}
