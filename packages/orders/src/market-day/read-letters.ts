import type { Selectable } from 'kysely';
import type { OrdersContext } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';
import type { Tables } from '../database/tables.ts';
import type { SellerLetter, SellerLetters, SellerLetterText } from './seller-api/index.ts';

const MOST = 200;

/** Letters that were written, newest first, and those that wait or could not be sent. */
export async function readLetters(context: OrdersContext): Promise<SellerLetters> {
  const { db } = context;
  const [at, letters, waiting] = await Promise.all([
    context.readNow(db),
    selectLetters(db)
      .select(['l.id', 'l.at', 'l.to_address', 'l.subject', 'l.sent_by', 'x.kind', 'o.reference'])
      .orderBy('l.at', 'desc')
      .limit(MOST)
      .execute(),
    db
      .selectFrom('outbox as x')
      .leftJoin('orders as o', 'o.id', 'x.order_id')
      .select(['x.id', 'x.kind', 'x.created_at', 'x.attempts', 'x.state', 'x.last_error', 'o.reference'])
      .where('x.topic', '=', 'letter')
      .where('x.state', 'in', ['waiting', 'dead'])
      .orderBy('x.created_at')
      .limit(MOST)
      .execute(),
  ]);
  return {
    at,
    letters: letters.map(toLetter),
    waiting: waiting.map((row) => ({
      letterId: row.id,
      kind: row.kind,
      reference: row.reference,
      createdAt: row.created_at,
      attempts: row.attempts,
      state: row.state === 'dead' ? 'dead' : 'waiting',
      lastError: row.last_error,
    })),
  };
}

export async function findLetter(db: Database, letterId: string): Promise<SellerLetterText | undefined> {
  const row = await selectLetters(db)
    .selectAll('l')
    .select(['x.kind', 'o.reference'])
    .where('l.id', '=', letterId)
    .executeTakeFirst();
  return row && { ...toLetter(row), text: row.text, html: row.html };
}

type LetterRow = Pick<Selectable<Tables['letters']>, 'id' | 'at' | 'to_address' | 'subject' | 'sent_by'> & {
  readonly kind: string;
  readonly reference: string | null;
};

const toLetter = (row: LetterRow): SellerLetter => ({
  letterId: row.id,
  at: row.at,
  kind: row.kind,
  reference: row.reference,
  to: row.to_address,
  subject: row.subject,
  sentBy: row.sent_by,
});

function selectLetters(db: Database) {
  return db
    .selectFrom('letters as l')
    .innerJoin('outbox as x', 'x.id', 'l.id')
    .leftJoin('orders as o', 'o.id', 'l.order_id');
}
