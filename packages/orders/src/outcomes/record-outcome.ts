import type { Instant } from '@stallkeep/promise';
import { sql } from 'kysely';
import type { Tx } from '../acceptance/order-lock.ts';
import { addEvent, addLetter } from '../acceptance/outbox.ts';
import { addStep } from '../acceptance/steps.ts';
import type { Outcome } from '../database/tables.ts';
import { toTime } from '../database/time.ts';
import { planOutcome } from './plan-outcome.ts';

/**
 * Writes down what became of a part's promise, once it can be said, and offers what is owed for a missed one. The transaction holds
 * the part's order. Resolves with the outcome that stands then.
 */
export async function recordOutcome(
  tx: Tx,
  { partId, now }: { readonly partId: string; readonly now: Instant },
): Promise<Outcome> {
  const part = await tx
    .selectFrom('order_parts as p')
    .innerJoin('orders as o', 'o.id', 'p.order_id')
    .select(['p.order_id', 'p.kind', 'p.state', 'p.outcome', 'p.promised_until', 'p.ready_at', 'p.done_at', 'p.remedy'])
    .select('o.state as order_state')
    .select(
      sql<Instant | null>`(
        select c.now_until from promise_changes c
        where c.part_id = p.id and c.by = 'buyer' and c.now_until is not null order by c.id desc limit 1
      )`.as('chosen_until'),
    )
    .where('p.id', '=', partId)
    .executeTakeFirstOrThrow();
  const outcome = planOutcome(
    {
      kind: part.kind,
      state: part.state,
      orderState: part.order_state,
      promisedUntil: part.promised_until,
      chosenUntil: part.chosen_until,
      readyAt: part.ready_at,
      doneAt: part.done_at,
    },
    now,
  );
  // What is known stays as it is: a promise that was missed is not kept afterwards. Only a buyer who never came is learnt later.
  const isNew = part.outcome === 'open' || (part.outcome === 'kept' && outcome === 'not_collected');
  if (!isNew || outcome === 'open') return part.outcome;
  await tx
    .updateTable('order_parts')
    .set({ outcome, outcome_at: outcome === 'not_promised' ? null : toTime(now) })
    .where('id', '=', partId)
    .execute();
  if (outcome === 'not_promised' || outcome === 'void') return outcome;
  await addStep(tx, { orderId: part.order_id, partId, at: now, by: 'system', kind: `promise_${outcome}` });
  await addEvent(tx, { kind: 'promise_outcome', orderId: part.order_id, payload: { partId, outcome } });
  if (outcome === 'missed' && part.order_state === 'accepted' && part.state !== 'done') {
    await offerRemedy(tx, { orderId: part.order_id, partId, words: part.remedy, cause: 'missed', now });
  }
  return outcome;
}

export interface RemedyOffer {
  readonly orderId: string;
  readonly partId: string;
  /** As they were sold. */
  readonly words: string;
  readonly cause: 'missed' | 'delayed' | 'run_cancelled';
  readonly now: Instant;
}

/** Offers what a broken promise owes, with a choice, and tells the buyer by letter; of a part it is offered once. */
export async function offerRemedy(tx: Tx, { orderId, partId, words, cause, now }: RemedyOffer): Promise<void> {
  const offered = await tx
    .insertInto('remedies')
    .values({ part_id: partId, words, cause, offered_at: toTime(now), choice: null, chosen_at: null, done_at: null })
    .onConflict((conflict) => conflict.column('part_id').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (offered !== undefined) await addStep(tx, { orderId, partId, at: now, by: 'system', kind: 'remedy_offered' });
  // Put off a second time, the buyer is told again; a missed end after that says nothing new.
  if (offered !== undefined || cause !== 'missed') {
    await addLetter(tx, { kind: cause === 'missed' ? 'missed' : 'delayed', orderId, payload: { partId } });
  }
}
