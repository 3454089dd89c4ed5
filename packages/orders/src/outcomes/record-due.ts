import { sql } from 'kysely';
import { runTransaction } from '../acceptance/order-lock.ts';
import type { OrdersContext } from '../acceptance/types.ts';
import { toTime } from '../database/time.ts';
import { recordOutcome } from './record-outcome.ts';

const BATCH = 100;

/**
 * Records what became of every promise whose latest end has passed, by the database's clock. Several processes may run it at once:
 * an order one of them has locked is left to it. Resolves with how many were recorded; called again it finds nothing.
 */
export async function recordDueOutcomes(context: OrdersContext): Promise<number> {
  let recorded = 0;
  for (;;) {
    const batch = await runTransaction(context, async (tx) => {
      const now = await context.readNow(tx);
      const { rows } = await sql<{ id: string }>`
        select p.id
        from order_parts p join orders o on o.id = p.order_id
        where p.outcome = 'open' and p.promised_until is not null and o.state <> 'awaiting_payment'
          and coalesce(
            (select c.now_until from promise_changes c
             where c.part_id = p.id and c.by = 'buyer' and c.now_until is not null order by c.id desc limit 1),
            p.promised_until
          ) <= ${toTime(now)}
        order by o.id, p.id
        limit ${BATCH}
        for update of o skip locked`.execute(tx);
      for (const { id } of rows) await recordOutcome(tx, { partId: id, now });
      return rows.length;
    });
    recorded += batch;
    if (batch < BATCH) return recorded;
  }
}
