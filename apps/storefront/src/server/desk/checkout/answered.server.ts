import type { OrdersContext } from '@stallkeep/orders';

/** The scope acceptOrder keeps its keys under. */
const SCOPE = 'accept';

export type Answered =
  | { readonly kind: 'repeat'; readonly orderId: string }
  /** The key came before with another body. */
  | { readonly kind: 'key_reused' };

/**
 * What became of a form that came before: its basket is empty since, so it must be known before anything else is looked at. Undefined
 * where it did not come before, or is being acted upon just now; acceptOrder then decides.
 */
export async function findAnswered(
  { db }: OrdersContext,
  { key, bodyHash }: { readonly key: string; readonly bodyHash: string },
): Promise<Answered | undefined> {
  const row = await db
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'answer'])
    .where('scope', '=', SCOPE)
    .where('key', '=', key)
    .executeTakeFirst();
  if (row === undefined || row.answer === null) return undefined;
  return row.body_hash === bodyHash ? { kind: 'repeat', orderId: row.answer } : { kind: 'key_reused' };
}
