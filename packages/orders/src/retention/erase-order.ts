import { withOrderLock } from '../acceptance/order-lock.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import type { Database } from '../database/database.ts';
import { keepFigures } from './keep-figures.ts';

export type EraseAnswer =
  | { readonly kind: 'erased' }
  | {
      readonly kind: 'refused';
      readonly reason:
        | 'unknown_order'
        /** It is still to be made, handed over or paid: without the buyer nobody could. */
        | 'not_ended'
        /** A case waits for its answer. */
        | 'case_open'
        /** Money is owed to the buyer. */
        | 'refund_due';
    };

/**
 * Removes who the buyer was from everything that is kept of an order that has ended: the person, what was written either way, photos,
 * letters, and what outbox, steps and ledger may say of them. What was sold, promised and paid stays, of nobody: the figures hold.
 * A second time changes nothing.
 */
export async function eraseOrder(context: OrdersContext, orderId: string): Promise<EraseAnswer> {
  const known = await context.db.selectFrom('orders').select('id').where('id', '=', orderId).executeTakeFirst();
  if (known === undefined) return { kind: 'refused', reason: 'unknown_order' };
  return await withOrderLock(context, orderId, async (tx, _now, order): Promise<EraseAnswer> => {
    if (order.ended_at === null) return { kind: 'refused', reason: 'not_ended' };
    const waiting = await tx
      .selectFrom('cases')
      .select('id')
      .where('order_id', '=', orderId)
      .where('closed_at', 'is', null)
      .where('state', 'in', ['asked', 'agreed', 'received'])
      .executeTakeFirst();
    if (waiting !== undefined) return { kind: 'refused', reason: 'case_open' };
    const owed = await tx
      .selectFrom('refunds')
      .innerJoin('payments', 'payments.id', 'refunds.payment_id')
      .select('refunds.id')
      .where('payments.order_id', '=', orderId)
      .where('refunds.state', '=', 'due')
      .executeTakeFirst();
    if (owed !== undefined) return { kind: 'refused', reason: 'refund_due' };

    await removeWords(tx, orderId);
    await clearOutbox(tx, orderId);
    await clearRecord(tx, orderId);
    return { kind: 'erased' };
  });
}

/** The person, and all that was written or shown about the order. */
async function removeWords(tx: Database, orderId: string): Promise<void> {
  await tx.deleteFrom('people').where('order_id', '=', orderId).execute();
  await tx
    .deleteFrom('messages')
    .where((is) =>
      is.or([
        is('order_id', '=', orderId),
        is('contact_id', 'in', is.selectFrom('contacts').select('contacts.id').where('order_id', '=', orderId)),
        is('case_id', 'in', is.selectFrom('cases').select('cases.id').where('order_id', '=', orderId)),
      ]),
    )
    .execute();
  await tx
    .deleteFrom('case_photos')
    .where('case_id', 'in', (of) => of.selectFrom('cases').select('id').where('order_id', '=', orderId))
    .execute();
  await tx.deleteFrom('letters').where('order_id', '=', orderId).execute();
}

/** Letters that were not sent are not sent any more; of what was to be told to others, ids and codes stay. */
async function clearOutbox(tx: Database, orderId: string): Promise<void> {
  await tx
    .updateTable('outbox')
    .set({ state: 'dropped', leased_until: null, leased_by: null })
    .where('order_id', '=', orderId)
    .where('topic', '=', 'letter')
    .where('state', 'in', ['waiting', 'dead'])
    .execute();
  const rows = await tx.selectFrom('outbox').select(['id', 'payload']).where('order_id', '=', orderId).execute();
  for (const { id, payload } of rows) {
    await tx
      .updateTable('outbox')
      .set({ payload: keepFigures(payload), last_error: null })
      .where('id', '=', id)
      .execute();
  }
}

/** What sellers wrote beside a change may name the buyer. */
async function clearRecord(tx: Database, orderId: string): Promise<void> {
  const steps = await tx.selectFrom('steps').select(['id', 'detail']).where('order_id', '=', orderId).execute();
  for (const { id, detail } of steps) {
    await tx
      .updateTable('steps')
      .set({ detail: keepFigures(detail) })
      .where('id', '=', id)
      .execute();
  }
  await tx
    .updateTable('promise_changes')
    .set({ reason: '' })
    .where('part_id', 'in', (of) =>
      of.selectFrom('order_parts').select('order_parts.id').where('order_id', '=', orderId),
    )
    .execute();
  await tx.updateTable('stock_entries').set({ reason: '' }).where('order_id', '=', orderId).execute();
}
