import type { Instant } from '@stallkeep/promise';
import type { Database } from '../database/database.ts';
import { runTransaction, type Tx } from './order-lock.ts';
import type { OrdersContext } from './types.ts';

/** A form that is acted upon once: what it is about, the key rendered into it, and the SHA-256 of its body in hex. */
export interface FormKey {
  readonly scope: string;
  /** 16 to 128 letters. */
  readonly key: string;
  readonly bodyHash: string;
}

/** The key came before with another body. Nothing was written. */
export interface KeyReused {
  readonly kind: 'key_reused';
}

/**
 * Acts upon a form once, in a transaction of its own: the same key with the same body gets the stored answer, however often and from
 * wherever it comes, also at the same time. Answers are kept as JSON. Where `run` throws, nothing is written and the key is free again.
 */
export async function runOnce<T>(
  context: OrdersContext,
  form: FormKey,
  run: (tx: Tx, now: Instant) => Promise<T>,
): Promise<T | KeyReused> {
  return await runTransaction(context, (tx) =>
    runOnceInside(tx, form, async () => await run(tx, await context.readNow(tx))),
  );
}

/** As runOnce, inside a transaction that is under way, such as that of withOrderLock. */
export async function runOnceInside<T>(tx: Tx, form: FormKey, run: () => Promise<T>): Promise<T | KeyReused> {
  const claim = await claimKey(tx, form);
  if (claim.kind === 'key_reused') return claim;
  // A scope is written to by one function alone, so what is stored is what that function answers.
  if (claim.kind === 'repeat') return JSON.parse(claim.answer) as T;
  const answer = await run();
  await storeAnswer(tx, form, JSON.stringify(answer));
  return answer;
}

export type KeyClaim = { readonly kind: 'new' } | { readonly kind: 'repeat'; readonly answer: string } | KeyReused;

/**
 * The first statement of its transaction: whoever comes with the same key meanwhile waits here for its end. The answer may be given with
 * it, where it is known and the transaction is rolled back for any other.
 */
export async function claimKey(tx: Tx, { scope, key, bodyHash }: FormKey, known?: string): Promise<KeyClaim> {
  const claimed = await tx
    .insertInto('idempotency_keys')
    .values({ scope, key, body_hash: bodyHash, answer: known ?? null })
    .onConflict((conflict) => conflict.columns(['scope', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst();
  if (claimed !== undefined) return { kind: 'new' };
  const earlier = await findKey(tx, { scope, key });
  if (earlier?.body_hash !== bodyHash) return { kind: 'key_reused' };
  if (earlier.answer === null)
    throw new Error(`The key of ${scope} was kept without its answer: storeAnswer was left out.`);
  return { kind: 'repeat', answer: earlier.answer };
}

/** The last statement of what a key was claimed for. */
async function storeAnswer(tx: Tx, { scope, key }: FormKey, answer: string): Promise<void> {
  await tx.updateTable('idempotency_keys').set({ answer }).where('scope', '=', scope).where('key', '=', key).execute();
}

/** What is kept of a key that was claimed before; undefined where it was not, or is being acted upon just now. */
export async function findKey(db: Database, { scope, key }: Pick<FormKey, 'scope' | 'key'>) {
  return await db
    .selectFrom('idempotency_keys')
    .select(['body_hash', 'answer'])
    .where('scope', '=', scope)
    .where('key', '=', key)
    .executeTakeFirst();
}
