import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '../database/database.ts';
import { recordQuestion } from '../questions/questions.ts';
import { openTestDatabase } from '../testing/index.ts';
import { findSubscriber, recordConfirmation, recordStop, recordSubscription } from './subscribers.ts';

let db: Database;
let now = 1_780_000_000;
const context = () => ({ db, readNow: async () => now });

beforeAll(async () => {
  db = await openTestDatabase();
}, 60_000);
afterAll(() => db.destroy());
beforeEach(async () => {
  for (const table of ['outbox', 'messages', 'contacts', 'subscribers'] as const) await db.deleteFrom(table).execute();
});

const listLetters = () => db.selectFrom('outbox').select(['kind', 'state', 'payload']).orderBy('created_at').execute();
const requireOnly = async () => db.selectFrom('subscribers').selectAll().executeTakeFirstOrThrow();

describe('asking for letters', () => {
  const asked = { email: 'Ana@Example.com', eventSlug: 'feira', locale: 'en', consent: 'Yes, Feira may write to me.' };

  it('keeps the words agreed to, and writes one letter that asks whether it was them', async () => {
    await recordSubscription(context(), asked);
    const row = await requireOnly();
    expect(row).toMatchObject({ email: 'ana@example.com', consent: asked.consent, confirmed_at: null });
    expect(await listLetters()).toMatchObject([
      { kind: 'newsletter_confirm', state: 'waiting', payload: JSON.stringify({ subscriberId: row.id }) },
    ]);
  });

  it('does not fill a letter box: again within the hour writes nothing, later it asks once more', async () => {
    await recordSubscription(context(), asked);
    await recordSubscription(context(), { ...asked, email: 'ANA@example.com' });
    expect(await listLetters()).toHaveLength(1);
    now += 3600;
    await recordSubscription(context(), asked);
    expect(await listLetters()).toHaveLength(2);
  });

  it('is confirmed once, and who is on the list is not asked again', async () => {
    await recordSubscription(context(), asked);
    const { id } = await requireOnly();
    expect(await findSubscriber(context(), id)).toMatchObject({ state: 'asked' });
    await recordConfirmation(context(), id);
    expect(await findSubscriber(context(), id)).toMatchObject({ state: 'confirmed' });
    now += 86_400;
    await recordSubscription(context(), asked);
    expect(await findSubscriber(context(), id)).toMatchObject({ state: 'confirmed' });
    expect(await listLetters()).toHaveLength(1);
  });

  it('ends with a stop: nothing that waits is sent, an old letter brings nobody back, asking anew does', async () => {
    await recordSubscription(context(), asked);
    const { id } = await requireOnly();
    await recordStop(context(), id);
    expect(await listLetters()).toMatchObject([{ state: 'dropped' }]);
    await recordConfirmation(context(), id);
    await recordSubscription(context(), asked);
    expect(await findSubscriber(context(), id)).toMatchObject({ state: 'stopped' });
    now += 3600;
    await recordSubscription(context(), asked);
    expect(await findSubscriber(context(), id)).toMatchObject({ state: 'asked' });
    expect(await listLetters()).toHaveLength(2);
  });

  it('is apart for each market', async () => {
    await recordSubscription(context(), asked);
    await recordSubscription(context(), { ...asked, eventSlug: 'sant-antoni' });
    expect(await listLetters()).toHaveLength(2);
  });
});

describe('a question from a page', () => {
  const question = {
    eventSlug: 'feira',
    topic: 'product',
    sku: 'B-1',
    email: 'ana@example.com',
    message: 'Is it wool?',
  };

  it('is kept once, however often it is sent', async () => {
    await recordQuestion(context(), question);
    await recordQuestion(context(), question);
    expect(await db.selectFrom('contacts').selectAll().execute()).toMatchObject([
      { topic: 'product', sku: 'B-1', state: 'open', order_id: null },
    ]);
    expect(await db.selectFrom('messages').select(['by', 'email', 'body']).execute()).toEqual([
      { by: 'buyer', email: question.email, body: question.message },
    ]);
    await recordQuestion(context(), { ...question, message: 'And is it warm?' });
    expect(await db.selectFrom('contacts').selectAll().execute()).toHaveLength(2);
  });

  it('names nobody in the outbox', async () => {
    await recordQuestion(context(), question);
    expect(JSON.stringify(await listLetters())).not.toContain('ana@');
  });
});
