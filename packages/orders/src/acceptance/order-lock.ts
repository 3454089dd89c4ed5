import type { Instant } from '@stallkeep/promise';
import type { Selectable, Transaction } from 'kysely';
import type { Tables } from '../database/tables.ts';
import type { OrdersContext } from './types.ts';

/** A transaction under way. */
export type Tx = Transaction<Tables>;

/** An order as it stands in its table, locked. */
export type LockedOrder = Selectable<Tables['orders']>;

/** PostgreSQL ends one of two transactions that wait for each other: deadlock_detected, serialization_failure. */
const WORTH_ANOTHER_TRY: readonly unknown[] = ['40P01', '40001'];
const MOST_TRIES = 4;

/**
 * Runs in one transaction, again where the database ended it because of another one. What `run` throws rolls everything back and is
 * thrown on. Locks are taken in one order everywhere: the order's row, then pools by key, then what lies in them.
 */
export async function runTransaction<T>(context: OrdersContext, run: (tx: Tx) => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await context.db.transaction().execute(run);
    } catch (error) {
      if (tries >= MOST_TRIES || !WORTH_ANOTHER_TRY.includes(findCode(error))) throw error;
    }
  }
}

function findCode(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}

/**
 * Runs in a transaction that holds the order's row: whoever changes an order, its parts, payments or cases does it in here, so no
 * two do at once. `now` is read under the lock.
 *
 * @throws Error where there is no such order: the caller has its id from the database.
 */
export async function withOrderLock<T>(
  context: OrdersContext,
  orderId: string,
  run: (tx: Tx, now: Instant, order: LockedOrder) => Promise<T>,
): Promise<T> {
  return await runTransaction(context, async (tx) => {
    const order = await lockOrder(tx, orderId);
    return await run(tx, await context.readNow(tx), order);
  });
}

/** A part as it stands in its table, under the lock of its order. */
export type LockedPart = Selectable<Tables['order_parts']>;

/** `withOrderLock` of the order a part belongs to; undefined where there is no such part. */
export async function withPartLock<T>(
  context: OrdersContext,
  partId: string,
  run: (tx: Tx, now: Instant, locked: { readonly order: LockedOrder; readonly part: LockedPart }) => Promise<T>,
): Promise<T | undefined> {
  const found = await context.db
    .selectFrom('order_parts')
    .select('order_id')
    .where('id', '=', partId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  return await withOrderLock(context, found.order_id, async (tx, now, order) => {
    const part = await tx.selectFrom('order_parts').selectAll().where('id', '=', partId).executeTakeFirstOrThrow();
    return await run(tx, now, { order, part });
  });
}

/** @throws Error where there is no such order. */
export async function lockOrder(tx: Tx, orderId: string): Promise<LockedOrder> {
  const order = await tx.selectFrom('orders').selectAll().where('id', '=', orderId).forUpdate().executeTakeFirst();
  if (order === undefined) throw new Error(`There is no order ${orderId}: look it up before it is locked.`);
  return order;
}
