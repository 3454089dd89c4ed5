import { sql } from 'kysely';
import type { OrdersContext } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';
import { toTime } from '../database/time.ts';

/** An address somebody typed that wants the letters of a market. */
export interface Subscription {
  readonly email: string;
  readonly eventSlug: string;
  readonly locale: string;
  /** The words that were agreed to. */
  readonly consent: string;
}

export interface Subscriber {
  readonly id: string;
  readonly email: string;
  readonly eventSlug: string;
  readonly locale: string;
  readonly state: 'asked' | 'confirmed' | 'stopped';
}

/** A letter box is not filled by who types its address again and again: one letter asking to confirm in so many seconds. */
const ASK_AGAIN_SECONDS = 3600;

/**
 * Records that somebody asked for letters and, where the address is not confirmed yet, has one letter written to it that asks whether
 * it was them. Says the same to who asks, whether the address was known or not. One transaction.
 */
export async function recordSubscription({ db, readNow }: OrdersContext, asked: Subscription): Promise<void> {
  await db.transaction().execute(async (trx) => {
    const now = await readNow(trx);
    const row = {
      email: asked.email.toLowerCase(),
      event_slug: asked.eventSlug,
      locale: asked.locale,
      consent: asked.consent,
      asked_at: toTime(now),
    };
    const inserted = await trx
      .insertInto('subscribers')
      .values(row)
      .onConflict((conflict) => conflict.columns(['email', 'event_slug']).doNothing())
      .returning('id')
      .executeTakeFirst();
    if (inserted !== undefined) return askToConfirm(trx, inserted.id);
    const known = await trx
      .updateTable('subscribers')
      .set({ locale: row.locale, consent: row.consent, asked_at: row.asked_at, confirmed_at: null, stopped_at: null })
      .where('email', '=', row.email)
      .where('event_slug', '=', row.event_slug)
      // Who is on the list stays on it; who was asked a moment ago is not asked again.
      .where((is) => is.or([is('stopped_at', 'is not', null), is('confirmed_at', 'is', null)]))
      .where('asked_at', '<=', toTime(now - ASK_AGAIN_SECONDS))
      .returning('id')
      .executeTakeFirst();
    if (known !== undefined) await askToConfirm(trx, known.id);
  });
}

async function askToConfirm(trx: Database, subscriberId: string): Promise<void> {
  await trx
    .insertInto('outbox')
    .values({ topic: 'letter', kind: 'newsletter_confirm', payload: JSON.stringify({ subscriberId }) })
    .execute();
}

/** Undefined where there is none, or it was removed. */
export async function findSubscriber({ db }: Pick<OrdersContext, 'db'>, id: string): Promise<Subscriber | undefined> {
  const row = await db
    .selectFrom('subscribers')
    .select(['id', 'email', 'event_slug', 'locale', 'confirmed_at', 'stopped_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  if (row === undefined) return undefined;
  const state = row.stopped_at !== null ? 'stopped' : row.confirmed_at !== null ? 'confirmed' : 'asked';
  return { id: row.id, email: row.email, eventSlug: row.event_slug, locale: row.locale, state };
}

/** The owner of the letter box said that it was them. Twice is once; who left is not brought back by an old letter. */
export async function recordConfirmation({ db }: Pick<OrdersContext, 'db'>, id: string): Promise<void> {
  await db
    .updateTable('subscribers')
    .set({ confirmed_at: sql`clock_timestamp()` })
    .where('id', '=', id)
    .where('confirmed_at', 'is', null)
    .where('stopped_at', 'is', null)
    .execute();
}

/** They want no more letters; also what still waited to be sent to them is not sent. Twice is once. */
export async function recordStop({ db }: Pick<OrdersContext, 'db'>, id: string): Promise<void> {
  await db.transaction().execute(async (trx) => {
    await trx
      .updateTable('subscribers')
      .set({ stopped_at: sql`clock_timestamp()` })
      .where('id', '=', id)
      .where('stopped_at', 'is', null)
      .execute();
    await trx
      .updateTable('outbox')
      .set({ state: 'dropped' })
      .where('kind', 'in', ['newsletter_confirm', 'newsletter'])
      .where('payload', '=', JSON.stringify({ subscriberId: id }))
      .where('state', '=', 'waiting')
      .execute();
  });
}
