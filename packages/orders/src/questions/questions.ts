import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';

/** What somebody wrote to the seller from a page of the shop, about no order. */
export interface Question {
  readonly eventSlug: string;
  /** A word such as "product". */
  readonly topic: string;
  /** Of the product it was asked about. */
  readonly sku?: string;
  readonly email: string;
  readonly message: string;
}

/** The very same question in so many seconds is the same press of a button, or its reload. */
const SAME_QUESTION_SECONDS = 3600;

/** Keeps a question for the seller to answer, once however often it is sent. One transaction. */
export async function recordQuestion({ db, readNow }: OrdersContext, asked: Question): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const now = await readNow(trx);
    const known = await trx
      .selectFrom('messages')
      .innerJoin('contacts', 'contacts.id', 'messages.contact_id')
      .select('messages.id')
      .where('messages.email', '=', asked.email)
      .where('messages.body', '=', asked.message)
      .where('contacts.event_slug', '=', asked.eventSlug)
      .where('messages.at', '>', toTime(now - SAME_QUESTION_SECONDS))
      .executeTakeFirst();
    if (known !== undefined) return;
    const contact = await trx
      .insertInto('contacts')
      .values({
        event_slug: asked.eventSlug,
        topic: asked.topic,
        sku: asked.sku ?? null,
        state: 'open',
        opened_at: toTime(now),
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await trx
      .insertInto('messages')
      .values({ contact_id: contact.id, at: toTime(now), by: 'buyer', email: asked.email, body: asked.message })
      .execute();
    await trx
      .insertInto('outbox')
      .values({ topic: 'event', kind: 'contact_opened', payload: JSON.stringify({ contactId: contact.id }) })
      .execute();
  });
}
