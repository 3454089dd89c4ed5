import type { Instant } from '@stallkeep/promise';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import type { KeyReused } from '../acceptance/run-once.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { type FormOnce, onceForOrder, type Refused, refuse } from '../after-sales/once.ts';
import { cleanText, countCharacters, LONGEST_MESSAGE } from '../after-sales/texts.ts';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';
import { isUuid } from '../timeline/is-uuid.ts';

/** What a buyer can write about. Further contacts on one topic of one order are counted together. */
export const contactTopics = ['collecting', 'delivery', 'product', 'problem', 'payment', 'other'] as const;
export type ContactTopic = (typeof contactTopics)[number];

export interface OpenContactRequest extends FormOnce {
  readonly orderId: string;
  readonly topic: ContactTopic;
  readonly words: string;
}

export type OpenContactAnswer =
  | { readonly kind: 'sent'; readonly contactId: string; readonly isFollowUp: boolean }
  | Refused
  | KeyReused;

/**
 * A buyer writes to the seller about an order. While a contact on the same topic is not closed it is added to that one, and waits for an
 * answer again; a closed one is left as it was, and another is opened.
 */
export async function openContact(context: OrdersContext, request: OpenContactRequest): Promise<OpenContactAnswer> {
  const body = cleanText(request.words);
  if (body === '') return refuse('empty');
  if (countCharacters(body) > LONGEST_MESSAGE) return refuse('too_long');
  const { orderId, topic } = request;
  return await onceForOrder(context, { ...request, scope: 'contact' }, async ({ tx, order, now }) => {
    const live = await tx
      .selectFrom('contacts')
      .select('id')
      .where('order_id', '=', orderId)
      .where('topic', '=', topic)
      .where('state', '!=', 'closed')
      .executeTakeFirst();
    if (live !== undefined) await tx.updateTable('contacts').set({ state: 'open' }).where('id', '=', live.id).execute();
    const contactId = live?.id ?? (await insertContact(tx, { orderId, topic, eventSlug: order.event.slug, now }));
    await insertMessage(tx, { contactId, orderId, by: 'buyer', body, now });
    await addLetter(tx, { kind: 'contact_received', orderId, payload: { contactId } });
    await addEvent(tx, { kind: 'contact_opened', orderId, payload: { contactId, topic } });
    return { kind: 'sent', contactId, isFollowUp: live !== undefined } as const;
  });
}

async function insertContact(
  tx: Database,
  one: { readonly orderId: string; readonly topic: string; readonly eventSlug: string; readonly now: Instant },
): Promise<string> {
  const { id } = await tx
    .insertInto('contacts')
    .values({
      order_id: one.orderId,
      event_slug: one.eventSlug,
      topic: one.topic,
      sku: null,
      state: 'open',
      opened_at: toTime(one.now),
      answered_at: null,
      closed_at: null,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  return id;
}

async function insertMessage(
  tx: Database,
  one: {
    readonly contactId: string;
    readonly orderId: string | null;
    readonly by: 'buyer' | 'seller';
    readonly body: string;
    readonly now: Instant;
  },
): Promise<void> {
  await tx
    .insertInto('messages')
    .values({
      order_id: one.orderId,
      contact_id: one.contactId,
      case_id: null,
      at: toTime(one.now),
      by: one.by,
      email: null,
      body: one.body,
    })
    .execute();
}

export type ContactAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'refused'; readonly reason: 'unknown_contact' | 'closed' | 'empty' | 'too_long' };

/** The seller answers: the buyer reads it on the order's page, and by letter. */
export async function answerContact(
  context: OrdersContext,
  request: { readonly contactId: string; readonly words: string },
): Promise<ContactAnswer> {
  const body = cleanText(request.words);
  if (body === '') return { kind: 'refused', reason: 'empty' };
  if (countCharacters(body) > LONGEST_MESSAGE) return { kind: 'refused', reason: 'too_long' };
  return await withContact(context, request.contactId, async (tx, one, now) => {
    await insertMessage(tx, { contactId: one.id, orderId: one.order_id, by: 'seller', body, now });
    await tx
      .updateTable('contacts')
      // The first answer stays the one it is measured by.
      .set({ state: 'answered', ...(one.answered_at === null ? { answered_at: toTime(now) } : {}) })
      .where('id', '=', one.id)
      .execute();
    await tell(tx, one, { topic: 'letter', kind: 'contact_answered' });
  });
}

/** Settled. What the buyer writes later on the same topic is a further contact. */
export async function closeContact(
  context: OrdersContext,
  request: { readonly contactId: string },
): Promise<ContactAnswer> {
  return await withContact(context, request.contactId, async (tx, one, now) => {
    await tx
      .updateTable('contacts')
      .set({ state: 'closed', closed_at: toTime(now) })
      .where('id', '=', one.id)
      .execute();
    await tell(tx, one, { topic: 'event', kind: 'contact_closed' });
  });
}

/** A question from a page of the shop is about no order. */
async function tell(
  tx: Database,
  { id, order_id }: ContactRow,
  note: { readonly topic: 'letter' | 'event'; readonly kind: string },
): Promise<void> {
  await tx
    .insertInto('outbox')
    .values({ ...note, order_id, payload: JSON.stringify({ contactId: id }) })
    .execute();
}

interface ContactRow {
  readonly id: string;
  readonly order_id: string | null;
  readonly answered_at: Instant | null;
}

async function withContact(
  context: OrdersContext,
  contactId: string,
  run: (tx: Database, one: ContactRow, now: Instant) => Promise<void>,
): Promise<ContactAnswer> {
  if (!isUuid(contactId)) return { kind: 'refused', reason: 'unknown_contact' };
  return await context.db.transaction().execute(async (tx) => {
    const one = await tx.selectFrom('contacts').selectAll().where('id', '=', contactId).forUpdate().executeTakeFirst();
    if (one === undefined) return { kind: 'refused', reason: 'unknown_contact' };
    if (one.state === 'closed') return { kind: 'refused', reason: 'closed' };
    await run(tx, one, await context.readNow(tx));
    return { kind: 'done' };
  });
}
